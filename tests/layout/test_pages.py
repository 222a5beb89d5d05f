"""Pages: rendered, laid out and rendered again, as often as needed and no more."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pdfplumber
import pytest
from sample import AGENDA, letter, parts_of, write_project

from generator.diagnostics import Code
from generator.errors import ExternalToolError
from generator.layout import pages
from generator.layout.pages import render_laid_out
from generator.pdf.libreoffice import Converter
from generator.pipeline import Project, RenderedDocument, open_project

Layouts = list[Mapping[str, int]]
KEY = "agendas/twente"
ENTRY = re.compile(r"PAGEREF (_Toc\d+) .*?</w:hyperlink>")
CACHED = re.compile(r'"separate"/></w:r>(?:<w:r><w:t[^>]*>(\d+)</w:t></w:r>)?')


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return open_project(write_project(tmp_path, agendas__twente=AGENDA, kamerbrieven__brief=letter()))


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[RenderedDocument]]:
    """A LibreOffice that gives every bookmark the page of the next layout in the list; the last one it gives for ever."""

    def given(*layouts: int) -> list[RenderedDocument]:
        asked: list[RenderedDocument] = []

        def lay_out(document: RenderedDocument) -> dict[str, int]:
            asked.append(document)
            return dict.fromkeys(document.page_keys, layouts[min(len(asked), len(layouts)) - 1])

        monkeypatch.setattr(pages, "_layout_of", lambda _: lay_out)
        return asked

    return given


def printed(document: RenderedDocument) -> set[str]:
    """The pages that the table of contents prints."""
    assert document.data is not None
    body = parts_of(document.data)["word/document.xml"].decode()
    return {found[1] or "" for entry in ENTRY.finditer(body) if (found := CACHED.search(entry[0]))}


def test_the_pages_that_were_found_are_printed(project: Project, office) -> None:
    asked = office(7)
    assert printed(render_laid_out(project, KEY)) == {"7"}
    assert [printed(document) for document in asked] == [{""}, {"7"}]  # the second time to see that it is still so


def test_a_page_that_moves_because_of_the_numbers_is_found_too(project: Project, office) -> None:
    office(9, 10)
    document = render_laid_out(project, KEY)
    assert printed(document) == {"10"}
    assert Code.BLAD002 not in [finding.code for finding in document.diagnostics]


def test_pages_that_never_settle_are_told(project: Project, office) -> None:
    office(1, 2, 1, 2)
    assert Code.BLAD002 in [finding.code for finding in render_laid_out(project, KEY).diagnostics]


def test_an_unchanged_document_is_not_laid_out_again(project: Project, office) -> None:
    asked = office(7)
    first = render_laid_out(project, KEY)
    before = len(asked)
    assert render_laid_out(open_project(project.folder.root), KEY).data == first.data
    assert len(asked) == before


def test_a_changed_document_begins_with_the_pages_of_last_time(project: Project, office) -> None:
    asked = office(7)
    render_laid_out(project, KEY)
    asked.clear()
    path = project.folder.document(KEY)
    path.write_text(path.read_text("utf-8").replace("Meten.", "Wij meten."), encoding="utf-8")
    assert printed(render_laid_out(open_project(project.folder.root), KEY)) == {"7"}
    assert len(asked) == 1


def test_without_libreoffice_there_are_no_guessed_numbers_and_the_reader_is_told(
    project: Project, office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office(7)
    render_laid_out(project, KEY)  # an earlier layout, of another text

    def gone(_: object) -> None:
        raise ExternalToolError("LibreOffice is er niet")

    monkeypatch.setattr(pages, "_layout_of", gone)
    path = project.folder.document(KEY)
    path.write_text(path.read_text("utf-8").replace("Meten.", "Wij meten."), encoding="utf-8")
    document = render_laid_out(open_project(project.folder.root), KEY)
    assert printed(document) == {""}
    assert Code.BLAD001 in [finding.code for finding in document.diagnostics]


def test_a_letter_is_not_laid_out_and_leaves_nothing_behind(project: Project, office) -> None:
    asked = office(7)
    assert render_laid_out(project, "kamerbrieven/brief").data is not None
    assert asked == []
    assert not project.folder.output.exists()


def test_a_document_with_errors_is_not_laid_out(project: Project, office) -> None:
    asked = office(7)
    path = project.folder.document(KEY)
    path.write_text(path.read_text("utf-8") + "kleur: rood\n", encoding="utf-8")
    assert render_laid_out(project, KEY).data is None
    assert asked == []


@pytest.mark.real_layout
def test_what_the_table_of_contents_prints_is_where_the_chapters_are(project: Project) -> None:
    document = render_laid_out(project, KEY)
    assert document.data is not None
    with (
        Converter() as converter,
        pdfplumber.open(io.BytesIO(converter.convert("x.docx", document.data).data())) as pdf,
    ):
        texts = [page.extract_text() for page in pdf.pages]
    contents = dict(re.findall(r"^\d\. (\w+) (\d+)$", texts[2], re.MULTILINE))
    found = {
        name: next(n for n, text in enumerate(texts, 1) if re.search(rf"^\d\. {name}$", text, re.MULTILINE))
        for name in contents
    }
    assert contents.keys() == {"Introductie", "Aanpak", "Monitoring", "Organisatie"}
    assert {name: int(page) for name, page in contents.items()} == found
