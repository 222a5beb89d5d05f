"""The list of sources stands in the order of its numbers, and then of its authors and titles."""

from generator.references.kamerstuk import Kamerstuk
from generator.references.resolve import Citations
from generator.references.source_list import source_annex
from generator.references.style import KAMERBRIEF
from generator.tree.blocks import BulletList, Paragraph
from generator.tree.walk import plain_text


def listed(*keys: str) -> list[str]:
    sources = {key: paper for key in keys if (paper := Kamerstuk.from_identifier(key))}
    (items,) = source_annex(keys, 1, Citations(dict(sources)), KAMERBRIEF).blocks
    assert isinstance(items, BulletList)
    lines = [block.inlines for item in items.items for block in item.blocks if isinstance(block, Paragraph)]
    return [plain_text(line).replace("\u00a0", " ").partition(", ")[2] for line in lines]


def test_papers_stand_by_dossier_chapter_and_number() -> None:
    keys = (
        "kst-CVIII-S", "kst-36600-XIII-2", "kst-36600-IX-2", "kst-36600-VII-12", "kst-36600-VII-2", "kst-36600-C",
        "kst-36600-AB", "kst-36600-3", "kst-9324-5", "kst-29697-158",
    )  # fmt: skip
    assert listed(*keys) == [
        "9 324, nr. 5",
        "29 697, nr. 158",
        "36 600, nr. 3",
        "36 600, C",
        "36 600, AB",
        "36 600 VII, nr. 2",
        "36 600 VII, nr. 12",
        "36 600 IX, nr. 2",
        "36 600 XIII, nr. 2",
        "CVIII, S",
    ]
