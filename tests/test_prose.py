"""All texts: both languages say the same, every duty cites, one word for one thing, and translations are watched."""

from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from scripts.prose import duties, numbers, translations
from scripts.prose.terms import avoided, unmatched
from scripts.prose.texts import Placed, all_texts
from scripts.site.sources import Sources
from validator.model.guide import Passage, Term, Wordings
from validator.model.law import LawRef
from validator.model.text import Text, Written

ROOT = Path(__file__).resolve().parent.parent


@cache
def texts() -> tuple[Placed, ...]:
    return tuple(all_texts(ROOT))


def test_there_are_texts_of_every_kind() -> None:
    kinds = Counter(text.file.split("/")[0] for text in texts())
    assert set(kinds) == {"forms", "scripts", "validator", "docs"}


def test_same_numbers_dates_and_links() -> None:
    wrong = [f"{text}: {told}" for text in texts() if (told := numbers.differ(text.vi, text.en))]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("vi", "en", "told"),
    [
        ("Từ 01/07/2024 đến 28/02/2027", "From 1 July 2024 to 28 February 2027", ""),
        ("Từ 1/7/2024", "From 1 August 2024", "dates: (1, 7, 2024) / (1, 8, 2024)"),
        ("Tháng 02/2026", "In February 2026", ""),
        ("sau 15 giờ", "after 15:00", ""),
        ("8.000 đồng, 1,5 MB", "VND 8,000, 1.5 MB", ""),
        ("8 giờ làm việc", "10 working hours", "numbers: 8 / 10"),
        ("Xem [bước 1](steps/account)", "See [step 1](steps/log-in)", "links: steps/account / steps/log-in"),
        ("Nghị định 45/2020/NĐ-CP", "Decree 45/2020/NĐ-CP", ""),
    ],
)
def test_differences_are_named(vi: str, en: str, told: str) -> None:
    assert numbers.differ(vi, en) == told


def test_every_duty_cites(sources: Sources) -> None:
    corpus = sources.corpus
    shown = {key: text for key, text in sources.words.items() if key.startswith("page.")}
    found = [
        f"{name}: {text.vi} | {text.en}"
        for everything in (
            tuple(sources.guide.objects()), corpus.procedures, corpus.forms, corpus.papers, corpus.profiles,
            corpus.limits, corpus.lists, corpus.instruments, sources.rules, sources.examples, shown,
        )
        for name, text in duties.uncited(everything)
    ]  # fmt: skip
    assert not found, "\n".join(found)


def test_hand_written_duties_link_to_the_law() -> None:
    for text in texts():
        if text.file.startswith("docs/") and duties.says_a_duty(Written(vi=text.vi, en=text.en)):
            assert "law/" in text.vi, text


@pytest.mark.parametrize(
    ("vi", "en", "duty"),
    [
        ("Bạn phải ký.", "You sign.", True),
        ("Bạn ký.", "You must sign.", True),
        ("Mục này không bắt buộc.", "This is optional.", False),
        ("Đây không phải lỗi.", "This is not a fault.", False),
        ("Họ cắm trại ở đây.", "They camp here.", False),
        ("Bạn có quyền hỏi.", "You are entitled to ask.", True),
    ],
)
def test_what_counts_as_a_duty(vi: str, en: str, duty: bool) -> None:
    passage = Passage(id="a", text=Text(vi=vi, en=en))
    assert bool(list(duties.uncited(passage))) == duty
    assert not list(duties.uncited(replace(passage, law=(LawRef("nd-45-2020"),))))


def test_one_word_for_one_thing(sources: Sources) -> None:
    found = [f"{text}: “{word}”, see the term {term.id}" for text, word, term in avoided(sources.guide.terms, texts())]
    assert not found, "\n".join(found)


def test_fixed_terms_stand_in_both_languages(sources: Sources) -> None:
    found = [f"{text}: {term.term.vi}, but no {term.term.en}" for text, term in unmatched(sources.guide.terms, texts())]
    assert not found, "\n".join(found)
    assert sum(term.fixed for term in sources.guide.terms.values()) >= 20


def test_a_missing_term_is_found() -> None:
    term = Term(id="a", term=Text(vi="chữ ký số", en="digital signature"), meaning=Text(vi="a", en="a"), fixed=True)
    pairs = (
        ("Có chữ ký số.", "It has Digital signatures."),
        ("Chứng thư chữ ký số", "A digital-signature certificate"),
        ("Có chữ ký số.", "It is signed."),
        ("Có chữ ký.", "It is signed."),
    )
    placed = [Placed("forms/a.yaml", line, "", vi, en) for line, (vi, en) in enumerate(pairs)]
    assert [text.line for text, _ in unmatched({"a": term}, placed)] == [2]


def test_an_avoided_word_is_found() -> None:
    term = Term(
        id="certificate",
        term=Text(vi="chứng thư chữ ký số", en="digital-signature certificate"),
        meaning=Text(vi="a", en="a"),
        avoid=Wordings(vi=("chứng chỉ số",)),
    )
    text = Placed("forms/guide/a.yaml", 3, "/a", "Bạn cần Chứng chỉ số.", "You need one.")
    assert [(place.line, word) for place, word, _ in avoided({"certificate": term}, [text])] == [(3, "Chứng chỉ số")]


def test_every_pair_has_been_read_side_by_side() -> None:
    found = translations.review(texts(), translations.read_lock(ROOT / translations.LOCK))
    assert not found.new, "run: scripts/review.py, then scripts/review.py --accept\n" + "\n".join(map(str, found.new))


def test_a_changed_sentence_names_exactly_its_translation(tmp_path: Path) -> None:
    """Each Vietnamese text of the guide, changed alone, names its own English text and no other."""
    before = [text for text in texts() if text.file.startswith("forms/guide/steps/")]
    lock = frozenset(map(translations.entry, before))
    path = tmp_path / "lock"
    translations.write_lock(path, lock)
    assert translations.read_lock(path) == lock
    for at in range(0, len(before), 7):
        changed = [*before]
        changed[at] = replace(before[at], vi=before[at].vi + " Câu thêm.")
        found = translations.review(changed, lock)
        same = [text for text in changed if text.vi == before[at].vi and text.en == before[at].en]
        if not same:  # a text that stands twice is still read side by side at its other place
            assert found == translations.Review(behind=(changed[at],), new=())
            # Reading what is new does not accept what is behind; naming the file does.
            kept = frozenset(translations.accepted(changed, lock))
            assert translations.review(changed, kept).behind == (changed[at],)
            done = frozenset(translations.accepted(changed, lock, [changed[at].file]))
            assert translations.review(changed, done) == translations.Review(behind=(), new=())


def test_a_reworded_translation_wants_reading() -> None:
    text = Placed("a.yaml", 1, "/a", "Một.", "One.")
    lock = frozenset([translations.entry(text)])
    reworded = replace(text, en="Just one.")
    assert translations.review([reworded], lock) == translations.Review(behind=(), new=(reworded,))
    assert translations.review([replace(text, vi="  Một. ")], lock) == translations.Review(behind=(), new=())
