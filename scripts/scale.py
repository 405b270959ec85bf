"""How the project carries a large catalogue: `python3 scripts/bench.py --catalogue` measures with this.

Every made-up procedure is birth registration under another code and name, so that nothing but their number grows. Their
data are compiled and their pages made as usual. Of more than WHOLE procedures only a SAMPLE gets pages, unless all are
asked for, and times are scaled up; data, finder and lists are always whole. Seconds are those of a processor,
not of the clock, for other work may share the machine.
"""

from __future__ import annotations

import itertools
import os
import re
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from scripts import env
from scripts.bench import kilobytes, opened, packed, table

if TYPE_CHECKING:
    from playwright.sync_api import Page

MODEL = "1.001193"
WHOLE = 1000  # procedures, up to which MkDocs renders the pages of all
SAMPLE = 100
ROUNDS = 3
ROWS = (
    "read the data (s)", "compile (s)", "write Markdown (s)", "MkDocs (s)", "index of the search (s)",
    "all of it, per procedure (ms)", "… without the guide itself (ms)",
    "data of one procedure (KB)", "its check page (KB)", "… with all that it loads but the engine (KB)",
    "page of the finder (KB)", "names for the finder (KB)", "list of procedures, heaviest page (KB)",
    "index of the search (KB)", "names ready at 4x (ms)", "key, script at 4x (ms): median", "… greatest",
    "key until drawn at 4x (ms): median", "… greatest",
)  # fmt: skip
DOING = ("Cấp", "Cấp lại", "Cấp đổi", "Gia hạn", "Thu hồi", "Điều chỉnh", "Bổ sung", "Công nhận", "Đăng ký", "Xác nhận")
THING = (
    "giấy phép", "giấy chứng nhận", "chứng chỉ hành nghề", "thẻ", "quyết định", "bản cam kết", "hồ sơ", "phù hiệu",
    "mã số", "phương án", "kế hoạch", "danh mục",
)  # fmt: skip
FIELD = (
    "khai thác nước", "nuôi trồng thủy sản", "hành nghề dược", "kinh doanh vận tải", "bảo vệ rừng", "xây dựng nhà ở",
    "quảng cáo ngoài trời", "giống cây trồng", "chăn nuôi", "thuốc thú y", "đo đạc bản đồ", "hóa chất", "khoáng sản",
    "an toàn thực phẩm", "lưu trú du lịch", "biểu diễn nghệ thuật", "thể thao", "dạy nghề", "xuất bản", "bưu chính",
    "viễn thông", "chất thải", "phòng cháy", "bảo hiểm", "lao động nước ngoài", "đầu tư", "đấu giá", "công chứng",
    "luật sư", "giám định", "hòa giải", "điện lực", "xăng dầu", "rượu", "thuốc lá", "vàng", "ngoại hối", "chứng khoán",
    "kiểm toán", "kế toán", "thuế", "hải quan", "cảng biển", "đường sắt", "hàng không", "nhà trẻ", "trường học",
    "khám bệnh", "mỹ phẩm", "thiết bị y tế",
)  # fmt: skip
#: What is typed, letter by letter, at the finder; the names above have it, or some of it.
TYPED = (
    "cap lai giay phep khai thac nuoc",
    "Gia hạn chứng chỉ hành nghề",
    "9.000042",
    "toi muon thu hoi thej ddaauf tuw",
)

#: Types into the finder: times until the script is done, and until the answer is drawn.
TYPE = """async (every) => {
    const field = document.getElementById("hs-find"), list = document.getElementById("hs-procedures");
    const done = [], drawn = [];
    for (const typed of every) {
        for (let end = 1; end <= typed.length; end++) {
            await new Promise((resolve) => setTimeout(resolve, 60));
            field.value = typed.slice(0, end);
            const begin = performance.now();
            field.dispatchEvent(new Event("input"));
            list.getBoundingClientRect();
            done.push(performance.now() - begin);
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
            drawn.push(performance.now() - begin);
        }
    }
    return [done, drawn];
}"""
READY = """async () => {
    const field = document.getElementById("hs-find"), list = document.getElementById("hs-procedures");
    field.value = "cap";
    const begin = performance.now();
    field.focus();
    field.dispatchEvent(new Event("input"));
    while (list.hidden) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - begin;
}"""


def measure(sizes: Sequence[int], *, everything: bool, site: bool) -> None:
    """Measure each size and print the curve: one column per size."""
    guide = sum(measured(0, everything=True, site=site)[1])
    columns = []
    for size in sizes:
        cells, seconds = measured(size, everything=everything, site=site)
        cells.insert(len(seconds), f"{(sum(seconds) - guide) / size * 1000:.1f}")
        cells.insert(len(seconds), f"{sum(seconds) / size * 1000:.1f}")
        columns.append(cells)
    rows = [(name, *(column[at] if at < len(column) else "–" for column in columns)) for at, name in enumerate(ROWS)]
    table("Catalogue", ("procedures", *(f"{size:,}" for size in sizes)), rows)
    if site and not everything and any(size > WHOLE for size in sizes):
        print(f"  Above {WHOLE:,} procedures only {SAMPLE} had pages; the times for pages are scaled up from them.")


def measured(size: int, *, everything: bool, site: bool) -> tuple[list[str], list[float]]:
    """The cells of one size, and the seconds of its steps."""
    from validator.corpus.authoring import load_corpus
    from validator.corpus.compile import compile_all

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        catalogue(root, size)
        seconds = [
            spent(lambda: load_corpus(root / "forms")),
            spent(lambda: compile_all(root / "forms", root / "data")),
        ]
        if everything or size <= WHOLE:
            seconds += pages(root, site=site)
        else:  # what grows with every page is measured on some of them
            none = pages(root, site=site, sample=0)
            some = pages(root, site=site, sample=SAMPLE)
            seconds += [rest + (more - rest) * size / SAMPLE for rest, more in zip(none, some, strict=True)]
        cells = [f"{each:.1f}" for each in seconds]
        bundles = [packed(path.read_bytes()) for path in (root / "data" / "procedures").glob("*.json")]
        cells.append(kilobytes(max(bundles)))
        if site and size:
            shutil.copytree(root / "data", root / "site" / "data")
            cells += weights(root / "site") + keys(root / "site")
        return cells, seconds


def spent(action: Callable[[], object]) -> float:
    """The seconds that a processor works on *action*, in this process and in those that it starts."""
    before = os.times()
    action()
    after = os.times()
    return sum(after[:4]) - sum(before[:4])


def pages(root: Path, *, site: bool, sample: int | None = None) -> list[float]:
    """The seconds for Markdown, MkDocs and the search; of a *sample*, only so many procedures get their pages."""
    from scripts.site import search
    from scripts.site.generate import generate

    made_up = sorted(path.stem for path in (root / "forms" / "procedures").glob("9.*"))
    kept = made_up if sample is None else made_up[:: len(made_up) // max(sample, 1)][:sample]
    left_out = frozenset(f"{folder}/{code}" for folder in ("check", "procedures") for code in set(made_up) - set(kept))
    steps = [lambda: generate(root, left_out)]
    if site:
        steps += [lambda: render(root), lambda: search.write(root / "site", env.ROOT / "node_modules")]
    return [spent(step) for step in steps]


def weights(site: Path) -> list[str]:
    """Packed sizes: a check page alone and with all that it loads, the finder, the lists, the search."""
    check = next((site / "check").glob("9.*")) / "index.html"
    lists = [site / "procedures" / "index.html", *site.glob("procedures/list/*/index.html")]
    with opened(site) as (page, address):
        bodies: list[bytes] = []
        page.on("response", lambda response: bodies.append(response.body()) if response.ok else None)
        page.goto(f"{address}check/{check.parent.name}/", wait_until="networkidle")
        loaded = sum(map(packed, bodies))
    files = (site / "check" / "index.html", site / "check" / "names.json")
    heaviest = max(packed(path.read_bytes()) for path in lists)
    index = packed((site / "search" / "index.json").read_bytes())
    sizes = (packed(check.read_bytes()), loaded, *(packed(path.read_bytes()) for path in files), heaviest, index)
    return [kilobytes(size) for size in sizes]


def keys(site: Path) -> list[str]:
    """From the first look at the finder to its first answer, and from key to answer, at a processor slowed four times.

    Of several rounds on a fresh page each key's best counts: what else the machine does is not the finder's time.
    """
    rounds = []
    for _ in range(ROUNDS):
        with opened(site) as (page, address):
            page.goto(f"{address}check/", wait_until="networkidle")
            slow(page)
            rounds.append((page.evaluate(READY), *page.evaluate(TYPE, TYPED)))
    ready = min(each[0] for each in rounds)
    done, drawn = ([min(times) for times in zip(*(each[at] for each in rounds), strict=True)] for at in (1, 2))
    figures = (ready, statistics.median(done), max(done), statistics.median(drawn), max(drawn))
    return [f"{figure:.1f}" for figure in figures]


def slow(page: Page) -> None:
    """The processor of a cheap phone, as Lighthouse imitates it."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})


def catalogue(root: Path, size: int) -> None:
    """A copy of what the site is made from, with *size* procedures more."""
    for name in ("node_modules",):
        (root / name).symlink_to(env.ROOT / name)
    shutil.copytree(env.ROOT / "forms", root / "forms")
    shutil.copytree(env.ROOT / "docs" / "theme", root / "docs" / "theme")
    for lang in ("vi", "en"):
        for page in ("about", "search"):
            shutil.copytree(env.ROOT / "docs" / lang / page, root / "docs" / lang / page)
    shutil.copy(env.ROOT / "docs" / "translations.lock", root / "docs")
    for config in env.ROOT.glob("mkdocs*.yml"):
        shutil.copy(config, root)
    model = (env.ROOT / "forms" / "procedures" / f"{MODEL}.yaml").read_text(encoding="utf-8")
    names = itertools.product(FIELD, THING, DOING)
    for number, (field, thing, doing) in enumerate(itertools.islice(names, size), 1):
        code, name = f"9.{number:06}", f"{doing} {thing} {field}"
        text = re.sub(r"^code: .*$", f"code: {code}", model, count=1, flags=re.MULTILINE)
        text = re.sub(r"^slug: .*$", f"slug: made-up-{number}", text, count=1, flags=re.MULTILINE)
        text = re.sub(r"^name:\n  vi: .*\n  en: .*$", f"name:\n  vi: {name}\n  en: Made-up procedure {number}", text,
                      count=1, flags=re.MULTILINE)  # fmt: skip
        (root / "forms" / "procedures" / f"{code}.yaml").write_text(text, encoding="utf-8")


def render(root: Path) -> None:
    """Both languages, as scripts/build.py does."""
    from scripts.env import quietly

    for config in ("mkdocs.yml", "mkdocs.en.yml"):
        quietly(sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(root / config),
                NO_MKDOCS_2_WARNING="1")  # fmt: skip
