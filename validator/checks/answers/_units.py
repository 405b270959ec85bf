"""Which commune an address stands in; shared by the rules that compare it with the office addressed."""

from collections.abc import Iterator

from validator.fields.communes import bare
from validator.model.condition import Value
from validator.model.dossier import Answers
from validator.model.place import at
from validator.model.rule import Finding, found


def unit(answers: Answers, place: str) -> tuple[Value, str]:
    """Province and commune at *place* (``/agency``), the commune without its kind; two that are equal are one unit."""
    return answers.get(f"{place}/province"), bare(answers.text(f"{place}/commune"))


def has_unit(answers: Answers, place: str) -> bool:
    """Whether province and commune are answered there."""
    return answers.has(f"{place}/province", f"{place}/commune")


def elsewhere(answers: Answers, agency: str, place: str) -> Iterator[Finding]:
    """A finding ``other-province`` or ``elsewhere`` when *agency* is not the unit of *place*."""
    own, ground = unit(answers, agency), unit(answers, place)
    if own[0] != ground[0]:
        pointer = f"{agency}/province"
        yield found("other-province", at(pointer), label=answers.title(pointer))
    elif own != ground:
        pointer = f"{agency}/commune"
        label, commune, wanted = answers.title(pointer), answers.text(pointer), answers.text(f"{place}/commune")
        yield found("elsewhere", at(pointer), label=label, commune=commune, residence=wanted)
