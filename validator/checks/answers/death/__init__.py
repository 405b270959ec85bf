"""Rules about the declaration for death registration."""
