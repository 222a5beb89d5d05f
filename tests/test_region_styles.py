"""The house styles of the regions: colours and fonts as data; the content does not know in which it is printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from sample import AGENDA, PLAN, ROOT, W, paragraphs, write_project, xml

from generator.pipeline import Project, open_project
from generator.schema.housestyle import contrast

NAMES = sorted(path.stem for path in (ROOT / "styles").glob("*.yaml"))
REGIONS = sorted({path.stem for path in (ROOT / "content" / "regios").glob("*.yaml")} & set(NAMES))
TEXT, SHAPE = 4.5, 3  # WCAG 2.1, 1.4.3 and 1.4.11


def test_four_regions_have_a_style_of_their_own() -> None:
    assert len(REGIONS) >= 4


@pytest.mark.parametrize("name", NAMES)
def test_text_and_shapes_can_be_seen_in_every_style(real_project: Project, name: str) -> None:
    style = real_project.materials.house_style(name)
    assert contrast(style.colour("accent"), "#FFFFFF") >= TEXT
    assert contrast(style.colour("accent"), style.colour("accent licht")) >= TEXT
    assert contrast(style.colour("steunkleur"), "#FFFFFF") >= SHAPE


@pytest.mark.parametrize("name", REGIONS)
def test_a_style_of_a_region_says_only_what_differs_from_that_of_the_programme(name: str) -> None:
    text = (ROOT / "styles" / f"{name}.yaml").read_text(encoding="utf-8")
    assert "\nerft: npvr\n" in text
    assert len(text.splitlines()) < 40


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root: Path = tmp_path_factory.mktemp("styles")
    return open_project(write_project(root, plannen__twente=PLAN, agendas__twente=AGENDA))


@pytest.mark.parametrize("key", ["plannen/twente", "agendas/twente"])
def test_one_document_in_two_styles_needs_no_change_of_content(project: Project, key: str) -> None:
    made = {name: project.render(key, style=name) for name in ("npvr", "zeeuws-vlaanderen")}
    assert all(one.data for one in made.values())
    assert paragraphs(made["npvr"].data) == paragraphs(made["zeeuws-vlaanderen"].data)
    colours = {
        name: {mark.get(f"{W}val") for mark in xml(one.data, "word/styles.xml").iter(f"{W}color")}
        for name, one in made.items()
    }
    assert "1B4B6B" in colours["npvr"] - colours["zeeuws-vlaanderen"]
    assert "0B4F71" in colours["zeeuws-vlaanderen"] - colours["npvr"]


def test_a_region_without_a_style_gets_that_of_the_programme(project: Project) -> None:
    assert project.render("plannen/twente").data == project.render("plannen/twente", style="npvr").data
