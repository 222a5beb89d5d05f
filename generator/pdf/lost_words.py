"""Proves that no word of a Word file was lost on its way to the PDF: text never disappears.

LibreOffice 25.2 can lose a line in its layout (seen: a line of a note at a page's foot), without a word about it.
Compared are letters and digits only, for a layout adds hyphens, spaces and numbers of its own. A passage may be split
by a page: then its pieces must be there. A passage of one short word, such as a cell of a table, must be there as often
as its letters are said; a short last piece, or a short passage of more words, cannot be told from the same letters
elsewhere. The one door to pypdfium2.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from pypdfium2 import PdfDocument, PdfiumError

from generator.diagnostics import Code, Location, Report
from generator.errors import ExternalToolError

NOT_LETTERS = re.compile(r"[\W_]+")
PIECE = 12  # letters: fewer stand together by chance
SHORT_PIECE = 1  # letters that a page may split off at its begin
NEAR = 30_000  # letters, some ten pages: a passage is first looked for where the last one stood
LONG = 500_000  # letters, some 150 pages: in longer files a passage is not looked for within other ones
NAMED = 5  # places told in one file
BEFORE = 6  # words before the place


@dataclass(frozen=True, slots=True)
class Lost:
    """Words that are not in the PDF, and the words before them."""

    words: str
    before: str


def check_words(pdf: bytes, said: Sequence[str], place: Location, report: Report) -> bool:
    """Whether all passages of the Word file stand in the PDF; each that does not is an error (PDF003).

    Args:
        pdf: as LibreOffice made it.
        said: the passages of the Word file.
        place: of the PDF.
        report: what is lost.

    Raises:
        ExternalToolError: the PDF cannot be read.
    """
    found = list(lost_words(said, heard_in(pdf)))
    for one in found[:NAMED]:
        report.add(Code.PDF003, place, words=one.words, before=one.before)
    return not found


@dataclass(frozen=True, slots=True)
class Heard:
    """The letters of a PDF, and where each of its pages ends among them."""

    text: str
    ends: tuple[int, ...]

    def page_behind(self, place: int) -> tuple[int, int]:
        """Begin and end of the page behind that of this place; nothing behind the last."""
        page = bisect_right(self.ends, place)
        return (self.ends[page], self.ends[page + 1]) if page + 1 < len(self.ends) else (len(self.text), len(self.text))

    def page_before(self, place: int) -> tuple[int, int]:
        """Begin and end of the page before that of this place; nothing before the first."""
        page = bisect_right(self.ends, place)
        return ((0, *self.ends)[page - 1], self.ends[page - 1]) if page else (0, 0)


def heard_in(pdf: bytes) -> Heard:
    """The letters of a PDF, page by page, as LibreOffice wrote them.

    Raises:
        ExternalToolError: the PDF cannot be read.
    """
    try:
        with PdfDocument(pdf) as document:
            pages = [_letters(text) for text in _page_texts(document)]
    except PdfiumError as problem:
        raise ExternalToolError(f"LibreOffice heeft een pdf gemaakt die niet te lezen is: {problem}") from problem
    return Heard("".join(pages), tuple(accumulate(map(len, pages))))


def _page_texts(document: PdfDocument) -> Iterator[str]:
    for page in document:
        text_page = page.get_textpage()
        yield text_page.get_text_range()
        text_page.close()
        page.close()


def _letters(text: str) -> str:
    return NOT_LETTERS.sub("", unicodedata.normalize("NFKC", text).casefold())


def lost_words(said: Sequence[str], heard: Heard) -> Iterator[Lost]:
    """The words of these passages that are not among the letters of the PDF, in their order."""
    wanted = [_letters(passage) for passage in said]
    everything = "\n".join(wanted)
    times = Counter(wanted)
    told: set[str] = set()
    cursor, before = 0, ""
    for passage, letters in zip(said, wanted, strict=True):
        at = heard.text.find(letters, cursor, cursor + NEAR)
        if at >= 0:
            cursor = at + len(letters)
        often = everything.count(letters) if len(letters) >= PIECE and len(everything) < LONG else times[letters]
        is_told = _is_counted(passage, letters, everything, wanted, heard) and _is_told(letters, heard, often, at)
        if letters not in told and not is_told:
            told.add(letters)
            yield _lost(passage, heard, before)
        before = passage


def _is_counted(passage: str, letters: str, everything: str, wanted: Sequence[str], heard: Heard) -> bool:
    """Whether a passage of one short word is not only somewhere in the PDF, but as often as it is said.

    A page may split a longer passage in the middle of these letters: those that do not stand whole do not count.
    """
    if not 0 < len(letters) < PIECE or len(passage.split()) > 1 or len(everything) >= LONG:
        return True
    times = heard.text.count(letters)
    if times >= everything.count(letters):
        return True
    standing = (one for one in wanted if len(one) < PIECE or heard.text.count(one) >= everything.count(one))
    return times >= "\n".join(standing).count(letters)


def _is_told(letters: str, heard: Heard, times: int, at: int) -> bool:
    """Whether the letters stand in the PDF this many times, whole or split by a page."""
    if len(letters) < PIECE:
        return at >= 0 or letters in heard.text
    if (at >= 0 and times == 1) or heard.text.count(letters) >= times:
        return True
    ends = (_split_from(letters, heard, start) for start in _starts(letters[:PIECE], heard.text))
    whole = sum(end == len(letters) for end in ends)
    return whole >= times or whole + _begun_short(letters, heard) >= times


def _starts(piece: str, heard: str) -> Iterator[int]:
    at = heard.find(piece)
    while at >= 0:
        yield at
        at = heard.find(piece, at + 1)


def _begun_short(letters: str, heard: Heard) -> int:
    """How often a page splits off fewer letters at its begin than make a piece."""
    found = 0
    for size in range(SHORT_PIECE, min(PIECE, len(letters) - 1)):
        for start in _starts(letters[size:], heard.text):
            begin, end = heard.page_before(start)
            is_whole = heard.text.startswith(letters[:size], start - size)
            found += not is_whole and heard.text.find(letters[:size], begin, end) >= 0
    return found


def _split_from(letters: str, heard: Heard, start: int) -> int:
    """How many letters of a passage stand in the PDF from this place on: what a page splits goes on on the next one."""
    done = _longest(letters, 0, heard.text, start, start + len(letters))
    place = start
    while done < len(letters):
        begin, end = heard.page_behind(place)
        size = _longest(letters, done, heard.text, begin, end)
        if size < min(PIECE, len(letters) - done):
            return done
        place, done = begin, done + size
    return done


def _longest(letters: str, at: int, heard: str, begin: int, end: int) -> int:
    """How many of the letters from here stand together in this part of the PDF."""
    least, most = 0, min(len(letters) - at, end - begin)
    while least < most:
        middle = (least + most + 1) // 2
        if heard.find(letters[at : at + middle], begin, end) >= 0:
            least = middle
        else:
            most = middle - 1
    return least


def _lost(passage: str, heard: Heard, before: str) -> Lost:
    """What is lost of a passage, as near as can be said: from the first word that is not there, to where it goes on."""
    words = passage.split()
    letters, ends = _with_ends(words)
    starts = list(_starts(letters[:PIECE], heard.text))
    reached = max((_split_from(letters, heard, start) for start in starts), default=0)
    first = sum(end <= reached for end in ends)
    last = next(
        (
            n
            for n in range(first + 1, len(words))
            if letters[ends[n - 1] :] in heard.text and len(letters) - ends[n - 1] >= PIECE
        ),
        len(words),
    )
    missing = words[first:last]
    known = [*before.split(), *(words[:first] if missing else ())][-BEFORE:]  # all of it is there, but too few times
    return Lost(" ".join(missing or words), " ".join(known))


def _with_ends(words: Sequence[str]) -> tuple[str, list[int]]:
    """The letters of these words together, and where each ends."""
    letters, ends = "", []
    for word in words:
        letters += _letters(word)
        ends.append(len(letters))
    return letters, ends
