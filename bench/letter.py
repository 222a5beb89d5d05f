"""The letters that the benchmark makes: from the sample letter, 60 paragraphs, lists, one table and 19 notes.

No two letters are alike: every paragraph, list and cell says which letter it stands in, so that nothing that was kept from
one letter can serve for the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count, cycle, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "content/kamerbrieven/voortgang.yaml"
FOLDER = "kamerbrieven"
PARAGRAPHS, NOTES = 60, 19

NOTE = re.compile(r"\[[^\]\[]*@[^\]]+\]|\^\[(?:[^\[\]]|\[[^\]]*\])*\]")
NAMED_NOTE = re.compile(r"\[\^[\w-]+\]")
REFERENCE = re.compile(r"\[([^\]]+)\](?:\(#[\w-]+\)|\{\.\w+\})")
HEADING, LIST, TABLE = re.compile("#"), re.compile(r"(?:-|\d+\.) "), re.compile(r"\|")
LEFT_OUT = re.compile(r"Table:|\[\^|>")  # a caption goes with its table
COLONS = re.compile(r"^:::.*\n?", re.MULTILINE)
SENTENCE = re.compile(r".{80,260}?[.;](?=\s|\Z)", re.DOTALL)

HEAD = """\
soort: kamerbrief
status: concept
betreft: Voortgang van het Nationaal Programma Vitale Regio's, brief {number}
datum: 2025-12-19
onze_referentie: 2025-{number:010}
van: bzk/dgobdr
aan: voorzitter-tweede-kamer
ondertekenaar: minister-bzk
tekst: |
"""


def letter(number: int) -> str:
    """The YAML of one letter of sixteen pages."""
    notes, chunks = count(1), _marked(_lengthened(list(_body(_chunks()))), number)
    return _yaml(number, [NOTE.sub(lambda note: note[0] if next(notes) <= NOTES else "", chunk) for chunk in chunks])


def long_letter(number: int, paragraphs: int) -> str:
    """The YAML of a letter of so many short paragraphs, each third with a note."""
    sentences = [found[0] for chunk in _chunks() if _kind(chunk) is None and (found := SENTENCE.match(_bare(chunk)))]
    texts = list(islice(cycle(sentences), paragraphs))
    return _yaml(number, (_numbered(text, number, place) for place, text in enumerate(texts)))


def write_letters(project: Path, letters: dict[str, str]) -> list[str]:
    """Put letters into a project; their keys."""
    for name, text in letters.items():
        (project / "content" / FOLDER / f"{name}.yaml").write_text(text, "utf-8")
    return [f"{FOLDER}/{name}" for name in letters]


def _chunks() -> list[str]:
    """The sample letter as pieces of Markdown, its annexes included."""
    texts = re.findall(r"^( +|)tekst: \|\n((?:\1 +.*\n|\n)+)", SAMPLE.read_text("utf-8"), re.MULTILINE)
    lines = "\n\n".join(re.sub(rf"^{indent}  ", "", text, flags=re.MULTILINE) for indent, text in texts)
    return [chunk for chunk in re.split(r"\n\s*\n", COLONS.sub("", lines)) if chunk.strip()]


def _body(chunks: Iterable[str]) -> Iterator[str]:
    """Sixty paragraphs, with the headings and lists between them, and the first table."""
    paragraphs = tables = 0
    for chunk in chunks:
        kind = _kind(chunk)
        paragraphs += kind is None
        tables += kind is TABLE
        if paragraphs > PARAGRAPHS:
            return
        if kind is not LEFT_OUT and (kind is not TABLE or tables == 1):
            yield REFERENCE.sub(r"\1", NAMED_NOTE.sub("", chunk))


def _lengthened(chunks: list[str]) -> Iterator[str]:
    """Each paragraph with the words of one further on: sixteen pages in the house style, instead of eleven."""
    texts = [_bare(chunk) for chunk in chunks if _kind(chunk) is None]
    others = iter(texts[PARAGRAPHS // 2 :] + texts[: PARAGRAPHS // 2])
    for chunk in chunks:
        yield chunk if _kind(chunk) is not None else f"{chunk} {next(others)}"


def _kind(chunk: str) -> re.Pattern[str] | None:
    return next((kind for kind in (HEADING, LIST, TABLE, LEFT_OUT) if kind.match(chunk)), None)


def _marked(chunks: Iterable[str], number: int) -> Iterator[str]:
    for place, chunk in enumerate(chunks):
        match _kind(chunk):
            case pattern if pattern is TABLE:
                yield re.sub(r" \|(?=\n)", f" ({number}) |", f"{chunk}\n")
            case pattern if pattern is LIST:
                yield re.sub(r"(?<=\w)(?=[;.]$)", f" ({number})", chunk, flags=re.MULTILINE)
            case None:
                yield f"{chunk} Dit is alinea {place} van brief {number}."
            case _:
                yield chunk


def _numbered(text: str, number: int, place: int) -> str:
    note = "" if place % 3 else f"^[Zie ook @kst-29697-158, bij alinea {place} van brief {number}.]"
    return f"{text} Dit is alinea {place} van brief {number}.{note}"


def _bare(chunk: str) -> str:
    return REFERENCE.sub(r"\1", NAMED_NOTE.sub("", NOTE.sub("", chunk)))


def _yaml(number: int, chunks: Iterable[str]) -> str:
    text = "\n\n".join(chunks)
    return HEAD.format(number=number) + re.sub(r"^(?=.)", "  ", text, flags=re.MULTILINE) + "\n"
