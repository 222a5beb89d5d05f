"""Which letters are on the page: what the Word file asks for, or its stand-in, and never another one unsaid."""

from __future__ import annotations

import subprocess

import pytest

from generator.diagnostics import Location, Report
from generator.pdf.fonts import check_fonts, family_of, font_configuration

HERE = Location("brief.pdf")


def _said(embedded, asked):
    report = Report()
    check_fonts(embedded, asked, HERE, report)
    return [(found.code.name, dict(found.values)) for found in report]


def _match(asked: str, tmp_path, known=()) -> str:
    """What fontconfig itself gives for a family under our configuration."""
    (tmp_path / "fonts.conf").write_text(font_configuration(known, tmp_path), encoding="utf-8")
    command = ["fc-match", "--format=%{family[0]}", asked]
    surroundings = {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("Verdana", "DejaVu Sans"),
        ("RijksoverheidSerif", "DejaVu Serif"),
        ("Calibri", "DejaVu Sans"),
        ("OpenSymbol", "DejaVu Sans"),  # on the machine, but not asked for
        ("DejaVu Sans Mono", "DejaVu Sans"),
    ],
)
def test_fontconfig_knows_only_stand_ins(asked, given, tmp_path):
    assert _match(asked, tmp_path) == given


def test_a_font_that_is_asked_for_and_is_on_the_machine_is_used(tmp_path):
    assert _match("DejaVu Sans Mono", tmp_path, ["DejaVu Sans Mono"]) == "DejaVu Sans Mono"


def test_verdana_itself_goes_before_its_stand_in(tmp_path):
    """Any font will do for the proof: here DejaVu Sans Mono is what stands in, and DejaVu Sans what is asked."""
    text = font_configuration(["Verdana"], tmp_path)
    assert "<family>Verdana</family><accept><family>DejaVu Sans</family></accept>" in text
    swapped = text.replace("<family>Verdana</family>", "<family>DejaVu Serif</family>")
    (tmp_path / "fonts.conf").write_text(swapped, encoding="utf-8")
    surroundings = {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "PATH": "/usr/bin:/bin"}
    said = subprocess.run(["fc-match", "DejaVu Serif"], env=surroundings, capture_output=True, text=True, check=True)
    assert "DejaVuSerif.ttf" in said.stdout


def test_names_of_fonts_are_escaped(tmp_path):
    assert "<string>A&amp;B &lt;x&gt;</string>" in font_configuration(["A&B <x>"], tmp_path)


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("/BAAAAA+DejaVuSans-BoldOblique", "DejaVuSans"),
        ("/CAAAAA+Verdana", "Verdana"),
        ("/Verdana-BoldItalic", "Verdana"),
        ("/AAAAAA+ArialMT", "Arial"),
        ("/AAAAAA+TimesNewRomanPS-BoldMT", "TimesNewRoman"),
    ],
)
def test_the_family_of_an_embedded_font(name, family):
    assert family_of(name) == family


def test_what_is_asked_for_needs_no_word():
    assert _said(["/A+Verdana", "/B+Verdana-Bold"], ["Verdana"]) == []


def test_a_stand_in_is_said_for_each_font_it_replaces():
    asked = ["Verdana", "RijksoverheidSansHeading", "RijksoverheidSerif"]
    assert _said(["/A+DejaVuSans", "/A+DejaVuSerif"], asked) == [
        ("PDF002", {"wanted": "RijksoverheidSansHeading", "used": "DejaVu Sans"}),
        ("PDF002", {"wanted": "Verdana", "used": "DejaVu Sans"}),
        ("PDF002", {"wanted": "RijksoverheidSerif", "used": "DejaVu Serif"}),
    ]


def test_a_third_font_is_found():
    assert _said(["/A+Verdana", "/A+OpenSymbol"], ["Verdana"]) == [("PDF001", {"font": "OpenSymbol"})]
    assert _said(["/A+Verdana", "/A+DejaVuSerif"], ["Verdana"]) == [("PDF001", {"font": "DejaVuSerif"})]
