"""No sentence stands in the check page's scripts, and none of its words is missing or left over."""

import re
from pathlib import Path

import pytest

from scripts.site.sources import WORDS_FILE, load_words

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = sorted((ROOT / "docs" / "theme" / "assets" / "check").glob("*.js"))
WORDS = {
    key: text for key, text in load_words(WORDS_FILE).items() if not key.startswith(("page.", "law.", "on-paper."))
}
CODE = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
QUOTED = set(re.findall(r'"([a-z][a-z-]*(?:\.[a-z-]+)+|new-tab)"', CODE))
#: Keys that are put together: `say(`failure.${reason}`)`; what stands before the gap.
BUILT = tuple(prefix for prefix in re.findall(r"say\(`([a-z.-]+)\$\{", CODE))


def test_every_word_is_used() -> None:
    assert [key for key in WORDS if key not in QUOTED and not key.startswith(BUILT)] == []


def test_every_word_is_there() -> None:
    asked = {key for key in QUOTED if not key.endswith((".js", ".mjs", ".json", ".wire"))}
    assert sorted(asked - set(WORDS)) == []
    for prefix in BUILT:
        assert any(key.startswith(prefix) for key in WORDS), prefix


def test_every_failure_has_its_sentence() -> None:
    reasons = set(re.findall(r'fail\("([a-z-]+)"\)|\["([a-z-]+)", /', CODE))
    assert {f"failure.{one or other}" for one, other in reasons} <= set(WORDS)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_script_holds_no_wording(path: Path) -> None:
    code = re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    sentences = [
        text for text in re.findall(r'"([^"\n]*)"', code) if re.search(r"[^\W\d_]+ [^\W\d_]+ [^\W\d_]+ \w", text)
    ]
    assert [text for text in sentences if not text.startswith("hs-")] == []
    assert len(code.splitlines()) <= 300


def test_every_word_of_the_guide_is_used() -> None:
    site = ROOT / "scripts" / "site"
    code = "\n".join(path.read_text(encoding="utf-8") for path in site.rglob("*") if path.suffix in (".j2", ".py"))
    built = tuple(re.findall(r'"((?:page)\.[a-z_.]*\.)" ~', code) + re.findall(r'f["\'](page\.[a-z_.]*\.)\{', code))
    keys = [key for key in load_words(WORDS_FILE) if key.startswith("page.")]
    assert [key for key in keys if f'"{key}"' not in code and not key.startswith(built)] == []
    script = (ROOT / "docs" / "theme" / "assets" / "law.js").read_text(encoding="utf-8")
    keys = [key.removeprefix("law.") for key in load_words(WORDS_FILE) if key.startswith("law.")]
    assert [key for key in keys if f'"{key}"' not in script] == []
    sheet = (ROOT / "docs" / "theme" / "assets" / "check" / "sheet.js").read_text(encoding="utf-8")
    keys = [key.removeprefix("on-paper.") for key in load_words(WORDS_FILE) if key.startswith("on-paper.")]
    assert [key for key in keys if f"words.{key}" not in sheet] == []
