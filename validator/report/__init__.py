"""A Report as JSON, text or HTML."""
