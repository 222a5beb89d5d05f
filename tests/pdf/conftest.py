"""The PDFs of everything, made and judged once for all test processes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from shelf import Shelf, fill, once, run_verapdf


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """A folder that all test processes of this run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if hasattr(request.config, "workerinput") else base


@pytest.fixture(scope="session")
def shelf(shared_folder: Path) -> Shelf:
    """The PDFs of everything."""
    shelf = Shelf(shared_folder / "pdfs")
    once(shelf.folder, lambda: fill(shelf, shared_folder))
    return shelf


@pytest.fixture(scope="session")
def verdicts(shelf: Shelf, shared_folder: Path) -> dict[tuple[str, str], str]:
    """What veraPDF says of each PDF, by key and flavour: "goed", or what is wrong with it."""
    answers = shared_folder / "verapdf"

    def ask() -> None:
        said = run_verapdf([shelf[key].path for key in shelf.names()])
        (answers / "antwoord").write_text(said, encoding="utf-8")

    once(answers, ask)
    lines = (answers / "antwoord").read_text("utf-8").splitlines()
    split = (line.split("\t", 2) for line in lines)
    return {(Path(file).relative_to(shelf.folder / "pdf").as_posix(), flavour): said for file, flavour, said in split}
