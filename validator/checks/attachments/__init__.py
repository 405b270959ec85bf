"""Rules about each attached file."""
