"""Vietnamese as fonts of the 1990s wrote it, TCVN3 (ABC) and VNI: recognised, and the Unicode text suggested.

Such text is made of ordinary Western letters and signs (NguyÔn V¨n An, Nguyeãn Vaên An) that only look Vietnamese in
their font. It is never converted silently. A foreign name with a few of these letters must not be taken for it, so
every word has to become a syllable that Vietnamese can have, and not all of them may be one as they stand.
"""

import re
import unicodedata
from collections.abc import Mapping

TCVN3, VNI = "TCVN3 (ABC)", "VNI"

_TCVN3: Mapping[str, str] = dict(
    zip(
        "¡¢£¤¥¦§¨©ª«¬\xad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)
#: Letters by themselves, and what a letter after a vowel adds to it (combining characters).
_VNI_ALONE: Mapping[str, str] = {
    "ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
}  # fmt: skip
_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT, _ROOF, _BOWL = "\u0300\u0301\u0309\u0303\u0323\u0302\u0306"
_TONES = (_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT)
_VNI_AFTER: Mapping[str, str] = {
    "ø": _GRAVE, "ù": _ACUTE, "û": _HOOK, "õ": _TILDE, "ï": _DOT, "â": _ROOF, "à": _ROOF + _GRAVE, "á": _ROOF + _ACUTE,
    "å": _ROOF + _HOOK, "ã": _ROOF + _TILDE, "ä": _ROOF + _DOT, "ê": _BOWL, "è": _BOWL + _GRAVE, "é": _BOWL + _ACUTE,
    "ú": _BOWL + _HOOK, "ü": _BOWL + _TILDE, "ë": _BOWL + _DOT,
}  # fmt: skip
_VNI_PAIR = re.compile(rf"([aeouyôö])([{''.join(_VNI_AFTER)}])", re.IGNORECASE)

_ONSET = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x"
_NUCLEUS = (
    "oai|oay|oao|oeo|iêu|yêu|uây|uôi|uyê|uyu|uya|ươi|ươu|uao|uai|uay|"
    "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|uă|ưa|ưi|ươ|ưu|yê|"
    "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y"
)
_SYLLABLE = re.compile(rf"(?P<onset>{_ONSET})?(?P<nucleus>{_NUCLEUS})(?P<coda>ch|nh|ng|c|m|n|p|t)?")
#: Vowels of which the first bears the tone; in others of two the last may (hòa, hoà).
_FIRST_TONED = (
    "ai",
    "ao",
    "au",
    "ay",
    "âu",
    "ây",
    "eo",
    "êu",
    "ia",
    "iu",
    "oi",
    "ôi",
    "ơi",
    "ua",
    "ui",
    "ưa",
    "ưi",
    "ưu",
)
_ABBREVIATION = re.compile("[BCDFGHKLMNPQRSTVX]{1,4}|UBND|KĐT")  # TP, P, Q, KCN
_WORD = re.compile(r"[^\s\d.,;:/()\"“”'’\-–]+")
#: Letters that neither encoding can show: a text with one of them is in Unicode already.
_UNICODE = re.compile("[\u0103\u0111\u0129\u0169\u01a1\u01b0\u1ea0-\u1ef9]", re.IGNORECASE)
#: What no foreign name has: a sign or a capital amid small letters, a vowel with one of these behind it.
_TELLING = re.compile(r"[¡-µ¶·¸¹»¼½¾]|[a-zß-ÿ][À-Þ]|[aeouyôöAEOUYÔÖ][øõåâãàáäêèúùØÕÅÂÃÀÁÄÊÈÚÙ]")


def suggestion(text: str) -> tuple[str, str] | None:
    """The name of the old encoding that *text* (in NFC) is written in and the text in Unicode; None when in none."""
    if text.isascii() or _UNICODE.search(text) or all(map(_is_syllable, _WORD.findall(text))):
        return None
    readings = ((TCVN3, _from_tcvn3(text)), (VNI, _from_vni(text)))
    found = [(name, read) for name, read in readings if _is_better(text, read)]
    return found[0] if len(found) == 1 else None


def _is_better(text: str, read: str) -> bool:
    before, after = _WORD.findall(text), _WORD.findall(read)
    if len(before) != len(after) or not all(map(_is_syllable, after)):
        return False
    # One changed word may look Vietnamese by chance: "Loïc" would be "Lọc".
    mended = [word for word, now in zip(before, after, strict=True) if word != now and not _is_syllable(word)]
    return len(mended) > 1 or _TELLING.search(text) is not None


def _from_tcvn3(text: str) -> str:
    read = "".join(_TCVN3.get(letter, letter) for letter in text)
    # The font of capitals shows small letters as capitals.
    capitals = [letter for letter in text if letter.isascii() and letter.isalpha()]
    return read.upper() if len(capitals) > 1 and all(map(str.isupper, capitals)) else read


def _from_vni(text: str) -> str:
    def pair(match: re.Match[str]) -> str:
        vowel = _VNI_ALONE.get(match[1].lower(), match[1].lower())
        whole = unicodedata.normalize("NFC", vowel + _VNI_AFTER[match[2].lower()])
        return whole.upper() if match[1].isupper() else whole

    def alone(letter: str) -> str:
        read = _VNI_ALONE.get(letter.lower(), letter)
        return read.upper() if letter.isupper() else read

    # The letters that a pair became must not be read a second time: only what is left between pairs is.
    parts, end = [], 0
    for match in _VNI_PAIR.finditer(text):
        parts += [*map(alone, text[end : match.start()]), pair(match)]
        end = match.end()
    return "".join([*parts, *map(alone, text[end:])])


def _is_syllable(word: str) -> bool:
    toned, bare = [], ""
    for index, letter in enumerate(unicodedata.normalize("NFC", word.lower())):
        parts = unicodedata.normalize("NFD", letter)
        toned += [index for part in parts if part in _TONES]
        bare += unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    match = _SYLLABLE.fullmatch(bare)
    if match is None or len(toned) > 1:
        return _ABBREVIATION.fullmatch(word) is not None
    misplaced = match["nucleus"] in _FIRST_TONED and toned == [match.start("nucleus") + 1]
    return not misplaced
