"""Recognises addresses of officielebekendmakingen.nl, tweedekamer.nl, wetten.overheid.nl, rechtspraak.nl and EUR-Lex.

An address is read as a whole: numbers inside any other address are no citations, so it is skipped. Addresses of
rijksoverheid.nl and open.overheid.nl carry no number of a paper and name nothing.
"""

from __future__ import annotations

import re

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.found import Found
from generator.references.grammar.identifiers import SERIES, read_identifier
from generator.references.grammar.rechtspraak import ECLI
from generator.references.grammar.tokens import Token
from generator.references.papers import DossierReference
from generator.references.values import ChamberDocument, EuropeanAct, Law, Reference, Ruling

ADDRESS = re.compile(
    r"(?:https?://|www\.|zoek\.officielebekendmakingen\.|wetten\.overheid\.)(?:(?!\]\()[^\s<>\"'»“”`|])+", re.IGNORECASE
)
TRAILING = ".,;:!?*_"
SERIES_START = re.compile(rf"(?<![A-Za-z0-9-])(?:{'|'.join(sorted(SERIES))})-")
DOSSIER = re.compile(r"/dossier/(?:kst-)?(?P<dossier>\d{5})(?:-(?P<suffix>[IVX]+[A-F]?|[A-M]|\d{2}))?(?=[/?#.]|$)")
BILL = re.compile(
    r"eerstekamer\.nl/wetsvoorstel/(?P<senate>\d{5})(?:_(?P<suffix>[ivx]{2,5}[ab]?)(?=_))?|[?&]qry=wetsvoorstel(?::|%3A)(?P<house>\d{5})",
    re.IGNORECASE,
)
DOCUMENT = re.compile(r"(?<![0-9A-Za-z])(?P<number>(?:19|20)\d{2}D\d{5})(?![0-9])")
CASE = re.compile(r"(?<![0-9A-Za-z])(?P<number>(?:19|20)\d{2}[ZA]\d{5})(?![0-9])")
BWB = re.compile(r"BWB[RVW]\d{7}")
ARTICLE = re.compile(r"(?:[?&;]artikel=|#[^\s]*?Artikel_?)(?P<article>[0-9][0-9A-Za-z.:]*)")
CELEX = re.compile(r"CELEX(?::|%3A|/)(?P<celex>[0-9][0-9A-Z]{8,13}(?:-[0-9]{8}|\([0-9]{2}\))?)", re.IGNORECASE)
ELI = re.compile(r"/eli/(?P<sort>reg|dir|dec)(?:_impl|_del)?/(?P<year>\d{4})/(?P<number>\d{1,4})")
ELI_LETTERS = {"reg": "R", "dir": "L", "dec": "D"}


def may_start(token: Token) -> bool:
    """The first part of an address, with or without https."""
    return token.lower in ("http", "https", "www", "zoek", "wetten")


def recognise(cursor: Cursor) -> list[Found] | None:
    """The address, with what it names; an address that names nothing is passed over whole."""
    match = ADDRESS.match(cursor.text, cursor.next.start)
    if match is None:
        return None
    address = _trimmed(match.group())
    end = match.start() + len(address)
    reference = read_address(address)
    while cursor.next.start < end:
        cursor.take()
    return [Found(reference, match.start(), end)] if reference else []


def read_address(address: str) -> Reference | None:
    """What an address names."""
    publication = _publication(address)
    if publication:
        return publication
    if match := DOSSIER.search(address):
        return DossierReference(dossier=match["dossier"], suffix=match["suffix"])
    if match := BILL.search(address):
        return DossierReference(
            dossier=match["senate"] or match["house"], suffix=(match["suffix"] or "").upper() or None
        )
    if match := ECLI.search(address.replace("%3A", ":").replace("%3a", ":")):
        return Ruling(number=match.group())
    if match := BWB.search(address):
        article = ARTICLE.search(address)
        return Law(bwb=match.group(), number=article["article"] if article else None)
    return _chamber(address) or _european(address)


def _publication(address: str) -> Reference | None:
    """The last identifier: addresses of the repository hold the same one twice, the dossier before it."""
    found = None
    for match in SERIES_START.finditer(address):
        found = read_identifier(address, match.start()) or found
    return found[0] if found else None


def _chamber(address: str) -> Reference | None:
    """A document (did=) rather than the case (id=) it belongs to."""
    match = DOCUMENT.search(address) or CASE.search(address)
    return ChamberDocument(number=match["number"]) if match else None


def _european(address: str) -> Reference | None:
    if match := CELEX.search(address.replace("%28", "(").replace("%29", ")")):
        return EuropeanAct(number=match["celex"].upper(), celex=match["celex"].upper())
    if match := ELI.search(address):
        celex = f"3{match['year']}{ELI_LETTERS[match['sort']]}{int(match['number']):04}"
        return EuropeanAct(number=celex, celex=celex)
    return None


def _trimmed(address: str) -> str:
    """Without the full stop, comma or bracket of the sentence around it."""
    while address and (address[-1] in TRAILING or (address[-1] in ")]}" and not _balanced(address))):
        address = address[:-1]
    return address


def _balanced(address: str) -> bool:
    opening = {")": "(", "]": "[", "}": "{"}[address[-1]]
    return address.count(opening) >= address.count(address[-1])
