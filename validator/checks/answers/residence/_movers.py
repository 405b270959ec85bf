"""Those whose residence changes: the person of item 1 and the rows of item 11."""

from datetime import date

from validator.model.dossier import Dossier


def movers(dossier: Dossier) -> tuple[str, ...]:
    """The sections of the form that describe them."""
    return ("person", *dossier.form.rows("members"))


def of_age(born: date, age: int) -> date:
    """The day on which someone born on *born* reaches *age*."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:  # 29 February in a year without one
        return date(born.year + age, 3, 1)
