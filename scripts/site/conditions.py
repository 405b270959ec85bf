"""When a question is asked or a paper needed, in words: for readers without JavaScript and for the guide."""

from collections.abc import Sequence

from validator.corpus.bundle import Json
from validator.model.condition import Condition, Value
from validator.model.corpus import Corpus
from validator.model.form import Field, Form, Option
from validator.model.text import Text, Written

_YES_NO = {True: Text(vi="Có", en="Yes"), False: Text(vi="Không", en="No")}
_IS = Text(vi="mục “{label}” là {values}", en="“{label}” is {values}")
_EMPTY = Text(vi="mục “{label}” để trống", en="“{label}” is left empty")
_EMPTY_OR = Text(vi="mục “{label}” để trống hoặc là {values}", en="“{label}” is left empty or is {values}")


def options_of(field: Field, corpus: Corpus) -> tuple[Option, ...]:
    """What a choice field offers: its own options or those of its code list."""
    return field.options or (corpus.lists[field.codelist].items if field.codelist else ())


def in_words(condition: Condition, form: Form, corpus: Corpus) -> Written | None:
    """The condition as a phrase that follows "when"; None when it always holds.

    Raises KeyError when it names a question or an option that the form does not have.
    """
    if not condition:
        return None
    fields = {pointer: field for pointer, _, field in form.fields()}
    alternatives = [
        _join([_one(fields[pointer], values, corpus) for pointer, values in alternative.items()], _AND)
        for alternative in condition
    ]
    return _join(alternatives, _OR_ELSE)


def _one(field: Field, values: tuple[Value, ...], corpus: Corpus) -> Written:
    named = [_value(value, field, corpus) for value in values if value is not None]
    pattern = (_EMPTY_OR if None in values else _IS) if named else _EMPTY
    shown = _join(named, _OR)
    return Written(
        vi=pattern.vi.format(label=field.label.vi.rstrip("?"), values=shown.vi),
        en=pattern.en.format(label=field.label.en.rstrip("?"), values=shown.en),
    )


def _value(value: str | int | bool, field: Field, corpus: Corpus) -> Text:
    if isinstance(value, bool):
        label = _YES_NO[value]
    else:
        labels = {option.value: option.label for option in options_of(field, corpus)}
        label = labels[str(value)]
    return Text(vi=f"“{label.vi}”", en=f"“{label.en}”")


_AND = Text(vi=" và ", en=" and ")
_OR = Text(vi=" hoặc ", en=" or ")
_OR_ELSE = Text(vi="; hoặc ", en="; or ")


def _join(parts: Sequence[Text | Written], by: Text) -> Written:
    return Written(vi=by.vi.join(part.vi for part in parts), en=by.en.join(part.en for part in parts))


def condition_json(condition: Condition) -> Json:
    """The condition as the page's script reads it (``data-when``)."""
    return [{pointer: list(values) for pointer, values in alternative.items()} for alternative in condition]
