"""What a check reads in the stream and what it reads in the trees is the same: whatever is damaged, both see it."""

from collections.abc import Callable

import pytest
from sample import BODY, NOTES, document, note, p, source

from generator.checks.registry import CHECKS
from generator.checks.written import Trees, Written
from generator.diagnostics import Location, Report
from generator.schema.base import Content
from generator.schema.fields import Prose
from generator.word.document import write_document
from generator.word.stream import Stream
from generator.word.template import CompiledTemplate

TREE = document(
    p("Eerste zin met “aanhaling” & meer.", note("Met een noot.")), p("Tweede\u00a0zin."), betreft="Over de regio"
)
PLACE = Location("brief.yaml", 1, 1)
Damage = Callable[[dict[str, bytes]], None]


class Piece(Content):
    text: Prose


PROSE = 'Eerste zin met "aanhaling" & meer.^[Met een noot.]\n\nTweede zin.'


def replaced(part: str, old: bytes, new: bytes) -> Damage:
    def damage(parts: dict[str, bytes]) -> None:
        assert old in parts[part]
        parts[part] = parts[part].replace(old, new, 1)

    return damage


DAMAGES = {
    "niets": lambda parts: None,
    "een woord weg": replaced(BODY, b"Eerste ", b""),
    "een woord erbij": replaced(BODY, b"Eerste ", b"Eerste en "),
    "een teken anders": replaced(BODY, "\u00a0zin".encode(), b"-zon"),
    "een woord weg uit een noot": replaced(NOTES, b"Met een", b"Met"),
    "een woord erbij in een noot": replaced(NOTES, b"noot.", b"noot nog."),
    "een veld weg": replaced(BODY, b"Over de regio", b""),
    "een noot zonder verwijzing": replaced(BODY, b'<w:footnoteReference w:id="1"/>', b""),
    "een verwijzing naar niets": replaced(BODY, b'<w:footnoteReference w:id="1"/>', b'<w:footnoteReference w:id="9"/>'),
    "een noot zonder nummer": replaced(NOTES, b"<w:footnoteRef/>", b""),
    "een onbekende stijl": replaced(BODY, b'<w:pStyle w:val="', b'<w:pStyle w:val="Onbekend'),
    "een merk dat bleef staan": replaced(BODY, b"Eerste", b"{{ eerste }}"),
    "een noot die tekst bleef": replaced(BODY, b"Eerste", b"[^eerste]"),
    "een blok dat tekst bleef": replaced(BODY, b"Eerste", b"::: kader"),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_the_stream_and_the_trees_give_the_same_findings(letter_template: CompiledTemplate, name: str) -> None:
    made = write_document(TREE, letter_template)
    parts = dict(made.stream.parts)
    DAMAGES[name](parts)
    content = (Piece.model_validate({"text": source(PROSE)}),)
    found = []
    for clear in (Stream(parts), None):
        report = Report()
        styles = frozenset(letter_template.styles.ids.values())
        written = Written(content, TREE, Trees(parts), styles, PLACE, frozenset(), made.labels, clear)
        for check in CHECKS:
            check(written, report)
        found.append([finding.render() for finding in report])
    assert found[0] == found[1]
    assert bool(found[0]) == (name != "niets")


def test_a_document_that_is_right_is_seen_in_the_stream_alone(letter_template: CompiledTemplate) -> None:
    made, report = write_document(TREE, letter_template), Report()
    trees = Trees(made.stream.parts)
    content = (Piece.model_validate({"text": source(PROSE)}),)
    styles = frozenset(letter_template.styles.ids.values())
    for check in CHECKS:
        check(Written(content, TREE, trees, styles, PLACE, frozenset(), made.labels, made.stream), report)
    assert list(report) == []
    assert trees.parsed == {}
