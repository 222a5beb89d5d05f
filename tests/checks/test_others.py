"""The smaller checks: marks, styles, gaps, amounts and parts that are no XML; each can fail."""

import pytest
from lxml import etree
from sample import BODY, document, p, source

from generator.checks import amounts, gaps, no_marks_left, styles_known
from generator.checks.registry import CHECKS
from generator.checks.written import Written, parse_parts
from generator.diagnostics import Location, Report
from generator.loading.yaml_source import parse_yaml
from generator.schema.base import Content
from generator.schema.fields import OpenText, Prose
from generator.schema.region import Region
from generator.schema.validation import validate
from generator.tree.blocks import Document
from generator.tree.inlines import Gap

PLACE = Location("brief.yaml", 1, 1)
EMPTY = document()
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


class Piece(Content):
    text: Prose | None = None
    field: OpenText | None = None


def body(*texts: str, style: str = "Kop1") -> dict[str, etree._Element]:
    runs = "".join(f"<w:r><w:t>{text}</w:t></w:r>" for text in texts)
    written = f'<w:document {NAMESPACE}><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p></w:document>'
    return {BODY: etree.fromstring(written)}


def found(check, parts=None, tree: Document = EMPTY, content: tuple[Content, ...] = (), styles=("Kop1",)) -> list[str]:
    report = Report()
    check(Written(content, tree, parts or {}, frozenset(styles), PLACE), report)
    return [finding.render().split("\n")[0] for finding in report]


def test_every_check_stands_in_the_registry_once() -> None:
    assert len(set(CHECKS)) == len(CHECKS)


# --- marks -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "mark", ["{{ naam }}", "{% if %}", "[@kst-1-2]", "[^noot]", "^[noot]", "::: kader", "[x]{.persoon}"]
)
def test_a_mark_that_is_left_is_found(mark: str) -> None:
    assert found(no_marks_left.check, body(f"voor {mark} na"))


def test_a_mark_that_is_cut_over_runs_is_found_too() -> None:
    assert found(no_marks_left.check, body("a {", "{ naam", "}}"))


@pytest.mark.parametrize(
    "text", ["{a}", "e-mail a@b.nl", "[nog in te vullen]", "x^2", "a :: b", "50% {korting}", "[...]"]
)
def test_ordinary_text_is_no_mark(text: str) -> None:
    assert found(no_marks_left.check, body(text)) == []


def test_a_mark_that_the_author_escaped_is_no_finding_but_a_second_one_is() -> None:
    content = Piece.model_validate({"text": source("Schrijf \\{{ hier.")})
    assert found(no_marks_left.check, body("Schrijf {{ hier."), content=(content,)) == []
    assert len(found(no_marks_left.check, body("Schrijf {{ hier.", " {{"), content=(content,))) == 1


def test_a_mark_is_reported_where_the_author_wrote_it() -> None:
    text = Piece.model_validate({"text": source("Eerste.\n\nTweede {{ x }}.")})
    tree = document(*text.text.blocks)
    assert found(no_marks_left.check, body("Tweede {{ x }}."), tree, (text,))[0].startswith(
        "brief.yaml:12:3: fout CTRL002"
    )


# --- styles ------------------------------------------------------------------------------------------------------


def test_an_unknown_style_is_found_once() -> None:
    assert found(styles_known.check, body("a", style="Kop9")) == [
        'brief.yaml:1:1: fout CTRL004: de stijl "Kop9" bestaat niet in dit document'
    ]
    assert found(styles_known.check, body("a")) == []


# --- gaps --------------------------------------------------------------------------------------------------------


def test_a_gap_is_a_note_in_a_draft_and_an_error_in_a_final_document() -> None:
    tree = document(p(Gap("datum", origin=Location("brief.yaml", 9, 3))))
    final = Document("", "", "", tree.slots, tree.frame, draft=False)
    assert found(gaps.check, tree=tree) == ["brief.yaml:9:3: melding CTRL005: nog in te vullen: datum"]
    assert found(gaps.check, tree=final) == [
        "brief.yaml:9:3: fout CTRL006: dit document is definitief, maar er is nog in te vullen: datum"
    ]


def test_a_gap_in_the_frame_counts_too_and_never_twice() -> None:
    content = Piece.model_validate({"field": source("nog in te vullen (kenmerk)")})
    once = ["brief.yaml:10:3: melding CTRL005: nog in te vullen: kenmerk"]
    assert found(gaps.check, content=(content,)) == once
    assert found(gaps.check, tree=document(p(Gap("kenmerk", origin=content.field.origin))), content=(content,)) == once


# --- amounts -----------------------------------------------------------------------------------------------------

REGION = """\
naam: Twente
nr: 6
provincies: [Overijssel]
gemeenten_vastgesteld: nee
grens: {}
bestuurlijk_trekker: a
ambtelijk_trekker: b
rijksvertegenwoordiger: c
regioadviseur: d
activiteiten:
  - {sleutel: a, titel: Bouwen, doelen: [1], omschrijving: o, verwacht_effect: e, trekker: t, periode: p, inwoners: i,
     bijdragen: [{partij: x, bedrag: 1000}, {partij: y, bedrag: BEDRAG}], totaal: "€ 3.000"}
"""


@pytest.mark.parametrize(
    ("amount", "faults"),
    [
        ("2000", []),
        ("2000,50", ["bedragen tellen niet op: € 3.000,50 aan bijdragen, € 3.000 als totaal"]),
        ("nog in te vullen", []),
    ],
)
def test_contributions_that_do_not_make_the_total_are_a_warning(amount: str, faults: list[str]) -> None:
    report = Report()
    tree = parse_yaml(REGION.replace("BEDRAG", f'"{amount}"').encode(), "regio.yaml", report)
    region = validate(tree, Region, report)
    assert list(report) == []
    messages = found(amounts.check, content=(region,))
    assert [message.split(": ", 2)[2].replace("\u00a0", " ") for message in messages] == faults


def budget(text: str) -> list[str]:
    report = Report()
    head = REGION.split("activiteiten:", maxsplit=1)[0]
    region = validate(parse_yaml(f"{head}begroting: [{text}]".encode(), "regio.yaml", report), Region, report)
    assert list(report) == []
    messages = found(amounts.check, content=(region,))
    return [message.split(": ", 1)[1].replace("\u00a0", " ") for message in messages]


LINE = "wat: Proces, bron: rijk, status: toegezegd"


@pytest.mark.parametrize(
    ("line", "faults"),
    [
        ("bedrag: 3000, periode: 2026-2027, per_jaar: {2026: 1000, 2027: 2000}", []),
        ("bedrag: nog in te vullen, per_jaar: {2026: 1000}", []),
        ("bedrag: 1000, eenheid: per jaar, per_jaar: {2026: 1000, 2027: 1000}", []),
        (
            "bedrag: 3000, per_jaar: {2026: 1000}",
            ["waarschuwing CTRL008: bedragen tellen niet op: € 1.000 in de jaren, € 3.000 als bedrag"],
        ),
        (
            "bedrag: 1000, eenheid: per jaar, per_jaar: {2026: 900}",
            ["waarschuwing CTRL008: bedragen tellen niet op: € 900 in de jaren, € 1.000 per jaar"],
        ),
        (
            "bedrag: 1000, periode: 2026-2027, per_jaar: {2028: 1000}",
            ["waarschuwing REGIO001: 2028 valt buiten de periode 2026-2027"],
        ),
    ],
)
def test_years_that_do_not_make_the_amount_or_lie_outside_its_period_are_a_warning(line, faults) -> None:
    assert [fault.splitlines()[0] for fault in budget(f"{{{LINE}, {line}}}")] == faults


# --- parts -------------------------------------------------------------------------------------------------------


def test_a_part_that_is_no_xml_is_found_and_never_repaired() -> None:
    report = Report()
    assert parse_parts({BODY: "<a>tekst", "b.xml": "<b/>"}, PLACE, report).keys() == {"b.xml"}
    assert [finding.code.name for finding in report] == ["CTRL007"]


def test_an_entity_in_a_part_reads_no_file() -> None:
    text = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'
    (root,) = parse_parts({BODY: text}, PLACE, Report()).values()
    assert "".join(root.itertext()).strip() in ("", "&x;")
