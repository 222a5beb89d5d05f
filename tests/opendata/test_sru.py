"""officielebekendmakingen.nl: which paper it knows, in the shapes that it answers with."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from local_service import DIAGNOSTIC, FakeTime, Service, sru, sru_record

from generator.opendata.cache import Cache
from generator.opendata.failures import ServiceError
from generator.opendata.fetch import Fetcher
from generator.opendata.publication import Publication
from generator.opendata.sru import OfficialPublications

MOTION = sru_record(
    "kst-37020-IX-40",
    "Motie van de leden Dassen en Stultiens over een SER-advies",
    "2026-10-01",
    "2026-2027",
    "Motie",
    ("L.A.J.M. Dassen", "L.C.J. Stultiens"),
)


@pytest.fixture
def publications(service: Service, time: FakeTime, tmp_path: Path) -> Iterator[OfficialPublications]:
    with Fetcher(Cache(tmp_path), pace=time.pace()) as fetcher:
        yield OfficialPublications(fetcher, f"{service.address}/sru")


def test_a_paper_with_all_that_is_known_of_it(publications: OfficialPublications, service: Service) -> None:
    service.lay_ready("/sru", sru(MOTION))
    assert publications.find(["kst-37020-IX-40"]) == Publication(
        "kst-37020-IX-40",
        "officielebekendmakingen.nl",
        "Motie van de leden Dassen en Stultiens over een SER-advies",
        date(2026, 10, 1),
        "2026-2027",
        "motie",
        ("L.A.J.M. Dassen", "L.C.J. Stultiens"),
    )


def test_the_question_has_brackets_around_its_alternatives(
    publications: OfficialPublications, service: Service
) -> None:
    service.lay_ready("/sru", sru())
    publications.find(["kst-20092010-31560-C", "kst-31560-C"])
    (asked,) = service.asked
    wanted = "(dt.identifier==kst-20092010-31560-C OR dt.identifier==kst-31560-C)"
    assert f"query=c.product-area==officielepublicaties AND {wanted}" in asked


def test_the_first_identifier_that_exists_is_the_paper(publications: OfficialPublications, service: Service) -> None:
    service.lay_ready("/sru", sru(sru_record("kst-36471-11-h1"), sru_record("kst-36471-11")))
    found = publications.find(["kst-36471-11", "kst-36471-11-h1"])
    assert found is not None
    assert found.identifier == "kst-36471-11"


def test_a_record_of_another_paper_proves_nothing(publications: OfficialPublications, service: Service) -> None:
    service.lay_ready("/sru", sru(MOTION))
    assert publications.find(["kst-36471-96"]) is None


def test_an_old_paper_has_its_title_behind_that_of_the_dossier(
    publications: OfficialPublications, service: Service
) -> None:
    service.lay_ready("/sru", sru(sru_record("kst-31560-12", kind="Verslag van een algemeen overleg")))
    found = publications.find(["kst-31560-12"])
    assert found is not None
    assert (found.title, found.kind, found.date) == ("Verslag van een algemeen overleg", "verslag", None)


def test_only_what_is_found_is_kept(publications: OfficialPublications, service: Service) -> None:
    service.lay_ready("/sru", sru(), sru(MOTION))
    assert publications.find(["kst-37020-IX-40"]) is None
    assert publications.find(["kst-37020-IX-40"]) is not None
    assert publications.find(["kst-37020-IX-40"]) is not None
    assert len(service.asked) == 2


BOMB = '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (DIAGNOSTIC, "begrijpt de vraag niet: line 1:13 mismatched input"),
        (sru(MOTION)[:-20], "geen geldige XML"),
        ("", "geen geldige XML"),
        ("<html><body>fout404</body></html>", "een vorm die rijkspen niet kent"),
        (BOMB, "DOCTYPE"),
    ],
)
def test_what_cannot_be_read_is_no_answer(
    publications: OfficialPublications, service: Service, answer: str, message: str
) -> None:
    service.lay_ready("/sru", answer)
    with pytest.raises(ServiceError, match=message):
        publications.find(["kst-36471-96"])
