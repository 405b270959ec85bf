"""How a type of field becomes a control of the page: keyboard, help of the browser, and an example to look at.

Nothing here refuses an answer: that is for `validator.fields`, which reads more spellings than an HTML pattern can say.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from validator.model.form import Field
from validator.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """The attributes of an input; `example` is shown where the field has no hint of its own.

    `mode` is the keyboard that phones show; without one it is the ordinary keyboard. `capitals`: autocapitalize.
    """

    mode: str | None = None
    capitals: str | None = None
    spelled: bool = True  # whether the browser may underline words that it does not know
    example: Text | None = None

    def attributes(self, field: Field) -> Mapping[str, str]:
        """The attributes of *field*'s input, by name."""
        given = {
            "autocomplete": field.autocomplete or "off",
            "inputmode": self.mode,
            "autocapitalize": self.capitals,
            "spellcheck": None if self.spelled else "false",
        }
        return {name: value for name, value in given.items() if value}


def _same(example: str) -> Text:
    return Text(vi=example, en=example)


_ORDINARY = Control()
#: A code in which letters may stand: no guesses of a phone's keyboard.
_CODE = Control(capitals="characters", spelled=False)
CONTROLS: Mapping[str, Control] = {
    "person-name": Control(capitals="words", spelled=False),
    "commune": Control(capitals="words", spelled=False),
    "date": Control(mode="numeric"),
    "partial-date": Control(mode="numeric"),
    "month": Control(example=_same("03/2019")),
    "month-or-now": Control(example=Text(vi="03/2019 hoặc “nay”", en="03/2019 or “now”")),
    "personal-number": Control(mode="numeric"),
    "old-identity-number": Control(mode="numeric"),
    "passport-number": _CODE,
    "licence-number": _CODE,
    "social-insurance-number": Control(mode="numeric"),
    "tax-code": Control(mode="numeric"),
    "dossier-code": Control(capitals="characters", spelled=False, example=_same("H29.001.02-260310-0420")),
    "procedure-code": Control(mode="decimal", spelled=False, example=_same("1.001193")),
    "vsic": Control(mode="numeric", example=_same("4711")),
    "money": Control(example=Text(vi="1.500.000 hoặc 1,5 triệu", en="1,500,000 or 1.5 million")),
    "phone": Control(mode="tel"),
    "email": Control(mode="email", capitals="none", spelled=False),
    "integer": Control(mode="numeric"),
}


def example_of(field: Field) -> Text | None:
    """How an answer to *field* looks, where the field says nothing itself."""
    return None if field.hint else control_of(field).example


def control_of(field: Field) -> Control:
    """The control for *field*'s type."""
    return CONTROLS.get(field.type, _ORDINARY)
