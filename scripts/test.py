"""Check everything: `python3 scripts/test.py`, with pytest's own options for less.

    scripts/test.py                      style, types, the site, all tests
    scripts/test.py --fast               style, types, tests that need neither site nor browser
    scripts/test.py --fast -k A101 -x    … of these, what pytest selects

Only a run without options tells whether a change is fit to be sent in.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import env


def main() -> None:
    """Run all checks in their order; the first that fails ends the run."""
    env.enter("test")
    from scripts.build import build, data
    from scripts.env import quietly
    from scripts.steps import step

    options = sys.argv[1:]
    python = sys.executable
    step("style", lambda: quietly(python, "-m", "ruff", "check"))
    step("layout", lambda: quietly(python, "-m", "ruff", "format", "--check"))
    step("types", lambda: quietly(python, "-m", "mypy"))
    if "--fast" in options:
        options.remove("--fast")
        options += ["-m", "not browser"]
        data()
    else:
        os.environ["CHROMIUM"] = env.need_chromium()
        build()
    sys.stdout.flush()
    raise SystemExit(subprocess.call([python, "-m", "pytest", *options], cwd=env.ROOT))


if __name__ == "__main__":
    main()
