"""Shared by all tests: the real project, and a small one; `sample` becomes importable everywhere."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))

from sample import ROOT, write_project

from generator.documents.registry import DOCUMENT_TYPES
from generator.layout import ahead, pages
from generator.pipeline import Project, RenderedDocument, open_project
from generator.word.template import CompiledTemplate

settings.register_profile("rijkspen", deadline=None, derandomize=True, print_blob=False)
settings.load_profile("rijkspen")

Render = Callable[[str], RenderedDocument]


@pytest.fixture(scope="session")
def real_project() -> Project:
    """The project of this repository, opened once."""
    return open_project(ROOT)


@pytest.fixture(scope="session")
def rendered(real_project: Project) -> Render:
    """Renders a document of the real project, each once."""
    done: dict[str, RenderedDocument] = {}

    def render(key: str) -> RenderedDocument:
        if key not in done:
            done[key] = real_project.render(key)
        return done[key]

    return render


@pytest.fixture(scope="session")
def letter_template(real_project: Project) -> CompiledTemplate:
    """The letter in the style of the central government, compiled once."""
    return real_project.materials.template(DOCUMENT_TYPES["kamerbrief"], real_project.materials.house_style("rijk"))


@pytest.fixture(scope="session")
def small_project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with small registers, opened once; for tests that write nothing in it."""
    return open_project(write_project(tmp_path_factory.mktemp("project")))


@pytest.fixture(autouse=True)
def quick_layout(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Laying out is done by nobody, and everything stands on page 1: LibreOffice takes seconds (`real_layout`: it does)."""
    if not request.node.get_closest_marker("real_layout"):
        monkeypatch.setattr(pages, "_pages", lambda document, _: dict.fromkeys(document.page_keys, 1))
        monkeypatch.setattr(ahead, "_pages_of", lambda documents: {})


@pytest.fixture
def render_letter(small_project: Project, tmp_path: Path) -> Render:
    """Renders the YAML of a letter against the registers of the small project."""
    numbers = count(1)

    def render(text: str) -> RenderedDocument:
        path = tmp_path / f"brief-{next(numbers)}.yaml"  # a project keeps what it has read
        path.write_text(text, encoding="utf-8")
        return small_project.render(str(path))

    return render
