"""Whatever is given instead of a Word file gets a clear answer, in bounded time and memory."""

import io
import zipfile

import pytest
from wordfiles import saved, with_text

from generator.word.text import limits, opening
from generator.word.text.opening import Refused, open_content
from generator.word.text.reading import read_package

TYPES = "[Content_Types].xml"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def refusal(content: bytes) -> str:
    with pytest.raises(Refused) as caught:
        read_package(open_content(content), "x.docx")
    return caught.value.wording.name


def zipped_names(members: dict[str, bytes], base: bytes | None = None) -> bytes:
    buffer = io.BytesIO(base or b"")
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def replaced(package: bytes, part: str, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zipped_names({**parts, part: content})


@pytest.fixture(scope="module")
def good() -> bytes:
    return saved(with_text("Tekst"))


def test_a_good_file_is_opened(good: bytes) -> None:
    assert [p.text for p in read_package(open_content(good), "x.docx").body] == ["Tekst"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "WORD001"),
        (b"gewoon tekst", "WORD001"),
        (b"%PDF-1.7 en verder", "WORD001"),
        (b"{\\rtf1 brief}", "WORD004"),
        (opening.OLE + bytes(600), "WORD004"),
        (opening.OLE + bytes(600) + opening.ENCRYPTED, "WORD003"),
        (b"PK\x03\x04 en dan niets", "WORD002"),
        (b"PK\x05\x06" + bytes(18), "WORD001"),
    ],
)
def test_what_is_no_word_file_is_named(content: bytes, code: str) -> None:
    assert refusal(content) == code


@pytest.mark.parametrize("mark", ["spreadsheetml", "presentationml"])
def test_another_office_file_is_no_word_file(mark: str) -> None:
    assert refusal(zipped_names({TYPES: f"<Types>{mark}</Types>".encode()})) == "WORD001"


def test_an_opendocument_file_is_no_word_file() -> None:
    assert refusal(zipped_names({"mimetype": b"application/vnd.oasis.opendocument.text"})) == "WORD001"


def test_a_file_that_was_cut_off_is_damaged(good: bytes) -> None:
    assert refusal(good[: len(good) // 2]) == "WORD002"


def test_a_byte_that_changed_on_the_way_is_noticed(good: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        at = archive.getinfo("word/document.xml").header_offset + 120
    assert refusal(good[:at] + bytes([good[at] ^ 0xFF]) + good[at + 1 :]) == "WORD002"


@pytest.mark.parametrize(
    "name", ["../weg.xml", "/etc/passwd", "word/../../weg", "C:/weg", "word\\..\\..\\weg", "\\\\server\\deel"]
)
def test_a_name_that_leads_out_of_the_package_is_refused(good: bytes, name: str) -> None:
    assert refusal(zipped_names({name: b"x"}, good)) == "WORD006"


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["word/document.xml", "WORD/DOCUMENT.XML"])
def test_a_part_that_is_there_twice_is_refused(good: bytes, name: str) -> None:
    assert refusal(zipped_names({name: b"<w/>"}, good)) == "WORD006"


def test_a_zip_bomb_is_not_unpacked(good: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAXIMUM_PART", 1_000_000)
    bomb = replaced(good, "word/document.xml", b"<w>" + bytes(5_000_000))
    assert len(bomb) < 60_000
    assert refusal(bomb) == "WORD005"


def test_all_parts_together_have_a_limit(good: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    package = open_content(good)
    monkeypatch.setattr(package, "_left", 1000)
    with pytest.raises(Refused):
        package.read("word/styles.xml")


@pytest.mark.parametrize("limit", ["MAXIMUM_PARAGRAPHS", "MAXIMUM_TEXT"])
def test_a_document_without_end_is_not_read(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(limits, limit, 10)
    assert refusal(saved(with_text(*["Tekst."] * 11))) == "WORD005"


def test_a_zip_of_very_many_members_is_not_read(good: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAXIMUM_MEMBERS", 5)
    assert refusal(good) == "WORD005"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_before_they_could_grow(good: bytes, encoding: str) -> None:
    lol = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    text = f'<?xml version="1.0" encoding="{encoding}"?>{lol}<w>&b;</w>'
    assert refusal(replaced(good, "word/document.xml", text.encode(encoding))) == "WORD006"
    assert refusal(replaced(good, "word/styles.xml", text.encode(encoding))) == "WORD006"


def test_another_encoding_cannot_hide_a_doctype(good: bytes) -> None:
    text = '<?xml version="1.0" encoding="UTF-7"?><w/>'
    assert refusal(replaced(good, "word/document.xml", text.encode())) == "WORD006"


def test_xml_nested_without_end_is_refused(good: bytes) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    deep = f"<w:document {space}><w:body>{'<w:sdt>' * 5000}{'</w:sdt>' * 5000}</w:body></w:document>"
    assert refusal(replaced(good, "word/document.xml", deep.encode())) in ("CTRL007", "WORD006")


def test_strict_open_xml_is_named(good: bytes) -> None:
    relations = b'<Relationships xmlns="http://purl.oclc.org/ooxml/package/relationships"/>'
    assert refusal(replaced(good, "_rels/.rels", relations)) == "WORD007"


def test_a_file_without_its_text_is_damaged() -> None:
    types = f'<Types><Override PartName="/word/document.xml" ContentType="{WORD_TYPE}"/></Types>'.encode()
    assert refusal(zipped_names({TYPES: types})) == "WORD002"
