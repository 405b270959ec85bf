"""One file in two places is allowed, and told."""

from collections import defaultdict
from collections.abc import Iterator

from validator.model.dossier import Attachment, Dossier
from validator.model.law import Confidence
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text


@rule(
    id="D106",
    on=Dossier,
    severity=Severity.NOTE,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    confidence=Confidence.DERIVED,
    title=Text(vi="Mỗi tệp đính kèm một lần", en="Every file is attached once"),
    why=Text(
        vi="Một tệp dùng cho hai mục là được nếu trong đó có cả hai giấy tờ. Nhưng thường là chọn nhầm tệp.",
        en="One file may serve two places if it holds both papers. Often, though, the wrong file was picked.",
    ),
    fix=Text(
        vi="Mở tệp ra xem có đúng giấy tờ của từng mục không.",
        en="Open the file and see that it holds each of the papers.",
    ),
    messages={
        "two-papers": Text(
            vi="Tệp “{file}” giống hệt tệp ở mục “{paper}”. Xem có chọn nhầm không.",
            en="The file “{file}” is the very same as one attached as “{paper}”. See whether the wrong one was picked.",
        ),
        "same-paper": Text(
            vi="Tệp “{file}” được đính kèm hai lần trong cùng một mục. Có thể bỏ bớt một.",
            en="The file “{file}” is attached twice in one place. One of the two may go.",
        ),
    },
)
def same_file_twice(dossier: Dossier) -> Iterator[Finding]:
    seen: dict[str, list[Attachment]] = defaultdict(list)
    for file in dossier.attachments:
        if file.size and (earlier := seen[file.digest]):
            if any(other.paper == file.paper for other in earlier):
                yield found("same-paper", file.place, file=file.shown_name)
            else:
                paper = earlier[0].paper_name or str(earlier[0].paper)
                yield found("two-papers", file.place, file=file.shown_name, paper=paper)
        seen[file.digest].append(file)
