"""The check: where the procedure is found, and the form of each procedure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from scripts.site.controls import control_of, example_of
from scripts.site.fold import fold
from scripts.site.page import MOST_NAMED, Page
from scripts.site.pages_which import which
from scripts.site.reader import Reader
from scripts.site.sources import Example, Sources
from validator.corpus.bundle import Json
from validator.model.form import Field, Option
from validator.model.guide import Chooser
from validator.model.procedure import Procedure
from validator.model.text import Text

#: Up to this many options are shown as radio buttons, more as a list to choose from.
MOST_RADIOS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What somebody comes for: procedures of one field, and the chooser that tells them apart."""

    id: str
    title: Text
    procedures: tuple[Procedure, ...]
    chooser: Chooser | None = None


def pages(sources: Sources) -> Iterator[Page]:
    """The finder, then one check page per procedure."""
    yield Page(
        path="check/index",
        template="check_index.md.j2",
        title=Text(vi="Kiểm tra hồ sơ", en="Check a dossier"),
        description=Text(
            vi="Chọn thủ tục, điền tờ khai, đính kèm giấy tờ và tự kiểm tra ngay trên máy của bạn.",
            en="Choose the procedure, fill in the form, attach the papers and check them on your own device.",
        ),
        layout="tool.html",
        data={"needs": needs(sources), "total": len(sources.corpus.procedures)},
    )
    for procedure in sources.corpus.procedures.values():
        yield _check(sources, procedure)


def _check(sources: Sources, procedure: Procedure) -> Page:
    form = sources.form_of(procedure)
    profile = sources.corpus.profiles[procedure.profile]
    kinds = [sources.corpus.kinds[kind] for kind in profile.accepts]
    return Page(
        path=f"check/{procedure.code}",
        template="check.md.j2",
        title=Text(vi=f"Kiểm tra hồ sơ: {procedure.name.vi}", en=f"Check a dossier: {procedure.name.en}"),
        description=procedure.summary,
        layout="check.html",
        data={
            "procedure": procedure,
            "form": form,
            "papers": sources.corpus.papers,
            "examples": sources.examples_for(procedure),
            "accept": ",".join([*(kind.mime for kind in kinds), *(f".{e}" for kind in kinds for e in kind.extensions)]),
            "config": config,
            "page_words": page_words,
            "dom_id": dom_id,
            "merged_into": merged_into,
            "as_radios": as_radios,
            "control_of": control_of,
            "example_of": example_of,
        },
    )


def needs(sources: Sources, most: int = MOST_NAMED) -> tuple[Need, ...]:
    """The procedures with which the finder begins, at most *most*, by what people come for; each stands once."""
    left = dict(sources.corpus.procedures)
    found: list[Need] = []
    for chooser in which(sources):
        here = tuple(left.pop(code) for code in chooser.about if code in left)[:most]
        most -= len(here)
        if here:
            found.append(Need(id=chooser.id, title=chooser.short or chooser.title, procedures=here, chooser=chooser))
    if others := tuple(left.values())[:most]:
        found.append(Need(id="others", title=sources.words["page.finder.others"], procedures=others))
    return tuple(found)


def dom_id(pointer: str) -> str:
    """The part of an element's id that names a field: ``/child/birthplace/commune`` → ``child-birthplace-commune``."""
    return pointer.lstrip("/").replace("/", "-").replace("_", "-")


def merged_into(options: Iterable[Option]) -> list[tuple[str, Option]]:
    """Former names with the option that they belong to now, in alphabetical order."""
    return sorted(((former, option) for option in options for former in option.former), key=lambda pair: fold(pair[0]))


def as_radios(field: Field) -> bool:
    """Whether all options of a field are in view at once; long lists and code lists become a select."""
    return field.type == "yes-no" or (field.type == "choice" and 0 < len(field.options) <= MOST_RADIOS)


def config(reader: Reader, procedure: Procedure, examples: tuple[Example, ...]) -> Json:
    """What the page's script must know; addresses are relative to the page."""
    return {
        "lang": reader.lang,
        "procedure": procedure.code,
        "base": reader.top,
        "root": reader.root,
        "bundle": f"{reader.root}data/procedures/{procedure.code}.json",
        "communes": f"{reader.root}data/communes/",
        "engine": f"{reader.root}engine/",
        "rules": reader.href("rules/index"),
        "law": reader.href("law/index"),
        "other": reader.other,
        "sheet": on_paper(reader),
        "examples": [
            {
                "id": example.id,
                "title": reader.t(example.title),
                "dossier": f"{reader.root}examples-data/{procedure.code}/{example.id}/dossier.json",
            }
            for example in examples
        ],
    }


def on_paper(reader: Reader) -> Json:
    """The words of the printed form, in Vietnamese on either page: it is for the office."""
    words = reader.sources.words
    return {key.removeprefix("on-paper."): text.vi for key, text in words.items() if key.startswith("on-paper.")}


def page_words(reader: Reader) -> Json:
    """The words of the page's script in the page's language, with those of the rules about files.

    Those are for the first findings, which the page gives without Python in the rules' own words.
    """
    words = {key: reader.t(text) for key, text in reader.sources.words.items() if not key.startswith(("page.", "law.", "on-paper."))}
    for rule in (rule for rule in reader.sources.rules if rule.id.startswith("A")):
        words[f"{rule.id}.severity"] = rule.severity.value
        words |= {f"{rule.id}.{reason}": reader.t(text) for reason, text in rule.messages.items()}
    return cast(Json, words)
