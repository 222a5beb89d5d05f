"""The consistency of a project: places, silences and the set."""

from pathlib import Path

import pytest
from sample import letter, write_project

from generator.diagnostics import Severity
from generator.inspection import inspect_project
from generator.pipeline import Project, open_project
from generator.set_consistency import Consistency

ORGANISATIONS = """\
organisaties:
  bzk:
    soort: ministerie
    naam: ministerie van Binnenlandse Zaken en Koninkrijksrelaties
    afkorting: BZK
  lnv:
    soort: ministerie
    naam: ministerie van Landbouw, Natuur en Voedselkwaliteit
    afkorting: LNV
    geldig_tot: 2024-07-01
    opgevolgd_door: [lvvn]
  lvvn:
    soort: ministerie
    naam: ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur
    afkorting: LVVN
    geldig_vanaf: 2024-07-02
  voorzitter-tweede-kamer:
    soort: geadresseerde
    naam: Voorzitter van de Tweede Kamer
"""


def project(folder: Path, text: str, **files: str) -> Project:
    """A project with a letter of this text; its text begins on line 9 of the file."""
    return open_project(
        write_project(folder, organisaties=ORGANISATIONS, kamerbrieven__brief=letter(text, van="bzk"), **files)
    )


def found(folder: Path, text: str, **files: str) -> list[str]:
    return [
        f"{one.code.name}@{one.location.line}:{one.location.column}"
        for one in Consistency(project(folder, text, **files)).of_set()
    ]


def test_a_finding_points_at_the_words_in_the_file(tmp_path: Path) -> None:
    text = "Eerste regel van de brief\nen een tweede met LNV erin.\n\nVerder **ook LNV** hier."
    assert found(tmp_path, text) == ["SAM005@10:21", "SAM005@12:16"]


def test_the_same_word_twice_has_two_places(tmp_path: Path) -> None:
    assert found(tmp_path, "Dit is van LNV, en dat\nis van LNV.") == ["SAM005@9:14", "SAM005@10:10"]


def test_an_author_can_silence_one_in_place(tmp_path: Path) -> None:
    text = "<!-- rijkspen: negeer SAM005: zo heette het in het aangehaalde stuk -->\nDit is van LNV."
    assert found(tmp_path, text) == []


def test_a_silence_leaves_nothing_in_the_document(tmp_path: Path) -> None:
    opened = project(tmp_path, "Dit is zo. <!-- rijkspen: negeer SAM005: reden -->\n\nEinde.")
    rendered = opened.render("kamerbrieven/brief")
    assert [one.render() for one in rendered.diagnostics] == []
    assert b"rijkspen" not in rendered.data


def test_any_other_comment_is_refused(tmp_path: Path) -> None:
    rendered = project(tmp_path, "Dit is zo. <!-- nog nakijken -->").render("kamerbrieven/brief")
    assert [one.code.name for one in rendered.diagnostics] == ["TEKST001"]


def test_a_silence_without_use_is_found(tmp_path: Path) -> None:
    assert found(tmp_path, "<!-- rijkspen: negeer SAM005: onnodig -->\nDit is zo.") == ["SAM091@9:3"]


def test_two_documents_with_two_amounts_for_one_thing_are_found(tmp_path: Path) -> None:
    other = letter("De procesmiddelen zijn € 300.000 per regio per jaar.", van="bzk")
    text = "De procesmiddelen zijn € 350.000 per regio per jaar."
    assert found(tmp_path, text, kamerbrieven__ander=other) == ["SAM024@9:26"]


def test_two_documents_with_two_spellings_are_found(tmp_path: Path) -> None:
    other = letter("De krimp-middelen zijn op.", van="bzk")
    assert found(tmp_path, "De krimpmiddelen groeien.", kamerbrieven__ander=other) == ["SAM011@9:6"]


def test_the_check_of_a_project_tells_them_too(tmp_path: Path) -> None:
    inspection = inspect_project(project(tmp_path, "Dit is van LNV."), [])
    assert "SAM005" in [one.code.name for one in inspection.findings]


def test_the_check_of_one_document_tells_its_own(tmp_path: Path) -> None:
    opened = project(tmp_path, "Dit is van LNV.")
    inspection = inspect_project(opened, [tmp_path / "content/kamerbrieven/brief.yaml"])
    assert [one.code.name for one in inspection.findings] == ["SAM005"]


def test_the_content_of_this_project_agrees_with_itself(real_project: Project) -> None:
    assert [one.render() for one in Consistency(real_project).of_set() if one.severity is not Severity.NOTE] == []


@pytest.mark.parametrize("name", ["brief", "ander"])
def test_a_document_with_faults_is_passed_by(tmp_path: Path, name: str) -> None:
    opened = project(tmp_path, "Zie [@kst-1-1].", kamerbrieven__ander="soort: kamerbrief\n")
    assert Consistency(opened).of_document(f"kamerbrieven/{name}") == []
