"""The zip that is a Word file: readable everywhere, and the same bytes every time."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import TemplateError
from generator.word.package import compress, part_order, read_parts, write_package

names = st.text("abcdé/._-[]", min_size=1, max_size=20).filter(lambda name: not name.endswith("/"))


@given(st.dictionaries(names, st.binary(max_size=200), max_size=6))
def test_what_is_packed_can_be_unpacked_by_others_and_by_ourselves(parts: dict[str, bytes]) -> None:
    package = write_package({name: compress(name, content) for name, content in parts.items()})
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == parts
    assert read_parts(package, "x.docx") == parts


def test_the_order_in_which_parts_are_given_makes_no_difference() -> None:
    members = [compress(name, name.encode()) for name in ("b", "word/document.xml", "[Content_Types].xml", "a")]
    forward = write_package({member.name: member for member in members})
    assert forward == write_package({member.name: member for member in reversed(members)})


def test_the_content_types_come_first_as_in_a_file_of_word() -> None:
    names = ["word/styles.xml", "word/document.xml", "_rels/.rels", "[Content_Types].xml"]
    assert part_order(names) == names[::-1]


def test_no_member_carries_the_time_of_day() -> None:
    package = write_package({"a": compress("a", b"x")})
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"geen zip", b"\xd0\xcf\x11\xe0" * 200])
def test_bytes_that_are_no_zip_are_a_template_error_that_names_the_file(content: bytes) -> None:
    with pytest.raises(TemplateError, match=r"brief\.docx: geen leesbaar Word-bestand"):
        read_parts(content, "brief.docx")


def test_a_zip_with_a_password_is_a_template_error() -> None:
    package = bytearray(write_package({"a": compress("a", b"inhoud")}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        package[package.index(signature) + offset] |= 1  # the flag that says "encrypted"
    with pytest.raises(TemplateError, match="geen leesbaar Word-bestand"):
        read_parts(bytes(package), "brief.docx")


def test_a_zip_with_a_damaged_member_is_a_template_error() -> None:
    package = bytearray(write_package({"a": compress("a", b"inhoud" * 50)}))
    package[35] ^= 0xFF
    with pytest.raises(TemplateError, match="geen leesbaar Word-bestand"):
        read_parts(bytes(package), "brief.docx")
