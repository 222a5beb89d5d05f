"""A paper is found, not found, or not checked; and the register is compared with what was found."""

import json
from collections.abc import Iterator
from datetime import date

import pytest
from local_service import FakeTime, Reply, Service, local_service, sru, sru_record

from generator.diagnostics import Report
from generator.loading.yaml_source import parse_yaml
from generator.opendata.fetch import Fetcher
from generator.opendata.odata import TweedeKamer
from generator.opendata.publication import Publication
from generator.opendata.sru import OfficialPublications
from generator.register_tools.verifying import OpenData, State, Verdict, compare, missing_fields
from generator.schema.registers import PaperRecord, Papers
from generator.schema.validation import validate

EMPTY = json.dumps({"value": []})
LETTER = {"Onderwerp": "Regeerprogramma", "Datum": "2024-09-13T00:00:00+02:00", "Soort": "Brief regering"}


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with local_service() as running:
        running.lay_ready("/sru", sru())
        running.lay_ready("/odata", EMPTY)
        yield running


@pytest.fixture
def open_data(service: Service) -> Iterator[OpenData]:
    with Fetcher(pace=FakeTime().pace()) as fetcher:
        publications = OfficialPublications(fetcher, f"{service.address}/sru")
        yield OpenData(publications, TweedeKamer(fetcher, f"{service.address}/odata"))


def documents(*dossiers: int) -> str:
    return json.dumps({"value": [{**LETTER, "Kamerstukdossier": [{"Nummer": number} for number in dossiers]}]})


def test_found_with_the_short_title_and_the_session_of_the_printed_paper(open_data: OpenData, service: Service) -> None:
    service.lay_ready("/sru", sru(sru_record("kst-36471-96", "Lange titel", "2024-09-16", "2023-2024", "Brief")))
    service.lay_ready("/odata", documents(36471))
    verdict = open_data.verify("kst-36471-96")
    assert verdict.state is State.FOUND
    known = (verdict.title, verdict.date, verdict.session_year, verdict.kind)
    assert known == ("Regeerprogramma", date(2024, 9, 13), "2023-2024", "brief")


def test_not_found_when_both_services_say_so(open_data: OpenData) -> None:
    assert open_data.verify("kst-36471-96").state is State.NOT_FOUND


def test_an_old_bill_that_was_printed_with_its_message_is_found_there(open_data: OpenData, service: Service) -> None:
    service.lay_ready(
        "/sru", sru(sru_record("kst-24105-1", "Koninklijke boodschap", "1995-03-01", "1994-1995", "Brief"))
    )
    verdict = open_data.verify("kst-24105-2")
    assert (verdict.state, verdict.title, verdict.kind) == (State.FOUND, "", "")
    assert verdict.session_year == "1994-1995"


@pytest.mark.parametrize("key", ["kst-36471-2", "kst-24105-3", "kst-24100-VII-2"])
def test_another_number_is_no_proof_of_a_paper(open_data: OpenData, service: Service, key: str) -> None:
    records = [sru_record(f"{key.rpartition('-')[0]}-1", "Brief", "1995-03-01", "1994-1995", "Brief")]
    service.lay_ready("/sru", sru(*records))
    assert open_data.verify(key).state is State.NOT_FOUND


def test_found_when_only_the_tweede_kamer_has_it(open_data: OpenData, service: Service) -> None:
    service.lay_ready("/odata", documents(36471))
    verdict = open_data.verify("kst-36471-96")
    assert (verdict.state, verdict.session_year) == (State.FOUND, "2023-2024")  # by its date


def test_the_number_of_another_dossier_proves_nothing(open_data: OpenData, service: Service) -> None:
    service.lay_ready("/odata", documents(26643, 32761))
    assert open_data.verify("kst-32761-642").state is State.NOT_FOUND


def test_not_checked_when_the_service_that_may_have_it_fails(open_data: OpenData, service: Service) -> None:
    service.lay_ready("/sru", Reply(status=500))
    verdict = open_data.verify("kst-36471-96")
    assert (verdict.state, verdict.unreachable) == (State.NOT_CHECKED, False)
    assert "antwoordt met fout 500" in verdict.problem


def test_found_although_the_other_service_fails(open_data: OpenData, service: Service) -> None:
    service.lay_ready("/sru", sru(sru_record("kst-36471-96", "Regeerprogramma")))
    service.lay_ready("/odata", Reply(status=500))
    assert open_data.verify("kst-36471-96").state is State.FOUND


def test_an_old_paper_of_the_eerste_kamer_is_asked_for_with_its_session(open_data: OpenData, service: Service) -> None:
    service.lay_ready("/sru", sru(sru_record("kst-20092010-31560-C", "Verslag")))
    assert open_data.verify("kst-31560-C", "2009-2010").state is State.FOUND
    assert "(dt.identifier==kst-20092010-31560-C OR dt.identifier==kst-31560-C OR" in service.asked[0]


def test_what_is_no_identifier_is_not_asked(open_data: OpenData, service: Service) -> None:
    assert open_data.verify("kst-1 OR dt.title=x").state is State.NOT_CHECKED
    assert service.asked == []


# --- comparing -----------------------------------------------------------------------------------------------------

FOUND = Publication("kst-36471-96", "de bron", "Regeerprogramma", date(2024, 9, 13), "2023-2024", "brief")


def record(text: str) -> tuple[str, PaperRecord]:
    tree = parse_yaml(f"kamerstukken:\n  kst-36471-96: {{{text}}}".encode(), "k.yaml", Report())
    assert tree is not None
    papers = validate(tree, Papers, Report())
    assert papers is not None
    return next(iter(papers.papers.items()))


def compared(text: str, verdict: Verdict | None = None) -> list[str]:
    key, paper = record(text)
    report = Report()
    compare(verdict or Verdict(key, State.FOUND, (FOUND,)), paper, report)
    return [f"{d.code.name}: {d.message()}" for d in report]


def test_what_agrees_or_is_left_out_is_silent() -> None:
    assert compared("titel: Het Regeerprogramma!, vergaderjaar: 2023-2024, datum: 2024-09-16") == []
    assert compared("titel: Regeerprogramma") == []


def test_what_differs_is_said_and_by_whom() -> None:
    assert compared("titel: Iets anders, vergaderjaar: 2024-2025, datum: 2023-09-13") == [
        'REF019: van "kst-36471-96" is het vergaderjaar volgens de bron 2023-2024, hier staat 2024-2025',
        'REF019: van "kst-36471-96" is de datum volgens de bron 2024-09-13, hier staat 2023-09-13',
        'REF020: de titel van "kst-36471-96" is volgens de bron: Regeerprogramma',
    ]


def test_a_report_is_dated_by_its_debate() -> None:
    assert compared("titel: Regeerprogramma, soort: verslag van een commissiedebat, datum: 2024-05-16") == []


def test_a_paper_that_was_not_found_is_a_warning() -> None:
    key, _ = record("titel: x")
    assert compared("titel: x", Verdict(key, State.NOT_FOUND)) == [
        'REF018: "kst-36471-96" is in de open data niet gevonden'
    ]


def test_a_paper_that_could_not_be_checked_says_why_but_not_for_every_paper_when_there_is_no_network() -> None:
    key, _ = record("titel: x")
    assert compared("titel: x", Verdict(key, problem="kapot")) == [
        'REF021: "kst-36471-96" is niet gecontroleerd: kapot'
    ]
    assert compared("titel: x", Verdict(key, problem="weg", unreachable=True)) == []


def test_only_what_nobody_filled_in_is_completed() -> None:
    verdict = Verdict("kst-36471-96", State.FOUND, (FOUND,))
    everything = {"vergaderjaar": "2023-2024", "titel": "Regeerprogramma", "datum": "2024-09-13"}
    assert missing_fields(verdict, record("titel: nog in te vullen")[1], title_unknown=False) == everything
    assert missing_fields(verdict, record("titel: Eigen, datum: 2024-09-12")[1], title_unknown=False) == {
        "vergaderjaar": "2023-2024"
    }
