"""What comes from data is text: in HTML, in Markdown and in a script element it means only itself."""

import json

from markupsafe import Markup, escape

from validator.corpus.bundle import Json

# HTML or Markdown reads these; as character references they are only themselves, in both.
_MARKUP = str.maketrans({char: f"&#{ord(char)};" for char in "&<>\"'\\`*_[]{}|~#"})


class _Trusted(str):
    """Text that is markup already."""

    __slots__ = ()

    def __html__(self) -> str:
        return str.__str__(self)


def safe(value: object) -> Markup:
    """What an expression in a template gives, with everything escaped that HTML or Markdown would read as markup."""
    return value if isinstance(value, Markup) else escape(_Trusted(str(value).translate(_MARKUP)))


def script(value: Json) -> Markup:
    """JSON for a script element: nothing in it can end the element."""
    plain = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=0).replace("\n", "")
    return escape(_Trusted(plain.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")))
