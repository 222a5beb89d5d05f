"""The kinds of list in the templates. The writer finds them by name; indents and bullets come from the house style."""

from __future__ import annotations

from tekening.opmaak import part

LEVELS = range(9)
LETTERS = ("decimal", "lowerLetter", "lowerRoman")


def bullets(number: int, name: str) -> str:
    """A bulleted list. The bullets are characters of the text font: those of Symbol mean nothing outside Word."""
    return _abstract(number, name, [_level(level, "bullet", "•") for level in LEVELS])


def numbers(number: int, name: str) -> str:
    """A numbered list: 1. a. i. and again."""
    return _abstract(number, name, [_level(level, LETTERS[level % 3], f"%{level + 1}.") for level in LEVELS])


def headings(number: int, name: str) -> str:
    """Heading numbers: 1., 1.1, 1.1.1."""
    marks = ["%1.", *(".".join(f"%{n}" for n in range(1, level + 2)) for level in LEVELS[1:])]
    return _abstract(number, name, [_level(level, "decimal", marks[level]) for level in LEVELS])


def _level(level: int, kind: str, mark: str) -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{mark}"/>'
        '<w:lvlJc w:val="left"/></w:lvl>'
    )


def _abstract(number: int, name: str, levels: list[str]) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/><w:name w:val="{name}"/>'
        f"{''.join(levels)}</w:abstractNum>"
    )


def numbering() -> bytes:
    """word/numbering.xml: the list styles use number 1 and 2, the writer adds the rest."""
    kinds = [
        bullets(0, "rijkspen-opsomming"),
        numbers(1, "rijkspen-nummering"),
        headings(2, "rijkspen-koppen"),
        bullets(3, "rijkspen-kader-opsomming"),
        numbers(4, "rijkspen-kader-nummering"),
    ]
    used = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/></w:num>' for number, kind in ((1, 0), (2, 3))
    )
    return part("numbering", "".join(kinds) + used)
