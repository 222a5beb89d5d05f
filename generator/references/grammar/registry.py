"""Every kind of citation, one line each. Of what begins at the same place the longest wins, then the first named here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.references.grammar import (
    bare,
    bijlagen,
    eu,
    handelingen,
    identifiers,
    kamernummers,
    kamerstukken,
    officieel,
    rechtspraak,
    urls,
    wetten,
)
from generator.references.grammar.cursor import Cursor
from generator.references.grammar.found import Found
from generator.references.grammar.tokens import Token


@dataclass(frozen=True, slots=True)
class Recogniser:
    """One kind of citation.

    Attributes:
        name: for the manual and the tests.
        may_start: whether it is worth trying at this token; it may look at the word, or at the length of the number.
        recognise: what is cited from here on, and the cursor behind it; None when it is nothing of this kind. An empty
            list means that the stretch is known to hold no citation.
    """

    name: str
    may_start: Callable[[Token], bool]
    recognise: Callable[[Cursor], list[Found] | None]


RECOGNISERS = (
    Recogniser("adres", urls.may_start, urls.recognise),
    Recogniser("publicatienummer", identifiers.may_start, identifiers.recognise),
    Recogniser("bijlage bij een Kamerstuk", bijlagen.may_start, bijlagen.recognise),
    Recogniser("Kamerstuk", kamerstukken.may_start, kamerstukken.recognise),
    Recogniser("Handelingen en Aanhangsel", handelingen.may_start, handelingen.recognise),
    Recogniser("Staatsblad, Staatscourant, Tractatenblad", officieel.may_start, officieel.recognise),
    Recogniser("ECLI", rechtspraak.may_start, rechtspraak.recognise),
    Recogniser("BWB-nummer", wetten.may_start_id, wetten.recognise_id),
    Recogniser("artikel van een wet", wetten.may_start_article, wetten.recognise_article),
    Recogniser("Europees stuk", eu.may_start, eu.recognise),
    Recogniser("toezegging of Kamerdocument", kamernummers.may_start, kamernummers.recognise),
    Recogniser("Kamerstuk zonder woord ervoor", bare.may_start, bare.recognise),
    Recogniser("nummer met dossier erachter", bare.may_start_reversed, bare.recognise_reversed),
)
