"""The grounds on which text may be withheld, with the spellings that authors use for them.

Sources: Wet open overheid, articles 5.1 and 5.2; article 68 of the Grondwet; for "eenheid van kabinetsbeleid" and
"persoonsgegevens" the published beslisnota's and the Beleidslijn actieve openbaarmaking nota's 2022. Articles may be
written as "Woo 5.1.2.e", "art. 5.1, tweede lid, onder e, Woo" or "5.1 lid 2 sub e".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from generator.diagnostics import Code, Report, did_you_mean
from generator.record import Record
from generator.tree.blocks import Document, WithheldBlock
from generator.tree.inlines import Withheld
from generator.tree.walk import walk_blocks, walk_inlines

PERSONAL = "persoonsgegevens"
WOO, CONSTITUTION, NOTAS = "Wet open overheid", "Grondwet, artikel 68", "Beleidslijn actieve openbaarmaking nota's 2022"
NOISE = re.compile(r"\b(?:artikel|art|wet open overheid|woo|aanhef|en|lid|onderdeel|onder|sub|letter)\b|[^\w]")
ORDINALS = {"eerste": "1", "tweede": "2", "derde": "3", "vierde": "4", "vijfde": "5", "zesde": "6"}
SPACES = re.compile(r"[\s\u00a0]+")


class Ground(Record, frozen=True):
    """One ground: how it is printed, where it stands, and what else authors call it (in small letters)."""

    label: str
    source: str
    spellings: tuple[str, ...] = ()
    article: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every spelling, the printed one first."""
        return (self.label.casefold(), *self.spellings)


def _woo(paragraph: str, letter: str, *spellings: str) -> Ground:
    article, _, number = paragraph.partition("/")
    label = f"Woo, artikel {article}, lid {number}" + (f", onder {letter}" if letter else "")
    return Ground(label, WOO, spellings, f"{article.replace('.', '')}{number}{letter}")


GROUNDS = (
    Ground(PERSONAL, NOTAS, ("persoonsgegeven", "persoonsgegevens van ambtenaren")),
    Ground("eenheid van kabinetsbeleid", NOTAS, ("de eenheid van kabinetsbeleid", "eenheid van het kabinetsbeleid")),
    Ground(
        "belang van de staat",
        CONSTITUTION,
        (
            "het belang van de staat",
            "grondwet",
            "artikel 68 grondwet",
            "art. 68 grondwet",
            "artikel 68 van de grondwet",
        ),
    ),
    Ground("Woo, artikel 5.1", WOO, article="51"),
    Ground("Woo, artikel 5.2", WOO, article="52"),
    _woo("5.1/1", "a", "eenheid van de kroon"),
    _woo("5.1/1", "b", "veiligheid van de staat"),
    _woo("5.1/1", "c", "vertrouwelijk meegedeelde bedrijfs- en fabricagegegevens", "bedrijfs- en fabricagegegevens"),
    _woo("5.1/1", "d", "bijzondere persoonsgegevens"),
    _woo("5.1/1", "e", "identificatienummers"),
    _woo("5.1/2", "a", "internationale betrekkingen", "betrekkingen met andere landen"),
    _woo("5.1/2", "b", "economische of financiële belangen", "financiële belangen van de staat"),
    _woo("5.1/2", "c", "opsporing en vervolging van strafbare feiten"),
    _woo("5.1/2", "d", "inspectie, controle en toezicht"),
    _woo("5.1/2", "e", "persoonlijke levenssfeer", "eerbiediging van de persoonlijke levenssfeer", "privacy"),
    _woo("5.1/2", "f", "concurrentiegevoelige bedrijfs- en fabricagegegevens", "concurrentiegevoelige gegevens"),
    _woo("5.1/2", "g", "bescherming van het milieu"),
    _woo("5.1/2", "h", "beveiliging van personen en bedrijven", "voorkomen van sabotage"),
    _woo("5.1/2", "i", "goed functioneren van de staat", "het goed functioneren van de staat"),
    _woo("5.1/4", "", "belang van de geadresseerde"),
    _woo("5.1/5", "", "onevenredige benadeling"),
    _woo("5.2/1", "", "persoonlijke beleidsopvattingen", "persoonlijke beleidsopvatting", "intern beraad"),
)
BY_NAME = {name: ground for ground in GROUNDS for name in ground.names}
BY_ARTICLE = {ground.article: ground for ground in GROUNDS if ground.article}


def find_ground(written: str) -> Ground | None:
    """The ground that an author means; None when it is not in the list."""
    name = SPACES.sub(" ", written.casefold()).strip()
    return BY_NAME.get(name) or BY_ARTICLE.get(_article(name))


def _article(name: str) -> str:
    for word, digit in ORDINALS.items():
        name = re.sub(rf"\b{word}\b", digit, name)
    return re.sub(r"[\W_]", "", NOISE.sub(" ", name))


def check_grounds(document: Document, report: Report) -> None:
    """Report each ground that is not in the list (PUB001)."""
    for node in withheld_nodes(document):
        if node.ground and find_ground(node.ground) is None:
            suggestion = did_you_mean(node.ground.casefold(), BY_NAME)
            report.add(Code.PUB001, node.origin, suggestion=suggestion, ground=node.ground)


def withheld_nodes(document: Document) -> Iterator[Withheld | WithheldBlock]:
    """Everything in the text of a document that the author marked as not public."""
    blocks = tuple(chain.from_iterable(document.slots.values()))
    yield from (block for block in walk_blocks(blocks) if isinstance(block, WithheldBlock))
    yield from (inline for inline in walk_inlines(blocks) if isinstance(inline, Withheld))
