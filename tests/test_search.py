"""The search's index: what is read from the pages, and that it leads to them."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from scripts.site import search
from tests.site_build import read

BUDGET = 21_400  # bytes that the script with its library may weigh, packed
SCRIPT = (
    "search.js",
    "fold.js",
    *(f"search/{name}.js" for name in ("engine", "excerpt", "list", "load", "view", "words", "worker")),
)
LIBRARY = ("search/minisearch.js", "search/stemmer.js")

PAGE = """
<html><head><title>Tiêu đề - Trang</title><meta name="description" content="Nói gì">
<meta name="keywords" content="a, b"></head>
<body><header>đầu trang</header><nav>mục lục</nav><article class="md-content__inner md-typeset">
<nav class="hs-trail"><a href="../">lên</a></nav>
<h1 id="top">Tiêu <em>đề</em></h1><p>Đoạn đầu
hai dòng</p><ul><li>một</li><li>hai.</li><li>ba<br>bốn</li></ul>
<select><option>An Giang</option></select><p hidden>giấu <b>hết</b></p><p class="hs-checked">Đối chiếu</p>
<h2 id="more"><span>1</span> Thêm</h2><p>&lt;b&gt; &amp; <code>c</code>.</p><h4>Nhỏ</h4><p>cuối</p>
<dl><div id="term"><dt>từ</dt><dd>nghĩa,
xem <a href="../other/#x">đây</a></dd></div><div><dt>Ai</dt><dd>b</dd></div></dl>
<script>let no;</script></article><footer>cuối trang</footer></body></html>
"""


def test_what_is_read_of_a_page() -> None:
    content = search.read(PAGE)
    assert (content.title, content.description, content.keywords) == ("Tiêu đề - Trang", "Nói gì", "a, b")
    assert [(each.anchor, each.heading, each.text) for each in content.sections] == [
        ("", "Tiêu đề", "Đoạn đầu hai dòng · một · hai. ba · bốn"),
        ("more", "1 Thêm", "<b> & c. Nhỏ · cuối"),
        ("term", "từ", "nghĩa, xem đây · Ai · b"),
    ]
    assert search.targets("here/page/", content) == {"here/other/"}


def test_comments_alone_on_their_lines_go() -> None:
    source = '/** doc\n * more */\nconst a = "/** no */"; // stays\n  // goes\nconst b = 1;\n//# sourceMappingURL=x\n'
    assert search.without_comments(source) == 'const a = "/** no */"; // stays\nconst b = 1;\n'


def test_of_many_procedures_only_names_are_searched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "procedures/1.000001",
        "procedures/1.000002",
        "procedures/list/1",
        "check/1.000001",
        "procedures",
        "other",
    ):
        (tmp_path / name).mkdir(parents=True, exist_ok=True)
        (tmp_path / name / "index.html").write_text(PAGE, encoding="utf-8")
    assert sum(len(content.sections) > 1 for _, content in search.pages(tmp_path)) == 5
    monkeypatch.setattr(search, "MOST_IN_FULL", 1)
    found = dict(search.pages(tmp_path))
    assert {name: len(content.sections) for name, content in found.items()} == {
        "other/": 3, "procedures/": 3, "procedures/1.000001/": 1, "procedures/1.000002/": 1,
    }  # fmt: skip
    short = found["procedures/1.000001/"]
    assert (short.sections[0].heading, short.description, short.keywords) == ("Tiêu đề", "Nói gì", "a, b")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_index_is_of_its_own_language_and_leads_to_its_pages(site: Path, lang: str) -> None:
    root = site if lang == "vi" else site / "en"
    index: Any = json.loads((root / "search" / "index.json").read_text(encoding="utf-8"))
    pages = {path.relative_to(root).parent.as_posix() for path in root.rglob("index.html")}
    every = {f"{name}/" if name != "." else "" for name in pages if name.split("/")[0] != "en"}
    assert {row[0] for row in index["pages"]} == {name for name in every if not name.startswith(search.NOT_SEARCHED)}
    for address, _, title, *_, sections in index["pages"]:
        ids = read(root / address / "index.html").ids
        assert title
        assert [anchor for anchor, _, _ in sections if anchor not in ids] == []
    frame = {"vi": "Không phải trang của cơ quan nhà nước. Mã nguồn mở", "en": "Not a State site. Open source"}
    assert frame[lang] not in json.dumps(index, ensure_ascii=False)
    assert set(index["kinds"]) >= {"papers", "rules", "law", "procedures"}


def test_weight_of_the_search(site: Path) -> None:
    """What the first search loads beside the index."""
    sizes = {name: len(gzip.compress((site / "assets" / name).read_bytes(), 9)) for name in (*SCRIPT, *LIBRARY)}
    assert sum(sizes.values()) <= BUDGET, sizes
