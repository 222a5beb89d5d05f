"""Findings: how they read, in which order, and what they suggest."""

import pickle

import pytest

from generator.diagnostics import Code, Diagnostic, Language, Location, Report, Severity, did_you_mean

PLACE = Location("content/brief.yaml", 42, 11)
FINDING = Diagnostic(Code.REF001, PLACE, (("key", "36410-7"), ("register", "content/bronnen.yaml")), "36410-17")


def test_a_finding_is_a_line_with_its_place_and_a_line_with_its_hint() -> None:
    assert FINDING.render() == (
        'content/brief.yaml:42:11: fout REF001: bron "36410-7" is niet bekend\n    hint: bedoelde u "36410-17"?'
    )


def test_a_finding_reads_in_english_too() -> None:
    assert FINDING.render(Language.EN) == (
        'content/brief.yaml:42:11: error REF001: source "36410-7" is not known\n    hint: did you mean "36410-17"?'
    )


def test_without_a_suggestion_the_code_gives_its_own_hint() -> None:
    plain = Diagnostic(FINDING.code, PLACE, FINDING.values)
    assert plain.hint() == "zet de bron in content/bronnen.yaml"


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        (Location("a.yaml"), "a.yaml"),
        (Location("a.yaml", 3, 7), "a.yaml:3:7"),
        (Location("a.docx", place="word/document.xml"), "a.docx (word/document.xml)"),
    ],
)
def test_a_place_shows_what_is_known_of_it(location: Location, shown: str) -> None:
    assert str(location) == shown


def test_a_report_is_read_in_source_order_and_tells_everything_once() -> None:
    report = Report()
    for line in (9, 2, 9):
        report.add(Code.VELD001, Location("a.yaml", line, 1), key="x")
    assert [finding.location.line for finding in report.in_source_order()] == [2, 9]


def test_only_an_error_stops_a_document() -> None:
    report = Report()
    report.add(Code.REF004, PLACE, key="x")
    report.add(Code.CTRL005, PLACE, what="x")
    assert not report.has_errors()
    assert report.count(Severity.WARNING) == report.count(Severity.NOTE) == 1
    report.add(Code.VELD001, PLACE, key="x")
    assert report.has_errors()


@pytest.mark.parametrize("value", ["{x}", "{0}", "{", "}", "%s", "{key.__class__}"])
def test_braces_in_a_value_are_shown_and_never_filled_in(value: str) -> None:
    finding = Diagnostic(Code.VELD001, PLACE, (("key", value),), suggestion=value)
    assert f'"{value}"' in finding.message()
    assert f'"{value}"' in finding.hint()


def test_a_finding_comes_back_from_another_process_as_itself() -> None:
    assert pickle.loads(pickle.dumps(FINDING)) == FINDING
    assert pickle.loads(pickle.dumps(FINDING)).render() == FINDING.render()


def test_a_finding_as_a_record_names_everything() -> None:
    assert FINDING.as_dict() == {
        "code": "REF001",
        "severity": "error",
        "file": "content/brief.yaml",
        "line": 42,
        "column": 11,
        "place": "",
        "message": 'bron "36410-7" is niet bekend',
        "hint": 'bedoelde u "36410-17"?',
    }


def test_a_suggestion_comes_near_or_is_not_made() -> None:
    assert did_you_mean("betrefd", ["betreft", "datum"]) == "betreft"
    assert did_you_mean("xyz", ["betreft", "datum"]) == ""
    assert did_you_mean("betreft", []) == ""
