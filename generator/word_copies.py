"""Word files under examination, and the copies that are made of them: repaired, or with every finding in the margin.

The file itself is never changed. A repair is an edit that a rule proposed because there is only one right answer; each is
listed. After it the copy is read again, and must differ from the file in nothing but those edits.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from pathlib import Path

from generator.batch.atomic import write_atomically
from generator.codes import phrases
from generator.codes.phrases import Phrase
from generator.diagnostics import Code, Diagnostic, Language, Report
from generator.errors import UsageError
from generator.record import Record
from generator.word.revising.apply import apply_edits
from generator.word.revising.comments import MarginComment, with_comments
from generator.word.revising.edits import Edit, MarkHeaderRow, ReplaceText, SetLanguage, SetTitle
from generator.word.text.model import Box, Story
from generator.word.text.opening import Refused
from generator.word_inspection import Yardstick, examine
from generator.wordcheck.findings import Findings, WordFinding, place_of


class Copies(Record, frozen=True):
    """Which copies to make.

    Attributes:
        repair: a repaired copy of each file that needs one.
        repaired: where it goes; otherwise beside the file, as NAAM.hersteld.docx.
        comments: where the copy with comments goes; None for no such copy.
        language: of the comments.
        force: a copy may take the place of a file that is there.
    """

    repair: bool = False
    repaired: Path | None = None
    comments: Path | None = None
    language: Language = Language.NL
    force: bool = False


NO_COPIES = Copies()


def inspect_word_files(paths: Iterable[Path], measure: Yardstick, copies: Copies = NO_COPIES) -> list[Diagnostic]:
    """What is wrong with Word files that anyone may have made; a file that cannot be read stops none of the others.

    With a repaired copy, what was repaired and what is wrong with the copy.

    Args:
        paths: the files.
        measure: what they are held against.
        copies: which copies to make.

    Raises:
        UsageError: a copy would take the place of a file.
    """
    chosen, report = list(paths), Report()
    _check_targets(chosen, copies)
    for path in chosen:
        findings, current = examine(path, str(path), measure, report), path
        try:
            if copies.repair and findings is not None:
                current = _repair(path, findings, copies, report)
                findings = findings if current == path else examine(current, str(current), measure, report)
            if copies.comments is not None and findings is not None:
                write_atomically(copies.comments, commented(current.read_bytes(), findings, copies.language))
        except Refused as refusal:
            report.extend([refusal.finding(str(path))])
        report.extend(finding.diagnostic for finding in (findings.shown() if findings else ()))
    return report.in_source_order()


def _repair(path: Path, findings: Findings, copies: Copies, report: Report) -> Path:
    """Write the repaired copy and report each repair; the file itself when there is nothing to repair."""
    mended = repaired(path.read_bytes(), findings)
    if not mended.repairs:
        return path
    target = copies.repaired or repaired_name(path)
    write_atomically(target, mended.content)
    report.extend(mended.repairs)
    return target


def repaired_name(path: Path) -> Path:
    """Where the repaired copy goes when nothing else is said."""
    return path.with_name(f"{path.stem}.hersteld{path.suffix}")


def _check_targets(paths: list[Path], copies: Copies) -> None:
    if len(paths) != 1 and (copies.comments or copies.repaired):
        raise UsageError("--opmerkingen en --uit gaan over één Word-bestand")
    targets = [copies.comments] if copies.comments else []
    if copies.repair:
        targets += [copies.repaired] if copies.repaired else [repaired_name(path) for path in paths]
    for target in targets:
        if any(target.resolve() == path.resolve() for path in paths):
            raise UsageError(f"{target} is het bestand zelf; een kopie heeft een andere naam")
        if target.exists() and not copies.force:
            raise UsageError(f"{target} bestaat al; gebruik --force om het te vervangen")
    if len({target.resolve() for target in targets}) < len(targets):
        raise UsageError("twee kopieën kunnen niet hetzelfde bestand zijn")


# --- repairs ---------------------------------------------------------------------------------------------------------


class Repaired(Record, frozen=True):
    """A repaired copy, and what was repaired in it."""

    content: bytes
    repairs: list[Diagnostic]


def repaired(content: bytes, findings: Findings) -> Repaired:
    """A copy in which is mended what has one right answer.

    Args:
        content: the file.
        findings: what was found in it.

    Raises:
        Refused: the file is too large to be changed.
        InternalError: more would have changed than was asked.
    """
    proposed: dict[Edit, WordFinding] = {}
    for finding in findings.found:
        if finding.repair is not None:
            proposed.setdefault(finding.repair, finding)
    revised, done = apply_edits(content, proposed)
    return Repaired(revised, [_told(edit, proposed[edit]) for edit in done])


def _told(edit: Edit, finding: WordFinding) -> Diagnostic:
    return Diagnostic(Code.WORD009, finding.diagnostic.location, (("what", _what(edit, finding)),))


def _what(edit: Edit, finding: WordFinding) -> Phrase:
    match edit:
        case ReplaceText(new=new) if finding.spot is not None and finding.diagnostic.code is not Code.OPM013:
            return phrases.REPAIRED_WORDS(old=finding.spot.words, new=new)
        case ReplaceText():
            values = dict(finding.diagnostic.values)
            return phrases.REPAIRED_CHARACTER(what=values["what"], words=values["words"])
        case SetTitle(title):
            return phrases.REPAIRED_TITLE(title=title)
        case SetLanguage(language):
            return phrases.REPAIRED_LANGUAGE(language=language)
        case MarkHeaderRow():
            return phrases.REPAIRED_HEADER_ROW


# --- comments --------------------------------------------------------------------------------------------------------


def commented(content: bytes, findings: Findings, language: Language) -> bytes:
    """A copy with each finding as a comment at its words.

    Word has no comments in notes, headers and text boxes: those stand at the mark of the note, at the paragraph before the
    box, or with what concerns the whole file at the first paragraph, and name their place.

    Args:
        content: the file.
        findings: what was found in it.
        language: of the comments.

    Raises:
        Refused: the file is too large to be changed.
    """
    anchors = _Anchors.of(findings)
    return with_comments(content, (anchors.comment(finding, language) for finding in findings.shown()))


class _Anchors(Record, frozen=True):
    """Where comments can be: the paragraphs of the text, and where each note is referred to."""

    paragraphs: list[int]
    notes: dict[tuple[bool, int], tuple[int, int]]

    @classmethod
    def of(cls, findings: Findings) -> _Anchors:
        body = [paragraph for paragraph in findings.word.body if paragraph.box is Box.NONE]
        marks = ((paragraph, mark) for paragraph in body for mark in paragraph.notes)
        notes = {(mark.endnote, mark.number): (paragraph.place.index, mark.at) for paragraph, mark in marks}
        return cls([paragraph.place.index for paragraph in body], notes)

    def comment(self, finding: WordFinding, language: Language) -> MarginComment:
        """The comment for a finding, at the nearest place that can have one."""
        index, start, end, exact = self._anchor(finding)
        diagnostic = finding.diagnostic
        head = f"{diagnostic.severity.word(language.value)} {diagnostic.code.name}"
        place = "" if exact or finding.spot is None else f" ({place_of(finding.spot).text(language.value)})"
        lines = (f"{head}{place}: {diagnostic.message(language)}", diagnostic.hint(language))
        return MarginComment(index, start, end, tuple(line for line in lines if line))

    def _anchor(self, finding: WordFinding) -> tuple[int, int, int, bool]:
        first = self.paragraphs[0] if self.paragraphs else 0
        if finding.spot is None:
            return first, 0, 0, False
        paragraph, spot = finding.spot.paragraph, finding.spot
        place = paragraph.place
        if place.story is Story.BODY and paragraph.box is Box.NONE:
            return place.index, spot.start, spot.end or len(paragraph.text), True
        if place.story is Story.BODY:
            before = bisect_right(self.paragraphs, place.index)
            return (self.paragraphs[before - 1] if before else first), 0, 0, False
        index, at = self.notes.get((place.story is Story.ENDNOTE, place.note), (first, 0))
        return index, max(0, at - 1), at, False
