"""What rules find: a diagnostic with the spot in the file, and the edit that would mend it where only one is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.codes import phrases
from generator.codes.phrases import Phrase
from generator.diagnostics import Code, Diagnostic, Location, Wording
from generator.word.revising.edits import Edit, ReplaceText
from generator.word.text.model import Paragraph, Story, WordText

SHOWN_PER_CODE = 50  # more of the same helps nobody
KEPT_PER_CODE = 20_000
QUOTED = 70  # characters of the text in a place
LOOKED_AT = 400  # characters of a long stretch that are looked at to quote it
AROUND = 25
PARAGRAPH_STEP = 1_000_000  # in `Location.order`: more than the characters of a paragraph


@dataclass(frozen=True, slots=True)
class Spot:
    """Characters of a paragraph; `end` 0 means the whole of it."""

    paragraph: Paragraph
    start: int = 0
    end: int = 0

    @property
    def words(self) -> str:
        """The characters themselves."""
        return self.paragraph.text[self.start : self.end or None]

    def replaced_by(self, new: str) -> ReplaceText:
        """The edit that puts other characters here."""
        place = self.paragraph.place
        return ReplaceText(place.part, place.index, self.start, self.end or len(self.paragraph.text), new)


@dataclass(frozen=True, slots=True)
class WordFinding:
    """One finding in a Word file; without a spot it is about the file as a whole."""

    diagnostic: Diagnostic
    spot: Spot | None = None
    repair: Edit | None = None


@dataclass(slots=True)
class Findings:
    """Collects what the rules find in one file."""

    word: WordText
    found: list[WordFinding] = field(default_factory=list)
    counted: Counter[str] = field(default_factory=Counter)
    _order: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._order = {id(paragraph): number for number, paragraph in enumerate(self.word.paragraphs, start=1)}

    def add(self, code: Wording, spot: Spot | Paragraph | None, repair: Edit | None = None, **values: object) -> None:
        """Record one finding.

        Args:
            code: what is wrong.
            spot: where; a paragraph stands for the whole of it, None for the file.
            repair: the edit that mends it, when there is only one right answer.
            values: fill the placeholders of the message.
        """
        self.counted[code.name] += 1
        if self.counted[code.name] <= KEPT_PER_CODE:  # see also `has_enough`
            spot = Spot(spot) if isinstance(spot, Paragraph) else spot
            diagnostic = Diagnostic(code, self.location(spot), phrases.neutral(values))
            self.found.append(WordFinding(diagnostic, spot, repair))

    def has_enough(self, code: Wording) -> bool:
        """Whether further findings of this code are only counted: then a rule need not work out what to say of them."""
        return self.counted[code.name] >= KEPT_PER_CODE

    def location(self, spot: Spot | None) -> Location:
        """The spot as people find it."""
        if spot is None:
            return Location(self.word.file)
        order = self._order.get(id(spot.paragraph), 0) * PARAGRAPH_STEP + min(spot.start, PARAGRAPH_STEP - 1)
        return Location(self.word.file, order=order, place=place_of(spot))

    def shown(self) -> Iterator[WordFinding]:
        """What is worth showing: of one code no more than some fifty, and then how many there are more."""
        shown: Counter[str] = Counter()
        for finding in sorted(self.found, key=lambda f: (f.diagnostic.location.in_order, f.diagnostic.code.name)):
            name = finding.diagnostic.code.name
            shown[name] += 1
            if shown[name] <= SHOWN_PER_CODE:
                yield finding
        for name, count in sorted(self.counted.items()):
            if count > SHOWN_PER_CODE:
                values = (("code", name), ("count", str(count - SHOWN_PER_CODE)), ("shown", str(SHOWN_PER_CODE)))
                yield WordFinding(Diagnostic(Code.WORD008, Location(self.word.file), values))


def place_of(spot: Spot) -> Phrase:
    """Where a spot is, in words: `onder "Aanpak", alinea 3, blz. 4: "de woorden"`."""
    words = _quoted(spot)
    return phrases.joined([paragraph_place(spot.paragraph), *([f'"{words}"'] if words else [])], ": ")


def paragraph_place(paragraph: Paragraph) -> Phrase:
    """Where a paragraph is, in words: `onder "Aanpak", alinea 3, blz. 4`, or `noot 2`."""
    return phrases.joined(_steps(paragraph))


def _steps(paragraph: Paragraph) -> Iterator[Phrase]:
    place = paragraph.place
    if place.story is not Story.BODY:
        story = phrases.STORIES[place.story.value]
        yield phrases.joined([story, str(place.note)], " ") if place.note else story
        return
    if paragraph.heading and paragraph.text.strip():
        yield phrases.HEADING
    else:
        if place.heading:
            yield phrases.UNDER(heading=_shortened(place.heading))
        yield phrases.PARAGRAPH(number=max(place.number, 1))
    if paragraph.cell is not None:
        cell = paragraph.cell
        yield phrases.CELL(table=cell.table + 1, row=cell.row + 1, column=cell.column + 1)
    if place.page:
        yield phrases.PAGE(page=place.page)


def _quoted(spot: Spot) -> str:
    """The words, with some of what stands around them when they are few."""
    text, start, end = spot.paragraph.text, spot.start, spot.end or len(spot.paragraph.text)
    before, after = max(0, start - AROUND), min(len(text), end + AROUND)
    if end - start >= AROUND:
        before, after = start, end
    around = " ".join(text[before : min(after, before + LOOKED_AT)].split())
    return ("…" if before and around else "") + _shortened(around) + ("…" if after < len(text) and around else "")


def _shortened(text: str) -> str:
    return text if len(text) <= QUOTED else f"{text[:QUOTED].rstrip()}…"
