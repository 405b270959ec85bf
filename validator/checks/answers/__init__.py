"""Rules about the answers of a form."""
