"""Citation styles: how a source is printed. A style is values, never code; the values stand in styles/verwijzingen/.

The default values here are the style `kamerbrief`, so that `rijkspen cite` needs no project; a test holds them equal to
the file. A style has two forms: the one for notes and the one for running text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.dutch import long_date
from generator.record import Record, field
from generator.references.kamerstuk import EU_DOSSIER, Kamerstuk
from generator.tree.inlines import Emphasis, Inline, Link, Text

if TYPE_CHECKING:  # printing a Kamerstuk needs no content models, and `rijkspen cite` starts faster without
    from generator.schema.registers import SourceRecord

NBSP = "\u00a0"
QUOTED_KINDS = frozenset({"nieuwsbericht", "nieuws", "website", "artikel"})
PAGE = re.compile(r"(?:blz|bladzijde|pag|pagina|p)\.?\s*(?P<pages>\d.*)\Z", re.IGNORECASE)
PAPER_URL = "https://zoek.officielebekendmakingen.nl/{identifier}.html"


class CitationForm(Record, frozen=True):
    """How a Kamerstuk is written out, piece by piece.

    Attributes:
        labels: word before the rest, by chamber ("II", "I", "" when not known).
        italic_label: the label in italics.
        after_label: between the label and what follows.
        session: the vergaderjaar as a pattern of {first} and {second} (2024) and {short} (24); empty: left out.
        spaced_dossier: 36 471 rather than 36471.
        number_label: word before an ondernummer of digits; a letter of the Eerste Kamer stands alone.
        page_label: word before a page number.
        page_dash: between the first and last page.
    """

    labels: Mapping[str, str]
    italic_label: bool = False
    after_label: str = ", "
    session: str = ""
    spaced_dossier: bool = True
    number_label: str = "nr."
    page_label: str = "blz."
    page_dash: str = "–"

    def write(self, paper: Kamerstuk) -> str:
        """The paper in this form, as plain text."""
        return self.label(paper) + self.rest(paper)

    def label(self, paper: Kamerstuk) -> str:
        """The word before the rest; of a chamber that is not known, the form's general word."""
        return self.labels.get(paper.chamber or "", self.labels.get("", ""))

    def rest(self, paper: Kamerstuk) -> str:
        """What follows the label."""
        session, dossier = self._session(paper), f"{self._dossier(paper)}, {self.printed_number(paper)}"
        return self.after_label + (f"{session}, {dossier}" if session else dossier)

    def locator(self, text: str) -> str:
        """The spot in the source: a page in the words of this form, anything else as the author wrote it."""
        page = PAGE.match(text)
        if not page:
            return text
        pages = re.sub(r"(?<=\d)\s*[-–]\s*(?=\d)", self.page_dash, page["pages"])
        return f"{self.page_label}{NBSP}{pages}"

    def _session(self, paper: Kamerstuk) -> str:
        if not (self.session and paper.session_year):
            return ""
        first, _, second = paper.session_year.partition("-")
        return self.session.format(first=first, second=second, short=second[-2:])

    def _dossier(self, paper: Kamerstuk) -> str:
        number = paper.dossier
        if self.spaced_dossier and number.isdigit():
            number = f"{number[:-3]}{NBSP}{number[-3:]}"
        if not paper.suffix:
            return number
        return f"{number}-{paper.suffix}" if paper.dossier == EU_DOSSIER else f"{number}{NBSP}{paper.suffix}"

    def printed_number(self, paper: Kamerstuk) -> str:
        """The number with the word before it; a letter stands alone."""
        printed = paper.number if paper.number.isalpha() else f"{self.number_label}{NBSP}{paper.number}"
        return f"{printed} (herdruk)" if paper.reprint else printed


def _by_chamber(known_not: str, second: str, first: str) -> Mapping[str, str]:
    return MappingProxyType({"": known_not, "II": second, "I": first})


NOTE_FORM = CitationForm(
    _by_chamber("Kamerstuk", "Tweede Kamer", "Eerste Kamer"), session="vergaderjaar {first}–{second}"
)
TEXT_FORM = CitationForm(_by_chamber("Kamerstuk", "Kamerstuk", "Kamerstuk"), after_label=NBSP)


class CitationStyle(Record, frozen=True):
    """One style.

    Attributes:
        note: the form in notes; text: the form in running text.
        capital: a note begins with a capital.
        closing: what ends a note that holds only citations.
        link: the citation carries a link to the paper.
        mark_after_stop: the mark of a note stands after the full stop or comma.
        short_repeat: a later mention is the short form with a live "(zie noot 3)".
    """

    name: str = "kamerbrief"
    note: CitationForm = field(default=NOTE_FORM)
    text: CitationForm = field(default=TEXT_FORM)
    capital: bool = True
    closing: str = "."
    link: bool = False
    short_repeat: bool = False
    mark_after_stop: bool = True

    def in_note(self, paper: Kamerstuk) -> str:
        """The long form, for notes, as plain text."""
        return self.note.write(paper)

    def in_text(self, paper: Kamerstuk) -> str:
        """The short form, for running text, as plain text."""
        return self.text.write(paper)

    def inlines(self, paper: Kamerstuk, form: CitationForm) -> tuple[Inline, ...]:
        """A paper in one of the forms, with the style's italics and link."""
        if form.italic_label:
            written: tuple[Inline, ...] = (Emphasis((Text(form.label(paper)),)), Text(form.rest(paper)))
        else:
            written = (Text(form.write(paper)),)
        return (Link(PAPER_URL.format(identifier=paper.published_as), written),) if self.link else written

    def source_in_note(self, source: SourceRecord) -> tuple[Inline, ...]:
        """A source that is no Kamerstuk, in a note: author, title, publisher, date; the title carries the link."""
        before = f"{source.author}, " if source.author else ""
        date = long_date(source.date) if source.date else source.year or ""
        after = ", ".join(part for part in (source.publisher or "", date) if part)
        title = self.source_title(source)
        linked = (Link(source.url, title),) if source.url else title
        return (*_text(before), *linked, *_text(f", {after}" if after else ""))

    def source_title(self, source: SourceRecord) -> tuple[Inline, ...]:
        """The title of a source, which is also its short form: in italics, or between quotes for a short piece."""
        if source.kind in QUOTED_KINDS:
            return (Text(f"‘{source.title}’"),)
        return (Emphasis((Text(str(source.title)),)),)


def _text(text: str) -> tuple[Inline, ...]:
    return (Text(text),) if text else ()


KAMERBRIEF = CitationStyle()
STYLES: Mapping[str, CitationStyle] = MappingProxyType({"kamerbrief": KAMERBRIEF})
