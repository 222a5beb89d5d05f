"""Comments at their words, in files that Word opens; read back with python-docx, not with our own reader."""

import io

import docx
from docx.document import Document
from sample import BODY, W, parts_of, xml
from wordfiles import bare, element, read, saved, with_text

from generator.word.revising.comments import MarginComment, with_comments


def commented_words(content: bytes, number: int) -> str:
    """The text between the two ends of a comment."""
    inside, words = False, ""
    for node in xml(content).iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}t"):
        if node.tag == f"{W}t":
            words += (node.text or "") if inside else ""
        elif node.get(f"{W}id") == str(number):
            inside = node.tag == f"{W}commentRangeStart"
    return words


def comment(start: int, end: int, *lines: str, index: int = 0) -> MarginComment:
    return MarginComment(index, start, end, lines or ("Let op",))


def test_a_comment_stands_at_its_words() -> None:
    content = with_comments(saved(with_text("een twee drie")), [comment(4, 8, "Dit klopt niet", "Doe iets")])
    assert commented_words(content, 0) == "twee"
    (found,) = docx.Document(io.BytesIO(content)).comments
    assert (found.author, [p.text for p in found.paragraphs]) == ("rijkspen", ["Dit klopt niet", "Doe iets"])


def test_comments_may_overlap_and_share_runs() -> None:
    made = bare()
    paragraph = made.add_paragraph()
    for piece in ("een tw", "ee dr", "ie"):
        paragraph.add_run(piece).bold = piece == "ee dr"
    content = with_comments(saved(made), [comment(4, 8), comment(0, 13), comment(6, 10)])
    assert [commented_words(content, number) for number in range(3)] == ["twee", "een twee drie", "ee d"]
    runs = [(run.text, run.looks.bold) for run in next(read(content).body).runs]
    assert "".join(text for text, _ in runs) == "een twee drie"
    assert "".join(text for text, bold in runs if bold) == "ee dr"


def test_comments_that_were_there_stay_and_keep_their_numbers() -> None:
    made = with_text("een twee")
    made.add_comment(made.paragraphs[0].runs[0], "van mij", author="J. Jansen")
    content = with_comments(saved(made), [comment(0, 3)])
    assert [c.author for c in docx.Document(io.BytesIO(content)).comments] == ["J. Jansen", "rijkspen"]
    assert commented_words(content, 1) == "een"


def with_link() -> Document:
    made = with_text("Zie ")
    made.paragraphs[0]._p.append(element('<w:hyperlink w:anchor="x"><w:r><w:t>de pagina</w:t></w:r></w:hyperlink>'))
    made.paragraphs[0].add_run(" en meer")
    return made


def test_within_a_link_the_whole_link_is_the_place() -> None:
    assert commented_words(with_comments(saved(with_link()), [comment(4, 13)]), 0) == "de pagina"
    assert commented_words(with_comments(saved(with_link()), [comment(7, 16)]), 0) == "de pagina en"


def test_an_empty_paragraph_can_have_a_comment_too() -> None:
    content = with_comments(saved(with_text("")), [comment(0, 0)])
    assert len(list(docx.Document(io.BytesIO(content)).comments)) == 1


def test_the_same_file_gives_the_same_bytes_and_only_what_must_change_does() -> None:
    before = saved(with_text("een twee"))
    after = with_comments(before, [comment(0, 3)])
    assert after == with_comments(before, [comment(0, 3)])
    changed = {name for name, content in parts_of(before).items() if parts_of(after)[name] != content}
    assert changed == {BODY, "[Content_Types].xml", "word/_rels/document.xml.rels"}
