"""Measure how the project carries a large catalogue: `python3 scripts/scale.py`.

    scripts/scale.py              catalogues of 100 and 1,000 made-up procedures
    scripts/scale.py 100 6000     of these sizes; 6,000 take a quarter of an hour and some gigabytes of disk
    --no-site                     without rendering the pages and trying the finder in Chromium

Every made-up procedure is birth registration under another code and name, so that nothing but their number grows.
"""

from __future__ import annotations

import argparse
import itertools
import re
import shutil
import statistics
import sys
import tempfile
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import env
from scripts.bench import kilobytes, packed, table, timed

MODEL = "1.001193"
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
#: What is typed, letter by letter, at the finder; the names above have it.
TYPED = "cap lai giay phep khai thac nuoc"


def main() -> None:
    """Measure each size and print the curve."""
    env.enter("test")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=[100, 1000], metavar="N")
    parser.add_argument("--no-site", action="store_true")
    given = parser.parse_args()
    rows = [measured(size, site=not given.no_site) for size in given.sizes]
    heads = (
        "procedures",
        "load s",
        "compile s",
        "pages s",
        "mkdocs s",
        "ms each",
        "one bundle KB",
        "finder KB",
        "key ms",
    )
    table("Catalogue", heads, rows)


def measured(size: int, *, site: bool) -> tuple[str, ...]:
    """One row: seconds per step, all steps per procedure, packed sizes, a key at a processor slowed four times."""
    from scripts.site.generate import generate
    from validator.corpus.authoring import load_corpus
    from validator.corpus.compile import compile_all

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        catalogue(root, size)
        steps = [timed(lambda: load_corpus(root / "forms")), timed(lambda: compile_all(root / "forms", root / "data"))]
        steps.append(timed(lambda: generate(root)))
        steps.append(timed(lambda: render(root)) if site else 0.0)
        bundles = [packed(path.read_bytes()) for path in (root / "data" / "procedures").glob("*.json")]
        seconds = [f"{step / 1000:.1f}" for step in steps]
        each = f"{sum(steps[1:]) / size:.1f}"
        finder, key = ("–", "–")
        if site:
            finder = kilobytes(packed((root / "site" / "check" / "index.html").read_bytes()))
            key = f"{keystroke(root / 'site'):.1f}"
        return (f"{size:,}", *seconds, each, kilobytes(max(bundles)), finder, key)


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


def keystroke(site: Path) -> float:
    """The median time in ms from a key at the finder to the drawn answer, with the processor slowed four times."""
    from playwright.sync_api import sync_playwright

    from scripts import serve

    with serve.server(site, 8310) as running, sync_playwright() as playwright:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(
            executable_path=env.need_chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_context(viewport={"width": 360, "height": 740}).new_page()
        page.goto(f"http://127.0.0.1:{running.server_port}/check/")
        page.focus("#hs-find")
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
        times: list[float] = page.evaluate(
            """async (typed) => {
                const field = document.getElementById("hs-find"), times = [];
                for (let end = 1; end <= typed.length; end++) {
                    await new Promise((resolve) => setTimeout(resolve, 30));
                    field.value = typed.slice(0, end);
                    const begin = performance.now();
                    field.dispatchEvent(new Event("input"));
                    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
                    times.push(performance.now() - begin);
                }
                return times;
            }""",
            TYPED,
        )
        browser.close()
        running.shutdown()
    return statistics.median(times)


if __name__ == "__main__":
    main()
