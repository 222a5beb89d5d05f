"""Findings for a person, a script and a code-scanning service."""

import json

import pytest
from pydantic import BaseModel
from sarif_pydantic import Sarif

from generator.cli.findings import Format, print_findings, sarif, totals
from generator.diagnostics import Code, Diagnostic, Language, Location

FOUND = [
    Diagnostic(Code.REF004, Location("b.yaml", 9, 2), (("key", "kst-1-2"),)),
    Diagnostic(Code.VELD001, Location("a.yaml", 3, 1), (("key", "betrefd"),), "betreft"),
    Diagnostic(Code.SJAB002, Location("a.docx"), (("style", "Quote"),)),
]
LEFT_OUT = {"columnKind"}  # in SARIF 2.1.0 (3.14.17), but not in sarif-pydantic


def test_text_has_every_finding_once_in_source_order(capsys: pytest.CaptureFixture[str]) -> None:
    print_findings([*FOUND, FOUND[0]], Format.TEXT, Language.NL, summary=True)
    lines = [line for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
    assert [line.split(":")[0] for line in lines[:-1]] == ["a.docx", "a.yaml", "b.yaml"]
    assert lines[-1] == "2 fouten, 1 waarschuwing, 0 meldingen"


def test_a_finding_is_one_line_however_narrow_the_window(capsys: pytest.CaptureFixture[str], monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    print_findings(FOUND[1:2], Format.TEXT, Language.NL)
    assert 'a.yaml:3:1: fout VELD001: het veld "betrefd" is hier niet bekend\n' in capsys.readouterr().out


@pytest.mark.parametrize("value", ["[bold]x[/bold]", "[/]", "[link=a]"])
def test_square_brackets_in_a_finding_are_printed(capsys: pytest.CaptureFixture[str], value: str) -> None:
    print_findings([Diagnostic(Code.VELD001, Location("a.yaml"), (("key", value),))], Format.TEXT, Language.NL)
    assert value in capsys.readouterr().out


def test_json_is_a_list_of_records(capsys: pytest.CaptureFixture[str]) -> None:
    print_findings(FOUND, Format.JSON, Language.EN)
    records = json.loads(capsys.readouterr().out)
    assert [(one["code"], one["severity"], one["line"]) for one in records] == [
        ("SJAB002", "error", 0),
        ("VELD001", "error", 3),
        ("REF004", "warning", 9),
    ]
    assert records[1]["message"] == 'the field "betrefd" is not known here'


def test_json_without_findings_is_an_empty_list(capsys: pytest.CaptureFixture[str]) -> None:
    print_findings([], Format.JSON, Language.NL)
    assert json.loads(capsys.readouterr().out) == []


def test_sarif_names_the_tool_the_rules_and_every_place() -> None:
    (run,) = sarif(FOUND, Language.NL)["runs"]
    assert run["tool"]["driver"]["name"] == "rijkspen"
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {"REF004", "VELD001", "SJAB002"}
    first, second, third = run["results"]
    assert (first["ruleId"], first["level"]) == ("REF004", "warning")
    place = second["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a.yaml"
    assert place["region"] == {"startLine": 3, "startColumn": 1}
    assert "bedoelde u" in second["message"]["text"]
    assert "region" not in third["locations"][0]["physicalLocation"]


def test_sarif_is_sarif_and_has_nothing_that_sarif_does_not_know() -> None:
    made = sarif(
        [*FOUND, Diagnostic(Code.SJAB002, Location("b.docx", place="alinea 3"), (("style", "x"),))], Language.NL
    )
    read = Sarif.model_validate(made)
    assert _unknown(read) == []
    assert read.model_dump(mode="json", by_alias=True, exclude_unset=True) == made


@pytest.mark.parametrize(
    ("damage", "path"),
    [({"lvel": "error"}, ["lvel"]), ({"ruleIndx": 0}, ["ruleIndx"])],
)
def test_the_reader_of_sarif_sees_what_sarif_does_not_know(damage: dict[str, object], path: list[str]) -> None:
    made = sarif(FOUND, Language.NL)
    made["runs"][0]["results"][0].update(damage)
    assert _unknown(Sarif.model_validate(made)) == path


def _unknown(node: object) -> list[str]:
    """The names anywhere in a SARIF file that the standard does not have."""
    if isinstance(node, list):
        return [name for each in node for name in _unknown(each)]
    if not isinstance(node, BaseModel):
        return []
    inside = [name for key in type(node).model_fields for name in _unknown(getattr(node, key))]
    return [*(name for name in node.model_extra or {} if name not in LEFT_OUT), *inside]


@pytest.mark.parametrize("language", Language)
def test_a_rule_in_sarif_says_what_it_is_about_and_each_result_points_to_its_rule(language: Language) -> None:
    (run,) = sarif(FOUND, language)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [one.code.name for one in FOUND]
    assert all(
        "{" not in rule["shortDescription"]["text"] and "…" in rule["shortDescription"]["text"] for rule in rules
    )
    levels = [result["level"] for result in run["results"]]
    assert [rules[result["ruleIndex"]]["defaultConfiguration"]["level"] for result in run["results"]] == levels


def test_a_column_in_sarif_counts_characters() -> None:
    assert sarif(FOUND, Language.NL)["runs"][0]["columnKind"] == "unicodeCodePoints"


def test_a_file_name_with_a_space_is_a_valid_address_in_sarif() -> None:
    found = Diagnostic(Code.VELD001, Location("mijn brief.yaml", 1, 1), (("key", "x"),))
    (result,) = sarif([found], Language.NL)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "mijn%20brief.yaml"


def test_totals_speak_the_language_of_the_messages() -> None:
    assert totals(FOUND, Language.EN) == "2 errors, 1 warning, 0 notes"
