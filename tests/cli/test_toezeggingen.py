"""`rijkspen toezeggingen` and `rijkspen check --op`: what is open, due and overdue on a day."""

import csv
import io
import json
from pathlib import Path

import pytest
from sample import REGISTERS, write_project
from typer.testing import CliRunner, Result

from generator.cli.app import app

REGISTER = """\
toezeggingen:
  tz-laat:
    soort: toezegging
    samenvatting: De minister stuurt een brief.
    door: minister van BZK
    aan: Tweede Kamer
    datum: 2024-12-20
    termijn: begin 2025
  tz-bijna:
    soort: toezegging
    samenvatting: Er komt een plan voor Twente.
    door: minister van EZ
    termijn: "2025"
  ak-open:
    soort: aankondiging
    samenvatting: Er volgt een gesprek.
    door: minister van BZK
  tz-klaar:
    soort: toezegging
    samenvatting: Dit is gedaan.
    beantwoord_in: [kst-29697-158]
    status: voldaan
"""
ORGANISATIONS = REGISTERS["organisaties"].replace(
    "    soort: ministerie\n", "    soort: ministerie\n    afkorting: BZK\n", 1
)
EZ = "  ez:\n    soort: ministerie\n    naam: ministerie van Economische Zaken\n    afkorting: EZ\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    twente = REGISTERS["regios/twente"] + "toezeggingen: [tz-bijna]\n"
    files = {"toezeggingen": REGISTER, "organisaties": ORGANISATIONS + EZ, "regios__twente": twente}
    return write_project(tmp_path_factory.mktemp("toezeggingen"), **files)


def run(folder: Path, *options: str, command: str = "toezeggingen") -> Result:
    return CliRunner().invoke(app, [command, "--project", str(folder), *options])


def keys(folder: Path, *options: str) -> list[str]:
    answer = run(folder, "--format", "json", "--op", "2025-12-19", *options)
    assert answer.exit_code == 0
    return [one["sleutel"] for one in json.loads(answer.stdout)]


def test_what_is_late_comes_first_and_what_is_done_is_left_out(folder: Path) -> None:
    assert keys(folder) == ["tz-laat", "tz-bijna", "ak-open"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--ministerie", "bzk"), ["tz-laat", "ak-open"]),
        (("--ministerie", "EZ"), ["tz-bijna"]),
        (("--regio", "twente"), ["tz-bijna"]),
        (("--status", "te laat"), ["tz-laat"]),
        (("--status", "loopt af", "--status", "voldaan"), ["tz-bijna", "tz-klaar"]),
        (("--status", "alles"), ["tz-laat", "tz-bijna", "ak-open", "tz-klaar"]),
    ],
)
def test_a_choice_is_by_ministry_region_and_status(folder: Path, options: tuple[str, ...], expected: list[str]) -> None:
    assert keys(folder, *options) == expected


def test_the_day_can_be_given(folder: Path) -> None:
    (one, *_) = json.loads(run(folder, "--format", "json", "--op", "2025-04-30").stdout)
    assert (one["sleutel"], one["status"], one["uiterlijk"]) == ("tz-laat", "loopt af", "2025-04-30")


def test_the_table_says_what_and_when(folder: Path) -> None:
    shown = run(folder, "--op", "2025-12-19").stdout
    assert "te laat" in shown
    assert "2025-04-30" in shown
    assert "tz-laat" in shown
    assert "Op 19 december 2025: 1 te laat, 1 loopt af, 1 open" in shown


def test_it_counts_per_ministry_and_per_region(folder: Path) -> None:
    per_ministry = run(folder, "--op", "2025-12-19", "--per", "ministerie").stdout.split("\n")
    assert per_ministry[1].split() == ["BZK", "1", "–", "1"]
    assert "zonder regio" in run(folder, "--op", "2025-12-19", "--per", "regio").stdout


def test_a_spreadsheet_gets_a_table(folder: Path) -> None:
    text = run(folder, "--format", "csv", "--op", "2025-12-19").stdout
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))
    assert [row["sleutel"] for row in rows] == ["tz-laat", "tz-bijna", "ak-open"]
    assert rows[1]["regios"] == "twente"


@pytest.mark.parametrize("options", [("--op", "gisteren"), ("--ministerie", "XYZ"), ("--status", "ooit")])
def test_wrong_use_says_what_is_right(folder: Path, options: tuple[str, ...]) -> None:
    answer = run(folder, *options)
    assert answer.exception is not None
    assert type(answer.exception).__name__ == "UsageError"


def test_the_check_tells_what_is_late_on_a_day(folder: Path) -> None:
    late = run(folder, "--op", "2025-12-19", command="check").stdout
    assert "TOEZ003: te laat: De minister stuurt een brief (termijn: begin 2025; door: minister van BZK)" in late
    assert "TOEZ003" not in run(folder, "--op", "2025-04-30", command="check").stdout
