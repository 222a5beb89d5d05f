"""Every reference leads to exactly one target of the same document."""

from sample import document, note, p

from generator.diagnostics import Location, Report
from generator.references.anchors import check_anchors
from generator.tree.blocks import Annex
from generator.tree.inlines import CrossReference, Note, Text


def found(*args, **kwargs) -> list[str]:
    report = Report()
    check_anchors(document(*args, **kwargs), report)
    return [finding.render() for finding in report]


def reference(name: str) -> CrossReference:
    return CrossReference(name, (Text("noot"),), origin=Location("brief.yaml", 5, 2))


def test_a_reference_may_stand_before_its_note_and_in_another_slot() -> None:
    annex = Annex(1, (Text("B"),), (p(reference("n")),))
    assert found(p(reference("n")), p("a", note("x", name="n")), annexes=(annex,)) == []


def test_a_reference_that_leads_nowhere_is_an_error_with_the_nearest_name() -> None:
    (fault,) = found(p(reference("procesbref")), p("a", note("x", name="procesbrief")))
    assert fault == (
        'brief.yaml:5:2: fout TEKST007: de verwijzing "#procesbref" leidt nergens heen\n    hint: bedoelde u "procesbrief"?'
    )


def test_a_name_that_two_notes_share_is_an_error_at_the_second() -> None:
    places = [Location("brief.yaml", line, 1) for line in (3, 9)]
    first, second = (Note((p("x"),), "n", origin=place) for place in places)
    (fault,) = found(p(first), p(second))
    assert fault == 'brief.yaml:9:1: fout TEKST009: de naam "n" komt twee keer voor'
