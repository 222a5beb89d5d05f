"""The XML: valid against the content model of DiWoo 0.9.8, the same bytes each time, safe with any title.

The schema in the fixtures is our own transcription; its comment says what it leaves out.
"""

import json
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from sample import ROOT, letter

from generator.metadata import Metadata, Term, as_tree, gather, metadata_xml, thesaurus, write_diwoo
from generator.metadata.diwoo import as_json
from generator.metadata.model import Relation
from generator.metadata.thesaurus import term

SCHEMA = etree.XMLSchema(etree.parse(ROOT / "tests/fixtures/diwoo/diwoo-0.9.8.xsd"))
D = "{https://standaarden.overheid.nl/diwoo/metadata/}"
SMALLEST = Metadata(
    publisher=Term("ministerie van BZK", "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034"),
    title="Titel",
    description="",
    category=term(thesaurus.CATEGORIES, "vergaderstukken Staten-Generaal"),
    kind=term(thesaurus.KINDS, "Kamerbrief"),
    action=term(thesaurus.ACTIONS, "ondertekening"),
    date=date(2025, 9, 9),
    language=thesaurus.DUTCH,
    format=thesaurus.DOCX,
)


def with_(**changed):
    return Metadata(**{name: getattr(SMALLEST, name) for name in Metadata.__slots__} | changed)


def read(metadata):
    root = etree.fromstring(write_diwoo(metadata))
    SCHEMA.assertValid(root)
    return root


def test_the_smallest_metadata_are_valid():
    names = [etree.QName(element).localname for element in read(SMALLEST)[0]]
    assert names == [
        "publisher",
        "titelcollectie",
        "classificatiecollectie",
        "creatiedatum",
        "language",
        "format",
        "documenthandelingen",
    ]


def test_full_metadata_are_valid_and_in_the_order_of_the_schema():
    paper = Term("Kamerstuk", "https://zoek.officielebekendmakingen.nl/kst-29697-158.html")
    full = with_(
        description="Waar het over gaat.",
        identifiers=("2025-0000123456", "kst-29697-173"),
        dossier="29697",
        part_of=Term("Brief"),
        parts=(Term("Bijlage 1"), Term("Bijlage 2")),
        relations=tuple(Relation(term(thesaurus.RELATIONS, role), paper) for role in thesaurus.RELATIONS),
        grounds=("persoonsgegevens",),
    )
    names = [etree.QName(element).localname for element in read(full)[0]]
    assert names == list(as_tree(full)["DiWoo"])
    assert len(read(full).findall(f".//{D}hasPart")) == 2


@pytest.mark.parametrize(
    "removed", ["publisher", "titelcollectie", "classificatiecollectie", "documenthandelingen", "informatiecategorie"]
)
def test_the_schema_in_the_fixtures_can_fail(removed):
    root = read(SMALLEST)
    element = root.find(f".//{D}{removed}")
    element.getparent().remove(element)
    assert not SCHEMA.validate(root)


def test_a_uri_that_is_not_in_the_list_is_refused_by_the_schema():
    wrong = with_(category=Term("verzonnen", f"{thesaurus.CORE}c_00000000"))
    assert not SCHEMA.validate(etree.fromstring(write_diwoo(wrong)))


def test_every_term_we_know_is_in_the_lists_of_the_schema():
    for name in thesaurus.CATEGORIES:
        read(with_(category=term(thesaurus.CATEGORIES, name)))
    for name in thesaurus.KINDS:
        read(with_(kind=term(thesaurus.KINDS, name)))
    for name in thesaurus.ACTIONS:
        read(with_(action=term(thesaurus.ACTIONS, name)))


def test_every_uri_is_well_formed(real_project):
    root = etree.fromstring(metadata_xml(real_project, "kamerbrieven/voortgang"))
    uris = [uri for element in root.iter() if (uri := element.get("resource"))]
    assert len(uris) > 20
    assert [uri for uri in uris if not re.fullmatch(r"https?://[\w.]+(/[\w.-]+)+", uri)] == []


@given(st.text(min_size=1), st.text(min_size=1))
def test_any_title_and_description_give_valid_xml(title, description):
    root = read(with_(title=title, description=description))
    assert len(root.findall(f".//{D}officieleTitel")) == 1


def test_a_hostile_title_stays_text():
    title = "]]></diwoo:officieleTitel><diwoo:x/>&amp; <!-- \" ' <![CDATA["
    assert read(with_(title=title)).findtext(f".//{D}officieleTitel") == title


def test_a_character_that_xml_does_not_know_is_left_out():
    assert read(with_(title="a\x00\x0b\ufffe\ud800b")).findtext(f".//{D}officieleTitel") == "ab"


def test_the_same_document_gives_the_same_bytes(project):
    opened = project(kamerbrieven__brief=letter("Zie @kst-29697-158."))
    assert metadata_xml(opened, "kamerbrieven/brief") == metadata_xml(opened, "content/kamerbrieven/brief.yaml")


@pytest.mark.parametrize("folder", ["kamerbrieven", "beslisnotas"])
def test_what_the_real_project_publishes_is_valid(real_project, folder):
    keys = [key for key in real_project.documents() if key.startswith(folder)]
    assert keys
    for key in keys:
        metadata, found = gather(real_project, key)
        assert metadata is not None, [diagnostic.render() for diagnostic in found]
        read(metadata)


def test_json_tells_the_same_as_xml(project):
    metadata, _ = gather(project(kamerbrieven__brief=letter("Zie @kst-29697-158.")), "kamerbrieven/brief")
    told = json.loads(json.dumps(as_json(as_tree(metadata))))
    root = read(metadata)
    assert told["DiWoo"]["publisher"]["resource"] == root.find(f".//{D}publisher").get("resource")
    assert list(told["DiWoo"]) == [etree.QName(element).localname for element in root[0]]
    assert "extraMetadata" not in told
