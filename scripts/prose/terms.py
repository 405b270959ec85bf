"""One word for one thing: words that the glossary wants nobody to use."""

import re
from collections.abc import Iterable, Iterator, Mapping

from scripts.prose.texts import Placed
from validator.model.guide import Term
from validator.words import LANGS, Lang


def avoided(terms: Mapping[str, Term], texts: Iterable[Placed]) -> Iterator[tuple[Placed, str, Term]]:
    """Every place where a text uses a word that the glossary avoids: (place, word, the term that says what to use)."""
    patterns: dict[Lang, list[tuple[re.Pattern[str], Term]]] = {lang: [] for lang in LANGS}
    for term in terms.values():
        for lang in LANGS:
            for word in term.avoid.vi if lang == "vi" else term.avoid.en:
                patterns[lang].append((re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE), term))
    for text in texts:
        if text.file == "forms/guide/glossary.yaml":  # which names them
            continue
        for lang in LANGS:
            for pattern, term in patterns[lang]:
                found = pattern.search(text.vi if lang == "vi" else text.en)
                if found:
                    yield text, found[0], term
