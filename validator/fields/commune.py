"""The name of a commune, ward or special zone: free text, which rules compare with the list of its province."""

from validator.fields.text import read, show

__all__ = ["read", "show"]
