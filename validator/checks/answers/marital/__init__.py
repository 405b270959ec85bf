"""Rules about the declaration for a marital-status certificate."""
