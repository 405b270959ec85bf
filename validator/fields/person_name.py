"""A person's name: kept as typed (capitals, òa or oà) but for Unicode form and needless space.

Which letters a name may hold is a matter of law, so rule F110 says it, not the reader.
"""

from validator.fields.text import read, show

__all__ = ["read", "show"]
