"""What the templates call: words, ways, dates and citations, for one page in one language."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from markupsafe import Markup

from scripts.site.conditions import in_words, options_of
from scripts.site.fold import alphabetical
from scripts.site.markup import safe
from scripts.site.page import Page
from scripts.site.say import Speaker, plain
from scripts.site.sources import Sources
from scripts.site.standing import Standing, State, holds, no_longer, period, standing
from validator import words
from validator.corpus.references import citations, inside
from validator.model.condition import Condition
from validator.model.errors import CorpusError
from validator.model.form import Field, Form, Option
from validator.model.guide import Passage, Term
from validator.model.law import Confidence, LawRef
from validator.model.rule import Severity
from validator.model.text import Text, Written
from validator.words import Lang


def address(path: str) -> str:
    """A page's address below its language's root: ``rules/A210`` → ``rules/A210/``, ``rules/index`` → ``rules/``."""
    folder = path.removesuffix("index").rstrip("/")
    return f"{folder}/" if folder else ""


def anchor(ref: LawRef) -> str:
    """The heading id of a provision on its instrument's page; empty for the instrument as a whole."""
    return str(ref).removeprefix(ref.instrument).lstrip("/").replace(".", "-")


@dataclass(frozen=True)
class Held:
    """Between which days a passage holds, and whether it does on the day of the register."""

    since: date | None
    until: date | None
    now: bool

    def data(self) -> str:
        """The period as the page's script reads it."""
        return f"{self.since.isoformat() if self.since else '-'} {self.until.isoformat() if self.until else '-'}"


@dataclass(frozen=True)
class Reader:
    """What the templates call, for one page in one language."""

    sources: Sources
    page: Page
    lang: Lang
    known: frozenset[str]  # the paths of all pages
    chips: list[Standing] = field(default_factory=list)  # what the page shows
    met: set[str] = field(default_factory=set)  # the instruments among it

    @cached_property
    def speaker(self) -> Speaker:
        """What makes markup of the guide's texts on this page."""
        return Speaker(self.sources.guide.terms, self.lang, safe, self.to)

    @cached_property
    def top(self) -> str:
        """The way from this page up to the root of its language."""
        return "../" * address(self.page.path).count("/") or "./"

    @cached_property
    def root(self) -> str:
        """The way from this page to the root of the site, where data, engine and assets lie."""
        return self.top if self.lang == "vi" else f"{self.top}../"

    @cached_property
    def other(self) -> str:
        """The way to the same page in the other language."""
        return self.root + ("en/" if self.lang == "vi" else "") + address(self.page.path)

    def t(self, text: Text | Written) -> str:
        """A text in the page's language."""
        return words.pick(text, self.lang)

    def w(self, key: str, **params: object) -> str:
        """Words of the interface. Raises CorpusError when there are none for *key*."""
        if key not in self.sources.words:
            raise CorpusError("scripts/site/words.yaml", 1, f"no words for {key!r}, which {self.page.path} needs")
        return self.t(self.sources.words[key]).format(**params)

    def href(self, path: str, fragment: str = "") -> str:
        """The way to another generated page. Raises CorpusError when there is none: nothing unwritten is linked."""
        if path not in self.known:
            raise CorpusError(f"docs/{self.lang}/{self.page.file}", 1, f"links to {path}, which is not written")
        return self.top + address(path) + (f"#{fragment}" if fragment else "")

    def to(self, target: str) -> str:
        """The way to ``path#heading`` of the guide; an address with a scheme stays as it is. Raises CorpusError."""
        if target.startswith("https://"):
            return target
        path, _, fragment = target.partition("#")
        return self.href(path, fragment)

    def say(self, text: Text, explain: bool = True) -> Markup:
        """A text of the guide with its links, and with its terms explained at their first place on the page."""
        return self.speaker.say(text, explain)

    def plain(self, text: Text) -> str:
        """A text of the guide without its links."""
        return plain(self.t(text))

    def behind(self, text: Text) -> bool:
        """Whether the English was written for an older Vietnamese text; Vietnamese never is behind."""
        return self.lang == "en" and (text.vi, text.en) in self.sources.behind

    def has_force(self, ref: LawRef) -> bool:
        """Whether *ref* is law, which comes into force and ends; a published record only says what holds."""
        return self.sources.corpus.instruments[ref.instrument].kind != "record"

    def standing(self, ref: LawRef) -> Standing:
        """How a provision stands. The page's script is loaded where this is shown."""
        self.chips.append(standing(self.sources.corpus, ref))
        return self.chips[-1]

    def state(self, found: Standing) -> State:
        """The state on the day on which the register was last compared."""
        return found.on(self.sources.as_of)

    def state_words(self, found: Standing, full: bool = True) -> str:
        """The state in words; ``assets/law.js`` says it in the same words for another day.

        Where an amendment is not told in *full*, the page has named before what made it.
        """
        match self.state(found):
            case State.ENDED if found.replaced_by:
                return self.w("law.ended-by", day=self.date(found.ended()), by=self.instruments(found.replaced_by))
            case State.ENDED:
                return self.w("law.ended", day=self.date(found.ended()))
            case State.COMING:
                return self.w("law.coming", day=self.date(found.since)) if found.since else ""
            case state:
                last = found.last_amended(self.sources.as_of)
                if state is not State.AMENDED or last is None:
                    return self.w(f"law.{state}")
                key = "law.amended-by" if full else "law.amended"
                return self.w(key, day=self.date(last[0]), by=self.instruments(last[1]))

    def instruments(self, keys: Iterable[str]) -> str:
        """How instruments are called, one after the other."""
        return ", ".join(self.instrument(key) for key in keys)

    def first(self, ref: LawRef) -> bool:
        """Whether the page shows the standing of this instrument for the first time; called once for each citation."""
        known = ref.instrument in self.met
        self.met.add(ref.instrument)
        return not known

    def held(self, passage: Passage) -> Held:
        """Between which days a passage holds. Raises CorpusError where what it cites never holds together."""
        try:
            since, until = period(self.sources.corpus, passage)
        except ValueError as error:
            raise CorpusError(f"forms/guide, for {self.page.path}", 1, str(error)) from None
        return Held(since, until, holds(since, until, self.sources.as_of))

    def cited_now(self, item: object) -> tuple[LawRef, ...]:
        """What is cited by those passages of *item* that hold now; terms hold always."""
        held = [each for each in inside(item, Passage) if self.held(each).now]
        return tuple(citations([*held, *inside(item, Term)]))

    def no_longer(self, refs: Iterable[LawRef]) -> tuple[LawRef, ...]:
        """Those citations that are no longer in force."""
        return no_longer(self.sources.corpus, refs, self.sources.as_of)

    def date(self, day: date) -> str:
        """A day as the language writes it."""
        return words.show_date(day, self.lang)

    def size(self, number: int) -> str:
        """Bytes as KB or MB."""
        return words.show_size(number, self.lang)

    def once(self, refs: Iterable[LawRef]) -> tuple[LawRef, ...]:
        """Citations in their order, each once."""
        return tuple(dict.fromkeys(refs))

    def to_law(self, ref: LawRef) -> str:
        """The way to a provision on the page of its instrument."""
        return self.href(f"law/{ref.instrument}", anchor(ref))

    def cite(self, ref: LawRef) -> str:
        """A citation in words; a part of a published record is named, for records have no numbers."""
        short = self.t(words.cite(ref, self.sources.corpus))
        return self.w("page.law.part", short=short, part=self.heading(ref)) if ref.part else short

    def heading(self, ref: LawRef) -> str:
        """A provision within its instrument: "Điều 9, khoản 1" / "Article 9(1)"."""
        if ref.annex is not None:
            return self.w("page.law.annex", number=ref.annex).strip()
        if ref.part:
            provision = self.sources.corpus.provision(ref)
            return self.t(provision.title) if provision and provision.title else ""
        if not ref.article:
            return self.w("page.law.whole")
        clause = self.w("page.law.clause", number=ref.clause) if ref.clause else ""
        point = self.w("page.law.point", number=ref.point) if ref.point else ""
        return self.w("page.law.article", number=ref.article) + clause + point

    def raw(self, text: Text, lang: Lang) -> str:
        """A text of the guide in a language of its own choosing, without links."""
        return plain(words.pick(text, lang))

    def alphabetical(self, terms: Iterable[Term]) -> list[Term]:
        """Terms in the order of the language's alphabet."""
        key = alphabetical if self.lang == "vi" else str.casefold
        return sorted(terms, key=lambda term: key(self.t(term.term)))

    def began(self, instrument: str) -> str:
        """The first day of an instrument; empty where it is not known."""
        since = self.sources.corpus.instruments[instrument].since
        return self.date(since) if since else ""

    def instrument(self, key: str) -> str:
        """How an instrument is called."""
        return self.t(self.sources.corpus.instruments[key].short)

    def severity(self, severity: Severity) -> str:
        """The word for a severity."""
        return self.t(words.SEVERITY[severity])

    def when(self, condition: Condition, form: Form) -> str:
        """When something applies, as a phrase; empty when always."""
        phrase = in_words(condition, form, self.sources.corpus)
        return self.t(phrase) if phrase else ""

    def options(self, field: Field) -> tuple[Option, ...]:
        """What a choice field offers."""
        return options_of(field, self.sources.corpus)

    def message(self, text: Text) -> str:
        """A message of a rule with the name of each parameter where its value will stand."""
        return self.t(text).format(**{name: f"‹{self.w(f'page.param.{name}')}›" for name in text.placeholders})

    def unsure(self, confidence: Confidence) -> str:
        """The remark for a fact that was not found in a source; empty for one that was."""
        return "" if confidence is Confidence.FOUND else self.t(words.CONFIDENCE[confidence])
