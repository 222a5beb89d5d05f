"""Citations of parliamentary papers as values: a Kamerstuk, an annex to one, or a whole dossier.

The identifier follows from the citation by the rules of officielebekendmakingen.nl: `kst-{dossier}[-{chapter}]-{number}`;
papers of the Eerste Kamer carried their session in the identifier until 2009-2010 (`kst-20092010-31560-C`). Where the
text leaves open which of two papers is meant, the identifier is None and `doubts` says why: a paper of the Tweede
Kamer is never guessed for one of the Eerste.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.references.kamerstuk import FIRST_DOSSIER_WITHOUT_SESSION, LAST_SESSION_IN_IDENTIFIER, Kamerstuk
from generator.references.values import FIRST_WITH_IDENTIFIER, PUBLICATIONS, Reference

ADVICE_LETTERS = frozenset("AB")  # advice of the Raad van State was numbered A and B in dossiers of the Tweede Kamer


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierReference(Reference):
    """A whole dossier, as in "Kamerstukken 31945": no ondernummer, so no identifier, but a page of its own."""

    kind: ClassVar[str] = "dossier"

    @property
    def identifier(self) -> str | None:
        """A dossier is not a publication."""
        return None

    @property
    def url(self) -> str | None:
        """The page that lists its papers."""
        return f"{PUBLICATIONS}/dossier/{dossier_key(self)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperReference(Reference):
    """One Kamerstuk.

    Attributes:
        reprint: 1 for a herdruk, 2 for a second one; 0 for the first print.
        published_under: key of the first dossier ("26643") when one paper stands in two; empty otherwise.
        given: the identifier, when the text gives it.
        year: a calendar year that the text gives where the session should stand.
    """

    kind: ClassVar[str] = "kamerstuk"
    reprint: int = 0
    published_under: str = ""
    given: str = ""
    year: str | None = None

    @property
    def first_year(self) -> int | None:
        """The year in which the session began, or else the calendar year given."""
        return int((self.session_year or self.year or "0")[:4]) or None

    @property
    def identifier(self) -> str | None:
        """The identifier as given, or by rule."""
        if self.given:
            return self.given
        start = self._start()
        if start is None:
            return None
        key = self.published_under or dossier_key(self)
        return f"{start}-{key}-{self.number}" + (f"-h{self.reprint}" if self.reprint else "")

    def _start(self) -> str | None:
        """`kst`, or `kst-20092010` for papers of the Eerste Kamer until that session; None when it is not certain."""
        year = self.first_year
        if year is not None and year < FIRST_WITH_IDENTIFIER:
            return None
        number = self.number or ""
        lettered = number[-1:].isalpha()
        if self.chamber == "II" or not (self.dossier or "").isdigit() or (not lettered and self.chamber is None):
            return "kst"
        if year is not None and self.session_year:
            if year <= LAST_SESSION_IN_IDENTIFIER:
                return f"kst-{self.session_year.replace('-', '')}" if "/" not in self.session_year else None
            return "kst" if number.isalpha() else None
        return "kst" if self._surely_without_session(number) else None

    def _surely_without_session(self, number: str) -> bool:
        """Without a session: whether the paper is too late to carry one, or is advice of the Raad van State."""
        late = int(self.dossier or 0) >= FIRST_DOSSIER_WITHOUT_SESSION or len(number) > 1
        return number.isalpha() and (late or (self.chamber is None and number in ADVICE_LETTERS))

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why there is no identifier."""
        if self.identifier:
            return ()
        year = self.first_year
        if year is not None and year < FIRST_WITH_IDENTIFIER:
            return ("stukken van vóór 1995 hebben geen publicatienummer",)
        if self.chamber == "I" and (self.number or "").isdigit():
            return ("een stuk van de Eerste Kamer met een cijfer als nummer: het vergaderjaar is nodig",)
        return ("tot 2010 staat het vergaderjaar in het publicatienummer van de Eerste Kamer: het is hier nodig",)

    def as_kamerstuk(self) -> Kamerstuk:
        """The paper as the citation styles print it."""
        suffix = self.suffix or ""
        session = (self.session_year or "").partition("/")[0]
        suffix, realm = ("", suffix) if suffix.startswith("R") else (suffix, "")
        return Kamerstuk(self.dossier or "", self.number or "", suffix, self.chamber or "", session, realm=realm)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexReference(Reference):
    """An annex: by its own identifier (`blg-1159873`), or by the paper it belongs to.

    No rule leads from the host to the number of its annex, so "bijlage bij Kamerstukken II 2021/22, 29 628, nr. 1051"
    has no identifier.
    """

    kind: ClassVar[str] = "bijlage"
    given: str = ""

    @property
    def identifier(self) -> str | None:
        """As given."""
        return self.given or None

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why there is no identifier."""
        return () if self.given else ("het nummer van een bijlage volgt niet uit het stuk waar zij bij hoort",)


def dossier_key(reference: Reference) -> str:
    """The dossier as identifiers and addresses name it: 36600-VII, 21501-02; the number of a rijkswet is no part of it."""
    suffix = reference.suffix or ""
    return f"{reference.dossier}-{suffix}" if suffix and not suffix.startswith("R") else str(reference.dossier)
