"""What all tests share: the data compiled once."""

from pathlib import Path

import pytest

from tests.casework import FORMS
from validator.corpus.compile import compile_all


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``scripts/build.py`` ships as ``validator/data``."""
    folder = tmp_path_factory.mktemp("data")
    compile_all(FORMS, folder)
    return folder
