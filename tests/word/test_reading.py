"""The text of a Word file is read back as a reader sees it: notes included, deleted text not."""

import zipfile

import pytest

from generator.errors import UsageError
from generator.word.reading import read_paragraphs

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word_file(tmp_path, body, notes=""):
    path = tmp_path / "proef.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        if notes:
            package.writestr("word/footnotes.xml", f"<w:footnotes {W}>{notes}</w:footnotes>")
    return path


def paragraphs(path):
    return [(one.place, one.text) for one in read_paragraphs(path)]


def test_runs_tabs_breaks_and_hyphens_make_one_text(tmp_path):
    body = (
        "<w:p><w:r><w:t>Kamerstuk</w:t><w:tab/><w:t>29 697-</w:t></w:r>"
        "<w:r><w:t>160</w:t><w:br/><w:t>en</w:t><w:noBreakHyphen/><w:softHyphen/></w:r></w:p>"
    )
    assert paragraphs(word_file(tmp_path, body)) == [("tekst, alinea 1", "Kamerstuk 29 697-160 en-")]


def test_inserted_text_counts_and_deleted_text_does_not(tmp_path):
    body = (
        "<w:p><w:ins><w:r><w:t>nr. 160</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>nr. 142</w:delText><w:t>x</w:t></w:r></w:del></w:p>"
    )
    assert paragraphs(word_file(tmp_path, body)) == [("tekst, alinea 1", "nr. 160")]


def test_notes_are_read_and_the_separator_is_not(tmp_path):
    notes = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>'
        '<w:footnote w:id="3"><w:p><w:r><w:t>Zie daar.</w:t></w:r></w:p></w:footnote>'
    )
    assert paragraphs(word_file(tmp_path, "<w:p/>", notes)) == [("voetnoot 3", "Zie daar.")]


@pytest.mark.parametrize("content", [b"geen zip", b""])
def test_something_else_is_refused_with_a_sentence(tmp_path, content):
    path = tmp_path / "proef.docx"
    path.write_bytes(content)
    with pytest.raises(UsageError, match="niet te lezen als Word-bestand"):
        read_paragraphs(path)
