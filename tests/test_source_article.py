"""The whole of the source article is in the guide: each of its sentences has its places, in both languages."""

from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest

from tests.site_build import Html
from validator.corpus.authoring import plain

ROWS = cast(list[dict[str, object]], plain(Path(__file__).with_name("source_article.yaml")))
#: Paragraphs of the article with the number of its sentences, or of the clauses into which a long one is taken apart.
SENTENCES = {"0": 2, "1": 2, "2": 1, "3": 4, "4": 3, "5": 8, "6": 3, "7": 7, "8": 2}


def test_every_sentence_is_there_once() -> None:
    found: dict[str, int] = {}
    for row in ROWS:
        paragraph = str(row["at"]).split(".")[0]
        found[paragraph] = found.get(paragraph, 0) + 1
    assert found == SENTENCES
    assert len({str(row["at"]) for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", [pytest.param(row, id=str(row["at"])) for row in ROWS])
def test_every_place_exists(row: dict[str, object], pages: Mapping[str, Mapping[str, Html]]) -> None:
    places = cast(list[str], row["where"])
    assert places
    for place in places:
        path, _, wanted = place.partition("#")
        for lang in ("vi", "en"):
            assert wanted in pages[lang][f"{path}/index.html"].ids, f"{lang}: {place}"
