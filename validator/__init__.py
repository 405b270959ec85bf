"""Checks a dossier before it is submitted to the National Public Service Portal of Viet Nam."""

__version__ = "0.1.0"
