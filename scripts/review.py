"""What of the texts wants a look: `python3 scripts/review.py`.

scripts/review.py                  English texts that are behind, pairs that nobody has read side by side
scripts/review.py --accept         says: all new pairs have been read side by side
scripts/review.py --accept FILE…   the same for everything in these files, also for what was behind
scripts/review.py --stale          what was last compared with the law too long ago (--on DATE: seen from that day)
scripts/review.py --plain          the length of sentences and the fillers of every page of the built site
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import env


def translations(accept: list[str] | None) -> None:
    """Name what is behind and what is new, or write the lock."""
    from scripts.prose.texts import all_texts
    from scripts.prose.translations import LOCK, accepted, read_lock, review, write_lock

    texts, lock = tuple(all_texts(env.ROOT)), read_lock(env.ROOT / LOCK)
    if accept is not None:
        write_lock(env.ROOT / LOCK, accepted(texts, lock, accept))
        lock = read_lock(env.ROOT / LOCK)
    found = review(texts, lock)
    for title, placed in (("English behind its Vietnamese", found.behind), ("not yet read side by side", found.new)):
        for text in placed:
            print(f"{text}  {title}\n    vi: {text.vi}\n    en: {text.en}")
    print(f"{len(texts)} pairs, {len(found.behind)} behind, {len(found.new)} new")


def stale(on: date) -> None:
    """List what was compared too long before *on*."""
    from scripts.site.pages_law import STALE_DAYS, compared
    from scripts.site.sources import load_sources

    oldest = on - timedelta(days=STALE_DAYS)
    entries = [entry for entry in compared(load_sources(env.ROOT)) if entry[2] < oldest]
    for name, path, day in entries:
        print(f"{day}  {path}  {name.vi}")
    print(f"{len(entries)} entries compared before {oldest}")


def plain() -> None:
    """Print the figures of every page of the built site, the longest sentences first."""
    from scripts.prose.plain import MEDIAN, plainness
    from validator.words import LANGS

    site = env.ROOT / "site"
    for lang in LANGS:
        root = site / "en" if lang == "en" else site
        pages = [path for path in root.rglob("index.html") if lang == "en" or not path.is_relative_to(site / "en")]
        for path in sorted(pages):
            found = plainness(path, lang)
            mark = "!" if found.median > MEDIAN[lang] or found.fillers else " "
            where = path.parent.relative_to(root).as_posix()
            longest, fillers = max(found.lengths, default=0), ", ".join(found.fillers)
            print(f"{mark} {lang} {found.median:5.1f}  longest {longest:3}  {where}  {fillers}")


def main() -> None:
    """Read the command line."""
    env.enter("site")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accept", nargs="*", metavar="FILE")
    parser.add_argument("--stale", action="store_true")
    parser.add_argument("--on", type=date.fromisoformat, metavar="DATE")
    parser.add_argument("--plain", action="store_true")
    given = parser.parse_args()
    if given.stale:
        stale(given.on or datetime.now(UTC).date())
    elif given.plain:
        plain()
    else:
        translations(given.accept)


if __name__ == "__main__":
    main()
