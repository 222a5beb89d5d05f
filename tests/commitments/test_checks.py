"""Commitments that nobody answers, that are answered nowhere, and that are late."""

from datetime import date
from pathlib import Path

import pytest
from sample import letter, write_project

from generator.pipeline import open_project
from generator.set_consistency import Consistency

REGISTER = """\
toezeggingen:
  tz-brief:
    soort: toezegging
    samenvatting: De minister stuurt een brief.
    aan: Tweede Kamer
    datum: 2024-12-20
    termijn: begin 2025
    stukken: [kst-29697-158]
"""


def found(folder: Path, register: str = REGISTER, day: date | None = None, **changed: str) -> list[str]:
    text = changed.pop("tekst", "Zie de brief.[@kst-29697-158]")
    files = {"toezeggingen": register, "kamerbrieven__brief": letter(text, **changed)}
    consistency = Consistency(open_project(write_project(folder, **files)))
    return [f"{one.code.name}@{one.location.line}" for one in consistency.of_set(day)]


def test_a_letter_that_answers_it_in_time_is_silent(tmp_path: Path) -> None:
    assert found(tmp_path, beantwoordt="[tz-brief]") == []


def test_a_letter_that_passes_by_what_was_due_hears_so(tmp_path: Path) -> None:
    assert found(tmp_path) == ["TOEZ006@2"]


@pytest.mark.parametrize(
    "changed",
    [{"datum": "2025-02-01"}, {"datum": "2024-12-20"}],
)
def test_what_was_not_due_yet_may_wait(tmp_path: Path, changed: dict[str, str]) -> None:
    assert found(tmp_path, **changed) == []


def test_an_answer_cites_the_paper_of_the_question(tmp_path: Path) -> None:
    assert found(tmp_path, beantwoordt="[tz-brief]", tekst="Ik ga daarop in.") == ["TOEZ005@8"]


def test_a_letter_cannot_answer_what_came_later(tmp_path: Path) -> None:
    assert found(tmp_path, beantwoordt="[tz-brief]", datum="2024-12-01") == ["TOEZ004@7"]


def test_kept_without_an_answer_is_found(tmp_path: Path) -> None:
    assert found(tmp_path, REGISTER + "    status: voldaan\n") == ["TOEZ001@2"]


def test_a_letter_of_the_project_is_an_answer(tmp_path: Path) -> None:
    assert found(tmp_path, REGISTER + "    status: voldaan\n", beantwoordt="[tz-brief]") == []


def test_answered_and_still_open_is_found(tmp_path: Path) -> None:
    register = REGISTER + "    beantwoord_in: [kst-36471-96]\n"
    assert found(tmp_path, register, beantwoordt="[tz-brief]") == ["TOEZ002@2"]


def test_late_is_late_on_a_day(tmp_path: Path) -> None:
    answered = {"beantwoordt": "[tz-brief]"}
    assert found(tmp_path / "a", day=date(2025, 5, 1), **answered) == ["TOEZ003@2"]
    assert found(tmp_path / "b", day=date(2025, 4, 30), **answered) == []
    assert found(tmp_path / "c", **answered) == []


def test_a_finding_about_the_register_can_be_silenced_in_it(tmp_path: Path) -> None:
    register = REGISTER.replace("  tz-brief:", "  tz-brief:  # rijkspen: negeer TOEZ001: nummer nog niet bekend")
    assert found(tmp_path, register + "    status: voldaan\n") == []
