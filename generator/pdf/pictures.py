"""Pictures of the pages of a PDF, made by pdftoppm of poppler: for a look without opening anything, and for the tests.

The same PDF gives the same pictures, to the pixel, with the same poppler.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from generator.errors import ExternalToolError, UsageError
from generator.pdf.office import call

PROGRAM = "pdftoppm"
INSTALL = "installeer poppler (Debian: apt-get install poppler-utils, macOS: brew install poppler)"
PATIENCE = 120.0  # seconds; a page takes a third of one
PAGES = re.compile(r"(\d+)(?:-(\d+))?")
NUMBER = re.compile(r"-(\d+)\.png\Z")
Span = tuple[int, int]


def page_span(text: str) -> Span:
    """The first and the last page of "3" or "2-4".

    Raises:
        UsageError: this is no page and no range of pages.
    """
    read = PAGES.fullmatch(text.strip())
    first, last = (int(read[1]), int(read[2] or read[1])) if read else (0, 0)
    if not 1 <= first <= last:
        raise UsageError(f'"{text}" is geen bladzijde; schrijf bijvoorbeeld 1 of 2-4')
    return first, last


def page_pictures(pdf: bytes, span: Span | None = None, dpi: int = 100) -> dict[int, bytes]:
    """A PNG of each page, by page number.

    Args:
        pdf: the PDF.
        span: the first and the last page; all pages if not given.
        dpi: dots per inch.

    Raises:
        ExternalToolError: there is no pdftoppm, or it cannot read the PDF.
        UsageError: the PDF has none of these pages.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise ExternalToolError(f"{PROGRAM} is niet gevonden; {INSTALL}")
    with tempfile.TemporaryDirectory(prefix="rijkspen-beeld-") as folder:
        source = Path(folder, "bron.pdf")
        source.write_bytes(pdf)
        command = [program, "-png", "-r", str(dpi)]
        command += ["-f", str(span[0]), "-l", str(span[1])] if span else []
        ending = call([*command, str(source), str(Path(folder, "blad"))], {}, PATIENCE)
        made = {_number(path): path.read_bytes() for path in sorted(Path(folder).glob("blad-*.png"))}
    if not made:
        _explain(span, ending.said)
    return made


def _number(path: Path) -> int:
    found = NUMBER.search(path.name)
    return int(found[1]) if found else 0


def _explain(span: Span | None, said: str) -> None:
    if span and "Wrong page range" in said:
        raise UsageError(f"de pdf heeft geen bladzijde {span[0]}")
    raise ExternalToolError(f"{PROGRAM} heeft geen beelden gemaakt: {said or 'zonder reden'}")
