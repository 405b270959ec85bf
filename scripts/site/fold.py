"""Vietnamese without its marks, for finding: people type "khai sinh" or "dang ky" as it comes."""

import unicodedata


def fold(text: str) -> str:
    """Lower case, no marks, đ as d. ``docs/theme/assets/fold.js`` does the same to what is typed."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char)).replace("đ", "d")


#: The Vietnamese alphabet, with the letters of foreign words where dictionaries put them.
ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng


def alphabetical(text: str) -> list[tuple[int, int]]:
    """A sort key for Vietnamese: letters in the order of its alphabet, then tones in the order of dictionaries."""
    letters: list[tuple[int, int]] = []
    for char in unicodedata.normalize("NFC", text.lower()):
        marks = unicodedata.normalize("NFD", char)
        tone = next((TONES.index(mark) + 1 for mark in marks if mark in TONES), 0)
        letter = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))
        letters.append((ALPHABET.find(letter), tone))
    return letters
