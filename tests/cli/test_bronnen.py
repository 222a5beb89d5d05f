"""`rijkspen bronnen`: adds a paper, checks the registers, and asks open data only when it is told to."""

import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import typer
from local_service import FakeTime, Reply, Service, local_service, sru, sru_record
from sample import letter, write_project
from typer.testing import CliRunner

from generator.cli import bronnen
from generator.errors import RijkspenError

PAPERS = """\
kamerstukken:

  kst-29697-158:
    vergaderjaar: 2024-2025
    titel: Nationaal Programma Vitale Regio's

  kst-36471-96:
    titel: nog in te vullen
"""
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    # Only a document that can be read tells what is in use, so the letter cites what is in the register.
    text = letter("Zie [@kst-29697-158].")
    return write_project(tmp_path / "project", kamerstukken=PAPERS, kamerbrieven__brief=text)


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Service]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(bronnen, "Pace", FakeTime().pace)
    with local_service() as running:
        monkeypatch.setenv("RIJKSPEN_SRU", f"{running.address}/sru")
        monkeypatch.setenv("RIJKSPEN_ODATA", f"{running.address}/odata")
        running.lay_ready("/sru", sru())
        running.lay_ready("/odata", json.dumps({"value": []}))
        yield running


@pytest.fixture
def run(folder: Path) -> Run:
    root = typer.Typer()
    root.add_typer(bronnen.bronnen_app, name="bronnen")

    def call(*arguments: str) -> tuple[int, str]:
        result = CliRunner().invoke(root, ["bronnen", *arguments, "--project", str(folder)])
        if isinstance(result.exception, RijkspenError):
            return result.exception.exit_code, str(result.exception)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
        return result.exit_code, result.output

    return call


def register(folder: Path) -> str:
    return (folder / "content/kamerstukken.yaml").read_text("utf-8")


# --- toevoegen -----------------------------------------------------------------------------------------------------


def test_a_paper_is_added_at_its_place(run: Run, folder: Path) -> None:
    code, said = run("toevoegen", "Kamerstuk 29 697, nr. 173", "--titel", "Stand van zaken", "--datum", "2025-09-09")
    assert (code, said.splitlines()[0]) == (0, "content/kamerstukken.yaml:7:3: toegevoegd")
    entry = "  kst-29697-173:\n    vergaderjaar: 2024-2025\n    titel: Stand van zaken\n    datum: 2025-09-09\n\n"
    assert register(folder) == PAPERS.replace("  kst-36471-96", f"{entry}  kst-36471-96")


def test_the_citation_needs_no_quotes(run: Run, folder: Path) -> None:
    run("toevoegen", "Kamerstuk", "29", "697,", "nr.", "173")
    assert "kst-29697-173:" in register(folder)


def test_without_a_date_the_session_year_is_left_out_and_said_to_be_missing(run: Run, folder: Path) -> None:
    code, said = run("toevoegen", "kst-29697-173")
    assert code == 0
    assert "REF004" in said
    assert "CTRL005: nog in te vullen: titel van kst-29697-173" in said
    assert "geef --datum of --vergaderjaar" in said
    assert "  kst-29697-173:\n    titel: nog in te vullen\n" in register(folder)


@pytest.mark.parametrize("text", ["kst-29697-158", "Kamerstuk 29 697, nr. 158 (herdruk)"])
def test_what_stands_there_already_is_pointed_at(run: Run, folder: Path, text: str) -> None:
    code, said = run("toevoegen", text)
    assert code == 0
    assert said.startswith("content/kamerstukken.yaml:3:3: kst-29697-158")
    assert register(folder) == PAPERS


def test_the_key_under_which_it_stands_is_named(run: Run, folder: Path) -> None:
    said = run("toevoegen", "Kamerstuk 29 697, nr. 158 (herdruk)")[1]
    assert said == "content/kamerstukken.yaml:3:3: kst-29697-158-h1 staat er al, als kst-29697-158\n"


def test_what_the_entry_says_otherwise_is_not_passed_over(run: Run, folder: Path) -> None:
    code, said = run("toevoegen", "Kamerstukken II 2011/12, 29 697, nr. 158", "--titel", "Iets anders")
    assert code == 1
    assert "content/kamerstukken.yaml:4:19: vergaderjaar is daar 2024-2025, niet 2011-2012; er is niets" in said
    assert "content/kamerstukken.yaml:5:12: titel is daar Nationaal Programma" in said
    assert register(folder) == PAPERS


def test_the_number_of_a_rijkswet_is_kept(run: Run, folder: Path) -> None:
    run("toevoegen", "Kamerstukken II 2019/20, 35 334 (R2143), nr. 5")
    entry = "  kst-35334-5:\n    vergaderjaar: 2019-2020\n    titel: nog in te vullen\n    rijkswet: R2143\n"
    assert entry in register(folder)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["onze brief"], 2, "geen Kamerstuk te herkennen"),
        (["kst-29697-173", "--datum", "9 september 2025"], 2, "geen datum"),
        (["kst-29697-173", "--datum", "2025-02-30"], 2, "geen datum"),
        (["kst-29697-173", "--vergaderjaar", "2024/25"], 2, "geen vergaderjaar"),
        (["kst-29697-173", "--vergaderjaar", "2022-2023", "--datum", "2025-09-09"], 1, "REF011"),
    ],
)
def test_what_is_wrong_changes_nothing(run: Run, folder: Path, arguments: list[str], code: int, message: str) -> None:
    ended, said = run("toevoegen", *arguments)
    assert (ended, message in said) == (code, True)
    assert register(folder) == PAPERS


def test_a_register_that_is_not_there_is_made(run: Run, folder: Path) -> None:
    (folder / "content/kamerstukken.yaml").unlink()
    assert run("toevoegen", "kst-29697-173", "--titel", "Brief")[0] == 0
    assert register(folder) == "kamerstukken:\n\n  kst-29697-173:\n    titel: Brief\n"


def test_open_data_fills_in_the_rest(run: Run, folder: Path, service: Service) -> None:
    members = ("L. Krul", "M. Bushoff")
    service.lay_ready(
        "/sru", sru(sru_record("kst-29697-116", "Motie over agenda's", "2023-10-26", "2023-2024", "Motie", members))
    )
    assert run("toevoegen", "Kamerstuk 29 697, nr. 116", "--online")[0] == 0
    assert (
        "  kst-29697-116:\n    vergaderjaar: 2023-2024\n    titel: Motie over agenda's\n    soort: motie\n"
        "    datum: 2023-10-26\n    indieners: [L. Krul, M. Bushoff]\n" in register(folder)
    )


def test_a_paper_that_open_data_does_not_know_is_added_with_a_word_about_it(
    run: Run, folder: Path, service: Service
) -> None:
    code, said = run("toevoegen", "kst-29697-173", "--online")
    assert (code, "kst-29697-173 is niet gevonden" in said) == (0, True)
    assert "kst-29697-173:" in register(folder)


# --- controleer ----------------------------------------------------------------------------------------------------


def test_offline_nothing_is_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    code, said = run("controleer")
    assert code == 0
    assert 'REF014: "kst-36471-96" wordt in geen document aangehaald' in said
    assert 'REF014: "kst-29697-158"' not in said
    assert "2 niet gecontroleerd" in said


def test_an_error_in_the_register_ends_with_one(run: Run, folder: Path) -> None:
    path = folder / "content/kamerstukken.yaml"
    path.write_text(PAPERS.replace("2024-2025", "2024/25"), encoding="utf-8")
    code, said = run("controleer")
    assert (code, "content/kamerstukken.yaml:4:19: fout REF010" in said) == (1, True)


def test_only_the_named_sources(run: Run) -> None:
    code, said = run("controleer", "kst-36471-96")
    assert (code, "kst-29697-158" in said, "elke-regio-telt" in said) == (0, False, False)


def test_a_name_that_is_not_there(run: Run) -> None:
    code, said = run("controleer", "kst-36471-69")
    assert (code, 'bedoelde u "kst-36471-96"?' in said) == (2, True)


@pytest.mark.parametrize("arguments", [["--schrijf"], ["--format", "sarif"]])
def test_wrong_use(run: Run, arguments: list[str]) -> None:
    assert run("controleer", *arguments)[0] == 2


def test_found_and_not_found(run: Run, service: Service, folder: Path) -> None:
    service.lay_ready("kst-36471-96", sru(sru_record("kst-36471-96", "Regeerprogramma", "2024-09-13", "2023-2024")))
    code, said = run("controleer", "--online")
    assert (code, "1 gevonden, 1 niet gevonden" in said) == (0, True)
    assert 'REF018: "kst-29697-158" is in de open data niet gevonden' in said
    assert register(folder) == PAPERS


def test_what_is_missing_is_written_when_asked(run: Run, service: Service, folder: Path) -> None:
    service.lay_ready("kst-36471-96", sru(sru_record("kst-36471-96", "Regeerprogramma", "2024-09-13", "2023-2024")))
    code, said = run("controleer", "--online", "--schrijf")
    assert (code, "kst-36471-96: vergaderjaar, titel, datum aangevuld" in said) == (0, True)
    filled = "    vergaderjaar: 2023-2024\n    titel: Regeerprogramma\n    datum: 2024-09-13\n"
    assert register(folder) == PAPERS.replace("    titel: nog in te vullen\n", filled)


def test_the_second_time_comes_from_the_cache(run: Run, service: Service) -> None:
    service.lay_ready("/sru", sru(sru_record("kst-29697-158", "Nationaal Programma", session="2024-2025")))
    counts = []
    for arguments in ([], [], ["--ververs"]):
        run("controleer", "kst-29697-158", "--online", *arguments)
        counts.append(sum("/sru" in address for address in service.asked))
    assert counts == [1, 1, 2]


def test_without_network_it_says_so_and_ends_with_four(run: Run, service: Service) -> None:
    code, said = run("controleer", "--online", "--sru", "http://127.0.0.1:9/", "--odata", "http://127.0.0.1:9/")
    assert code == 4
    assert "2 van 2 stukken niet gecontroleerd: 127.0.0.1:9 is niet bereikbaar" in said
    assert "is er een netwerkverbinding?" in said


def test_a_service_that_fails_is_no_proof(run: Run, service: Service) -> None:
    service.lay_ready("/sru", Reply(status=500))
    code, said = run("controleer", "--online")
    assert (code, "REF021" in said, "2 niet gecontroleerd" in said) == (4, True, True)


def test_json_for_scripts(run: Run, service: Service) -> None:
    service.lay_ready("/sru", sru(sru_record("kst-29697-158", "Nationaal Programma", "2024-12-20", "2024-2025")))
    code, said = run("controleer", "kst-29697-158", "--online", "--format", "json")
    data = json.loads(said)
    assert code == 0
    assert data["papers"] == [
        {
            "key": "kst-29697-158",
            "state": "found",
            "problem": None,
            "service": "officielebekendmakingen.nl",
            "title": "Nationaal Programma",
            "date": "2024-12-20",
            "session_year": "2024-2025",
            "completed": [],
        }
    ]
    assert data["findings"] == []


def test_the_sources_of_a_document_are_listed_in_reading_order_for_people_and_for_programs(tmp_path):
    root = write_project(tmp_path / "p", kamerbrieven__a=letter("Een.[@kst-36471-96] Twee.[@elke-regio-telt]"))
    path = str(root / "content/kamerbrieven/a.yaml")
    plain = CliRunner().invoke(bronnen.bronnen_app, ["lijst", path])
    assert [line.rsplit("[", 1)[1] for line in plain.output.splitlines()] == ["kst-36471-96]", "elke-regio-telt]"]
    records = json.loads(CliRunner().invoke(bronnen.bronnen_app, ["lijst", path, "--json"]).output)
    assert [record["identifier"] for record in records] == ["kst-36471-96", None]
