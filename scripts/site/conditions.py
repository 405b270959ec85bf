"""When a question is asked or a paper needed, in words: for readers without JavaScript and for the guide."""

from validator.corpus.bundle import Json
from validator.model.condition import Condition, Value
from validator.model.corpus import Corpus
from validator.model.form import Field, Form, Option
from validator.model.text import Text

_YES_NO = {True: Text(vi="Có", en="Yes"), False: Text(vi="Không", en="No")}
_EMPTY = Text(vi="để trống", en="left empty")
_IS = Text(vi="mục “{label}” là {values}", en="“{label}” is {values}")


def options_of(field: Field, corpus: Corpus) -> tuple[Option, ...]:
    """What a choice field offers: its own options or those of its code list."""
    return field.options or (corpus.lists[field.codelist].items if field.codelist else ())


def in_words(condition: Condition, form: Form, corpus: Corpus) -> Text | None:
    """The condition as a phrase that follows "when"; None when it always holds.

    Raises KeyError when it names a question that the form does not have.
    """
    if not condition:
        return None
    fields = {pointer: field for pointer, _, field in form.fields()}
    alternatives = [
        _join([_one(fields[pointer], values, corpus) for pointer, values in alternative.items()], _AND)
        for alternative in condition
    ]
    return _join(alternatives, _OR_ELSE)


def _one(field: Field, values: tuple[Value, ...], corpus: Corpus) -> Text:
    shown = _join([_value(value, field, corpus) for value in values], _OR)
    return Text(
        vi=_IS.vi.format(label=field.label.vi.rstrip("?"), values=shown.vi),
        en=_IS.en.format(label=field.label.en.rstrip("?"), values=shown.en),
    )


def _value(value: Value, field: Field, corpus: Corpus) -> Text:
    if value is None:
        return _EMPTY
    if isinstance(value, bool):
        label = _YES_NO[value]
    else:
        labels = {option.value: option.label for option in options_of(field, corpus)}
        label = labels.get(str(value), Text(vi=str(value), en=str(value)))
    return Text(vi=f"“{label.vi}”", en=f"“{label.en}”")


_AND = Text(vi=" và ", en=" and ")
_OR = Text(vi=" hoặc ", en=" or ")
_OR_ELSE = Text(vi="; hoặc ", en="; or ")


def _join(parts: list[Text], by: Text) -> Text:
    return Text(vi=by.vi.join(part.vi for part in parts), en=by.en.join(part.en for part in parts))


def condition_json(condition: Condition) -> Json:
    """The condition as the page's script reads it (``data-when``)."""
    return [{pointer: list(values) for pointer, values in alternative.items()} for alternative in condition]
