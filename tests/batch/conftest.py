"""The small project that most tests of a batch work in."""

from pathlib import Path

import pytest
from sample import write_project
from small_batch import FILES


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_project(tmp_path / "project", **FILES)
