"""Files made from a description, for the examples and the tests: no real paper, no real person, nothing stored.

``make({"make": "pdf", "title": "Giấy chứng sinh", "password": "x"})`` → bytes. The same description gives the same
bytes (with the same versions of the libraries); only AES encryption of PDFs has random salts in it by its nature.
"""

from collections.abc import Callable, Mapping

from scripts.makers.image import bmp, gif, jpeg, png, tiff, webp
from scripts.makers.pdf import pdf
from scripts.makers.plain import docx, hexadecimal, odt, text, xlsx, zipped

#: The word after ``make:`` → its maker. Each maker's keyword arguments are the other keys of the description.
MAKERS: Mapping[str, Callable[..., bytes]] = {
    "pdf": pdf,
    "jpeg": jpeg,
    "png": png,
    "webp": webp,
    "tiff": tiff,
    "gif": gif,
    "bmp": bmp,
    "text": text,
    "bytes": hexadecimal,
    "zip": zipped,
    "docx": docx,
    "xlsx": xlsx,
    "odt": odt,
}


def make(spec: Mapping[str, object]) -> bytes:
    """The file that *spec* describes.

    ``truncate: n`` works with every maker: only the first n bytes are kept. Raises ValueError for a maker that is not
    there, TypeError for a key that the maker does not take.
    """
    keys = dict(spec)
    name, most = str(keys.pop("make", "")), keys.pop("truncate", None)
    if name not in MAKERS:
        raise ValueError(f"no maker {name!r}; there are: {', '.join(MAKERS)}")
    made = MAKERS[name](**keys)
    if most is None:
        return made
    if not isinstance(most, int) or not 0 <= most < len(made):
        raise ValueError(f"truncate is how many bytes to keep, fewer than {len(made)}; it is {most!r}")
    return made[:most]
