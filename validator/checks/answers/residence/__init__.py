"""Answers on form CT01: permanent and temporary residence."""
