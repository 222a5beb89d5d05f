"""A Kamerstuk (parliamentary paper) as a value: identifier in, house form out.

Identifiers are those of officielebekendmakingen.nl: `kst-29697-158`, with a budget chapter `kst-36600-VII-2`, a paper
of the Eerste Kamer `kst-36600-B-K`, EU dossier 21501 with its own part `kst-21501-02-2973`, a reprint
`kst-36471-11-h1`, own dossiers of the Eerste Kamer `kst-CVIII-S`. Reading free text is the work of the full engine;
this module reads identifiers only.
"""

from __future__ import annotations

import re

from generator.record import Record, replace

IDENTIFIER = re.compile(
    r"kst-(?P<dossier>\d{4,5}|[CLXVI]{2,})"
    r"(?:-(?P<suffix>(?:[IVX]+[A-F]?|[A-M]|\d{2}(?=-))))?"
    r"-(?P<number>\d+[a-z]?|[A-Z]{1,3})"
    r"(?:-h(?P<reprint>[1-9]\d?))?\Z",
    re.ASCII,
)
EU_DOSSIER = "21501"
FIRST_SESSION_IN_IDENTIFIER, LAST_SESSION_IN_IDENTIFIER = (
    1994,
    2009,
)  # papers of the Eerste Kamer: kst-20082009-31700-VI-D
FIRST_DOSSIER_WITHOUT_SESSION = 32123  # the budget of 2009-2010: later dossiers hardly have papers with a session
PAPER_URL = "https://zoek.officielebekendmakingen.nl/{identifier}.html"
WITH_SESSION = re.compile(r"kst-(?P<first>\d{4})(?P<second>\d{4})-")


_PARTS = re.compile(r"\d+|[A-Za-z]+")
_DOSSIER_DIGITS = 5


def respelled(text: str) -> str:
    """The identifier that this misspelled one must be: KST-36600VII-2, 29697-158, kst-29697158; empty when there is none.

    Also of an identifier with a session, as the publisher has it: in the register that is a field.
    """
    parts = [part.upper() for part in _PARTS.findall(WITH_SESSION.sub("kst-", text.lower()))]
    parts = [part for part in parts if part not in ("KST", "NR")]
    if not parts or not parts[0].isdigit():
        return ""
    dossier, *rest = (parts[0].lstrip("0"), *parts[1:])
    if not rest:
        dossier, rest = dossier[:_DOSSIER_DIGITS], [dossier[_DOSSIER_DIGITS:]]
    candidates = ("-".join(("kst", dossier, *order)) for order in (rest, rest[::-1]))
    return next((candidate for candidate in candidates if Kamerstuk.from_identifier(candidate)), "")


def register_key(identifier: str) -> str:
    """The key of a paper in the register: its identifier without the session, which is a field of its own there."""
    return WITH_SESSION.sub("kst-", identifier)


class Kamerstuk(Record, frozen=True):
    """One paper. `session_year` is stored as 2024-2025 and empty when not known; the styles print it their own way.

    Attributes:
        dossier: digits, or a Roman number for own dossiers of the Eerste Kamer.
        number: ondernummer as printed: "96", "C", "42e".
        suffix: budget chapter ("VII", "B") or part of dossier 21501 ("02"); empty if none.
        chamber: "I" or "II".
        reprint: number of the reprint (herdruk); 0 for the first print.
        realm: number of the rijkswet, "R2143", which is printed but is no part of the identifier.
    """

    dossier: str
    number: str
    suffix: str = ""
    chamber: str = "II"
    session_year: str = ""
    reprint: int = 0
    realm: str = ""

    @classmethod
    def from_identifier(cls, identifier: str) -> Kamerstuk | None:
        """The paper with this identifier; None when it is not an identifier of a Kamerstuk."""
        match = IDENTIFIER.match(identifier)
        if not match or (match["suffix"] or "").isdigit() != (match["dossier"] == EU_DOSSIER):
            return None
        # A letter as ondernummer in a dossier is a paper of the Eerste Kamer.
        chamber = "I" if match["number"].isalpha() else "II"
        return cls(match["dossier"], match["number"], match["suffix"] or "", chamber, "", int(match["reprint"] or 0))

    @property
    def identifier(self) -> str:
        """The official publication id."""
        parts = ["kst", self.dossier, self.suffix, self.number, f"h{self.reprint}" if self.reprint else ""]
        return "-".join(part for part in parts if part)

    @property
    def published_as(self) -> str:
        """The identifier under which it can be read: until 2010 that of the Eerste Kamer held the session. Empty when
        the session is needed and not known.
        """
        first, _, second = self.session_year.partition("-")
        if self.chamber != "I" or not (self.dossier.isdigit() and self.number[-1].isalpha()):
            return self.identifier
        if not first:
            late = int(self.dossier) >= FIRST_DOSSIER_WITHOUT_SESSION or len(self.number) > 1
            return self.identifier if late and self.number.isalpha() else ""
        if FIRST_SESSION_IN_IDENTIFIER <= int(first) <= LAST_SESSION_IN_IDENTIFIER:
            return self.identifier.replace("kst-", f"kst-{first}{second}-", 1)
        return self.identifier

    @property
    def url(self) -> str:
        """Where it can be read; empty when that is not known."""
        return PAPER_URL.format(identifier=self.published_as) if self.published_as else ""

    def known_as(self, *, session_year: str, chamber: str, realm: str = "") -> Kamerstuk:
        """The same paper with what the register adds."""
        return replace(self, session_year=session_year, chamber=chamber, realm=realm)
