"""How the first page of each document type looks: a small picture of each, and how another one differs from it.

The pictures are of the example that `rijkspen init` makes of each type. After a change that is meant to be seen, look at
what changed and make the pictures anew: .venv/bin/python tests/pdf/looks.py
"""

from __future__ import annotations

import io
import re
import sys
import tempfile
import zipfile
from collections.abc import Callable
from functools import reduce
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

sys.path.insert(0, str(Path(__file__).parents[1]))

from sample import BODY, parts_of

from generator.cli.project_folder import make_project
from generator.pdf.libreoffice import Converter
from generator.pdf.pictures import page_pictures
from generator.pipeline import open_project

STYLES = "word/styles.xml"
FIVE_MILLIMETRES = 283  # twips
REFERENCES = Path(__file__).parent / "beelden"
DPI = 120
SMALLER = 5  # 24 dots per inch are kept, a millimetre each: letters become smudges, lines of text stay lines
BLUR = 1  # dot
GRID = 4  # dots: a block is four millimetres wide
SHIFTS = (-1, 0, 1)  # dots: another LibreOffice may put a line a millimetre away
DIFFERENT = 30  # of 255: how much lighter or darker a block may be on average
FEW = 5  # blocks may differ more than that; a missing logo is forty of them, a frame that moved thirty


def first_page(pdf: bytes) -> bytes:
    """The picture of the first page, as the references are made."""
    picture = Image.open(io.BytesIO(page_pictures(pdf, (1, 1), DPI)[1])).convert("RGB")
    written = io.BytesIO()
    picture.reduce(SMALLER).save(written, "PNG", optimize=True)
    return written.getvalue()


def differences(picture: bytes, reference: bytes) -> list[tuple[int, int]]:
    """The places, in millimetres from the upper left corner, of the blocks that differ however they are shifted."""
    one, other = _smudged(picture), _smudged(reference)
    if one.size != other.size:
        return [(0, 0)]
    shifts = (ImageChops.offset(other, x, y) for x in SHIFTS for y in SHIFTS)
    blocks = reduce(ImageChops.darker, (_blocks(one, shifted) for shifted in shifts))
    millimetres, pixels = GRID * SMALLER * 25.4 / DPI, blocks.load()
    places = ((x, y) for y in range(blocks.height) for x in range(blocks.width))
    return [(round(x * millimetres), round(y * millimetres)) for x, y in places if pixels[x, y] > DIFFERENT]


def _blocks(one: Image.Image, other: Image.Image) -> Image.Image:
    """How much two pictures differ, block by block: the mean over the block, of the colour that differs most."""
    red, green, blue = ImageChops.difference(one, other).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue).reduce(GRID)


def looks_the_same(picture: bytes, reference: bytes) -> bool:
    """Whether the one page may pass for the other."""
    return len(differences(picture, reference)) <= FEW


def _smudged(picture: bytes) -> Image.Image:
    return Image.open(io.BytesIO(picture)).convert("RGB").filter(ImageFilter.GaussianBlur(BLUR))


def examples(folder: Path) -> dict[str, bytes]:
    """The Word file of the example of each document type, by the name of its type."""
    make_project(folder / "project")
    project = open_project(folder / "project")
    return {key.split("/")[0]: project.render(key).data or b"" for key in project.documents()}


def spoiled(docx: bytes) -> dict[str, bytes]:
    """The same document with faults that must be seen: by the name of the fault."""
    body = parts_of(docx)[BODY].decode()
    heights = re.findall(r'<w:framePr [^>]*w:y="(\d+)"', body)
    return {
        "zonder-beeldmerk": _edited(docx, BODY, r"<w:drawing>.*?</w:drawing>", ""),
        "verschoven": _edited(docx, BODY, f'w:y="{heights[-1]}"', f'w:y="{int(heights[-1]) + FIVE_MILLIMETRES}"'),
        "grotere-letter": _edited(docx, STYLES, r'<w:sz w:val="(\d+)"/>', _two_points_larger),
    }


def _two_points_larger(size: re.Match[str]) -> str:
    return f'<w:sz w:val="{int(size[1]) + 4}"/>'  # half points


def _edited(docx: bytes, part: str, pattern: str, replacement: str | Callable[[re.Match[str]], str]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in parts_of(docx).items():
            edited = re.sub(pattern, replacement, content.decode()).encode() if name == part else content
            assert name != part or edited != content
            archive.writestr(name, edited)
    return written.getvalue()


def main() -> None:
    """Make the references."""
    with tempfile.TemporaryDirectory() as folder, Converter() as converter:
        made = converter.convert_all(examples(Path(folder)))
    for name, conversion in made.items():
        (REFERENCES / f"{name}.png").write_bytes(first_page(conversion.data()))
        print(REFERENCES / f"{name}.png")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
