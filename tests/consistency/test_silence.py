"""Silences: for one code, in one place, with a reason."""

import pytest

from generator.codes import Code
from generator.consistency.silence import about, kept, silences_in
from generator.diagnostics import Diagnostic, Location

FILE = "content/brief.yaml"
MARKDOWN = """\
tekst: |
  Eerste alinea
  van twee regels. <!-- rijkspen: negeer SAM004: zo heet de stichting -->

  <!-- rijkspen: negeer SAM008: de brief laat het open -->
  Tweede alinea
  van twee regels.

  Derde alinea.
# rijkspen: negeer SAM012: zo heet de regeling
titel: Iets
naam: Anders   # rijkspen: negeer SAM001: klopt
"""


def finding(code: str, line: int, file: str = FILE) -> Diagnostic:
    return Diagnostic(getattr(Code, code), Location(file, line, 1))


SILENCES = silences_in(MARKDOWN.split("\n"), FILE)


@pytest.mark.parametrize(
    ("code", "line"),
    [("SAM004", 2), ("SAM004", 3), ("SAM008", 6), ("SAM008", 7), ("SAM012", 11), ("SAM001", 12)],
)
def test_a_finding_in_the_place_of_its_silence_is_not_told(code: str, line: int) -> None:
    assert list(kept([finding(code, line)], SILENCES)) == []


@pytest.mark.parametrize(
    ("code", "line"),
    [("SAM004", 6), ("SAM008", 3), ("SAM008", 9), ("SAM012", 12), ("SAM001", 11), ("SAM007", 3)],
)
def test_a_finding_elsewhere_or_of_another_code_is(code: str, line: int) -> None:
    assert len(list(kept([finding(code, line)], SILENCES))) == 1


def test_a_silence_holds_for_its_own_file_only() -> None:
    assert len(list(kept([finding("SAM004", 2, "content/ander.yaml")], SILENCES))) == 1


def said(text: str, *found: Diagnostic) -> list[str]:
    return [one.code.name for one in about(silences_in(text.split("\n"), FILE), found)]


def test_a_silence_needs_a_reason() -> None:
    assert said("a: b  # rijkspen: negeer SAM004", finding("SAM004", 1)) == ["SAM090"]
    assert said("a: b  # rijkspen: negeer SAM004: omdat het zo is", finding("SAM004", 1)) == []


def test_a_silence_that_silences_nothing_is_told() -> None:
    assert said("a: b  # rijkspen: negeer SAM004: omdat het zo is") == ["SAM091"]


@pytest.mark.parametrize("code", ["CTRL001", "SAM999", "SAM091", "alles"])
def test_not_every_code_can_be_silenced(code: str) -> None:
    assert said(f"a: b  # rijkspen: negeer {code}: omdat") == ["SAM092"]
