"""Answers as they were typed → answers as the checks see them: normalised, with what is wrong about each."""

from collections.abc import Iterator, Mapping

from jsonschema import Draft202012Validator

from validator.corpus.bundle import Json
from validator.fields import Context, Misread
from validator.fields.types import TYPES
from validator.model.condition import Value, holds
from validator.model.dossier import Answer, Answers, Fault
from validator.model.form import CodeList, Field, Form

_MOST_CHARACTERS = 4_000


def with_rows(form: Form, given: Json) -> Form:
    """*form* with as many rows in its repeated sections as *given* has."""
    lists = {key: len(rows) for key, rows in given.items() if isinstance(rows, list)} if isinstance(given, dict) else {}
    return form.with_rows(lists)


def read_answers(form: Form, lists: Mapping[str, CodeList], given: Json) -> Answers:
    """Read *given* (nested as in the dossier's JSON) against *form* with its rows. Never raises for what was typed."""
    flat = dict(_flatten(given, ""))
    fields = {pointer: (section, field) for pointer, section, field in form.fields()}
    read = {pointer: _read(field, lists, flat.get(pointer)) for pointer, (_, field) in fields.items()}
    asked: dict[str, bool] = {}

    def is_asked(pointer: str) -> bool:
        if pointer not in asked:
            asked[pointer] = True  # a condition that leads back to itself does not loop
            section, field = fields[pointer]
            asked[pointer] = holds(section.when, given_at) and holds(field.when, given_at)
        return asked[pointer]

    def given_at(pointer: str) -> Value:
        value, faults = read[pointer]
        if not is_asked(pointer):
            return None
        # A misread answer is an answer all the same: what is asked when there is none must not be asked as well.
        return flat.get(pointer) if faults else value

    answers = {}
    for pointer, (section, field) in fields.items():
        value, faults = read[pointer]
        if value is None and not faults and not field.optional and is_asked(pointer):
            faults = (Fault(keyword="required", reason="empty"),)
        answers[pointer] = Answer(
            pointer=pointer, field=field, section=section.title, asked=is_asked(pointer),
            typed=flat.get(pointer), value=value, faults=faults,
        )  # fmt: skip
    return Answers(by_pointer=answers, unknown=tuple(sorted(_unknown(flat, fields))))


def _unknown(flat: Mapping[str, Value], fields: Mapping[str, object]) -> Iterator[str]:
    return (pointer for pointer, value in flat.items() if value is not None and pointer not in fields)


def provinces_named(answers: Answers) -> tuple[str, ...]:
    """The codes of the provinces of which *answers* names a commune."""
    communes = (item for item in answers.by_pointer.values() if item.field.province and answers.has(item.pointer))
    named = {answers.get(item.field.province) for item in communes if item.field.province}
    return tuple(sorted(str(code) for code in named if code is not None))


def context_of(field: Field, lists: Mapping[str, CodeList]) -> Context:
    """The options and the schema that the field's type needs."""
    listed = lists[field.codelist].items if field.codelist else ()
    return Context(options=field.options or listed, schema=field.schema)


def _flatten(given: Json, at: str) -> Iterator[tuple[str, Value]]:
    if isinstance(given, dict):
        for key, item in given.items():
            yield from _flatten(item, f"{at}/{key}")
    elif isinstance(given, list):
        for index, item in enumerate(given):
            yield from _flatten(item, f"{at}/{index}")
    else:
        yield at, given


def _read(field: Field, lists: Mapping[str, CodeList], typed: Value) -> tuple[Value, tuple[Fault, ...]]:
    if typed is None or (isinstance(typed, str) and not typed.strip()):
        return None, ()
    if isinstance(typed, str) and len(typed) > _MOST_CHARACTERS:
        return None, (Fault(keyword="maxLength", reason="maxLength", params={"limit": _MOST_CHARACTERS}),)
    try:
        value = TYPES[field.type].read(typed, context_of(field, lists))
    except Misread as misread:
        return None, (Fault(keyword="format", reason=misread.reason, params=misread.params),)
    if value == "":  # nothing but invisible characters
        return None, ()
    return value, tuple(_schema_faults(field.schema, value))


def _schema_faults(schema: Mapping[str, object], value: Value) -> Iterator[Fault]:
    # The library's own English is never shown: only the keyword that failed and its limit go on.
    for error in sorted(Draft202012Validator(dict(schema)).iter_errors(value), key=lambda error: str(error.validator)):
        keyword = str(error.validator)
        params = {"limit": error.validator_value} if isinstance(error.validator_value, int) else {}
        yield Fault(keyword=keyword, reason=keyword, params=params)
