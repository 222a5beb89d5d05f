"""Convert a Word file to an accessible PDF (PDF/UA-1, PDF/A-2) with LibreOffice: the one door to other programs.

LibreOffice ends with exit code 0 also when it made nothing, so the file itself is the proof. A fresh profile folder
per call lets conversions run side by side. A fixed font configuration gives the same line breaks on every machine:
Verdana may not be shipped, DejaVu Sans has 99.6 % of its width.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from generator.errors import ExternalToolError

PROGRAM = "soffice"
INSTALL = "installeer LibreOffice 24 of nieuwer (Debian: apt-get install libreoffice-writer-nogui fonts-dejavu-core)"
PATIENCE = 180  # seconds; a long document takes some three
EXPORT = {
    "PDFUACompliance": {"type": "boolean", "value": "true"},
    "SelectPdfVersion": {"type": "long", "value": "2"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "ExportBookmarks": {"type": "boolean", "value": "true"},
}
FONT_FOLDERS = ("/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu", "/usr/share/fonts/TTF")
SUBSTITUTES = {
    "Verdana": "DejaVu Sans",
    "RijksoverheidSansHeading": "DejaVu Sans",
    "RijksoverheidSerif": "DejaVu Serif",
    "Georgia": "DejaVu Serif",
}


def convert_to_pdf(docx: Path, out_dir: Path) -> Path:
    """The PDF of this Word file, in `out_dir`, with the same name.

    Raises:
        ExternalToolError: LibreOffice is not there, takes too long, or makes no PDF.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise ExternalToolError(f"LibreOffice ({PROGRAM}) is niet gevonden; {INSTALL}")
    out_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rijkspen-pdf-") as profile:
        made = _convert(program, docx, Path(profile))
        target = out_dir / f"{docx.stem}.pdf"
        # Copied, then renamed: the result appears whole or not at all.
        part = target.with_suffix(".pdf.deel")
        shutil.copyfile(made, part)
        part.replace(target)
    return target


def _convert(program: str, docx: Path, profile: Path) -> Path:
    fonts = profile / "fonts.conf"
    fonts.write_text(font_configuration(profile), encoding="utf-8")
    made = profile / "uit" / f"{docx.stem}.pdf"
    command = [
        program,
        f"-env:UserInstallation={(profile / 'profiel').as_uri()}",
        "--headless",
        "--convert-to",
        f"pdf:writer_pdf_Export:{json.dumps(EXPORT)}",
        "--outdir",
        str(made.parent),
        str(docx.resolve()),
    ]
    said = _run(command, fonts)
    if not made.is_file():
        raise ExternalToolError(f"LibreOffice heeft van {docx} geen pdf gemaakt: {said or 'zonder reden'}; {INSTALL}")
    return made


def _run(command: list[str], fonts: Path) -> str:
    settings = {"FONTCONFIG_FILE": str(fonts), "TZ": "UTC", "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}
    try:
        done = subprocess.run(  # noqa: S603  # no shell; the program is found on PATH, the file is an argument
            command, capture_output=True, text=True, timeout=PATIENCE, env=os.environ | settings, check=False
        )
    except subprocess.TimeoutExpired:
        raise ExternalToolError(f"LibreOffice was na {PATIENCE} seconden niet klaar met {command[-1]}") from None
    except OSError as error:
        raise ExternalToolError(f"LibreOffice kan niet gestart worden: {error}; {INSTALL}") from None
    return done.stderr.strip()


def font_configuration(cache: Path) -> str:
    """A fontconfig file that knows only the DejaVu fonts, and which font stands in for which."""
    folders = "".join(f"<dir>{escape(folder)}</dir>" for folder in FONT_FOLDERS)
    aliases = "".join(
        f'<alias binding="same"><family>{wanted}</family><prefer><family>{free}</family></prefer></alias>'
        for wanted, free in SUBSTITUTES.items()
    )
    return (
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n'
        f"<fontconfig>{folders}{aliases}<cachedir>{escape(str(cache / 'fontcache'))}</cachedir></fontconfig>\n"
    )
