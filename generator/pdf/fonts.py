"""Which letters stand in the PDF: Verdana when the machine has it, else DejaVu Sans, and never a third one unsaid.

Verdana and the Rijksoverheid fonts may not be shipped. DejaVu Sans has 99.3 to 99.6 % of Verdana's width, so lines
break in nearly the same places. Left to itself, LibreOffice takes DejaVu Serif, or whatever else it finds: it is given
a configuration of its own, in which only the fonts that a document asks for and their stand-ins exist.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape  # that of xml.sax loads the whole network library
from pathlib import Path

from generator.diagnostics import Code, Location, Report

SANS, SERIF = "DejaVu Sans", "DejaVu Serif"
STAND_INS = {
    "Verdana": SANS,
    "RijksoverheidSansHeading": SANS,
    "RijksoverheidSansText": SANS,
    "RijksoverheidSerif": SERIF,
    "Georgia": SERIF,
}
FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".local/share/fonts",
    Path.home() / ".fonts",
)
STYLE = re.compile(r"(?:PS)?[-,]?(?:MT|Bold|Italic|Oblique|Regular|Book|Roman)+$")


def font_configuration(asked: Iterable[str], cache: Path, folders: Iterable[Path] = FOLDERS) -> str:
    """A fontconfig file that knows only these families and their stand-ins, and which stands in for which.

    Args:
        asked: the families that the documents name.
        cache: a folder where fontconfig may write.
        folders: where fonts stand.
    """
    known = sorted({*asked, *STAND_INS, SANS, SERIF})
    return (
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n<fontconfig>'
        + "".join(f"<dir>{escape(str(folder))}</dir>" for folder in folders)
        + "<selectfont><rejectfont><pattern/></rejectfont>"  # an empty pattern matches every font
        + "".join(f"<acceptfont>{_family(name)}</acceptfont>" for name in known)
        + "</selectfont>"
        + "".join(_alias(name, STAND_INS.get(name, SANS)) for name in known if name not in (SANS, SERIF))
        + f"<cachedir>{escape(str(cache))}</cachedir></fontconfig>\n"
    )


def _family(name: str) -> str:
    return f'<pattern><patelt name="family"><string>{escape(name)}</string></patelt></pattern>'


def _alias(asked: str, free: str) -> str:
    asked, free = escape(asked), escape(free)
    return f'<alias binding="same"><family>{asked}</family><accept><family>{free}</family></accept></alias>'


def family_of(base_font: str) -> str:
    """The family in the name of an embedded font, without spaces: `BAAAAA+DejaVuSans-Bold` is of `DejaVuSans`."""
    return STYLE.sub("", base_font.lstrip("/").partition("+")[2] or base_font.lstrip("/"))


def check_fonts(embedded: Iterable[str], asked: Iterable[str], location: Location, report: Report) -> None:
    """Say which stand-in is in the PDF (PDF002), and which font nobody asked for (PDF001).

    Args:
        embedded: the names of the fonts in the PDF.
        asked: the families that the Word file names.
        location: the PDF.
        report: collects what is found.
    """
    present = {family_of(name) for name in embedded}
    missing = {name: STAND_INS.get(name, SANS) for name in sorted(asked) if _compact(name) not in present}
    for family in sorted(present - {_compact(name) for name in asked}):
        replaced = {name: free for name, free in missing.items() if _compact(free) == family}
        for name, free in replaced.items():
            report.add(Code.PDF002, Location("pdf"), wanted=name, used=free)
        if not replaced:
            report.add(Code.PDF001, location, font=family)


def _compact(name: str) -> str:
    return name.replace(" ", "")
