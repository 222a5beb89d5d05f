"""`rijkspen metadata`: on the screen or in a file, as XML or JSON, with the agreed exit codes."""

import json
import sys
from xml.etree import ElementTree as ET

import pytest
from sample import REGISTERS, letter, write_project

from generator.cli import app
from generator.cli.session import Session
from generator.diagnostics import Language

TOOI = REGISTERS["organisaties"].replace("    onderdeel_van: bzk\n", "    tooi: mnre1034\n")


@pytest.fixture
def root(tmp_path):
    good = letter(status="definitief")
    return write_project(tmp_path, organisaties=TOOI, kamerbrieven__goed=good, kamerbrieven__fout=letter(datum=""))


@pytest.fixture
def rijkspen(root, monkeypatch, capsys):
    def call(*arguments):
        monkeypatch.chdir(root)
        monkeypatch.setattr(sys, "argv", ["rijkspen", "metadata", *arguments])
        Session.language = Language.NL
        with pytest.raises(SystemExit) as stop:
            app.main()
        shown = capsys.readouterr()
        return int(stop.value.code or 0), shown.out, shown.err

    return call


def test_xml_goes_to_the_screen(rijkspen):
    code, out, err = rijkspen("kamerbrieven/goed")
    assert (code, err) == (0, "")
    assert ET.fromstring(out).tag.endswith("}Document")


def test_json_is_json_and_nothing_else(rijkspen, root):
    code, out, _ = rijkspen("kamerbrieven/goed", "--json")
    assert code == 0
    assert json.loads(out)["DiWoo"]["titelcollectie"] == {"officieleTitel": "Stand van zaken"}


def test_a_warning_does_not_stand_among_the_metadata(rijkspen, root):
    (root / "content/kamerbrieven/concept.yaml").write_text(letter(), "utf-8")
    code, out, err = rijkspen("kamerbrieven/concept", "--json")
    assert code == 0
    assert json.loads(out)
    assert "META007" in err


def test_a_file_is_written_where_it_is_asked_for(rijkspen, root):
    code, out, _ = rijkspen("kamerbrieven/goed", "-o", "uit/goed.xml")
    assert code == 0
    assert "uit/goed.xml: metagegevens volgens DiWoo" in out
    assert (root / "uit/goed.xml").read_bytes().startswith(b"<?xml")


def test_our_own_file_is_written_again_and_another_ones_is_not(rijkspen, root):
    assert rijkspen("kamerbrieven/goed", "-o", "goed.xml")[0] == 0
    assert rijkspen("kamerbrieven/goed", "-o", "goed.xml")[0] == 0
    (root / "goed.xml").write_text("van een ander", "utf-8")
    code, out, _ = rijkspen("kamerbrieven/goed", "-o", "goed.xml")
    assert (code, "UIT001" in out) == (1, True)
    assert (root / "goed.xml").read_text("utf-8") == "van een ander"
    assert rijkspen("kamerbrieven/goed", "-o", "goed.xml", "--force")[0] == 0


def test_what_is_missing_ends_with_1_and_its_place_and_no_file(rijkspen, root):
    code, out, _ = rijkspen("kamerbrieven/fout", "-o", "fout.xml")
    assert code == 1
    assert "content/kamerbrieven/fout.yaml:1:8: fout META001" in out
    assert not (root / "fout.xml").exists()


@pytest.mark.parametrize("arguments", [(), ("geen",), ("kamerbrieven/goed", "--vorm", "xml")])
def test_wrong_use_ends_with_2(rijkspen, arguments):
    assert rijkspen(*arguments)[0] == 2
