"""House style files: inheritance, and every fault with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from house import STYLE_NAMES, STYLES, house_style

from generator.diagnostics import Report
from generator.schema.housestyle import Length
from generator.word.stylefile import load_house_style


def faults(tmp_path: Path, content: str) -> list[str]:
    """What is wrong with this heir of rijk.yaml, as the user reads it (first lines only)."""
    folder = tmp_path / "styles"
    folder.mkdir()
    (folder / "rijk.yaml").write_bytes((STYLES / "rijk.yaml").read_bytes())
    (folder / "eigen.yaml").write_text(f"naam: Eigen\nerft: rijk\n{content}", encoding="utf-8")
    report = Report()
    assert (load_house_style("eigen", folder, report) is None) == report.has_errors()
    return [finding.render() for finding in report.in_source_order()]


@pytest.mark.parametrize("name", STYLE_NAMES)
def test_the_styles_of_the_project_are_without_faults(name: str) -> None:
    assert house_style(name).name


def test_an_heir_changes_only_what_it_says() -> None:
    heir, base = house_style("achterhoek"), house_style("rijk")
    assert heir.colour("accent") != base.colour("accent")
    assert heir.colour("grijs") == base.colour("grijs")
    assert heir.templates["uitvoeringsagenda"].page == base.templates["uitvoeringsagenda"].page  # type: ignore[index]


def test_the_measures_of_a_template_go_before_the_shared_ones() -> None:
    style = house_style("rijk")
    own = style.template("uitvoeringsagenda")
    assert own is not None
    assert style.measures(own)["Kadertekst"].left == Length.parse("3.7mm")
    assert style.measures(own)["Kadertekst"].after == Length.parse("12pt")


def test_a_plain_heir_is_good(tmp_path: Path) -> None:
    assert faults(tmp_path, "") == []


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("tabel: {lijndikte: 1}\n", '3:20: fout VELD003: "1" is hier niet goed: een maat met eenheid'),
        ("lettertype: Arial\n", '3:1: fout VELD001: het veld "lettertype" is hier niet bekend'),
        ("kleuren: {accent: blauw}\n", '3:19: fout VELD003: "blauw" is hier niet goed: de kleur accent'),
        ("stijlen: {Quote: {kleur: acent}}\n", '3:26: fout VELD003: "acent" is hier niet goed'),
        ("stijlen: {Quote: {lettertype: tekts}}\n", '3:31: fout VELD003: "tekts" is hier niet goed'),
        ("stijlen: {Quote: {kleur: lijn}}\n", '3:26: fout STIJL004: tekst in de kleur "lijn" op "wit"'),
        ("grafieken: {reeksen: [{kleur: lijn}]}\n", '3:31: fout STIJL006: de kleur "lijn" van een figuur is te licht'),
        (
            "grafieken: {reeksen: [{kleur: accent}, {kleur: accent}]}\n",
            '3:48: fout STIJL007: de kleuren "accent" en "accent" van figuren zijn in grijs niet te onderscheiden',
        ),
    ],
)
def test_a_fault_has_its_place(tmp_path: Path, content: str, expected: str) -> None:
    (fault,) = faults(tmp_path, content)
    assert fault.startswith(f"styles/eigen.yaml:{expected}")


def test_a_misspelled_colour_is_guessed(tmp_path: Path) -> None:
    assert 'bedoelde u "accent"?' in faults(tmp_path, "stijlen: {Quote: {kleur: acent}}\n")[0]


def test_an_unreadable_accent_is_an_error_where_white_text_stands_on_it(tmp_path: Path) -> None:
    found = faults(tmp_path, 'kleuren: {accent: "#8FCAE7"}\n')
    assert any('"wit" op "accent" is niet goed leesbaar: contrast 1,8' in fault for fault in found)


def test_an_unknown_base_is_reported_where_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("naam: A\nerft: rijkk\n", encoding="utf-8")
    report = Report()
    assert load_house_style("a", tmp_path, report) is None
    assert [(d.code.name, d.location.line) for d in report] == [("STIJL001", 2)]


def test_a_circle_of_heirs_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("naam: A\nerft: b\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("naam: B\nerft: a\n", encoding="utf-8")
    report = Report()
    assert load_house_style("a", tmp_path, report) is None
    assert [d.code.name for d in report] == ["STIJL001"]
