"""Vietnamese without its marks, for finding: people type "khai sinh" or "dang ky" as it comes."""

import unicodedata


def fold(text: str) -> str:
    """Lower case, no marks, đ as d. ``docs/theme/assets/fold.js`` does the same to what is typed."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char)).replace("đ", "d")
