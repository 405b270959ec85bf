"""An e-mail address, checked only for what surely cannot be one."""

import re
import unicodedata

from validator.fields import Context, Misread, Typed, plain
from validator.fields.text import show

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}")


def read(typed: Typed, context: Context) -> str:
    """The address with its domain in small letters. Raises Misread."""
    del context
    address = plain(typed).strip("<>").removeprefix("mailto:")
    if " " in address:
        raise Misread("email-space")
    if address.count("@") != 1:
        raise Misread("email-at")
    local, domain = address.split("@")
    if any(unicodedata.category(letter)[0] in "LM" and not letter.isascii() for letter in address):
        raise Misread("email-marks")
    if "," in address:
        raise Misread("email-comma")
    if not _DOMAIN.fullmatch(domain):
        raise Misread("email-domain")
    if not _LOCAL.fullmatch(local):
        raise Misread("email-name")
    return f"{local}@{domain.lower()}"


__all__ = ["read", "show"]
