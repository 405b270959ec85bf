"""One word for one thing: words that nobody is to use, and terms that stand in both languages or in neither."""

import re
from collections.abc import Iterable, Iterator, Mapping

from scripts.prose.texts import Placed
from scripts.site.say import forms
from validator.model.guide import Term
from validator.words import LANGS, Lang

GLOSSARY = "forms/guide/glossary.yaml"


def unmatched(terms: Mapping[str, Term], texts: Iterable[Placed]) -> Iterator[tuple[Placed, Term]]:
    """Every text whose Vietnamese has a fixed term and whose English has it in no form."""
    wanted = [(_either((term.term.vi,)), _either(forms(term, "en")), term) for term in terms.values() if term.fixed]
    for text in texts:
        if text.file != GLOSSARY:  # which explains them in other words
            yield from ((text, term) for vi, en, term in wanted if vi.search(text.vi) and not en.search(text.en))


def _either(words: Iterable[str]) -> re.Pattern[str]:
    """Any of these words, also with an ending, and also with hyphens between their parts."""
    parts = (re.escape(word).replace(r"\ ", "[ -]") for word in words)
    return re.compile("|".join(rf"(?<!\w){part}" for part in parts), re.IGNORECASE)


def avoided(terms: Mapping[str, Term], texts: Iterable[Placed]) -> Iterator[tuple[Placed, str, Term]]:
    """Every place where a text uses a word that the glossary avoids: (place, word, the term that says what to use)."""
    patterns: dict[Lang, list[tuple[re.Pattern[str], Term]]] = {lang: [] for lang in LANGS}
    for term in terms.values():
        for lang in LANGS:
            for word in term.avoid.vi if lang == "vi" else term.avoid.en:
                patterns[lang].append((re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE), term))
    for text in texts:
        if text.file == GLOSSARY:  # which names them
            continue
        for lang in LANGS:
            for pattern, term in patterns[lang]:
                found = pattern.search(text.vi if lang == "vi" else text.en)
                if found:
                    yield text, found[0], term
