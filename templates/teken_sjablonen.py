"""Draws the first issue of the Word templates in docx/; after that Word is the tool. Measures: styles/rijk.yaml.

    python templates/teken_sjablonen.py            draw everything anew
    python templates/teken_sjablonen.py --lijst    only the listings, after a change in Word

Same program, same bytes: fixed order, fixed times. Overwrites what a house-style owner changed in Word since!
"""

# ruff: noqa: INP001 - a script, no package

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from tekening import beslisnota, kamerbrief, rapport  # noqa: E402  # the path must be set first

from generator.diagnostics import Report  # noqa: E402
from generator.word.housestyle import apply_house_style  # noqa: E402
from generator.word.listing import list_template  # noqa: E402
from generator.word.stylefile import load_house_style  # noqa: E402

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can express
DRAWN = {
    "kamerbrief": kamerbrief.parts,
    "beslisnota": beslisnota.parts,
    "plan-voor-de-regio": lambda: rapport.parts("Plan voor de regio"),
    "uitvoeringsagenda": lambda: rapport.parts("Uitvoeringsagenda"),
    "stand-van-zaken": lambda: rapport.parts("Stand van zaken"),
}


def draw(name: str) -> dict[str, bytes]:
    """The parts of a template as they first left the drawing board."""
    report = Report()
    style = load_house_style("rijk", HERE.parent / "styles", report)
    if style is None:
        raise SystemExit("\n".join(finding.render() for finding in report))
    return apply_house_style(DRAWN[name](), style, name)


def save(parts: dict[str, bytes], path: Path) -> None:
    """A Word file with these parts, in this order."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            member = zipfile.ZipInfo(name, EARLIEST)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            package.writestr(member, content)


def read(path: Path) -> dict[str, bytes]:
    """The parts of a Word file."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def main(*options: str) -> None:
    """Draw every template, and write its readable listing beside it."""
    for name in DRAWN:
        path = HERE / "docx" / f"{name}.docx"
        if "--lijst" not in options:
            save(draw(name), path)
        path.with_suffix(".txt").write_text(list_template(read(path)), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
