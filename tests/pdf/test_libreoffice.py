"""Conversion by LibreOffice: the file is the proof, a failure says what to do, and one bad file stops no other."""

from __future__ import annotations

import io
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pikepdf
import pytest

from generator.errors import ExternalToolError
from generator.pdf import libreoffice
from generator.pdf.libreoffice import Converter, convert_to_pdf, kept_converter

TEMPLATE = Path(__file__).parents[2] / "templates" / "docx" / "kamerbrief.docx"
WORD = TEMPLATE.read_bytes()
VERSION = 'if [ "$1" = --version ]; then echo "LibreOffice 25.2.3.2 520(Build:2)"; exit; fi\n'
# A stand-in for LibreOffice that makes a PDF of each file; `{}` is what it does with a file that says "slecht".
MAKES = """
after=no; for file in "$@"; do
    [ "$after" = out ] && { out=$file; after=yes; continue; }
    [ "$file" = --outdir ] && { after=out; continue; }
    [ "$after" = yes ] || continue
    if grep -q slecht "$file"; then BAD; fi
    cp "$PDF" "$out/$(basename "$file" .docx).pdf"
done
"""
FILES = {"goed-1": b"goed", "slecht": b"slecht", "goed-2": b"goed"}


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Puts another program in the place of LibreOffice, that behaves as this script says; it counts its calls."""
    pdf = tmp_path / "iets.pdf"
    empty = pikepdf.new()
    empty.add_blank_page()
    empty.save(pdf)

    def put(script: str) -> Path:
        program, calls = tmp_path / "soffice", tmp_path / "aanroepen"
        lines = ["#!/bin/sh", VERSION, f'echo "$@" >> {calls}', f"PDF={pdf}", script]
        program.write_text("\n".join(lines), encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setattr("shutil.which", lambda name: str(program))
        return calls

    return put


def test_the_same_word_file_gives_the_same_bytes_in_every_converter_call_and_company():
    other = WORD + b"\0"  # the same document in another file
    with Converter() as one, Converter() as two:
        with ThreadPoolExecutor(2) as pool:
            alone = pool.submit(one.convert, "brief", WORD)
            together = pool.submit(two.convert_all, {"een": WORD, "twee": other})
        pdfs = {alone.result().data(), *(made.data() for made in together.result().values())}
        pdfs.add(one.convert("nog eens", other).data())
    assert len(pdfs) == 1


def test_a_file_on_disk_becomes_a_pdf_and_nothing_half_written_stays_behind(tmp_path: Path):
    assert convert_to_pdf(TEMPLATE, tmp_path) == tmp_path / "kamerbrief.pdf"
    assert [file.name for file in tmp_path.iterdir()] == ["kamerbrief.pdf"]
    with pikepdf.open(tmp_path / "kamerbrief.pdf") as pdf:
        assert pdf.Root.MarkInfo.Marked is True


def test_a_file_that_libreoffice_cannot_read_stops_no_other():
    with Converter() as converter:
        made = converter.convert_all({"stuk": b"PK\x03\x04 geen zip", "brief": WORD})
    assert made["brief"].data().startswith(b"%PDF-")
    assert made["stuk"].pdf is None
    with pytest.raises(ExternalToolError, match="van stuk geen pdf gemaakt"):
        made["stuk"].data()


@pytest.mark.parametrize("bad", ["exit 3", "kill -9 $$", "continue", "printf half > $out/1.pdf; exit 1"])
def test_a_crash_at_one_file_stops_no_other(bad, stand_in):
    stand_in(MAKES.replace("BAD", bad))
    with Converter() as converter:
        made = converter.convert_all(FILES)
    assert {name: one.pdf is not None for name, one in made.items()} == {
        "goed-1": True,
        "slecht": False,
        "goed-2": True,
    }


def test_a_file_that_goes_wrong_once_is_tried_again_on_its_own_in_a_new_profile(stand_in, tmp_path):
    calls = stand_in(MAKES.replace("BAD", f"[ -e {tmp_path}/al-eens ] || {{ touch {tmp_path}/al-eens; exit 1; }}"))
    with Converter() as converter:
        made = converter.convert_all(FILES)
    assert all(one.pdf for one in made.values())
    assert [line.count(".docx") for line in calls.read_text().splitlines()] == [3, 1, 1]


def test_a_libreoffice_that_never_makes_anything_is_not_asked_for_ever(stand_in):
    calls = stand_in("exit 1")
    with Converter() as converter:
        made = converter.convert_all({str(number): WORD for number in range(100)})
    assert all(one.failure for one in made.values())
    assert len(calls.read_text().splitlines()) < 6


def test_a_libreoffice_that_hangs_is_stopped_with_what_it_started(monkeypatch, stand_in, tmp_path):
    stand_in(MAKES.replace("BAD", f"(sleep 1; touch {tmp_path}/nog-bezig) & wait"))
    monkeypatch.setattr(libreoffice, "PATIENCE", 0.3)
    with Converter() as converter:
        made = converter.convert_all(FILES)
    assert "na 0.3 seconden niet klaar" in str(made["slecht"].failure)
    assert made["goed-2"].pdf
    with ThreadPoolExecutor() as pool:  # a second passes
        pool.submit(__import__("time").sleep, 1.2).result()
    assert not (tmp_path / "nog-bezig").exists()


def test_a_process_keeps_one_converter_and_another_process_has_its_own(stand_in):
    stand_in(MAKES.replace("BAD", "exit 1"))
    assert kept_converter() is kept_converter()
    assert libreoffice._kept(os.getpid()) is not libreoffice._kept(-1)
    libreoffice._kept.cache_clear()


def test_threads_that_share_a_converter_wait_for_each_other(stand_in, tmp_path):
    stand_in(
        f"mkdir {tmp_path}/bezet || exit 9\nsleep 0.2" + MAKES.replace("BAD", "exit 1") + f"rmdir {tmp_path}/bezet"
    )
    with Converter() as converter, ThreadPoolExecutor(3) as pool:
        made = list(pool.map(lambda name: converter.convert(name, b"goed"), "abc"))
    assert all(one.pdf for one in made)


def test_the_file_that_was_converted_last_is_not_converted_again_under_another_name(stand_in):
    calls = stand_in(MAKES.replace("BAD", "exit 1"))
    with Converter() as converter:
        counted, asked = converter.convert("om te tellen", b"goed"), converter.convert("brief.pdf", b"goed")
        other = converter.convert("brief.pdf", b"ook goed")
    assert asked.pdf == counted.pdf == other.pdf
    assert len(calls.read_text().splitlines()) == 2


def test_a_file_that_failed_is_tried_again_when_it_is_asked_again(stand_in):
    calls = stand_in(MAKES.replace("BAD", "exit 1"))
    with Converter() as converter:
        assert converter.convert("goed", b"goed").pdf
        assert [converter.convert("slecht", b"slecht").pdf for _ in range(2)] == [None, None]
    assert len(calls.read_text().splitlines()) == 5


def test_what_a_killed_process_left_is_swept_a_day_later(stand_in, tmp_path, monkeypatch):
    stand_in(MAKES)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    old, new = tmp_path / "rijkspen-pdf-oud", tmp_path / "rijkspen-pdf-nieuw"
    for folder in (old, new):
        (folder / "profiel").mkdir(parents=True)
    os.utime(old, (0, 0))
    with Converter():
        assert new.exists()
        assert not old.exists()


def test_nothing_stays_behind_on_disk(stand_in, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tijdelijk"))
    (tmp_path / "tijdelijk").mkdir()
    stand_in(MAKES.replace("BAD", "exit 1"))
    with Converter() as converter:
        converter.convert_all(FILES)
    assert list((tmp_path / "tijdelijk").iterdir()) == []


def test_odd_names_are_only_names(stand_in):
    stand_in(MAKES.replace("BAD", "exit 1"))
    with Converter() as converter:
        made = converter.convert_all({"-env:x=; rm *": b"goed", "a/b\nc": b"goed"})
    assert all(one.pdf for one in made.values())


def test_a_document_in_the_house_style_holds_only_dejavu_and_says_so(shelf):
    with Converter() as converter:
        converter.convert("om te tellen", shelf["proef/kamerbrieven/kort"].docx)
        made = converter.convert("brief.pdf", shelf["proef/kamerbrieven/kort"].docx)
    said = [finding.message() for finding in made.findings]
    assert "Verdana is niet op deze machine; in de pdf staat DejaVu Sans" in said
    assert {finding.code.name for finding in made.findings} == {"PDF002"}
    assert {finding.location.file for finding in made.findings} == {"brief.pdf"}
    with pikepdf.open(io.BytesIO(made.data())) as pdf:
        names = {
            str(item.BaseFont) for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/BaseFont" in item
        }
    assert all("+DejaVuS" in name for name in names)
