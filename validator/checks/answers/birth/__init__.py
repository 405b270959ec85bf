"""Rules about the declaration for birth registration."""
