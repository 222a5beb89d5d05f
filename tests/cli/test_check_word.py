"""`rijkspen check` of Word files, as people call it: without a project, with copies, and with every way out."""

import io
import json
from pathlib import Path

import docx
import pytest
from docx.document import Document
from typer.testing import CliRunner
from wordfiles import read, saved, with_text

from generator.cli.app import app
from generator.word_copies import repaired_name

TEXT = "In het debat is aan de minister gevraagd om een brief te sturen voor het einde van het jaar, zie Kamerstuk 31490 nr. 347."


def letter() -> Document:
    made = with_text("Betreft\tStand van zaken", TEXT)
    made.core_properties.title = ""
    made.core_properties.author = "J. Jansen"
    return made


@pytest.fixture
def brief(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "brief.docx"
    path.write_bytes(saved(letter()))
    return path


def call(*arguments: str) -> tuple[int, str, str]:
    answer = CliRunner().invoke(app, ["check", *arguments])
    return answer.exit_code, answer.stdout, answer.stderr


def test_a_word_file_is_checked_without_a_project(brief: Path) -> None:
    code, out, _ = call("brief.docx")
    assert code == 1
    assert "brief.docx: fout TOEG004: het document heeft geen titel\n    hint: " in out
    assert '    plaats: alinea 2: "…' in out


def test_the_same_hint_is_told_once(brief: Path) -> None:
    brief.write_bytes(saved(with_text(*["twee  spaties"] * 3)))
    _, out, _ = call("brief.docx")
    assert out.count("OPM007") == 3
    assert out.count("laat er één staan") == 1


def test_findings_as_json_and_sarif(brief: Path) -> None:
    found = json.loads(call("brief.docx", "--format", "json")[1])
    assert {"code", "severity", "file", "place", "message", "hint"} <= set(found[0])
    assert any(finding["place"].startswith("alinea 2") for finding in found)
    sarif = json.loads(call("brief.docx", "--format", "sarif")[1])
    places = [result["locations"][0].get("logicalLocations") for result in sarif["runs"][0]["results"]]
    assert any(place and place[0]["fullyQualifiedName"].startswith("alinea 2") for place in places)


def test_repair_makes_a_copy_and_lists_each_repair(brief: Path) -> None:
    before = brief.read_bytes()
    _, out, _ = call("brief.docx", "--herstel")
    mended = repaired_name(brief)
    assert brief.read_bytes() == before
    assert read(mended.read_bytes()).properties["title"] == "Stand van zaken"
    assert "Kamerstuk\u00a031\u00a0490,\u00a0nr.\u00a0347." in list(read(mended.read_bytes()).body)[1].text
    assert 'hersteld: de titel is nu "Stand van zaken"' in out
    assert 'hersteld: "Kamerstuk 31490 nr. 347" is nu' in out
    assert "hersteld: de taal van de tekst is nu nl-NL" in out
    assert "brief.hersteld.docx: waarschuwing REST005" in out  # what is left is told of the copy


def test_repairing_the_copy_again_has_nothing_to_do(brief: Path) -> None:
    call("brief.docx", "--herstel")
    _, out, _ = call("brief.hersteld.docx", "--herstel")
    assert "WORD009" not in out
    assert not Path("brief.hersteld.hersteld.docx").exists()


def test_every_finding_becomes_a_comment(brief: Path) -> None:
    found = json.loads(call("brief.docx", "--format", "json", "--opmerkingen", "uit.docx")[1])
    comments = [comment.text for comment in docx.Document("uit.docx").comments]
    assert len(comments) == len(found)
    assert any(text.startswith("waarschuwing REF040: de verwijzing") for text in comments)


def test_repair_and_comments_go_together(brief: Path) -> None:
    call("brief.docx", "--herstel", "-o", "goed.docx", "--opmerkingen", "uit.docx")
    texts = [comment.text for comment in docx.Document("uit.docx").comments]
    assert Path("goed.docx").exists()
    assert not any("REF040" in text for text in texts)
    assert (
        list(read(Path("uit.docx").read_bytes()).body)[1].text
        == list(read(Path("goed.docx").read_bytes()).body)[1].text
    )


@pytest.mark.parametrize(
    "options",
    [
        ("--opmerkingen", "brief.docx"),
        ("--herstel", "-o", "brief.docx"),
        ("--herstel", "-o", "uit.docx", "--opmerkingen", "uit.docx"),
        ("nog.docx", "--opmerkingen", "uit.docx"),
    ],
)
def test_a_copy_never_takes_the_place_of_the_file(brief: Path, options: tuple[str, ...]) -> None:
    before = brief.read_bytes()
    code, _, _ = call("brief.docx", *options)
    assert code != 0
    assert brief.read_bytes() == before
    assert not Path("uit.docx").exists()


def test_a_copy_that_is_there_is_replaced_only_with_force(brief: Path) -> None:
    Path("uit.docx").write_bytes(b"van iemand")
    call("brief.docx", "--opmerkingen", "uit.docx")
    assert Path("uit.docx").read_bytes() == b"van iemand"
    call("brief.docx", "--opmerkingen", "uit.docx", "--force")
    assert docx.Document(io.BytesIO(Path("uit.docx").read_bytes())).comments


@pytest.mark.parametrize(
    ("name", "content"), [("oud.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), ("x.docm", b"geen zip")]
)
def test_what_cannot_be_read_gets_an_answer_and_stops_nothing(brief: Path, name: str, content: bytes) -> None:
    Path(name).write_bytes(content)
    code, out, _ = call(name, "brief.docx")
    assert code == 1
    assert "WORD00" in out
    assert "TOEG004" in out
