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
from generator.tree.inlines import Emphasis, Gap, Inline, Link, Text

if TYPE_CHECKING:  # printing a Kamerstuk needs no content models, and `rijkspen cite` starts faster without
    from generator.schema.registers import SourceRecord

NBSP = "\u00a0"
QUOTED_KINDS = frozenset({"nieuwsbericht", "nieuws", "website", "artikel"})
PAGE_WORD = r"(?:blz|bladzijden?|pag|pagina(?:'s|’s)?|pp?)\.?"
PAGE = re.compile(rf"{PAGE_WORD}\s*(?P<pages>\d.*)\Z", re.IGNORECASE)
CENTURY = "99"  # 1999/2000 is written in full, also where 2000/01 is not


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
        return self.years(paper.session_year) if self.session and paper.session_year else ""

    def years(self, session_year: str) -> str:
        """A session year, stored as 2023-2024, in the pattern of this form."""
        first, _, second = session_year.partition("-")
        short = second if first.endswith(CENTURY) else second[-2:]
        written = self.session  # replaced, not formatted: a format may reach into what it is given
        for name, year in (("{first}", first), ("{second}", second), ("{short}", short)):
            written = written.replace(name, year)
        return written

    def _dossier(self, paper: Kamerstuk) -> str:
        number = paper.dossier
        if self.spaced_dossier and number.isdigit():
            number = f"{number[:-3]}{NBSP}{number[-3:]}"
        if paper.suffix:
            number = f"{number}-{paper.suffix}" if paper.dossier == EU_DOSSIER else f"{number}{NBSP}{paper.suffix}"
        return f"{number}{NBSP}({paper.realm})" if paper.realm else number

    def printed_number(self, paper: Kamerstuk) -> str:
        """The number with the word before it; a letter stands alone."""
        printed = paper.number if paper.number.isalpha() else f"{self.number_label}{NBSP}{paper.number}"
        return f"{printed}{reprinted(paper.reprint)}"


def reprinted(count: int) -> str:
    """What is printed behind the number of a reprint: the first, the second."""
    return "" if not count else " (herdruk)" if count == 1 else f" ({count}e herdruk)"


def listed(pages: str) -> str:
    """Pages as people write them: 13,14 as "13 en 14", 3,5-7,9 as "3, 5-7 en 9"."""
    *most, last = pages.split(",")
    return f"{', '.join(most)} en {last}" if most else last


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
        return (Link(paper.url, written),) if self.link and paper.url else written

    def source_in_note(self, source: SourceRecord) -> tuple[Inline, ...]:
        """A source that is no Kamerstuk, in a note: author, title, publisher, date; the title carries the link."""
        before = f"{source.author}, " if source.author else ""
        date = long_date(source.date) if source.date else source.year or ""
        after = ", ".join(part for part in (source.publisher or "", date) if part)
        title = self.source_title(source)
        linked = (Link(source.url, title),) if source.url and not isinstance(title[0], Gap) else title
        return (*_text(before), *linked, *_text(f", {after}" if after else ""))

    def source_title(self, source: SourceRecord) -> tuple[Inline, ...]:
        """The title of a source, which is also its short form: in italics, or between quotes for a short piece."""
        from generator.schema.fields import TO_SUPPLY  # loaded already where there is a source

        if to_supply := TO_SUPPLY.match(source.title):
            return (Gap((to_supply["what"] or "").strip() or "titel van een bron", origin=source.title.origin),)
        if source.kind in QUOTED_KINDS:
            return (Text(f"‘{source.title}’"),)
        return (Emphasis((Text(str(source.title)),)),)


def _text(text: str) -> tuple[Inline, ...]:
    return (Text(text),) if text else ()


KAMERBRIEF = CitationStyle()
STYLES: Mapping[str, CitationStyle] = MappingProxyType({"kamerbrief": KAMERBRIEF})
