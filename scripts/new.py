"""Start a new piece of the project in its right shape.

    python3 scripts/new.py check F360 twins-together [--in answers/birth]
    python3 scripts/new.py procedure 1.004884 birth-re-registration [--form birth-declaration]
    python3 scripts/new.py paper marriage-certificate
    python3 scripts/new.py provision nd-45-2020/d10.k2

What has to be filled in is left empty; the loader and the tests say file by file what is missing.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import env


def main() -> int:
    """Enter the environment, then start what is asked for."""
    env.enter("site")
    from scripts.scaffold import start

    return start(__doc__ or "", sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
