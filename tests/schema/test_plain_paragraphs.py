"""The quick rule for plain paragraphs reads what the rules of markdown-it read, in whatever it stands."""

import random

import pytest

from generator.schema.dialect.grammar import Dialect

LINES = """Een|regio's|één|- punt|* ster|1. een|10) twee|> citaat|# kop|```|    code|  twee|::: kader|:::|[^n]: noot|Table: x|: y
| a \\| b |a \\| b|--\\|--|===|---|<div>|Tekst met *nadruk*|  - dieper|   drie|\tTab|_x_|[link](x)|\u00a0hard"""
SHAPES = [line.replace("\\|", "|") for line in LINES.replace("\\|", "\0").replace("\n", "|").split("|")]


@pytest.fixture(scope="module")
def parsers() -> tuple[Dialect, Dialect]:
    with_rule, without = Dialect(), Dialect()
    without.disable("plain")
    return with_rule, without


@pytest.mark.parametrize("seed", range(20))
def test_it_changes_nothing(parsers: tuple[Dialect, Dialect], seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(100):
        lines = [chance.choice(["", *SHAPES]).replace("\0", "|") for _ in range(chance.randint(1, 12))]
        quick, slow = ([token.as_dict() for token in parser.parse("\n".join(lines))] for parser in parsers)
        assert quick == slow, lines


def test_a_plain_paragraph_needs_no_other_rule() -> None:
    parser = Dialect()
    parser.disable("paragraph")
    (_, text, _) = parser.parse("Een alinea\nvan twee regels")
    assert text.content == "Een alinea\nvan twee regels"
