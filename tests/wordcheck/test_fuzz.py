"""Whatever is in a file: it is read or refused, in little time. Mutated documents, a fixed number of them, always the same.

Three kinds of mutation: of the bytes of the file, of the bytes of a part in a zip that is sound, and of elements and
attributes in XML that is sound. The last kind comes furthest, so there are most of it.
"""

import copy
import io
import random
import time
import zipfile
from collections.abc import Callable
from functools import cache

import pytest
from docx.shared import RGBColor
from lxml import etree
from sample import letter, parts_of
from wordfiles import bare, element, measure, saved, with_text

from generator.diagnostics import Language
from generator.word.package import compress, write_package
from generator.word.text.opening import Refused, open_content
from generator.word.text.reading import read_package
from generator.word_copies import commented, repaired
from generator.wordcheck.recognise import day_of, document_type
from generator.wordcheck.registry import check_word
from generator.wordcheck.subject import Subject

CASES = {"file": 40, "part": 40, "tree": 90}
SECONDS = 20  # of the processor, for one case; a sound one takes a tenth
NASTY = (
    "",
    "-1",
    "0",
    "99999999999999999999",
    "1e9",
    "abc",
    "\u202e",
    "²",
    "../../x",
    "http://[",
    "\ud7ff",
    "0x41",
    "nan",
)
TEXTS = (
    "Kamerstuk 29 697, nr. 160",
    "[" * 500,
    "36 471, " * 200,
    "(" * 300 + "1",
    " " * 5000,
    "²³¹",
    "{{" * 50,
    "\u202e\u0301" * 40,
)


@cache
def foreign() -> bytes:
    """A document with everything that the reader knows, as someone else makes it."""
    made = bare()
    made.add_heading("1. Aanleiding", 1)
    paragraph = made.add_paragraph("Op 3 maart 2025, zie Kamerstuk 31490 nr. 347. ")
    paragraph.add_run("Rood").font.color.rgb = RGBColor(255, 0, 0)
    paragraph._p.append(element('<w:ins w:id="1" w:author="A"><w:r><w:t>erbij</w:t></w:r></w:ins>'))
    paragraph._p.append(
        element('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "x"</w:instrText></w:r>')
    )
    paragraph._p.append(
        element('<w:r><w:fldChar w:fldCharType="separate"/><w:t>hier</w:t><w:fldChar w:fldCharType="end"/></w:r>')
    )
    box = "<w:txbxContent><w:p><w:r><w:t>In een vak</w:t></w:r></w:p></w:txbxContent>"
    paragraph._p.append(
        element(
            f'<w:r><w:pict><v:shape style="position:absolute"><v:textbox>{box}</v:textbox></v:shape></w:pict></w:r>'
        )
    )
    for text in ("- een", "- twee"):
        made.add_paragraph(text)
    table = made.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(1, 1)).text = "samen"
    made.add_comment(paragraph.runs[0], "kijk", author="A")
    made.sections[0].header.paragraphs[0].text = "Vertrouwelijk"
    return saved(made)


def examine(content: bytes, *, change: bool = True) -> bool:
    """Read and check, and make both copies; whether it could be read."""
    try:
        word, held = read_package(open_content(content), "x.docx"), measure()
    except Refused:
        return False
    findings = check_word(Subject(word, held.styles, held.style_names, document_type(word), day=day_of(word)))
    if not change:
        return True
    try:
        mended = repaired(content, findings)
        read_package(open_content(mended.content), "x.docx")
        read_package(open_content(commented(content, findings, Language.NL)), "x.docx")
    except Refused:
        pass  # too large to be changed
    return True


def of_file(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                del changed[at : at + chance.randint(1, 200)]
            case 2:
                changed[at:at] = chance.randbytes(chance.randint(1, 50))
            case _:
                del changed[chance.randrange(len(changed) // 2, len(changed)) :]
    return bytes(changed)


def of_part(content: bytes, chance: random.Random) -> bytes:
    parts = parts_of(content)
    name = chance.choice(sorted(parts))
    return packed({**parts, name: of_file(parts[name] or b"x", chance)})


def of_tree(content: bytes, chance: random.Random) -> bytes:
    parts = parts_of(content)
    names = [name for name in sorted(parts) if name.endswith((".xml", ".rels"))]
    for name in [chance.choice(names), "word/document.xml"]:
        root = etree.fromstring(parts[name])
        for _ in range(chance.randint(1, 8)):
            mutate(chance.choice(list(root.iter(etree.Element))), root, chance)
        parts[name] = etree.tostring(root)
    return packed(parts)


def mutate(node: etree._Element, root: etree._Element, chance: random.Random) -> None:
    """One change to one element."""
    parent = node.getparent()
    match chance.randrange(6):
        case 0 if parent is not None:
            parent.remove(node)
        case 1 if parent is not None:
            for _ in range(chance.choice([1, 3, 40])):
                parent.append(copy.deepcopy(node))
        case 2 if node.attrib:
            node.set(chance.choice(list(node.attrib)), chance.choice(NASTY).replace("\ud7ff", "x"))
        case 3 if node.attrib:
            del node.attrib[chance.choice(list(node.attrib))]
        case 4:
            node.text = chance.choice(TEXTS)
        case _:
            other = chance.choice(list(root.iter(etree.Element)))
            if len(list(node.iter())) < 2000:
                other.append(copy.deepcopy(node))


def packed(parts: dict[str, bytes]) -> bytes:
    return write_package({name: compress(name, content) for name, content in parts.items()})


KINDS: dict[str, Callable[[bytes, random.Random], bytes]] = {"file": of_file, "part": of_part, "tree": of_tree}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("quarter", range(4))
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_mutated_document_is_read_or_refused(render_letter, kind: str, quarter: int) -> None:
    ours = render_letter(
        letter("# Kop\n\nTekst.^[Noot over [@kst-29697-158].]\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| c | d |")
    ).data
    for number in range(quarter, CASES[kind], 4):
        chance = random.Random(f"{kind} {number}")
        content = KINDS[kind](ours if number % 2 else foreign(), chance)
        started = time.process_time()
        examine(content, change=number % 3 == 0)
        assert time.process_time() - started < SECONDS, f"{kind} {number}"


def test_the_documents_that_are_mutated_are_sound(render_letter) -> None:
    assert examine(foreign())
    assert zipfile.is_zipfile(io.BytesIO(foreign()))


@pytest.mark.parametrize(
    "piece",
    [
        "{{",
        "{%",
        "[naam ",
        "36 471, ",
        "nr. 1 en ",
        "²a",
        "a  ",
        "Betreft\t",
        "https://",
        "€ 5 ",
        "1. ",
        "Kamerstukken II 2023/24, ",
    ],
)
def test_a_paragraph_of_a_hundred_thousand_characters_takes_no_longer_than_its_length_asks(piece: str) -> None:
    content = saved(with_text(piece * (100_000 // len(piece))))
    started = time.process_time()
    assert examine(content, change=False)
    assert time.process_time() - started < SECONDS
