"""What the metadata of a document are, and what is missing when there are none."""

import pytest
from sample import AGENDA, REGISTERS, letter

from generator.documents.registry import DOCUMENT_TYPES
from generator.metadata import gather, thesaurus
from generator.pipeline import open_project
from generator.record import replace

PAPERS = "https://zoek.officielebekendmakingen.nl"


def codes(diagnostics):
    return [f"{d.location.line}: {d.code.name}" for d in diagnostics if d.code.name != "META007"]


# --- a letter --------------------------------------------------------------------------------------------------------


def test_a_letter_is_published_by_the_ministry_that_its_sender_is_part_of(gathered):
    metadata, _ = gathered()
    assert metadata.publisher.label == "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties"
    assert metadata.publisher.uri == "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034"


def test_title_and_description_come_from_subject_and_first_paragraph(gathered):
    metadata, _ = gathered("# Kop\n\nEerste *alinea*\nloopt door.\n\nTweede.", betreft="Stand  van zaken")
    assert (metadata.title, metadata.description) == ("Stand van zaken", "Eerste alinea loopt door.")


def test_a_citation_in_the_description_is_written_out(gathered):
    metadata, _ = gathered("Zie @kst-29697-158.[@kst-36471-96]")
    assert metadata.description == "Zie Kamerstuk 29 697, nr. 158."


def test_a_long_first_paragraph_is_cut_off(gathered):
    metadata, _ = gathered("woord " * 400)
    assert len(metadata.description) <= 1000
    assert metadata.description.endswith("woord …")


def test_a_letter_is_signed_on_its_date(gathered):
    metadata, _ = gathered()
    assert (metadata.action.label, metadata.date.isoformat()) == ("ondertekening", "2025-09-09")


def test_the_number_as_kamerstuk_is_an_identifier_and_gives_the_dossier(gathered):
    metadata, _ = gathered(kamerstuk="kst-36600-VII-2")
    assert metadata.identifiers == ("2025-0000123456", "kst-36600-VII-2")
    assert metadata.dossier == "36600-VII"


def test_every_cited_kamerstuk_is_a_relation_once_and_other_sources_are_none(gathered):
    metadata, _ = gathered("Zie @kst-29697-158.^[Ook @elke-regio-telt.][@kst-36471-96][@kst-29697-158]")
    assert [relation.document.uri for relation in metadata.relations] == [
        f"{PAPERS}/kst-29697-158.html",
        f"{PAPERS}/kst-36471-96.html",
    ]
    assert {relation.role.label for relation in metadata.relations} == {"verwijst naar"}


def test_annexes_in_the_document_are_parts_of_it(gathered):
    metadata, _ = gathered(bijlagen="[{titel: Cijfers, tekst: Tekst.}]")
    assert [part.label for part in metadata.parts] == ["Bijlage 1. Cijfers"]


def test_a_draft_is_said_to_be_one(gathered):
    assert [d.code.name for d in gathered()[1]] == ["META007"]


def test_of_a_final_letter_nothing_is_said(gathered):
    assert gathered(status="definitief")[1] == ()


# --- a letter and its nota -------------------------------------------------------------------------------------------


def test_a_nota_takes_date_publisher_and_reference_from_its_letter(project, nota):
    metadata, _ = gather(project(kamerbrieven__brief=letter(), beslisnotas__brief=nota), "beslisnotas/brief")
    assert (metadata.date.isoformat(), metadata.identifiers) == ("2025-09-09", ("2025-0000123456",))
    assert metadata.publisher.uri.endswith("/mnre1034")


def test_a_nota_is_part_of_its_letter_and_the_letter_has_it_as_annex(project, nota):
    brief = letter(kamerstuk="kst-29697-158")
    opened = project(kamerbrieven__brief=brief, kamerbrieven__ander=letter(), beslisnotas__brief=nota)
    part_of = gather(opened, "beslisnotas/brief")[0].part_of
    assert (part_of.label, part_of.uri) == ("Kamerbrief: Stand van zaken", f"{PAPERS}/kst-29697-158.html")
    relations = gather(opened, "kamerbrieven/brief")[0].relations
    assert [(one.role.label, one.document.label) for one in relations] == [
        ("heeft bijlage", "beslisnota: Stand van zaken")
    ]
    assert gather(opened, "kamerbrieven/ander")[0].relations == ()


# --- what is missing -------------------------------------------------------------------------------------------------


def test_without_a_date_there_are_no_metadata(gathered):
    metadata, found = gathered(datum="")
    assert (metadata, codes(found)) == (None, ["1: META001"])


def test_a_date_still_to_be_supplied_is_pointed_at(gathered):
    metadata, found = gathered(datum="nog in te vullen")
    assert metadata is None
    assert codes(found) == ["7: META001"]


def test_an_agenda_has_no_sender_and_must_say_who_publishes_it(project):
    opened = project(
        agendas__zonder=AGENDA + "datum: 2026-01-01\n", agendas__met=AGENDA + "datum: 2026-01-01\nuitgever: bzk\n"
    )
    assert codes(gather(opened, "agendas/zonder")[1]) == ["1: META002"]
    metadata, _ = gather(opened, "agendas/met")
    assert (metadata.kind.label, metadata.action.label) == ("plan", "vaststelling")


def test_an_organisation_without_a_code_is_reported_in_the_register(project):
    opened = project(organisaties=REGISTERS["organisaties"], kamerbrieven__brief=letter())
    metadata, found = gather(opened, "kamerbrieven/brief")
    assert (metadata, codes(found)) == (None, ["8: META003"])
    assert next(d.location.file for d in found if d.code.name == "META003") == "content/organisaties.yaml"


def test_a_code_of_the_wrong_form_is_reported_in_the_register(project, organisations):
    wrong = organisations.replace("mnre1034", "ministerie-1034")
    assert codes(gather(project(organisaties=wrong, kamerbrieven__brief=letter()), "kamerbrieven/brief")[1]) == [
        "5: META004"
    ]


def test_a_circle_in_the_register_is_gone_round_once(project):
    circle = REGISTERS["organisaties"].replace(
        "    postadres: [Postbus 20011, 2500 EA Den Haag]\n", "    onderdeel_van: bzk/dgobdr\n"
    )
    opened = project(organisaties=circle, kamerbrieven__brief=letter())
    assert codes(gather(opened, "kamerbrieven/brief")[1]) == ["8: META003"]


def test_a_type_that_is_never_published_has_no_metadata(gathered, monkeypatch):
    monkeypatch.setitem(DOCUMENT_TYPES, "kamerbrief", replace(DOCUMENT_TYPES["kamerbrief"], publication=None))
    metadata, found = gathered()
    assert (metadata, codes(found)) == (None, ["1: META005"])


def test_a_fault_in_the_document_is_reported_as_elsewhere(gathered):
    metadata, found = gathered(van="bzk/onbekend")
    assert (metadata, codes(found)) == (None, ["7: REF003"])


# --- the terms -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("document_type", DOCUMENT_TYPES.values(), ids=lambda one: one.name)
def test_every_type_names_terms_that_exist(document_type):
    kind = document_type.publication
    assert kind.category in thesaurus.CATEGORIES
    assert kind.kind in thesaurus.KINDS
    assert kind.action in thesaurus.ACTIONS


@pytest.mark.parametrize("code", ["", "1034", "mnre", "mnre1034/x", "xx12", "MNRE1034"])
def test_what_is_no_code_has_no_uri(code):
    assert thesaurus.organisation_uri(code) is None


def test_every_code_in_the_real_register_has_a_uri(real_project):
    given = {str(one.tooi) for one in real_project.registers.organisations.values() if one.tooi}
    assert len(given) > 20
    assert [code for code in given if thesaurus.organisation_uri(code) is None] == []


def test_the_letter_of_the_real_project_has_metadata(real_project):
    metadata, _ = gather(open_project(real_project.folder.root), "kamerbrieven/voortgang")
    assert metadata.publisher.uri.endswith("/mnre1034")
    assert len(metadata.relations) > 10
