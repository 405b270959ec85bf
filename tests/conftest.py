"""What all tests share: the data compiled once."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.casework import FORMS
from validator.corpus.compile import compile_all

# No test is timed: machines differ. A CI run tries the same examples each time; daily work finds new ones.
settings.register_profile("calm", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("calm")


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``scripts/build.py`` ships as ``validator/data``."""
    folder = tmp_path_factory.mktemp("data")
    compile_all(FORMS, folder)
    return folder
