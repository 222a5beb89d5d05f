"""What a citation says, as frozen values: one class per kind of source, each with its identifier and its address.

The grammar makes them (`generator.references.find`), `canonical` prints them, `rijkspen cite --json` shows their fields.
A field that the text does not give is None; nothing is filled in from elsewhere. The rules for identifiers and
addresses are those of officielebekendmakingen.nl, wetten.overheid.nl, rechtspraak.nl and EUR-Lex.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

PUBLICATIONS = "https://zoek.officielebekendmakingen.nl"
CHAMBER_SITE = "https://www.tweedekamer.nl/kamerstukken/detail"
LAWS = "https://wetten.overheid.nl"
RULINGS = "https://deeplink.rechtspraak.nl/uitspraak"
EU_LAW = "https://eur-lex.europa.eu/legal-content/NL/TXT"

FIRST_WITH_IDENTIFIER = 1994  # the session in which papers began to get identifiers; earlier ones are scans elsewhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference(ABC):
    """A citation of one document.

    Attributes:
        number: number of the document within its series: "96", "C", "82-8".
        chamber: "II", "I", or None when the text does not say.
        session_year: "2023-2024"; several joined with "/"; the calendar year of a Staatsblad.
        dossier: digits without leading zeros, or a Roman number for the Eerste Kamer's own dossiers.
        suffix: "VII", "B", "02" or "R2064".
        page: "91", "7-8", "13,14", "10 e.v.".
    """

    kind: ClassVar[str]

    number: str | None = None
    chamber: str | None = None
    session_year: str | None = None
    dossier: str | None = None
    suffix: str | None = None
    page: str | None = None

    @property
    @abstractmethod
    def identifier(self) -> str | None:
        """The official publication id; None when it cannot be determined."""

    @property
    def url(self) -> str | None:
        """Where the document can be read; None without an identifier."""
        return f"{PUBLICATIONS}/{self.identifier}.html" if self.identifier else None

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why the identifier is missing or not certain, in Dutch; empty when there is nothing to say."""
        return ()

    @property
    def first_year(self) -> int | None:
        """The year in which the (first) session began."""
        return int(self.session_year[:4]) if self.session_year else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication(Reference):
    """A publication whose identifier was itself given, of a kind without further rules here (Gemeenteblad, …)."""

    kind: ClassVar[str] = "publicatie"
    given: str

    @property
    def identifier(self) -> str | None:
        """As given."""
        return self.given


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions(Reference):
    """Questions of members with the answer, in the Aanhangsel van de Handelingen. Numbers restart per session."""

    kind: ClassVar[str] = "aanhangsel"
    given: str = ""

    @property
    def identifier(self) -> str | None:
        """Both chambers number from 1 each session, so chamber and session must be known."""
        if self.given or not (self.number and self.session_year and self.chamber):
            return self.given or None
        if (self.first_year or 0) < FIRST_WITH_IDENTIFIER:
            return None
        chamber = "ek" if self.chamber == "I" else "tk"
        return f"ah-{chamber}-{self.session_year.replace('-', '')}-{self.number}"

    @property
    def doubts(self) -> tuple[str, ...]:
        """What is missing for the identifier."""
        missing = [
            name for name, known in (("de kamer", self.chamber), ("het vergaderjaar", self.session_year)) if not known
        ]
        return () if self.given or not missing else (f"zonder {' en '.join(missing)} is het nummer niet eenduidig",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proceedings(Reference):
    """The Handelingen: number is the meeting, from 2010-11 with the item ("82-8").

    Until 31 December 2010 pages ran through the year and an identifier names the first and last page of a subject.
    """

    kind: ClassVar[str] = "handelingen"
    given: str = ""

    @property
    def identifier(self) -> str | None:
        """By item since the session 2010-2011; before, by the pages, when a range is cited."""
        if self.given or not (self.session_year and self.chamber in ("I", "II")):
            return self.given or None
        start = f"h-{'ek' if self.chamber == 'I' else 'tk'}-{self.session_year.replace('-', '')}"
        if (self.first_year or 0) >= ITEMS_SINCE:
            return f"{start}-{self.number}" if self.number and "-" in self.number else None
        first, dash, last = (self.page or "").partition("-")
        ranged = dash and first.isdigit() and last.isdigit() and (self.first_year or 0) >= FIRST_WITH_IDENTIFIER
        return f"{start}-{first}-{last}" if ranged else None

    @property
    def doubts(self) -> tuple[str, ...]:
        """What keeps the identifier from being certain."""
        if self.given:
            return ()
        if self.chamber not in ("I", "II") or not self.session_year:
            return ("zonder kamer en vergaderjaar is de vergadering niet eenduidig",)
        if (self.first_year or 0) < ITEMS_SINCE:
            return ("tot 2011 lopen bladzijden door over het jaar: een bladzijde kan in meer publicaties staan",)
        return () if self.identifier else ("zonder itemnummer is de publicatie niet bekend",)


ITEMS_SINCE = 2010  # identifiers have items for the whole session 2010-2011


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Reference):
    """A toezegging: `TZ202603-130` of the Tweede Kamer, `T02867` of the Eerste Kamer. The number names it."""

    kind: ClassVar[str] = "toezegging"

    @property
    def identifier(self) -> str | None:
        """The number itself."""
        return self.number

    @property
    def url(self) -> str | None:
        """No fixed address is known."""
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChamberDocument(Reference):
    """A document (`2024D40329`), case (`2024Z19105`) or activity (`2024A…`) of the Tweede Kamer."""

    kind: ClassVar[str] = "document"

    @property
    def identifier(self) -> str | None:
        """The number itself."""
        return self.number

    @property
    def url(self) -> str | None:
        """Only documents have an address that follows from the number."""
        return f"{CHAMBER_SITE}?did={self.number}" if self.number and self.number[4] == "D" else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Law(Reference):
    """A law in wetten.overheid.nl; number is the article, with its lid: "5 lid 2"."""

    kind: ClassVar[str] = "wet"
    bwb: str

    @property
    def identifier(self) -> str | None:
        """The BWB id."""
        return self.bwb

    @property
    def url(self) -> str | None:
        """The law as it is today, at the article."""
        article = (self.number or "").partition(" ")[0]
        return f"{LAWS}/{self.bwb}" + (f"#Artikel{article}" if article else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling(Reference):
    """A court's ruling by its ECLI."""

    kind: ClassVar[str] = "ecli"

    @property
    def identifier(self) -> str | None:
        """The ECLI."""
        return self.number

    @property
    def url(self) -> str | None:
        """Dutch rulings have a deep link."""
        return f"{RULINGS}?id={self.number}" if self.number and self.number.startswith("ECLI:NL:") else None


@dataclass(frozen=True, slots=True, kw_only=True)
class EuropeanAct(Reference):
    """A paper of the European Union; number is how it is named: "COM(2012) 697", "Verordening (EU) 2016/679"."""

    kind: ClassVar[str] = "eu"
    celex: str = ""

    @property
    def identifier(self) -> str | None:
        """The CELEX number, where it follows from the name."""
        return self.celex or None

    @property
    def url(self) -> str | None:
        """EUR-Lex."""
        return f"{EU_LAW}/?uri=CELEX:{self.celex}" if self.celex else None
