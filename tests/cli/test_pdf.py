"""`rijkspen pdf` and `rijkspen preview`: what they write and where, and what they say when they cannot."""

import shutil
from pathlib import Path

import pytest
from sample import letter, write_project
from wordfiles import saved, with_text

from generator.pdf.libreoffice import Converter

TEMPLATE = Path(__file__).parents[2] / "templates" / "docx" / "kamerbrief.docx"


@pytest.fixture
def rijkspen(tmp_path, monkeypatch, called):
    """Calls the command in a project folder with one letter and two Word files: exit code, output, errors."""
    root = write_project(
        tmp_path / "project", kamerbrieven__goed=letter("Goed."), kamerbrieven__fout=letter("[@kst-1-2]")
    )
    for name in ("een", "twee"):
        shutil.copy(TEMPLATE, root / f"{name}.docx")
    monkeypatch.chdir(root)
    return called


def test_each_word_file_gets_its_pdf_beside_it_and_one_that_fails_stops_no_other(rijkspen):
    Path("stuk.docx").write_bytes(b"geen Word")
    code, out, err = rijkspen("pdf", "een.docx", "stuk.docx", "twee.docx")
    assert code == 4
    assert "stuk.docx geen pdf gemaakt" in err
    assert [line for line in out.splitlines() if line.endswith(".pdf")] == ["een.pdf", "twee.pdf"]
    assert "DejaVu Sans" in out
    assert Path("een.pdf").read_bytes() == Path("twee.pdf").read_bytes()


def test_a_pdf_that_is_there_is_kept_unless_forced(rijkspen):
    Path("een.pdf").write_bytes(b"van iemand")
    code, _, err = rijkspen("pdf", "een.docx")
    assert (code, Path("een.pdf").read_bytes()) == (2, b"van iemand")
    assert "--force" in err


def test_two_files_that_would_become_one_pdf_are_refused(rijkspen):
    Path("map").mkdir()
    shutil.copy("een.docx", "map/een.docx")
    code, _, err = rijkspen("pdf", "een.docx", "map/een.docx", "-o", "uit")
    assert code == 2
    assert "zouden allebei" in err
    assert not Path("uit").exists()


@pytest.mark.parametrize("command", ["pdf", "preview"])
def test_a_file_that_is_not_there_is_wrong_use(command, rijkspen):
    code, _, err = rijkspen(command, "weg.docx")
    assert code == 2
    assert "weg.docx is er niet" in err


def test_a_preview_of_a_document_comes_in_output(rijkspen):
    code, out, _ = rijkspen("preview", "kamerbrieven/goed", "--dpi", "30")
    assert code == 0
    assert out.splitlines()[-1] == str(Path("output/kamerbrieven/goed-bladzijde-1.png").absolute())
    assert Path("output/kamerbrieven/goed-bladzijde-1.png").read_bytes().startswith(b"\x89PNG")
    assert not list(Path("output").rglob("*.docx"))


def test_a_preview_of_a_word_file_and_of_a_pdf(rijkspen):
    assert rijkspen("pdf", "een.docx")[0] == 0
    for file in ("een.docx", "een.pdf"):
        code, out, _ = rijkspen("preview", file, "--pagina", "1", "--dpi", "30", "-o", f"beelden-{file}")
        assert code == 0
        assert out.splitlines()[-1] == f"beelden-{file}/een-bladzijde-1.png"
    pictures = {path.read_bytes() for path in Path().glob("beelden-*/*.png")}
    assert len(pictures) == 1


def test_a_document_with_errors_has_no_preview_but_says_what_is_wrong(rijkspen):
    code, out, _ = rijkspen("preview", "kamerbrieven/fout")
    assert code == 1
    assert "REF002" in out


def test_a_page_that_is_not_there_and_one_that_is_no_page_are_wrong_use(rijkspen):
    rijkspen("pdf", "een.docx")
    assert "heeft geen bladzijde 9" in rijkspen("preview", "een.pdf", "--pagina", "9")[2]
    assert rijkspen("preview", "een.pdf", "--pagina", "x")[0] == 2


def test_without_the_programs_the_message_says_how_to_get_them(rijkspen, monkeypatch):
    rijkspen("pdf", "een.docx")
    monkeypatch.setenv("PATH", "/nergens")
    code, _, err = rijkspen("pdf", "twee.docx")
    assert (code, "apt-get install" in err) == (4, True)
    code, _, err = rijkspen("preview", "een.pdf")
    assert (code, "poppler-utils" in err) == (4, True)


def test_a_pdf_that_lost_words_is_not_written_and_the_words_are_told(rijkspen, monkeypatch):
    with Converter() as converter:
        empty = converter._convert({"leeg": saved(with_text("Aan de Kamer"))}, frozenset())["leeg"]
    monkeypatch.setattr(Converter, "_convert", lambda _, files, fonts: dict.fromkeys(files, empty))
    Path("brief.docx").write_bytes(saved(with_text("Aan de Kamer", "De bijlage volgt in het voorjaar.")))
    code, out, err = rijkspen("pdf", "brief.docx")
    assert code == 4
    assert "fout PDF003" in out
    assert "De bijlage volgt in het voorjaar." in out
    assert "brief.docx" in err
    assert not Path("brief.pdf").exists()
