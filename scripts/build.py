"""Build the whole site into site/: `python3 scripts/build.py`. The folder can be put on any static host as it is.

Each step below says what it reads and what it makes, and is left out while that has not changed.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import env
from scripts.env import quietly
from scripts.steps import step

DATA = env.ROOT / "validator" / "data"
COMMUNES = env.ROOT / "build" / "communes"
ENGINE = env.ROOT / "build" / "engine"
EXAMPLES = env.ROOT / "build" / "examples"
SITE = env.ROOT / "site"

PYTHON_LOCKS = ("pyproject.toml", "requirements.txt")


def build() -> None:
    """All steps, in their order."""
    step("front-end packages", packages, reads=("package.json", "package-lock.json", ".npmrc"), makes="node_modules")
    data()
    step(
        "engine for the browser",
        engine,
        reads=(*PYTHON_LOCKS, "requirements-browser.txt", "package-lock.json", "scripts/engine", *sources()),
        makes="build/engine/pyodide-lock.json",
    )
    step(
        "example dossiers",
        examples,
        reads=(*PYTHON_LOCKS, "package-lock.json", "forms/catalogue", "scripts/examples.py", "scripts/makers"),
        makes="build/examples",
    )
    step("pages from the data", pages)
    step(
        "the site in both languages",
        site,
        reads=(
            *PYTHON_LOCKS,
            "mkdocs.yml",
            "mkdocs.en.yml",
            "mkdocs.base.yml",
            "docs",
            "scripts/site/search.py",
            "package-lock.json",
            "validator/data",
            "validator/schema",
            "build/engine",
            "build/examples",
        ),
        makes="site/en/index.html",
    )


def data() -> None:
    """Only the data: what the command line and most tests need."""
    step(
        "list of communes",
        communes,
        reads=(
            "requirements-data.txt",
            "forms/communes.yaml",
            "forms/lists/provinces.yaml",
            "scripts/communes",
            "validator/fields/communes.py",
            "validator/fields/names.py",
            "validator/model/commune.py",
        ),
        makes="build/communes",
    )
    step("data", compile_data, reads=(*PYTHON_LOCKS, "forms", "build/communes", *sources()), makes="validator/data")


def sources() -> tuple[str, ...]:
    """The package's own files, without the data that are compiled into it."""
    package = env.ROOT / "validator"
    return tuple(
        each.relative_to(env.ROOT).as_posix()
        for each in sorted(package.iterdir())
        if each != DATA and each.name != "__pycache__"
    )


def packages() -> None:
    """Fetch the front-end packages that package-lock.json names."""
    quietly(*env.npm(), "ci")


def communes() -> None:
    """Compile the packages with the communes into one file per province."""
    from scripts.communes.make import make

    with faults_in_our_data():
        make(env.ROOT / "forms", COMMUNES)


def compile_data() -> None:
    """Check the YAML files and compile them into one JSON file per procedure."""
    from validator.corpus.compile import compile_all

    with faults_in_our_data():
        compile_all(env.ROOT / "forms", DATA, COMMUNES)


def engine() -> None:
    """Assemble what the browser runs."""
    from scripts.engine.assemble import assemble

    assemble(ENGINE)


def examples() -> None:
    """Make the example dossiers that the page offers to try."""
    from scripts.examples import build_examples

    with faults_in_our_data():
        build_examples(env.ROOT / "forms", EXAMPLES)


def pages() -> None:
    """Write the pages that come from rules, forms, procedures and law."""
    from scripts.site.generate import generate

    with faults_in_our_data():
        generate(env.ROOT)


@contextmanager
def faults_in_our_data() -> Iterator[None]:
    """Show a fault in our own files as file, line and sentence; its traceback would help nobody."""
    from validator.model.errors import CorpusError

    try:
        yield
    except CorpusError as fault:
        raise SystemExit(f" failed\n\n{fault}") from None


def site() -> None:
    """Render both languages, Vietnamese first because it empties the folder, and add what the pages fetch or offer."""
    for config in ("mkdocs.yml", "mkdocs.en.yml"):
        quietly(sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", config, NO_MKDOCS_2_WARNING="1")
    from scripts.site import search

    search.write(SITE, env.ROOT / "node_modules")
    shutil.copytree(ENGINE, SITE / "engine", dirs_exist_ok=True)
    shutil.copytree(DATA, SITE / "data", dirs_exist_ok=True)
    shutil.copytree(EXAMPLES, SITE / "examples-data", dirs_exist_ok=True)
    (SITE / "schema").mkdir(exist_ok=True)
    for schema in (env.ROOT / "validator" / "schema").glob("*.schema.json"):
        shutil.copy(schema, SITE / "schema")


def main() -> None:
    """Make the environment if need be, then build."""
    env.enter("site")
    build()
    print(f"The site is in {SITE.relative_to(env.ROOT)}/")


if __name__ == "__main__":
    main()
