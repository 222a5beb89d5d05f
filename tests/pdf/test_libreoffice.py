"""Conversion by LibreOffice: the file is the proof, and a failure says what to do."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pytest

from generator.errors import ExternalToolError
from generator.pdf import libreoffice
from generator.pdf.libreoffice import convert_to_pdf, font_configuration

TEMPLATE = Path(__file__).parents[2] / "templates" / "docx" / "kamerbrief.docx"


def test_a_word_file_becomes_a_tagged_pdf_in_dejavu(tmp_path: Path) -> None:
    made = convert_to_pdf(TEMPLATE, tmp_path)
    assert made == tmp_path / "kamerbrief.pdf"
    with pdfplumber.open(made) as pdf:
        fonts = {char["fontname"].split("+")[-1].split("-")[0] for char in pdf.pages[0].chars}
        assert fonts <= {"DejaVuSans", "DejaVuSerif"}
        assert "MarkInfo" in pdf.doc.catalog


def test_no_half_written_file_stays_behind(tmp_path: Path) -> None:
    convert_to_pdf(TEMPLATE, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["kamerbrief.pdf"]


def test_a_missing_libreoffice_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(ExternalToolError, match="apt-get install"):
        convert_to_pdf(TEMPLATE, tmp_path)


def test_no_pdf_is_an_error_even_when_libreoffice_is_content(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("shutil.which", lambda name: "/bin/true")
    with pytest.raises(ExternalToolError, match="geen pdf gemaakt"):
        convert_to_pdf(TEMPLATE, tmp_path)


def test_a_libreoffice_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slow = tmp_path / "soffice"
    slow.write_text("#!/bin/sh\nexec sleep 5\n", encoding="utf-8")
    slow.chmod(0o755)
    monkeypatch.setattr("shutil.which", lambda name: str(slow))
    monkeypatch.setattr(libreoffice, "PATIENCE", 0.1)
    with pytest.raises(ExternalToolError, match="niet klaar"):
        convert_to_pdf(TEMPLATE, tmp_path / "uit")


def test_verdana_is_replaced_by_dejavu_sans() -> None:
    assert "<family>Verdana</family><prefer><family>DejaVu Sans</family>" in font_configuration(Path("/cache"))
