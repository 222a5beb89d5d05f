"""Which documents a call is about, and what they are made from."""

from pathlib import Path

import pytest
from sample import AGENDA, letter, write_project

from generator.batch.plan import Fingerprints, choose, output_path
from generator.errors import UsageError
from generator.pipeline import Project, open_project

FILES = {"kamerbrieven__a": letter(), "kamerbrieven__b": letter(), "agendas__twente": AGENDA}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return open_project(write_project(tmp_path_factory.mktemp("p") / "project", **FILES))


@pytest.mark.parametrize(
    ("selections", "keys"),
    [
        ([], ["kamerbrieven/a", "kamerbrieven/b", "agendas/twente"]),
        (["kamerbrief"], ["kamerbrieven/a", "kamerbrieven/b"]),
        (["agendas"], ["agendas/twente"]),
        (["kamerbrieven/b"], ["kamerbrieven/b"]),
        (["content/kamerbrieven/b.yaml"], ["kamerbrieven/b"]),
        (["kamerbrieven/b", "kamerbrief"], ["kamerbrieven/b", "kamerbrieven/a"]),
    ],
)
def test_documents_are_chosen_by_type_folder_key_or_path(
    project: Project, selections: list[str], keys: list[str]
) -> None:
    assert choose(project, selections, None) == keys


def test_documents_are_chosen_by_region(project: Project) -> None:
    assert choose(project, [], "twente") == ["agendas/twente"]


def test_an_unknown_choice_is_wrong_use(project: Project) -> None:
    with pytest.raises(UsageError, match="er is geen document kamerbrieven/c"):
        choose(project, ["kamerbrieven/c"], None)


def test_an_unknown_region_is_wrong_use_that_names_the_known_ones(project: Project) -> None:
    with pytest.raises(UsageError, match="regio drente is er niet; wel: twente"):
        choose(project, [], "drente")


def test_a_document_is_written_under_output_as_it_stands_under_content(project: Project) -> None:
    assert output_path(project, "agendas/twente") == project.folder.root / "output" / "agendas" / "twente.docx"


def test_the_fingerprint_is_the_same_in_another_folder(project: Project, tmp_path: Path) -> None:
    elsewhere = open_project(write_project(tmp_path / "elders", **FILES))
    assert Fingerprints(project).of("kamerbrieven/a") == Fingerprints(elsewhere).of("kamerbrieven/a")


@pytest.mark.parametrize(
    "path",
    [
        "content/kamerbrieven/a.yaml",
        "content/personen.yaml",
        "content/regios/twente.yaml",
        "styles/rijk.yaml",
        "styles/verwijzingen/kamerbrief.yaml",
        "templates/docx/kamerbrief.docx",
    ],
)
def test_a_change_in_anything_a_document_is_made_from_changes_its_fingerprint(tmp_path: Path, path: str) -> None:
    project = open_project(write_project(tmp_path / "p", **FILES))
    before = Fingerprints(project).of("kamerbrieven/a")
    changed = project.folder.root / path
    changed.write_bytes(changed.read_bytes() + b"\n")
    assert Fingerprints(project).of("kamerbrieven/a") != before


def test_another_document_or_another_style_has_another_fingerprint(project: Project) -> None:
    prints = Fingerprints(project)
    assert (
        len({prints.of("kamerbrieven/a"), prints.of("kamerbrieven/b"), prints.of("kamerbrieven/a", "achterhoek")}) == 3
    )
