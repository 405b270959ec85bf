"""What the field types make of things typed, as JSON: run natively, and in Pyodide from its source.

So it imports nothing but the standard library and the validator.
"""

import json
from typing import Any

from validator.fields import Context, Misread, Typed
from validator.fields.names import fold
from validator.fields.spoken import amount_from_words, date_from_words
from validator.fields.types import TYPES
from validator.model.form import Option
from validator.model.text import Text


def answer(given: str) -> str:
    """*given* holds ``tables`` (type, options and things typed), ``names``, ``dates`` and ``amounts`` (words)."""
    asked = json.loads(given)
    return json.dumps(
        {
            "tables": [[_read(table, typed) for typed in table["typed"]] for table in asked["tables"]],
            "names": [fold(name) for name in asked["names"]],
            "dates": [date_from_words(words) for words in asked["dates"]],
            "amounts": [amount_from_words(words) for words in asked["amounts"]],
        }
    )


def _read(table: dict[str, Any], typed: Typed) -> dict[str, object]:
    options = tuple(
        Option(value=value, label=Text(vi=vi, en=en), aliases=tuple(aliases))
        for value, vi, en, aliases in table["options"]
    )
    context = Context(options=options)
    try:
        value = TYPES[table["type"]].read(typed, context)
    except Misread as misread:
        return {"reason": misread.reason, "params": misread.params}
    shown = TYPES[table["type"]].show(value, context)
    return {"read": value, "kind": type(value).__name__, "vi": shown.vi, "en": shown.en}
