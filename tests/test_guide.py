"""The guide's data: complete, in order, and true to the dates of the law."""

import itertools
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scripts.site.fold import alphabetical
from scripts.site.markup import safe
from scripts.site.pages_acts import below
from scripts.site.pages_check import needs
from scripts.site.pages_law import FIRST_DAY, timeline
from scripts.site.pages_procedures import in_parts
from scripts.site.pages_which import named, which
from scripts.site.say import Speaker, links, plain
from scripts.site.sources import Sources
from scripts.site.standing import Standing, State, holds, no_longer, period, standing
from validator.checks import RULES
from validator.corpus.authoring import load_corpus, load_guide
from validator.corpus.references import check_guide, inside
from validator.model.condition import holds as condition_holds
from validator.model.corpus import Corpus
from validator.model.errors import CorpusError
from validator.model.guide import Chooser, Passage, Section, Step, Term
from validator.model.guide import State as GuideState
from validator.model.law import Instrument, LawRef, Provision
from validator.model.text import Text
from validator.words import Lang

ROOT = Path(__file__).resolve().parent.parent
SAME = Text(vi="chữ", en="words")
#: Every step has these sections; what is its own stands between them.
COMMON = ("who", "before", "do", "cost", "time", "wrong")
WORDS_EASY, SYLLABLES_EASY = 60, 80


def instrument(**given: Any) -> Instrument:
    plain = Instrument(id="x", kind="law", number="1", title=SAME, short=SAME, checked_on=date(2026, 11, 23))
    return replace(plain, **given)


def test_seven_steps_in_order(sources: Sources) -> None:
    steps = tuple(sources.guide.steps.values())
    assert [step.number for step in steps] == [1, 2, 3, 4, 5, 6, 7]
    assert [step.id for step in steps] == [
        "account", "log-in", "submit", "e-copies", "printout", "payment", "forbidden",
    ]  # fmt: skip


def test_every_step_is_complete(sources: Sources) -> None:
    for step in sources.guide.steps.values():
        assert [each.id for each in step.sections if each.id in COMMON] == list(COMMON), step.id
        assert step.changes, step.id
        assert step.unknown, step.id
        assert step.tasks, step.id
        ids = [passage.id for passage in inside(step, Passage)]
        ids += [section.id for section in inside(step, Section)] + [change.id for change in step.changes]
        assert len(ids) == len(set(ids)), step.id


def test_easy_words_are_few(sources: Sources) -> None:
    for step in sources.guide.steps.values():
        assert len(step.easy.en.split()) <= WORDS_EASY, step.id
        assert len(step.easy.vi.split()) <= SYLLABLES_EASY, step.id


def test_every_passage_holds_on_some_day(sources: Sources) -> None:
    for item in sources.guide.objects():
        for passage in inside(item, Passage):
            period(sources.corpus, passage)  # raises where what it cites is never in force together


def test_every_step_says_something_today_and_in_2021(sources: Sources) -> None:
    for day in (sources.as_of, date(2021, 6, 1)):
        for step in sources.guide.steps.values():
            shown = [each for each in inside(step.sections, Passage) if holds(*period(sources.corpus, each), day)]
            assert shown, (step.id, day)


def test_every_act_in_force_stands_once_in_its_field(sources: Sources) -> None:
    for area in sources.guide.acts.values():
        laws = [act.law for act in area.acts]
        assert len(laws) == len(set(laws)), area.id
        for article in area.now:
            for provision in below(sources.corpus, article):
                # A clause that only opens its points is told by them.
                assert provision.ref in laws or provision.ref == article, f"{area.id}: {provision.ref}"
        for act in area.acts:
            assert sources.corpus.provision(act.law), act.law
            assert act.who, act.law
            assert standing(sources.corpus, act.law).on(sources.as_of) in (State.IN_FORCE, State.AMENDED), act.law


def test_the_five_laws_of_2021_have_all_ended(sources: Sources) -> None:
    old = [ref for area in sources.guide.acts.values() for ref in area.before]
    assert {ref.instrument for ref in old} == {
        "luat-51-2005", "luat-67-2006", "luat-86-2015", "luat-24-2018", "luat-29-2018",
    }  # fmt: skip
    assert set(no_longer(sources.corpus, old, sources.as_of)) == set(old)
    assert no_longer(sources.corpus, old, date(2021, 6, 1)) == ()


def test_every_answer_leads_somewhere(sources: Sources) -> None:
    for chooser in sources.guide.choosers.values():
        assert len(chooser.questions) <= 8
        named = {
            (question, value)
            for advice in chooser.advice
            for alternative in advice.when
            for question, values in alternative.items()
            for value in values
        }
        assert named == {(question.id, answer.id) for question in chooser.questions for answer in question.answers}
        if len(chooser.questions) <= 3:
            for answers in _combinations(chooser):
                assert any(condition_holds(each.when, answers.get) for each in chooser.advice), (chooser.id, answers)


def test_every_choice_of_a_procedure_ends_in_a_next_step(sources: Sources) -> None:
    choosers = which(sources)
    assert choosers
    for chooser in choosers:
        assert all(question.why for question in chooser.questions), chooser.id
        for answers in _combinations(chooser):
            given = [each for each in chooser.advice if condition_holds(each.when, answers.get)]
            todo = [each for each in given if each.state is GuideState.TODO]
            assert todo, (chooser.id, answers)
            # A procedure, ours or the Portal's, or where on the Portal to look.
            assert all(each.procedures or "https://" in each.passages[-1].text.vi for each in todo), (
                chooser.id,
                answers,
            )
        led = {code for advice in chooser.advice for code in advice.procedures}
        assert led >= set(chooser.about), chooser.id


def test_a_procedure_is_linked_once_it_is_there(sources: Sources) -> None:
    assert named(sources, "1.001193").here
    other = next(code for code in sources.guide.elsewhere if code not in sources.corpus.procedures)
    assert not named(sources, other).here


def test_the_finder_begins_with_twenty_at_most(sources: Sources) -> None:
    ours = sources.corpus.procedures
    shown = [each.code for need in needs(sources) for each in need.procedures]
    assert len(shown) == len(set(shown)) == min(len(ours), 20)
    assert [len(need.procedures) for need in needs(sources, most=1)] == [1]


def test_a_long_list_is_parted(sources: Sources) -> None:
    model = next(iter(sources.corpus.procedures.values()))
    many = tuple(
        replace(model, name=Text(vi=f"{letter} {n}", en=f"{n}")) for n in range(70) for letter in ("Đổi", "Bỏ")
    )
    parts = in_parts(many)
    assert {lang: [len(part) for part in each] for lang, each in parts.items()} == {"vi": [100, 40], "en": [100, 40]}
    assert parts["vi"][0][0].name.vi.startswith("Bỏ")
    assert parts["vi"][1][-1].name.vi.startswith("Đổi")


def _combinations(chooser: Chooser) -> list[dict[str, str]]:
    options = [[(question.id, answer.id) for answer in question.answers] for question in chooser.questions]
    return [dict(chosen) for chosen in itertools.product(*options)]


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2020, 5, 21), State.COMING),
        (date(2020, 5, 22), State.IN_FORCE),
        (date(2025, 6, 30), State.IN_FORCE),
        (date(2025, 7, 1), State.AMENDED),
        (date(2026, 3, 1), State.AMENDED),
        (date(2026, 3, 2), State.ENDED),
    ],
)
def test_standing(day: date, state: State) -> None:
    found = Standing(since=date(2020, 5, 22), until=date(2026, 3, 1), amended=((date(2025, 7, 1), "x"),))
    assert found.on(day) is state


def test_standing_without_dates() -> None:
    assert Standing(since=None, until=None).on(date(2026, 1, 1)) is State.UNKNOWN
    assert Standing(since=None, until=date(2020, 1, 1)).on(date(2026, 1, 1)) is State.ENDED
    assert Standing(since=None, until=date(2020, 12, 31)).ended() == date(2021, 1, 1)
    with pytest.raises(ValueError, match="no end"):
        Standing(since=None, until=None).ended()


def test_a_provision_ends_with_its_instrument() -> None:
    ref, later = LawRef("x", "1"), LawRef("x", "2")
    provisions = (
        Provision(ref=ref, summary=SAME, checked_on=date(2026, 1, 1)),
        Provision(ref=later, summary=SAME, since=date(2022, 1, 1), until=date(2023, 1, 1), checked_on=date(2026, 1, 1)),
    )
    one = instrument(since=date(2020, 1, 1), until=date(2024, 1, 1), amended_by=("y", "z"), provisions=provisions,
                     replaced_by=("y",))  # fmt: skip
    corpus = Corpus(instruments={"x": one, "y": instrument(id="y", since=date(2021, 1, 1)), "z": instrument(id="z")})
    assert standing(corpus, ref) == Standing(
        since=date(2020, 1, 1), until=date(2024, 1, 1), amended=((date(2021, 1, 1), "y"),), replaced_by=("y",)
    )
    # What came in with a later text was not amended by an earlier one.
    assert standing(corpus, later).amended == ()
    assert standing(corpus, later).until == date(2023, 1, 1)
    together = Passage(id="a", text=SAME, law=(ref, later))
    assert period(corpus, together) == (date(2022, 1, 1), date(2023, 1, 1))
    with pytest.raises(ValueError, match="never in force together"):
        period(corpus, Passage(id="a", text=SAME, law=(ref,), since=date(2025, 1, 1)))


def test_the_time_line_runs_backwards_and_holds_every_text(sources: Sources) -> None:
    days = list(timeline(sources))
    assert [day for day, *_ in days] == sorted((day for day, *_ in days), reverse=True)
    begun = {item.id for _, begins, _, _ in days for item in begins}
    known = {
        item.id for item in sources.corpus.instruments.values()
        if item.since and item.since >= FIRST_DAY and item.kind != "record"
    }  # fmt: skip
    assert begun == known
    told = [change.id for *_, changes in days for change, _ in changes]
    assert len(told) > 20


def speaker(lang: Lang = "vi") -> Speaker:
    terms = {
        "code": Term(id="code", term=Text(vi="mã hồ sơ", en="dossier code"), meaning=SAME),
        "dossier": Term(id="dossier", term=Text(vi="hồ sơ", en="dossier"), meaning=SAME),
        "article": Term(id="article", term=Text(vi="điều", en="article"), meaning=SAME, explain=False),
    }
    return Speaker(terms, lang, safe, lambda path: f"/{path}")


def test_links_and_terms_become_markup() -> None:
    text = Text(vi="Giữ mã hồ sơ. [Nộp <hồ sơ>](steps/submit#do) rồi chờ hồ sơ, hồ sơ.", en="Keep it.")
    assert speaker().say(text) == (
        'Giữ <a class="hs-term" href="/glossary/index#code" data-term="code">mã hồ sơ</a>. '
        '<a href="/steps/submit#do">Nộp &#60;hồ sơ&#62;</a> rồi chờ '
        '<a class="hs-term" href="/glossary/index#dossier" data-term="dossier">hồ sơ</a>, hồ sơ.'
    )
    assert links(text.vi) == ("steps/submit#do",)
    assert plain(text.vi) == "Giữ mã hồ sơ. Nộp <hồ sơ> rồi chờ hồ sơ, hồ sơ."
    assert speaker().say(Text(vi="Điều này", en="this article")) == "Điều này"
    assert "<a" not in speaker().say(text.__class__(vi="hồ sơ", en="a"), explain=False)
    assert 'rel="external"' in speaker("en").say(Text(vi="a", en="[the Portal](https://dichvucong.gov.vn)"))


def test_what_leads_nowhere_stops_the_build(sources: Sources) -> None:
    guide, corpus = load_guide(ROOT / "forms"), sources.corpus
    step = next(iter(guide.steps.values()))

    def with_passage(passage: Passage) -> None:
        section = Section(id="a", title=SAME, passages=(passage,))
        broken = Step(
            id="account", number=1, pictogram="account", title=SAME, short=SAME, lead=SAME, easy=SAME, law=step.law,
            tasks=(), sections=(section,),
        )  # fmt: skip
        check_guide(type(guide)(steps={"account": broken}), corpus, RULES, ROOT / "forms")

    with pytest.raises(CorpusError, match="nd-45-2020"):
        with_passage(Passage(id="a", text=SAME, law=(LawRef.parse("nd-45-2020/d99"),)))
    with pytest.raises(CorpusError, match="'F999' is not a rule"):
        with_passage(Passage(id="a", text=SAME, rules=("F999",)))


def test_vietnamese_alphabet() -> None:
    words = ["dân", "đơn", "dấu", "ăn", "an", "ân", "ông", "oan", "ơn", "hồ sơ", "hộ tịch", "hỏi"]
    assert sorted(words, key=alphabetical) == [
        "an", "ăn", "ân", "dân", "dấu", "đơn", "hỏi", "hồ sơ", "hộ tịch", "oan", "ông", "ơn",
    ]  # fmt: skip


def test_the_register_loads_by_itself() -> None:
    assert load_corpus(ROOT / "forms").instruments
