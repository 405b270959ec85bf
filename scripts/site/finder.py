"""What the finder of procedures loads: names, codes and the words under which people look for them.

One file per language beside the finder's page, fetched when somebody uses it. It grows with the catalogue by some 25
bytes for each procedure as a host packs it; no other file that a page loads grows with it.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from scripts.site.search import SAME
from scripts.site.sources import Sources
from validator import words
from validator.corpus.bundle import Json
from validator.model.procedure import Procedure
from validator.words import LANGS, Lang

FILE = "check/names.json"


def catalogue(procedures: Sequence[Procedure], lang: Lang) -> Json:
    """Per procedure: code, name, the name in the other language with further words, and the number of its level.

    ``assets/search/names.js`` takes the marks off; words that stand in the name already are left out.
    """
    places: dict[str, int] = {}
    rows: list[Json] = []
    for procedure in procedures:
        name = words.pick(procedure.name, lang)
        other = words.pick(procedure.name, "en" if lang == "vi" else "vi")
        more = [each for each in (other, *procedure.keywords) if each.casefold() not in name.casefold()]
        place = places.setdefault(words.pick(procedure.level, lang), len(places))
        rows.append([procedure.code, name, ", ".join(more), place])
    return {"places": list(places), "same": dict(SAME[lang]), "rows": rows}


def write(sources: Sources, docs: Path) -> None:
    """Write the file of each language among its pages; MkDocs copies it."""
    procedures = tuple(sources.corpus.procedures.values())
    for lang in LANGS:
        path = docs / lang / FILE
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            json.dumps(catalogue(procedures, lang), ensure_ascii=False, separators=(",", ":")), encoding="utf-8"
        )
