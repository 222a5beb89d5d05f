"""Identifiers and addresses follow from what is cited, or are left open with the reason."""

import pytest

from generator.references.journals import Staatsblad, Staatscourant
from generator.references.papers import AnnexReference, DossierReference, PaperReference
from generator.references.values import ChamberDocument, Commitment, EuropeanAct, Law, Proceedings, Questions, Ruling


def paper(dossier, number, **facts):
    return PaperReference(dossier=dossier, number=number, **facts)


@pytest.mark.parametrize(
    ("cited", "identifier"),
    [
        (paper("36471", "96"), "kst-36471-96"),
        (paper("36600", "2", suffix="VII", chamber="II"), "kst-36600-VII-2"),
        (paper("21501", "2973", suffix="02"), "kst-21501-02-2973"),
        (paper("34356", "3", suffix="R2064"), "kst-34356-3"),
        (paper("36471", "11", reprint=1), "kst-36471-11-h1"),
        (paper("32761", "642", published_under="26643"), "kst-26643-642"),
        (paper("31560", "C", chamber="I", session_year="2009-2010"), "kst-20092010-31560-C"),
        (paper("31700", "D", suffix="VI", chamber="I", session_year="2008-2009"), "kst-20082009-31700-VI-D"),
        (paper("35570", "C", chamber="I", session_year="2020-2021"), "kst-35570-C"),
        (paper("CVIII", "S", chamber="I"), "kst-CVIII-S"),
        (paper("35403", "A"), "kst-35403-A"),
        (paper("28836", "A", suffix="R1735"), "kst-28836-A"),
    ],
)
def test_a_paper_has_its_identifier_by_rule(cited, identifier):
    assert cited.identifier == identifier
    assert cited.doubts == ()
    assert cited.url == f"https://zoek.officielebekendmakingen.nl/{identifier}.html"


@pytest.mark.parametrize(
    ("cited", "reason"),
    [
        (paper("20873", "39", chamber="II", session_year="1988-1989"), "vóór 1995"),
        (paper("36067", "90", chamber="I", session_year="2022-2023"), "cijfer als nummer"),
        (paper("27484", "289", chamber="I"), "cijfer als nummer"),
        (paper("29762", "D", chamber="I"), "tot 2010 staat het vergaderjaar"),
    ],
)
def test_a_paper_without_certain_identifier_says_why(cited, reason):
    assert cited.identifier is None
    assert cited.url is None
    assert reason in cited.doubts[0]


def test_a_dossier_has_a_page_but_no_identifier():
    dossier = DossierReference(dossier="36600", suffix="VII")
    assert (dossier.identifier, dossier.url) == (None, "https://zoek.officielebekendmakingen.nl/dossier/36600-VII")


def test_an_annex_is_not_guessed_from_its_host():
    assert AnnexReference(dossier="29628", number="1051").identifier is None
    assert AnnexReference(given="blg-1159873").identifier == "blg-1159873"


@pytest.mark.parametrize(
    ("cited", "identifier"),
    [
        (Proceedings(number="19-11", chamber="II", session_year="2017-2018"), "h-tk-20172018-19-11"),
        (Proceedings(number="77", chamber="II", session_year="2019-2020"), None),
        (
            Proceedings(number="108", chamber="II", session_year="2007-2008", page="7909-7943"),
            "h-tk-20072008-7909-7943",
        ),
        (Proceedings(number="49", chamber="II", session_year="2007-2008", page="3623"), None),
        (Proceedings(number="19-11", session_year="2017-2018"), None),
        (Questions(number="1241", chamber="II", session_year="2014-2015"), "ah-tk-20142015-1241"),
        (Questions(number="1028", session_year="2024-2025"), None),
        (Staatsblad(number="580", session_year="2001"), "stb-2001-580"),
        (Staatsblad(number="33", session_year="1855"), None),
        (Staatscourant(number="33806", session_year="2014"), "stcrt-2014-33806"),
        (Staatscourant(number="115", session_year="2008"), None),
        (Commitment(number="T02867"), "T02867"),
        (ChamberDocument(number="2024D40329"), "2024D40329"),
        (Law(bwb="BWBR0045754", number="5.1 lid 2"), "BWBR0045754"),
        (Ruling(number="ECLI:NL:HR:2005:AR5213"), "ECLI:NL:HR:2005:AR5213"),
        (EuropeanAct(number="COM(2012) 697"), None),
        (EuropeanAct(number="Verordening (EU) 2016/679", celex="32016R0679"), "32016R0679"),
    ],
)
def test_every_kind_has_its_own_rule(cited, identifier):
    assert cited.identifier == identifier


def test_a_case_of_the_chamber_has_no_address_of_its_own():
    assert ChamberDocument(number="2024Z19105").url is None
    assert ChamberDocument(number="2024D40329").url.endswith("?did=2024D40329")


def test_the_article_is_part_of_the_address_of_a_law():
    assert Law(bwb="BWBR0045754", number="5.1 lid 2").url == "https://wetten.overheid.nl/BWBR0045754#Artikel5.1"


@pytest.mark.parametrize(
    ("cited", "reason"),
    [
        (Staatscourant(session_year="2005", number="114"), "een nummer van de Staatscourant van vóór 2010"),
        (Staatsblad(session_year="1983", number="417"), "een nummer van vóór 1995 heeft geen publicatienummer"),
    ],
)
def test_an_old_number_without_identifier_says_why(cited, reason):
    assert cited.identifier is None
    assert cited.doubts[0].startswith(reason)


def test_a_journal_with_an_identifier_leaves_nothing_in_doubt():
    assert Staatsblad(session_year="2001", number="580").doubts == ()
