"""Every file is named after the paper it is."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from validator.model.dossier import Dossier
from validator.model.filename import extension
from validator.model.law import Confidence
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="D184",
    on=Dossier,
    severity=Severity.WARNING,
    forms=("household-business-application",),
    law=("nd-168-2025/d112",),
    since="2025-07-01",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    applies=lambda dossier: bool(dossier.attachments),
    title=Text(vi="Tệp đặt tên theo giấy tờ", en="Files are named after their papers"),
    why=Text(
        vi="Trong hồ sơ điện tử, tên tệp tương ứng với tên loại giấy tờ. Bộ kiểm tra chỉ xem tên tệp có hai chữ liền "
        "nhau của tên giấy tờ không.",
        en="In an electronic dossier a file's name says which paper it is. The checker only looks for two neighbouring "
        "words of the paper's Vietnamese name.",
    ),
    fix=Text(
        vi="Đổi tên tệp theo tên giấy tờ, có dấu hay không dấu đều được.",
        en="Rename the file after the paper's Vietnamese name, with or without marks.",
    ),
    messages={
        "other-name": Text(
            vi="Tên tệp “{file}” chưa cho biết đó là “{paper}”. Đổi tên tệp theo giấy tờ.",
            en="The name of the file “{file}” does not say that it is “{paper}”. Rename it after the paper.",
        ),
    },
)
def file_named_after_paper(dossier: Dossier) -> Iterator[Finding]:
    for file in dossier.attachments:
        if (paper := file.paper_name) and not _names(file.name, paper.vi):
            yield found("other-name", file.place, file=file.shown_name, paper=paper)


def _names(name: str, paper: str) -> bool:
    stem = name.strip(" .")
    if ending := extension(name):
        stem = stem[: -len(ending) - 1]
    run = "".join(_words(stem))  # names are often written without spaces
    return any(one + other in run for one, other in pairwise(_words(paper)))


def _words(text: str) -> list[str]:
    letters = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.findall("[a-z]+", bare)
