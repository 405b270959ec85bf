"""First findings without Python and the rules never disagree: both look at the same files."""

import base64
import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from scripts.makers import make
from tests.browser.conftest import Visit
from tests.casework import all_runs
from validator.wire import handle

pytestmark = pytest.mark.browser

#: What the page tells at once. Of A111 it says less than the rule: nothing where a name is odd.
ALWAYS = {"A101", "A110", "A120", "A130", "A131", "A132"}
SOMETIMES = {"A111"}
LEARN = "bundle => { window.bundle = bundle; }"
JUDGE = """async ([code, day, slots]) => {
    const { look, judge, judgeTotal } = await import(new URL("../../assets/check/tier0.js", location.href));
    const { inWords } = await import(new URL("../../assets/check/first.js", location.href));
    const unpacked = async (text) => {
        const packed = new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]);
        return new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
    };
    const { kinds, limits } = bundle;
    const profile = bundle.profiles[bundle.procedures[code].profile];
    const given = { profile, kinds, limits, day };
    const found = [], all = [];
    for (const [paper, files] of Object.entries(slots)) {
        for (const [index, [name, content]] of files.entries()) {
            const file = new File([await unpacked(content)], name);
            all.push(file);
            const facts = await look(file, kinds);
            for (const one of judge(facts, { ...given, paper: bundle.papers[paper]?.name })) {
                found.push([one.rule, one.reason, paper, index, inWords(one).message]);
            }
        }
    }
    for (const one of judgeTotal(all, given)) found.push([one.rule, one.reason, null, null, inWords(one).message]);
    return found;
}"""
END = b"%PDF-1.7 %%EOF"
NAMES = (
    "a", "a.", ".pdf", "a.PDF", "a.pdf ", "a.b.pdf", "bản 1.2", "a.jpg", "CON.jpg", "a\u202egpj.exe", "x" * 90 + ".jpg",
    "ảnh.jpg", "ảnh.jpg", "a.jpeg.pdf", "a\u3164.jpg", "a.exe", "{filename}.jpg", "a:b.jpg", "Ａ.ｊｐｇ", "a.tar.gz",
)  # fmt: skip
ODD: Mapping[str, list[tuple[str, bytes]]] = {
    "nothing": [("a.pdf", b"")],
    "almost nothing": [("a.pdf", b"%"), ("b.png", b"\x89PNG"), ("c.jpg", b"\xff\xd8\xff")],
    "late header": [("a.pdf", bytes(1000) + END), ("b.pdf", bytes(1030) + END)],
    "goes on": [("a.pdf", END + b" 1 0 obj"), ("b.pdf", b"%PDF-1.7 1 0 obj %%EOF" + bytes(600_000))],
    "end mark over two pieces": [("a.pdf", b"%PDF-1.7 " + bytes(9_000) + b"%%EOF" + bytes(65_533))],
    "archives": [("a.docx", b"PK\3\4" + bytes(3_000) + b"word/"), ("b.zip", b"PK\3\4" + bytes(5_000) + b"word/")],
    "names": [(name, END) for name in NAMES],
    "sizes": [("a.pdf", END + bytes(size)) for size in (4_999_986, 4_999_987, 19_999_986, 19_999_987)],
    "total": [(f"{index}.pdf", END + bytes(17_000_000)) for index in range(6)],
    "whole and cut": [
        (f"{cut}.{kind}", made[: len(made) - cut])
        for kind in ("pdf", "jpeg", "png")
        for made in (make({"make": kind}),)
        for cut in (0, 1, 2, 8, 40)
    ],
}


def test_on_the_files_of_all_cases(visit: Visit) -> None:
    page = visit("vi")
    compared, learnt = 0, ""
    for run in all_runs():
        request = json.loads(run.request)
        slots = {
            paper: [(path.rpartition("/")[2], run.files[path]) for path in paths]
            for paper, paths in request["dossier"]["attachments"].items()
        }
        if not slots or not request["dossier"]["submitted_on"].startswith("2026"):
            continue  # on days when a rule was not in force only the rule knows
        if learnt != request["dossier"]["procedure"]:
            learnt = request["dossier"]["procedure"]
            page.evaluate(LEARN, request["bundle"])
        compare(page, request, slots, "vi", json.loads(handle(run.request, run.files)))
        compared += 1
    assert compared


@pytest.mark.parametrize("case", ODD)
def test_on_odd_files(visit: Visit, compiled: Path, case: str) -> None:
    bundle = bundle_in(compiled)
    files = {f"birth-notice/{index}/{name}": data for index, (name, data) in enumerate(ODD[case])}
    dossier = {
        "procedure": "1.001193",
        "submitted_on": "2026-11-20",
        "answers": {},
        "attachments": {"birth-notice": list(files)},
    }
    request = {"action": "check", "bundle": bundle, "dossier": dossier}
    page = visit("en")
    page.evaluate(LEARN, bundle)
    report = json.loads(handle(json.dumps(request), files))
    compare(page, request, {"birth-notice": ODD[case]}, "en", report)


def bundle_in(compiled: Path) -> Any:
    """The data of the procedure."""
    return json.loads((compiled / "procedures" / "1.001193.json").read_text(encoding="utf-8"))


def compare(page: Any, request: Any, slots: Mapping[str, list[tuple[str, bytes]]], lang: str, answer: Any) -> None:
    """The page's findings are the report's, with the same words."""
    sent = {
        paper: [(name, base64.b64encode(gzip.compress(data, 1)).decode()) for name, data in files]
        for paper, files in slots.items()
    }
    code, day = request["dossier"]["procedure"], request["dossier"]["submitted_on"]
    first = {tuple(row) for row in page.evaluate(JUDGE, [code, day, sent])}
    full = {
        (row["rule"], row["reason"], row["place"].get("paper"), row["place"].get("index"), row["message"][lang])
        for row in answer["report"]["findings"]
    }
    assert first <= full
    assert {row for row in full if row[0] in ALWAYS} <= first
    assert {row[0] for row in first} <= ALWAYS | SOMETIMES
