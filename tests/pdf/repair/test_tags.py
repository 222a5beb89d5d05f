"""Each repair of the tag tree: first what LibreOffice does, then what a listener gets."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from generator.pdf.repair.conformance import declare_level_a
from generator.pdf.repair.empty import drop_empty_paragraphs
from generator.pdf.repair.frames import lift_frames
from generator.pdf.repair.links import describe_links
from generator.pdf.repair.measures import drop_measures
from generator.pdf.repair.notes import order_notes
from generator.pdf.repair.quotations import group_quotations
from generator.pdf.repair.tags import is_element, kids, kind


@pytest.fixture
def tagged():
    """Makes a PDF with this tag tree: a tag is a name and its kids; a number is content."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.Root.Lang = "nl-NL"

    def build(*tree, roles=None, lang="nl-NL"):
        pdf.Root.Lang = lang
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, RoleMap=Dictionary(roles or {})))
        pdf.Root.StructTreeRoot = root
        root.K = Array([_element(pdf, root, one) for one in tree])
        return pdf

    return build


def _element(pdf, parent, tree):
    if isinstance(tree, int):
        return tree
    if isinstance(tree, str):  # a link with this description
        annotation = pdf.make_indirect(Dictionary(Subtype=Name.Link, Contents=tree, Dest=Array([])))
        return Dictionary(Type=Name.OBJR, Obj=annotation)
    name, *inner = tree
    element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{name}"), P=parent))
    if inner:
        element.K = Array([_element(pdf, element, one) for one in inner])
    return element


def _shown(element):
    """The tree again, as it was given; every kid must know its parent."""
    shown = []
    for kid in kids(element):
        if is_element(kid):
            assert kid.P.objgen == element.objgen
            shown.append((str(kid.S)[1:], *_shown(kid)))
        elif isinstance(kid, pikepdf.Dictionary):
            shown.append(str(kid.Obj.Contents))
        else:
            shown.append(int(kid))
    return shown


def _root(pdf):
    return pdf.Root.StructTreeRoot


def test_frames_are_lifted_out_of_the_heading_they_are_anchored_in(tagged):
    pdf = tagged(("Document", ("H1", 0, ("Div", ("P", 1)), ("Div", ("P", 2))), ("P", 3)))
    lift_frames(pdf)
    assert _shown(_root(pdf)) == [("Document", ("Div", ("P", 1)), ("Div", ("P", 2)), ("H1", 0), ("P", 3))]


def test_frames_are_lifted_out_of_a_paragraph_with_a_style(tagged):
    pdf = tagged(("Document", ("Datum", 0, ("Div", ("P", 1)))), roles={"/Datum": Name.P})
    lift_frames(pdf)
    assert _shown(_root(pdf)) == [("Document", ("Div", ("P", 1)), ("Datum", 0))]


def test_a_division_that_is_no_frame_stays(tagged):
    tree = ("Document", ("Div", ("Note", ("P", 1))), ("Sect", ("Div", ("P", 2))))
    pdf = tagged(tree)
    lift_frames(pdf)
    assert _shown(_root(pdf)) == [tree]


def test_notes_that_stand_together_are_put_in_order(tagged):
    def note(number):
        return ("Note", ("Lbl", ("Link", str(number), 5)), ("P", number))

    pdf = tagged(("Document", ("Div", note(10), note(9), note(8))))
    order_notes(pdf)
    assert _shown(_root(pdf)) == [("Document", ("Div", note(8), note(9), note(10)))]


def test_notes_without_numbers_stay_as_they_are(tagged):
    tree = ("Div", ("Note", ("Lbl", ("Link", "*", 1))), ("Note", ("Lbl", ("Link", "2", 2))), ("Note", ("P", 3)))
    pdf = tagged(tree)
    order_notes(pdf)
    assert _shown(_root(pdf)) == [tree]


def test_quotations_become_one_block_and_the_standard_type_is_left_alone(tagged):
    pdf = tagged(("Document", ("P", 0), ("Quote", 1), ("Quote", 2), ("P", 3), ("Quote", 4)), roles={"/Quote": Name.P})
    group_quotations(pdf)
    quotations = ("BlockQuote", ("P", 1), ("P", 2)), ("BlockQuote", ("P", 4))
    assert _shown(_root(pdf)) == [("Document", ("P", 0), quotations[0], ("P", 3), quotations[1])]
    assert "/Quote" not in _root(pdf).RoleMap


def test_a_quotation_inside_a_line_stays(tagged):
    pdf = tagged(("Document", ("P", 0, ("Quote", 1))))
    group_quotations(pdf)
    assert _shown(_root(pdf)) == [("Document", ("P", 0, ("Quote", 1)))]


def test_empty_paragraphs_go_and_empty_cells_stay(tagged):
    tree = ("Document", ("Table", ("TR", ("TD", ("Cel",)), ("TD", ("P", 1)))), ("P",), ("Div", ("P",)))
    pdf = tagged(tree, roles={"/Cel": Name.P})
    drop_empty_paragraphs(pdf)
    assert _shown(_root(pdf)) == [("Document", ("Table", ("TR", ("TD",), ("TD", ("P", 1)))))]


def test_only_figures_and_tables_keep_a_bounding_box(tagged):
    pdf = tagged(("Div", ("Figure", 1)))
    division = kids(_root(pdf))[0]
    figure = kids(division)[0]
    for element in (division, figure):
        element.A = Dictionary(O=Name.Layout, BBox=Array([0, 0, 1, 1]))
    drop_measures(pdf)
    assert "/BBox" not in division.A
    assert "/BBox" in figure.A


def test_links_say_where_they_lead(tagged):
    pdf = tagged(
        (
            "P",
            ("Link", "3", 0),
            ("Link", "bijlage_1_stand_per_regio", 1),
            ("Link", "kop_6_geld", 2),
            ("Link", "_Ref1", 3),
        ),
        ("Note", ("Lbl", ("Link", "3", 4))),
    )
    describe_links(pdf)
    assert _shown(_root(pdf)) == [
        (
            "P",
            ("Link", "Voetnoot 3", 0),
            ("Link", "Bijlage 1", 1),
            ("Link", "Naar de paragraaf", 2),
            ("Link", "_Ref1", 3),
        ),
        ("Note", ("Lbl", ("Link", "Terug naar voetnoot 3 in de tekst", 4))),
    ]


def test_links_in_another_language_and_links_to_the_web_stay_as_they_are(tagged):
    pdf = tagged(("P", ("Link", "3", 0)), lang="en-GB")
    describe_links(pdf)
    assert _shown(_root(pdf)) == [("P", ("Link", "3", 0))]
    pdf = tagged(("P", ("Link", "3", 0)))
    del kids(kids(kids(_root(pdf))[0])[0])[0].Obj.Dest
    describe_links(pdf)
    assert _shown(_root(pdf)) == [("P", ("Link", "3", 0))]


@pytest.mark.parametrize("repair", [lift_frames, order_notes, group_quotations, drop_empty_paragraphs, drop_measures])
def test_a_pdf_without_tags_is_left_alone(repair):
    pdf = pikepdf.new()
    pdf.add_blank_page()
    repair(pdf)
    assert "/StructTreeRoot" not in pdf.Root


def test_level_a_is_declared_of_a_tagged_pdf_a_and_of_nothing_else(tagged):
    for level, tags, expected in (("B", True, "A"), ("B", False, "B"), ("U", True, "U")):
        pdf = tagged(("Document", ("P", 0)))
        if not tags:
            del pdf.Root.StructTreeRoot
        with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
            metadata["pdfaid:part"], metadata["pdfaid:conformance"] = "2", level
        declare_level_a(pdf)
        with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
            assert metadata["pdfaid:conformance"] == expected


def test_the_kind_of_an_element_is_its_standard_type(tagged):
    pdf = tagged(("Kop", 0), ("P", 1), roles={"/Kop": Name.H1})
    assert [kind(pdf, element) for element in kids(_root(pdf))] == ["/H1", "/P"]


def test_libreoffice_does_what_is_repaired_here(shelf):
    """When one of these is no longer so, that repair can go."""
    with pikepdf.open(io.BytesIO(shelf["proef/kamerbrieven/alles"].raw)) as pdf:
        kinds = [kind(pdf, element) for element in _everything(_root(pdf))]
        inside = [
            kind(pdf, kid)
            for element in _everything(_root(pdf))
            if kind(pdf, element) == "/P"
            for kid in kids(element)
            if is_element(kid)
        ]
        assert "/Div" in inside
        assert "/Quote" in _root(pdf).RoleMap
        assert "/BlockQuote" not in kinds
        assert any(
            "/BBox" in element.A for element in _everything(_root(pdf)) if element.S == "/Div" and "/A" in element
        )


def _everything(parent):
    for kid in kids(parent):
        if is_element(kid):
            yield kid
            yield from _everything(kid)


def test_libreoffice_tags_the_empty_paragraph_after_a_table(shelf):
    with pikepdf.open(io.BytesIO(shelf["proef/agendas/klein"].raw)) as pdf:
        assert any(not kids(element) for element in _everything(_root(pdf)) if kind(pdf, element) == "/P")
