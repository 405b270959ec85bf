"""Rules about the declaration for a judicial record."""
