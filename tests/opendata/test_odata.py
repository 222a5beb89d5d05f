"""The open data of the Tweede Kamer: which paper it knows, in the shapes that it answers with."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from local_service import FakeTime, Service

from generator.opendata.failures import ServiceError
from generator.opendata.fetch import Fetcher
from generator.opendata.odata import TweedeKamer
from generator.opendata.publication import Publication

LETTER = {
    "Id": "030955a2-4d4f-410f-a630-3d7cd5512ce2",
    "Soort": "Brief regering",
    "DocumentNummer": "2024D33421",
    "Titel": "Kabinetsformatie 2023",
    "Onderwerp": "Regeerprogramma",
    "Datum": "2024-09-13T00:00:00+02:00",
    "Vergaderjaar": "2023-2024",
    "Volgnummer": 96,
    "Kamerstukdossier": [{"Nummer": 36471, "Toevoeging": None, "Titel": "Kabinetsformatie 2023"}],
}


def odata(*documents: dict[str, Any]) -> str:
    return json.dumps({"@odata.context": "…#Document", "value": documents})


@pytest.fixture
def chamber(service: Service, time: FakeTime) -> Iterator[TweedeKamer]:
    with Fetcher(pace=time.pace()) as fetcher:
        yield TweedeKamer(fetcher, f"{service.address}/OData/v4/2.0/")


def test_a_paper_with_all_that_is_known_of_it(chamber: TweedeKamer, service: Service) -> None:
    service.lay_ready("/OData/v4/2.0/Document", odata(LETTER))
    assert chamber.find("kst-36471-96", "36471", "", "96") == Publication(
        "kst-36471-96",
        "de open data van de Tweede Kamer",
        "Regeerprogramma",
        date(2024, 9, 13),
        "2023-2024",
        "brief",
    )


@pytest.mark.parametrize(
    ("suffix", "part"),
    [("", "(d/Toevoeging eq null or startswith(d/Toevoeging,'(R'))"), ("VII", "d/Toevoeging eq 'VII'")],
)
def test_the_question_names_dossier_part_and_number(
    chamber: TweedeKamer, service: Service, suffix: str, part: str
) -> None:
    service.lay_ready("/", odata())
    assert chamber.find("kst-36600-2", "36600", suffix, "2") is None
    within = f"Kamerstukdossier/any(d:d/Nummer eq 36600 and {part})"
    assert f"$filter=Verwijderd eq false and Volgnummer eq 2 and {within}" in service.asked[0]


def test_a_paper_of_the_eerste_kamer_is_not_asked_for(chamber: TweedeKamer, service: Service) -> None:
    assert chamber.find("kst-36600-B-K", "36600", "B", "K") is None
    assert service.asked == []


def test_a_paper_in_two_dossiers_may_have_its_number_in_the_other(chamber: TweedeKamer, service: Service) -> None:
    both = {**LETTER, "Kamerstukdossier": [{"Nummer": 26643}, {"Nummer": 32761}]}
    service.lay_ready("/", odata(both), odata(both, LETTER))
    in_two, in_one = (chamber.find("kst-32761-642", "32761", "", "642") for _ in range(2))
    assert in_two is not None
    assert in_one is not None
    assert (in_two.numbered_here, in_one.numbered_here) == (False, True)


def test_fields_that_are_empty_or_of_another_type_count_as_not_known(chamber: TweedeKamer, service: Service) -> None:
    service.lay_ready("/", odata({"Onderwerp": None, "Datum": 3, "Kamerstukdossier": None}))
    assert chamber.find("kst-1234-5", "1234", "", "5") == Publication("kst-1234-5", "de open data van de Tweede Kamer")


@pytest.mark.parametrize("answer", ["", "[]", "{}", '{"value": {}}', '{"value": ["x"]}', "[" * 100_000])
def test_what_cannot_be_read_is_no_answer(chamber: TweedeKamer, service: Service, answer: str) -> None:
    service.lay_ready("/", answer)
    with pytest.raises(ServiceError, match="een vorm die rijkspen niet kent"):
        chamber.find("kst-36471-96", "36471", "", "96")
