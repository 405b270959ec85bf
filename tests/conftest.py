"""What all tests share: the data compiled once, the guide's pages built once."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from scripts.site import generate, search
from scripts.site.sources import Sources, load_sources
from tests.casework import COMMUNES, FORMS, ROOT
from tests.site_build import CONFIGS, Html, build, read
from validator.corpus.compile import compile_all

# No test is timed: machines differ. A CI run tries the same examples each time; daily work finds new ones.
settings.register_profile("calm", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("calm")


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``scripts/build.py`` ships as ``validator/data``."""
    folder = tmp_path_factory.mktemp("data")
    compile_all(FORMS, folder, COMMUNES)
    return folder


@pytest.fixture(scope="session")
def sources() -> Sources:
    return load_sources(ROOT)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built strictly from a copy of what is committed and of the data."""
    root = tmp_path_factory.mktemp("guide")
    for name in ("forms", "node_modules"):
        (root / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "docs", root / "docs", ignore=shutil.ignore_patterns(*generate.FOLDERS, "fonts"))
    # The check's own script has the name of a generated folder.
    shutil.copytree(ROOT / "docs/theme/assets/check", root / "docs/theme/assets/check")
    generate.generate(root)
    for config in ROOT.glob("mkdocs*.yml"):
        shutil.copy(config, root)
    for name in CONFIGS:
        build(root / name)
    # As scripts/build.py does:
    search.write(root / "site", ROOT / "node_modules")
    shutil.copytree(ROOT / "validator" / "schema", root / "site" / "schema")
    shutil.copytree(COMMUNES, root / "site" / "data" / "communes")
    return root / "site"


@pytest.fixture(scope="session")
def pages(site: Path) -> Mapping[str, Mapping[str, Html]]:
    """Every page by language and by path below the language's root."""
    found: dict[str, dict[str, Html]] = {"vi": {}, "en": {}}
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        found["en" if name.startswith("en/") else "vi"][name.removeprefix("en/")] = read(path)
    return found
