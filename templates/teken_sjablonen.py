"""Draws the first issue of the Word templates in docx/, with the measures of styles/rijk.yaml. After that Word is the tool.

    python templates/teken_sjablonen.py

Same program, same bytes: fixed order, fixed times. Overwrites what a house-style owner changed in Word since!
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from tekening import kamerbrief, uitvoeringsagenda  # noqa: E402  # the path must be set first

from generator.diagnostics import Report  # noqa: E402
from generator.word.housestyle import apply_house_style  # noqa: E402
from generator.word.listing import list_template  # noqa: E402
from generator.word.stylefile import load_house_style  # noqa: E402

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can express
DRAWN = {"kamerbrief": kamerbrief.parts, "uitvoeringsagenda": uitvoeringsagenda.parts}


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


def main() -> None:
    """Draw every template, and its readable listing beside it."""
    for name in DRAWN:
        parts = draw(name)
        save(parts, HERE / "docx" / f"{name}.docx")
        (HERE / "docx" / f"{name}.txt").write_text(list_template(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
