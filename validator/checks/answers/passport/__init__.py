"""Rules about the application for an ordinary passport."""
