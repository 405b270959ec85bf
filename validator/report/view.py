"""A report's JSON in one language, ready to be laid out: text and HTML say the same, in the same order."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from validator import words
from validator.model.law import Confidence
from validator.model.rule import Outcome, Param, Severity
from validator.model.text import Text
from validator.words import Lang, pick

type Tree = Mapping[str, Any]

DOSSIER = Text(vi="Kết quả kiểm tra hồ sơ", en="Dossier check")
FILES = Text(vi="Kết quả kiểm tra tệp", en="File check")
ERROR = Text(vi="Lỗi", en="Error")
DAY = Text(vi="Ngày nộp", en="Day of submission")
CHECKED_ON = Text(vi="Quy định được đối chiếu ngày {day}", en="Rules last compared with the law on {day}")
HOW_TO_FIX = Text(vi="Cách sửa", en="How to fix")
LEGAL_BASIS = Text(vi="Căn cứ", en="Legal basis")
RULE = Text(vi="Quy tắc", en="Rule")
PASSED = Text(vi="Đã đạt", en="Fine")
NOT_NEEDED = Text(vi="Giấy tờ thường không phải nộp", en="Papers normally not needed")
REMINDERS = Text(vi="Cần nhớ", en="Remember")
ANSWERS = Text(vi="Nội dung đã khai", en="Your answers")
ATTACHED = Text(vi="Tệp đính kèm", en="Attached files")
PAGE = Text(vi="trang {page}", en="page {page}")
PAGES = Text(vi="{n} trang", en="{n} pages")
ONE_PAGE = Text(vi="{n} trang", en="{n} page")
_HEADINGS = {
    "fix": Text(vi="Cần sửa, theo thứ tự này", en="To fix, in this order"),
    "confirm": words.SEVERITY[Severity.WARNING],
    "advice": words.SEVERITY[Severity.NOTE],
    "unchecked": words.OUTCOME[Outcome.CANNOT_TELL],
}
_NOT_A_FAULT = Text(vi="Đây không phải là lỗi của hồ sơ.", en="This is not a fault in your dossier.")
_GROUP = {Severity.ERROR: "fix", Severity.WARNING: "confirm", Severity.NOTE: "advice"}
_UNSHOWN = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"))
_LONG_NUMBER = re.compile(r"\d(?:[ .-]?\d){8,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One finding. ``note`` says how sure the ground is, where it is not read in the law itself."""

    rule: str
    message: str
    where: str
    fix: str
    law: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Findings of one weight: fix, confirm, advice or unchecked."""

    key: str
    heading: str
    remark: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What a reader sees; every text is in one language and printable."""

    lang: Lang
    error: bool  # something has to be fixed
    title: str
    subject: str  # the procedure, "" for single files
    day: str
    checked_on: str
    sentence: str
    groups: tuple[Group, ...]  # without empty ones
    passed: tuple[str, ...]
    not_needed: tuple[tuple[str, str], ...]  # a paper's name, and why
    reminders: tuple[tuple[str, str], ...]  # a sentence, and its law
    answers: tuple[tuple[str, str], ...]  # label and what it was read as; long numbers masked
    files: tuple[tuple[str, str], ...]  # name, and paper, size and pages
    disclaimer: str

    def say(self, text: Text, **params: Param) -> str:
        """A text of the layout in the view's language."""
        return pick(words.fill(text, params), self.lang)


def printable(text: str) -> str:
    """*text* with every character that is not seen, or that turns others round, written as its code point."""
    return "".join(f"⟨U+{ord(char):04X}⟩" if unicodedata.category(char) in _UNSHOWN else char for char in text)


def masked(text: str) -> str:
    """*text* with numbers of nine digits and more hidden but for the last four, for a page that will lie about."""
    return _LONG_NUMBER.sub(lambda number: "•••• " + re.sub(r"\D", "", number.group())[-4:], text)


def view_of(report: Tree, lang: Lang) -> View:
    """Lay hold of a report (``report.schema.json``) in one language."""
    return _Reader(report, lang).view()


class _Reader:
    """Takes a report apart; holds the language so that no function needs it as a parameter."""

    def __init__(self, report: Tree, lang: Lang) -> None:
        self.report, self.lang = report, lang
        self.papers = {row["paper"]: self.text(row["name"]) for row in report["papers"]}

    def text(self, both: Mapping[str, str]) -> str:
        return printable(both[self.lang])

    def view(self) -> View:
        report, procedure = self.report, self.report["procedure"]
        return View(
            lang=self.lang,
            error=report["summary"]["fix"] > 0,
            title=pick(DOSSIER if procedure else FILES, self.lang),
            subject=f"{self.text(procedure['name'])} ({procedure['code']})" if procedure else "",
            day=self.day(report["submitted_on"]),
            checked_on=self.day(procedure["checked_on"]) if procedure else "",
            sentence=self.text(report["summary"]["sentence"]),
            groups=tuple(self.groups()),
            passed=tuple(self.passed()),
            not_needed=tuple(
                (self.text(row["name"]), self.text(row["reason"]))
                for row in report["papers"]
                if row["need"] == "looked-up"
            ),
            reminders=tuple((self.text(row["text"]), self.law(row["law"])) for row in report["reminders"]),
            answers=tuple(self.answers()),
            files=tuple(self.files()),
            disclaimer=self.text(report["disclaimer"]),
        )

    def groups(self) -> Iterator[Group]:
        held: dict[str, list[Item]] = {key: [] for key in _HEADINGS}
        for finding in self.report["findings"]:
            failed = finding["outcome"] == Outcome.FAIL
            held[_GROUP[Severity(finding["severity"])] if failed else "unchecked"].append(self.item(finding, failed))
        for key, items in held.items():
            remark = pick(_NOT_A_FAULT, self.lang) if key == "unchecked" else ""
            if items:
                yield Group(key=key, heading=pick(_HEADINGS[key], self.lang), remark=remark, items=tuple(items))

    def item(self, finding: Tree, failed: bool) -> Item:
        rule = self.report["rules"][finding["rule"]]
        confidence = Confidence(rule["confidence"])
        return Item(
            rule=finding["rule"],
            message=self.text(finding["message"]),
            where=self.where(finding["place"], finding["message"][self.lang]),
            fix=self.text(rule["fix"]) if failed else "",
            law=self.law(finding["law"]),
            note="" if confidence is Confidence.FOUND else pick(words.CONFIDENCE[confidence], self.lang),
        )

    def where(self, place: Tree, message: str) -> str:
        """The paper, file and page that the message does not name itself."""
        if "file" not in place:
            return ""
        paper = self.papers.get(place.get("paper"), place.get("paper", ""))
        file = "" if place["file"] in message else printable(place["file"])
        page = pick(words.fill(PAGE, {"page": place["page"]}), self.lang) if "page" in place else ""
        return ", ".join(part for part in (paper, file, page) if part)

    def law(self, citations: list[Tree]) -> str:
        return "; ".join(dict.fromkeys(self.text(citation["label"]) for citation in citations))

    def passed(self) -> Iterator[str]:
        counts: dict[str, int] = {}
        for row in self.report["results"]:
            if row["outcome"] == Outcome.PASS:
                counts[row["rule"]] = counts.get(row["rule"], 0) + 1
        for rule, count in counts.items():
            yield self.text(self.report["rules"][rule]["title"]) + (f" (×{count})" if count > 1 else "")

    def answers(self) -> Iterator[tuple[str, str]]:
        for row in self.report["answers"]:
            shown = self.text(row["read"]) if row["read"] else printable(str(row["typed"]))
            yield self.text(row["label"]), masked(shown)

    def files(self) -> Iterator[tuple[str, str]]:
        for row in self.report["attachments"]:
            facts = [self.papers.get(row["paper"], row["paper"]), words.show_size(row["size"], self.lang)]
            if row["pages"]:
                facts.append(pick(words.count(row["pages"], ONE_PAGE, PAGES), self.lang))
            yield printable(row["name"]), ", ".join(fact for fact in facts if fact)

    def day(self, iso: str) -> str:
        return words.show_date(date.fromisoformat(iso), self.lang)
