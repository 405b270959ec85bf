"""Personal identification numbers against the sex of their holders; shared by the rules that know the sex."""

from collections.abc import Iterator, Mapping

from validator.fields.personal_number import is_female
from validator.model.dossier import Answers, Dossier
from validator.model.place import at
from validator.model.rule import Finding, found


def of_other_sex(dossier: Dossier, female: Mapping[str, bool]) -> Iterator[Finding]:
    """A finding ``male-number`` or ``female-number`` for each number of the other sex.

    *female* maps the pointer of a number to whether its holder is a woman; empty numbers are passed over.
    """
    for pointer, woman in female.items():
        number = dossier.answers.text(pointer)
        if number and is_female(number) != woman:
            reason = "male-number" if woman else "female-number"
            yield found(reason, at(pointer), label=dossier.answers.title(pointer))


def declared(answers: Answers, sections: tuple[str, ...]) -> dict[str, bool]:
    """The numbers of those *sections* that declare a sex, as ``of_other_sex`` takes them."""
    return {f"/{one}/personal_number": sex == "female" for one in sections if (sex := answers.get(f"/{one}/sex"))}
