"""A text of the guide as markup: its links resolved, its terms explained where they first appear on the page."""

import re
from collections.abc import Callable, Iterator, Mapping

from markupsafe import Markup

from validator.model.guide import Term
from validator.model.text import Text
from validator.words import Lang, pick

LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")


def links(sentence: str) -> tuple[str, ...]:
    """The targets of the links in *sentence*, in their order."""
    return tuple(target for _, target in LINK.findall(sentence))


def plain(sentence: str) -> str:
    """*sentence* with the words of its links and without their targets."""
    return LINK.sub(r"\1", sentence)


def forms(term: Term, lang: Lang) -> tuple[str, ...]:
    """Every way in which *term* may stand in a text."""
    return (pick(term.term, lang), *(term.also.vi if lang == "vi" else term.also.en))


class Speaker:
    """Makes markup of the texts of one page in one language; knows which terms the page has explained already."""

    def __init__(
        self,
        terms: Mapping[str, Term],
        lang: Lang,
        safe: Callable[[object], Markup],
        href: Callable[[str], str],
    ) -> None:
        self.lang, self.safe, self.href = lang, safe, href
        self.explained: dict[str, Term] = {}
        explained = (term for term in terms.values() if term.explain)
        self._by_form = {form.casefold(): term for term in explained for form in forms(term, lang)}
        longest_first = sorted(self._by_form, key=len, reverse=True)
        either = "|".join(map(re.escape, longest_first))
        self._any = re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE) if either else None

    def say(self, text: Text, explain: bool = True) -> Markup:
        """The text with links, and with a link at each term that the page meets for the first time."""
        sentence, done, parts = pick(text, self.lang), 0, []
        for link in LINK.finditer(sentence):
            parts.append(self._words(sentence[done : link.start()], explain))
            parts.append(self._link(link[1], link[2]))
            done = link.end()
        return Markup("").join([*parts, self._words(sentence[done:], explain)])

    def _link(self, words: str, target: str) -> Markup:
        if target.startswith("https://"):
            return Markup('<a href="{}" rel="external">{}</a>').format(target, self.safe(words))
        return Markup('<a href="{}">{}</a>').format(self.href(target), self.safe(words))

    def _words(self, words: str, explain: bool) -> Markup:
        if not explain or self._any is None:
            return self.safe(words)
        return Markup("").join(self._explained(words, self._any))

    def _explained(self, words: str, pattern: re.Pattern[str]) -> Iterator[Markup]:
        done = 0
        for found in pattern.finditer(words):
            term = self._by_form[found[0].casefold()]
            if term.id in self.explained:
                continue
            self.explained[term.id] = term
            yield self.safe(words[done : found.start()])
            # A link, not a button: it breaks over lines as words do, and leads to the glossary where no script runs.
            yield Markup('<a class="hs-term" href="{}" data-term="{}">{}</a>').format(
                self.href(f"glossary/index#{term.id}"), term.id, self.safe(found[0])
            )
            done = found.end()
        yield self.safe(words[done:])
