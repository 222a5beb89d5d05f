"""LibreOffice itself: where it stands, whether it is new enough, and one call of it. The one door to other programs.

LibreOffice ends with exit code 0 also when it made nothing, so the files are the proof. It starts a second process
that outlives the first when only that one is stopped: a call is a process group, and is stopped as one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.errors import ExternalToolError

PROGRAM = "soffice"
ELSEWHERE = (  # where the installers of macOS and Windows put it, which is not on PATH
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path(r"C:\Program Files\LibreOffice\program\soffice.com"),
)
MINIMUM = (25, 2)  # 7.4 leaves links and notes untagged, and names PDF/UA without saying what that is
INSTALL = (
    "installeer LibreOffice 25.2 of nieuwer: op Debian met apt-get install libreoffice-writer-nogui fonts-dejavu-core "
    "(Debian 12: met -t bookworm-backports), elders van libreoffice.org. De Word-bestanden worden ook zonder gemaakt"
)
VERSION = re.compile(r"LibreOffice (\d+)\.(\d+)")
EXPORT = {
    "PDFUACompliance": {"type": "boolean", "value": "true"},
    "SelectPdfVersion": {"type": "long", "value": "2"},  # PDF/A-2b: LibreOffice has no level A
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "ExportBookmarks": {"type": "boolean", "value": "true"},
    "ExportBookmarksToPDFDestination": {"type": "boolean", "value": "true"},
}
FILTER = f"pdf:writer_pdf_Export:{json.dumps(EXPORT)}"
WORD = "MS Word 2007 XML"  # read as nothing else: left to guess, LibreOffice opens a web page or any text that is called .docx
SURROUNDINGS = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}
MOMENT = 30  # seconds, for a question that is answered in a fifth of one


@dataclass(frozen=True, slots=True)
class Ending:
    """How a call ended: whether by itself and well, and what it said."""

    well: bool
    said: str


def find_office() -> Path:
    """The LibreOffice of this machine.

    Raises:
        ExternalToolError: there is none, or it is older than 25.2.
    """
    found = shutil.which(PROGRAM) or next((str(path) for path in ELSEWHERE if path.is_file()), None)
    if found is None:
        raise ExternalToolError(f"LibreOffice ({PROGRAM}) is niet gevonden; {INSTALL}")
    version = office_version(Path(found))
    if version < MINIMUM:
        shown = ".".join(str(number) for number in version) or "van onbekende versie"
        raise ExternalToolError(f"LibreOffice {shown} ({found}) maakt geen toegankelijke pdf; {INSTALL}")
    return Path(found)


@cache
def office_version(program: Path) -> tuple[int, ...]:
    """The first two numbers of its version; none when it does not say.

    Raises:
        ExternalToolError: it cannot be started.
    """
    said = VERSION.search(call([str(program), "--version"], {}, MOMENT).said)
    return tuple(int(number) for number in said.groups()) if said else ()


def call(
    command: Sequence[str], surroundings: dict[str, str], patience: float, progress: Callable[[], int] = lambda: 0
) -> Ending:
    """Run a program to its end, or until it has not got any further for `patience` seconds; nothing is left running.

    Args:
        command: the program and its arguments; no shell reads them.
        surroundings: environment variables, beside those of this process.
        patience: seconds.
        progress: how far it has got; without this, it has `patience` seconds for all its work.

    Raises:
        ExternalToolError: the program cannot be started.
    """
    try:
        process = subprocess.Popen(  # noqa: S603  # no shell; programs are found on PATH, files are arguments
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=os.environ | surroundings,
            start_new_session=True,
        )
    except OSError as error:
        raise ExternalToolError(f"{command[0]} kan niet gestart worden: {error}") from None
    try:
        said = _wait(process, patience, progress)
    finally:  # also at Ctrl-C
        _stop(process)
    if said is None:
        return Ending(well=False, said=f"na {patience:g} seconden niet klaar")
    return Ending(process.returncode == 0, said.decode("utf-8", "replace").strip())


def _wait(process: subprocess.Popen[bytes], patience: float, progress: Callable[[], int]) -> bytes | None:
    """What it said; None when it got no further for too long."""
    reached = progress()
    while True:
        try:
            return process.communicate(timeout=patience)[0]
        except subprocess.TimeoutExpired:
            if progress() == reached:
                return None
            reached = progress()


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Stop the process, and what it started itself."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.communicate()
