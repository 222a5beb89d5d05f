"""What `rijkspen check` says of projects and of Word files that anyone may have made."""

from pathlib import Path

import docx
import pytest
from sample import AGENDA, BODY, REGISTERS, letter, parts_of, write_project

from generator.inspection import inspect_project
from generator.pipeline import open_project
from generator.word.package import compress, write_package
from generator.word_copies import inspect_word_files
from generator.word_inspection import yardstick


def found(path: Path) -> list[str]:
    return [finding.code.name for finding in inspect_word_files([path], yardstick())]


def written(folder: Path, parts: dict[str, bytes]) -> Path:
    path = folder / "brief.docx"
    path.write_bytes(write_package({name: compress(name, content) for name, content in parts.items()}))
    return path


@pytest.fixture
def parts(render_letter) -> dict[str, bytes]:
    return parts_of(render_letter(letter("Tekst.^[Noot.]")).data)


def test_our_own_letter_is_well(parts: dict[str, bytes], tmp_path: Path) -> None:
    assert found(written(tmp_path, parts)) == []


@pytest.mark.parametrize(
    ("part", "old", "new", "code"),
    [
        (BODY, b"Tekst", b"Tekst {{ x }}", "CTRL002"),
        (BODY, b'<w:footnoteReference w:id="1"/>', b"", "CTRL003"),
        (BODY, b'w:val="Plattetekst"', b'w:val="Bestaatniet"', "CTRL004"),
        (BODY, b"</w:body>", b"", "CTRL007"),
        ("word/footnotes.xml", b"</w:footnotes>", b"", "CTRL007"),
        ("word/styles.xml", b"</w:styles>", b"", "CTRL007"),
    ],
)
def test_a_fault_in_a_word_file_is_found(
    parts: dict[str, bytes], tmp_path: Path, part: str, old: bytes, new: bytes, code: str
) -> None:
    assert code in found(written(tmp_path, {**parts, part: parts[part].replace(old, new)}))


def test_a_file_without_notes_that_someone_else_made_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "ander.docx"
    made = docx.Document()
    made.core_properties.title = "Stand van zaken"
    made.add_paragraph("Tekst")
    made.save(str(path))
    assert [code for code in found(path) if not code.startswith("OPM")] == []


@pytest.mark.parametrize("content", [b"", b"geen zip", b"PK\x05\x06" + bytes(18)])
def test_a_file_that_is_no_word_file_is_a_finding(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kapot.docx"
    path.write_bytes(content)
    assert found(path) == ["WORD001"]


def test_a_file_that_is_not_there_is_a_finding_in_dutch(tmp_path: Path) -> None:
    findings = inspect_word_files([tmp_path / "weg.docx"], yardstick())
    assert [finding.message() for finding in findings] == [
        "het bestand kan niet gelezen worden: het bestand bestaat niet"
    ]


def test_a_key_in_a_register_that_leads_nowhere_is_found_though_no_document_prints_it(tmp_path: Path) -> None:
    wrong = REGISTERS["toezeggingen"].replace("De minister stuurt een brief.", "Zie @weg.")
    root = write_project(tmp_path / "p", toezeggingen=wrong)
    findings = inspect_project(open_project(root), []).findings
    assert [(finding.code.name, finding.location.file) for finding in findings] == [
        ("REF001", "content/toezeggingen.yaml")
    ]


def test_findings_of_documents_and_word_files_come_together_in_order(tmp_path: Path) -> None:
    root = write_project(tmp_path / "p", kamerbrieven__a=letter(datum="2025-02-30"))
    (root / "x.docx").write_bytes(b"geen zip")
    findings = inspect_project(open_project(root), [root / "x.docx", root / "content/kamerbrieven/a.yaml"]).findings
    assert sorted(finding.code.name for finding in findings) == ["VELD004", "WORD001"]


def test_a_broken_template_does_not_hide_what_is_wrong_elsewhere(tmp_path: Path) -> None:
    root = write_project(tmp_path / "p", kamerbrieven__a=letter("Een zin.[@kst-1-1-1]"), agendas__b=AGENDA)
    (root / "templates/docx/uitvoeringsagenda.docx").write_bytes(b"geen zip")
    inspection = inspect_project(open_project(root), [])
    assert ["uitvoeringsagenda.docx" in str(failure) for failure in inspection.failures] == [True]
    assert "REF002" in [finding.code.name for finding in inspection.findings]
