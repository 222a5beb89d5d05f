"""Converts Word files to PDF, many in one call of LibreOffice: the stage *convert* of the chain.

Starting LibreOffice costs ten times what a letter costs it, so a `Converter` keeps a profile that has been started
before, and gives it many files at once. (A LibreOffice that stays running was tried: reached through its own pipe it
stops after one file, and through UNO it needs 60 % more CPU per letter and a second Python.) Each converter has a
profile of its own, so that several threads or processes can each have one.

When LibreOffice crashes, hangs or passes over a file, what it made counts; the rest is done in a new call with a new
profile, and the file it stood at once more on its own.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from generator import record
from generator.diagnostics import Code, Diagnostic, Location, Report
from generator.errors import ExternalToolError
from generator.pdf.fonts import check_fonts, font_configuration
from generator.pdf.looser import without_widow_control
from generator.pdf.office import FILTER, SURROUNDINGS, WORD, Ending, call, find_office
from generator.pdf.passages import passages
from generator.pdf.profile import prepare_profile
from generator.pdf.word_file import WordFile, read_word_file

PATIENCE = 120.0  # seconds for one file; a long document takes some three
HOPELESS = 2  # files that fail on their own before anything was made: then LibreOffice itself does not work
FOLDER = "rijkspen-pdf-"
A_DAY = 24 * 60 * 60
END_OF_FILE = b"%%EOF"
SUFFIX = ".pdf"


@dataclass(frozen=True, slots=True)
class Conversion:
    """What became of one Word file: the PDF and what is to be said of it, or why there is none.

    A PDF that lost words is no PDF to hand over; it only tells on which page things stand (`laid_out`).
    """

    pdf: bytes | None
    findings: tuple[Diagnostic, ...] = ()
    failure: ExternalToolError | None = None
    incomplete: bytes | None = None

    def laid_out(self) -> bytes:
        """The PDF, to count pages in only: it may lack words.

        Raises:
            ExternalToolError: there is none.
        """
        return self.incomplete or self.data()

    def data(self) -> bytes:
        """The PDF.

        Raises:
            ExternalToolError: there is none.
        """
        if self.pdf is None:
            raise self.failure or ExternalToolError("er is geen pdf gemaakt")
        return self.pdf


def kept_converter() -> Converter:
    """The converter of this process: open until the process ends, so that the next file finds it warm.

    Raises:
        ExternalToolError: there is no LibreOffice, or it is too old.
    """
    return _kept(os.getpid())  # a forked process must not share the profile of its parent


@cache
def _kept(_: int) -> Converter:
    converter = Converter().__enter__()
    atexit.register(converter.__exit__, None, None, None)
    return converter


def convert_to_pdf(docx: Path, out_dir: Path) -> Path:
    """Convert one file on disk; the PDF stands in `out_dir`, with the same name. It appears whole or not at all.

    Raises:
        ExternalToolError: LibreOffice is not there, is too old, takes too long, or makes no PDF.
    """
    with Converter() as converter:
        pdf = converter.convert(str(docx), docx.read_bytes()).data()
    out_dir.mkdir(parents=True, exist_ok=True)
    target = out_dir / f"{docx.stem}{SUFFIX}"
    part = target.with_suffix(".pdf.deel")
    part.write_bytes(pdf)
    part.replace(target)
    return target


class Converter:
    """A LibreOffice with a profile of its own; use it as a context manager. Threads that share one wait for each other.

    Raises:
        ExternalToolError: when it is entered: there is no LibreOffice, or it is too old.
    """

    def __enter__(self) -> Self:
        self._office = find_office()
        _sweep()
        self._folder = Path(tempfile.mkdtemp(prefix=FOLDER))
        self._turn = Lock()
        self._profile = self._folder / "profiel"
        self._has_worked = False
        self._last: tuple[bytes, Conversion] | None = None  # whose pages were counted is asked as PDF next
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def convert(self, name: str, docx: bytes) -> Conversion:
        """The PDF of one Word file; `name` is how messages call it."""
        return self.convert_all({name: docx})[name]

    def convert_all(self, files: Mapping[str, bytes]) -> dict[str, Conversion]:
        """The PDFs of these Word files, by name. A file that gives none never stops the others.

        One that lost words is laid out once more, in the way in which LibreOffice loses none (`looser`).
        """
        if len(files) == 1 and self._last and self._last[0] in files.values():
            return {name: _called(name, self._last[1]) for name in files}
        made = self._made(files)
        whole = [(files[name], one) for name, one in made.items() if one.pdf]
        self._last = whole[-1] if whole else self._last
        return made

    def _made(self, files: Mapping[str, bytes]) -> dict[str, Conversion]:
        known = {name: read_word_file(docx) for name, docx in files.items()}
        fonts = frozenset().union(*(one.fonts for one in known.values()))
        with self._turn:
            raw = self._convert(files, fonts)
        made = {name: _proven(name, files[name], pdf, known[name]) for name, pdf in raw.items()}
        loosened = {name: without_widow_control(files[name]) for name, one in made.items() if one.incomplete}
        with self._turn:
            again = self._convert({name: docx for name, docx in loosened.items() if docx}, fonts)
        mended = {name: _proven(name, files[name], pdf, known[name]) for name, pdf in again.items()}
        return made | {name: _with_note(name, one) for name, one in mended.items() if one.pdf}

    def _convert(self, files: Mapping[str, bytes], fonts: frozenset[str]) -> dict[str, bytes | ExternalToolError]:
        """Convert in one call; then, in new calls, the first file that is missing on its own and those behind it."""
        made: dict[str, bytes | ExternalToolError] = {}
        todo, failures = dict(files), 0
        while todo:
            done, ending = self._call(todo, fonts)
            made |= done
            todo = {name: docx for name, docx in todo.items() if name not in done}
            if todo:
                suspect = next(iter(todo))
                once_more, ending = self._call({suspect: todo.pop(suspect)}, fonts)
                made[suspect] = once_more.get(suspect) or _failure(suspect, ending)
                failures += suspect not in once_more
            if failures >= HOPELESS and not self._has_worked:
                made |= {name: _failure(name, ending) for name in todo}
                break
        return {name: made[name] for name in files}

    def _call(self, files: Mapping[str, bytes], fonts: frozenset[str]) -> tuple[dict[str, bytes], Ending]:
        """One call of LibreOffice: the PDFs that it made."""
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            sources = {
                name: Path(folder, f"{number}.docx") for number, name in enumerate(files)
            }  # a name may be anything
            for name, path in sources.items():
                path.write_bytes(files[name])
            ending = self._run(Path(folder), list(sources.values()), fonts)
            made = {name: _whole(path.with_suffix(SUFFIX)) for name, path in sources.items()}
        found = {name: pdf for name, pdf in made.items() if pdf}
        self._has_worked |= bool(found)
        if len(found) < len(files) or not ending.well:  # a crash may have left the profile locked or damaged
            shutil.rmtree(self._profile, ignore_errors=True)
        return found, ending

    def _run(self, folder: Path, sources: list[Path], fonts: frozenset[str]) -> Ending:
        prepare_profile(self._profile)
        configuration = folder / "fonts.conf"
        configuration.write_text(font_configuration(fonts, self._folder / "fontcache"), encoding="utf-8")
        command = [str(self._office), f"-env:UserInstallation={self._profile.as_uri()}", "--headless"]
        command += [f"--infilter={WORD}", "--convert-to", FILTER, "--outdir", str(folder), *map(str, sources)]
        surroundings = {**SURROUNDINGS, "FONTCONFIG_FILE": str(configuration)}
        return call(command, surroundings, PATIENCE, lambda: len(list(folder.iterdir())))


def _sweep() -> None:
    """Take away what processes that were killed have left, a day later: those that are alive touch their folder."""
    for folder in Path(tempfile.gettempdir()).glob(f"{FOLDER}*"):
        with suppress(OSError):  # somebody else's, or just gone
            if time.time() - folder.stat().st_mtime > A_DAY:
                shutil.rmtree(folder, ignore_errors=True)


def _whole(path: Path) -> bytes:
    """The PDF at this place; nothing if there is none, or one that LibreOffice was stopped in."""
    pdf = path.read_bytes() if path.is_file() else b""
    return pdf if pdf.rstrip().endswith(END_OF_FILE) else b""


def _failure(name: str, ending: Ending) -> ExternalToolError:
    reason = ending.said.rpartition("\n")[2] or "zonder reden"
    return ExternalToolError(
        f"LibreOffice heeft van {name} geen pdf gemaakt ({reason}); open het bestand in Word of LibreOffice en kijk of het heel is"
    )


def _proven(name: str, docx: bytes, made: bytes | ExternalToolError, known: WordFile) -> Conversion:
    """Finished, unless LibreOffice lost words of the Word file."""
    finished = _finished(name, made, known)
    if isinstance(made, ExternalToolError):
        return finished
    from generator.pdf.lost_words import check_words  # pdfium costs a tenth of a second

    report = Report(list(finished.findings))
    if check_words(made, passages(docx), Location(name), report):
        return finished
    failure = ExternalToolError(f"LibreOffice heeft in de pdf van {name} woorden weggelaten; zij is niet bewaard")
    return Conversion(None, tuple(report), failure, finished.pdf)


def _called(name: str, conversion: Conversion) -> Conversion:
    """The same conversion, of a file that messages call otherwise."""
    return replace(
        conversion, findings=tuple(record.replace(one, location=Location(name)) for one in conversion.findings)
    )


def _with_note(name: str, mended: Conversion) -> Conversion:
    return replace(mended, findings=(*mended.findings, Diagnostic(Code.PDF004, Location(name))))


def _finished(name: str, made: bytes | ExternalToolError, known: WordFile) -> Conversion:
    """Mend what LibreOffice does wrong, and look at the letters."""
    if isinstance(made, ExternalToolError):
        return Conversion(None, failure=made)
    from generator.pdf.repair import repaired  # pikepdf costs a tenth of a second

    pdf, fonts = repaired(made, known.date)
    report = Report()
    check_fonts(fonts, known.fonts, Location(name), report)
    return Conversion(pdf, tuple(report))
