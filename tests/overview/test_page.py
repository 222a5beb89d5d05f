"""The overview as a page: complete, safe, accessible in its structure, and the same each time."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from generator.diagnostics import Code, Diagnostic, Location
from generator.overview.page import address, page
from generator.overview.rows import Note, Overview, Row, notes_of

NASTY = '<script>alert("x")</script> & {{ 7*7 }} ${x} </style>'
ROWS = (
    Row(
        "kamerbrieven/een", "Stand van zaken", "kamerbrief", "content/kamerbrieven/een.yaml", "", "concept",
        "9 september 2025", {"kamerbrieven/een.docx": "Word", "kamerbrieven/een-openbaar.docx": "Word, openbaar"},
        frozenset({"kamerbrieven/een.docx"}),
        (Note("content/kamerbrieven/een.yaml", 12, "maand"), Note("content/kamerbrieven/een.yaml", 14, "naam klopt niet",
         "waarschuwing", "SAM004", "bedoelde u Twente?")),
    ),
    Row("agendas/twente", NASTY, "uitvoeringsagenda", "content/agendas/twente.yaml", "Twente"),
)  # fmt: skip
OVERVIEW = Overview(
    "Nationaal Programma Vitale Regio's", ROWS, (Note("content/bronnen.yaml", 3, NASTY, "fout", "BRON001"),)
)
HTML = page(OVERVIEW).decode()
VOID = {"meta", "input", "br", "link", "img"}


class Outline(HTMLParser):
    """The elements of a page with their attributes, and whether every one is closed where it was opened."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


OUTLINE = Outline(HTML)


def test_every_element_is_closed() -> None:
    assert OUTLINE.open == []


def test_content_is_text_and_never_markup() -> None:
    assert len(OUTLINE.all("script")) == 1
    assert HTML.count("<script>alert") == 0
    assert "".join(OUTLINE.texts).count('<script>alert("x")</script> & {{ 7*7 }} ${x} </style>') == 3


def test_the_policy_allows_what_stands_in_the_page_and_nothing_else() -> None:
    policy = OUTLINE.all("meta")[1]["content"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert all("style" not in attributes and not any(name.startswith("on") for name in attributes)
               for _, attributes in OUTLINE.elements)  # fmt: skip


def test_nothing_is_fetched() -> None:
    assert not re.search(r'(?:src|href)="(?:https?:)?//', HTML)
    assert OUTLINE.all("link") == OUTLINE.all("img") == []
    assert "@import" not in HTML
    assert "url(" not in HTML


def test_links_are_relative_and_lead_to_the_files() -> None:
    links = [one["href"] for one in OUTLINE.all("a")]
    assert "kamerbrieven/een-openbaar.docx" in links
    assert "../content/kamerbrieven/een.yaml" in links
    assert all(link.startswith(("#", "../content/", "kamerbrieven/")) for link in links)


@pytest.mark.parametrize(
    ("path", "expected"), [("a b/ç#1?.docx", "a%20b/%C3%A7%231%3F.docx"), ("javascript:x", "javascript%3Ax")]
)
def test_a_strange_name_is_still_an_address(path: str, expected: str) -> None:
    assert address(path) == expected


def test_the_page_is_accessible_in_its_structure() -> None:
    assert OUTLINE.all("html") == [{"lang": "nl"}]
    assert len(OUTLINE.all("h1")) == len(OUTLINE.all("main")) == len(OUTLINE.all("title")) == 1
    levels = [int(tag[1]) for tag, _ in OUTLINE.elements if re.fullmatch(r"h[1-6]", tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(one.get("scope") in ("col", "row") for one in OUTLINE.all("th"))
    assert len(OUTLINE.all("caption")) == len(OUTLINE.all("table"))
    fields = {one["id"] for tag in ("input", "select") for one in OUTLINE.all(tag)}
    assert fields == {one["for"] for one in OUTLINE.all("label")}


def test_every_name_is_used_once_and_every_jump_lands() -> None:
    names = [attributes["id"] for _, attributes in OUTLINE.elements if "id" in attributes]
    assert len(names) == len(set(names))
    jumps = {one["href"][1:] for one in OUTLINE.all("a") if one["href"].startswith("#")}
    assert jumps <= set(names)


def test_a_place_is_file_and_line() -> None:
    assert "content/kamerbrieven/een.yaml:14" in OUTLINE.texts


def test_what_a_person_changed_is_told_once() -> None:
    assert OUTLINE.texts.count("door iemand gewijzigd") == 1


@pytest.mark.parametrize(
    ("row", "state"),
    [
        (ROWS[0], "onvolledig"),
        (ROWS[1], "niet gemaakt"),
        (Row("a/b", "t", "s", "f", files={"x": "Word"}), "in orde"),
        (Row("a/b", "t", "s", "f", files={"x": "Word"}, notes=(Note("f", 1, "t", "fout"),)), "fouten"),
        (Row("a/b", "t", "s", "f", files={"x": "Word"}, notes=(Note("f", 1, "t", "waarschuwing"),)), "let op"),
    ],
)
def test_the_state_of_a_document_is_what_asks_for_attention_first(row: Row, state: str) -> None:
    assert row.state == state


def test_a_gap_is_told_once() -> None:
    place = Location("content/a.yaml", 4, 2)
    finding = Diagnostic(Code.CTRL005, place, (("what", "maand"),))
    assert [note.text for note in notes_of([finding], {place: "maand"})] == ["maand"]


def test_the_same_rows_give_the_same_bytes() -> None:
    assert page(OVERVIEW) == page(OVERVIEW)
