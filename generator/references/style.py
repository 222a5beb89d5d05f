"""Citation styles: how a source is printed. So far one, `kamerbrief`; a style is values, never code.

Form: Kamerbrieven of BZK print "Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96, blz. 91" in a note and
"Kamerstuk 29 697, nr. 160" in the text. Dossier numbers and "nr." hold together with hard spaces, as the publisher of
the Kamerstukken sets them.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.dutch import long_date
from generator.references.kamerstuk import EU_DOSSIER, Kamerstuk
from generator.schema.registers import SourceRecord
from generator.tree.inlines import Emphasis, Inline, Link, Text

NBSP = "\u00a0"
CHAMBERS = {"I": "Eerste Kamer", "II": "Tweede Kamer"}
QUOTED_KINDS = frozenset({"nieuwsbericht", "nieuws", "website", "artikel"})


@dataclass(frozen=True, slots=True)
class CitationStyle:
    """The settings of one style.

    Attributes:
        session_dash: between the two years of a vergaderjaar.
        short_label: word before the dossier number in running text.
        number_label: word before an ondernummer of digits; a letter of the Eerste Kamer stands alone.
        closing: what ends a note that holds only a citation.
    """

    name: str
    session_dash: str = "–"
    short_label: str = "Kamerstuk"
    number_label: str = "nr."
    closing: str = "."

    def in_note(self, paper: Kamerstuk) -> str:
        """The long form, for notes."""
        session = f"vergaderjaar {paper.session_year.replace('-', self.session_dash)}" if paper.session_year else ""
        parts = [CHAMBERS[paper.chamber], session, self._dossier(paper), self._number(paper)]
        return ", ".join(part for part in parts if part)

    def in_text(self, paper: Kamerstuk) -> str:
        """The short form, for running text."""
        return f"{self.short_label}{NBSP}{self._dossier(paper)}, {self._number(paper)}"

    def _dossier(self, paper: Kamerstuk) -> str:
        number = f"{paper.dossier[:-3]}{NBSP}{paper.dossier[-3:]}" if paper.dossier.isdigit() else paper.dossier
        if not paper.suffix:
            return number
        return f"{number}-{paper.suffix}" if paper.dossier == EU_DOSSIER else f"{number}{NBSP}{paper.suffix}"

    def _number(self, paper: Kamerstuk) -> str:
        printed = paper.number if paper.number.isalpha() else f"{self.number_label}{NBSP}{paper.number}"
        return f"{printed} (herdruk)" if paper.reprint else printed

    def source_in_note(self, source: SourceRecord) -> tuple[Inline, ...]:
        """A source that is no Kamerstuk, in a note: author, title, publisher, date; the title carries the link."""
        before = f"{source.author}, " if source.author else ""
        date = long_date(source.date) if source.date else source.year or ""
        after = ", ".join(part for part in (source.publisher or "", date) if part)
        title = self._title(source)
        linked = (Link(source.url, title),) if source.url else title
        return (*_text(before), *linked, *_text(f", {after}" if after else ""))

    def source_in_text(self, source: SourceRecord) -> tuple[Inline, ...]:
        """A source that is no Kamerstuk, in running text: its title."""
        return self._title(source)

    @staticmethod
    def _title(source: SourceRecord) -> tuple[Inline, ...]:
        if source.kind in QUOTED_KINDS:
            return (Text(f"‘{source.title}’"),)
        return (Emphasis((Text(str(source.title)),)),)


def _text(text: str) -> tuple[Inline, ...]:
    return (Text(text),) if text else ()


STYLES = {"kamerbrief": CitationStyle("kamerbrief")}
