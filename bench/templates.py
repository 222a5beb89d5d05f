"""The template of the letter for each peer: the same file, with the peer's own tags instead of ours.

The frame keeps its fields; a list in it is printed on one line. In the place of our slot comes a loop over paragraphs, with
a condition for each style, and after it a loop over the rows of the table.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from lxml import etree
from neutral import BODY, STYLES

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SLOT = re.compile(r"<w:sdt>.*?</w:sdt>", re.DOTALL)
FOR = re.compile(r"\{%p for regel in (\w+) %\}")
FIELD = re.compile(r"\{\{ (\w+) \}\}")


@dataclass(frozen=True)
class Tags:
    """How a peer writes a field, and the markup in the place of the slot; `frame` keeps our own tags in the frame."""

    field: Callable[[str], str]
    body: Callable[[], str]
    keeps_frame: bool = False


def p(text: str, style: str = BODY) -> str:
    """A paragraph that holds a tag or text."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r></w:p>'


def table(*rows: tuple[str, ...]) -> str:
    """A table of these rows, three cells each."""
    grid = '<w:tblGrid><w:gridCol w:w="2500"/><w:gridCol w:w="2500"/><w:gridCol w:w="2500"/></w:tblGrid>'
    cells = ("".join(f"<w:tc>{p(cell, 'Tabeltekst')}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl><w:tblPr/>{grid}{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>{p('')}"


def docxtpl() -> str:
    paragraph = p("{{ b.tekst }}", "{{ b.stijl }}")  # docxtpl reads tags in attributes too
    rows = (("{%tr for r in rijen %}", "", ""), ("{{ r.a }}", "{{ r.b }}", "{{ r.c }}"), ("{%tr endfor %}", "", ""))
    return p("{%p for b in blokken %}") + paragraph + p("{%p endfor %}") + table(*rows)


def mustache() -> str:
    """For docxtemplater and easy-template-x: a list of one is a condition."""
    kinds = "".join(p(f"{{#{style}}}") + p("{tekst}", style) + p(f"{{/{style}}}") for style in STYLES)
    return p("{#blokken}") + kinds + p("{/blokken}") + table(("{#rijen}{a}", "{b}", "{c}{/rijen}"))


def docx_templates() -> str:
    kinds = "".join(
        p(f"+++IF $b.stijl === '{style}'+++") + p("+++INS $b.tekst+++", style) + p("+++END-IF+++") for style in STYLES
    )
    rows = (
        ("+++FOR r IN rijen+++", "", ""),
        ("+++INS $r.a+++", "+++INS $r.b+++", "+++INS $r.c+++"),
        ("+++END-FOR r+++", "", ""),
    )
    return p("+++FOR b IN blokken+++") + kinds + p("+++END-FOR b+++") + table(*rows)


def carbone() -> str:
    paragraphs = (p(f"{{d.blokken[{i}].tekst}}", f"{{d.blokken[{i}].stijl}}") for i in ("i", "i+1"))
    rows = (tuple(f"{{d.rijen[{i}].{cell}}}" for cell in "abc") for i in ("i", "i+1"))
    return "".join(paragraphs) + table(*rows)


PEERS = {
    "docxtpl": Tags(lambda name: f"{{{{ {name} }}}}", docxtpl, keeps_frame=True),
    "docxtemplater": Tags(lambda name: f"{{{name}}}", mustache),
    "easy_template_x": Tags(lambda name: f"{{{name}}}", mustache),
    "docx_templates": Tags(lambda name: f"+++INS {name}+++", docx_templates),
    "carbone": Tags(lambda name: f"{{d.{name}}}", carbone),
}


def write_templates(template: Path, folder: Path) -> None:
    """The template of every peer, in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(template) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    for peer, tags in PEERS.items():
        with zipfile.ZipFile(folder / f"{peer}.docx", "w", zipfile.ZIP_DEFLATED) as target:
            for name, content in parts.items():
                target.writestr(name, _tagged(content, tags) if re.match(r"word/(document|header)", name) else content)


def _tagged(part: bytes, tags: Tags) -> bytes:
    text = (part if tags.keeps_frame else _frame(part, tags)).decode()
    bodies = iter((tags.body(),))
    return SLOT.sub(lambda _: next(bodies, ""), text).encode()


def _frame(part: bytes, tags: Tags) -> bytes:
    """The frame with the peer's fields; a paragraph with a statement goes, a list becomes one line."""
    root, names = etree.fromstring(part), ""
    for paragraph in list(root.iter(f"{W}p")):
        text = "".join(node.text or "" for node in paragraph.iter(f"{W}t"))
        if "{%" in text:
            found = FOR.search(text)
            names = found[1] if found else names
            paragraph.getparent().remove(paragraph)
            continue
        for node in paragraph.iter(f"{W}t"):
            node.text = FIELD.sub(
                lambda f, of=names: tags.field(f"{of}_ineen" if f[1] == "regel" else f[1]), node.text or ""
            )
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
