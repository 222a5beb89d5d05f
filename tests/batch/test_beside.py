"""Beside each public file stand its metadata, and only those of that file."""

import pytest
from sample import REGISTERS, letter, write_project
from small_batch import make

from generator.batch.outcome import Outcome
from generator.diagnostics import Severity
from generator.metadata import metadata_xml
from generator.pipeline import open_project
from generator.publication.names import PUBLIC

TOOI = REGISTERS["organisaties"].replace("    onderdeel_van: bzk\n", "    tooi: mnre1034\n")
KEY = "kamerbrieven/brief"


@pytest.fixture
def root(tmp_path):
    return write_project(tmp_path, organisaties=TOOI, kamerbrieven__brief=letter("Openbaar."))


def made(root, *, force=False, version=PUBLIC):
    result = make(root, [KEY], force=force, version=version)[KEY]
    return result, result.path.with_name(result.path.name + ".metadata.xml")


def changed(root, **keys):
    (root / "content/kamerbrieven/brief.yaml").write_text(letter("Openbaar.", **keys), "utf-8")


def test_a_public_file_gets_its_metadata(root):
    result, path = made(root)
    assert result.outcome is Outcome.MADE
    assert path.name == "brief-openbaar.docx.metadata.xml"
    assert path.read_bytes() == metadata_xml(open_project(root), KEY)


def test_an_internal_file_has_none(root):
    assert not made(root, version="intern")[1].exists()


def test_a_draft_without_a_date_is_made_and_has_no_metadata_yet(root):
    made(root)
    changed(root, datum="")
    result, path = made(root)
    assert result.outcome is Outcome.MADE
    assert [diagnostic.code.name for diagnostic in result.diagnostics] == ["META008"]
    assert not path.exists()  # those of the earlier file


def test_a_final_document_that_lacks_something_is_made_and_has_an_error(root):
    (root / "content/organisaties.yaml").write_text(REGISTERS["organisaties"], "utf-8")
    changed(root, status="definitief")
    result, path = made(root)
    assert (result.outcome, result.count(Severity.ERROR)) == (Outcome.MADE, 1)
    assert "META003" in [diagnostic.code.name for diagnostic in result.diagnostics]
    assert not path.exists()


def test_metadata_go_with_a_public_file_that_can_no_longer_be_made(root):
    _, path = made(root)
    changed(root, van="onbekend")
    result, _ = made(root)
    assert result.outcome is Outcome.STOPPED
    assert not path.exists()


def test_metadata_that_a_person_changed_are_kept_unless_forced(root):
    _, path = made(root)
    path.write_text("aangevuld", "utf-8")
    changed(root, betreft="Ander onderwerp")
    result, _ = made(root)
    assert "UIT001" in [diagnostic.code.name for diagnostic in result.diagnostics]
    assert path.read_text("utf-8") == "aangevuld"
    made(root, force=True)
    assert "Ander onderwerp" in path.read_text("utf-8")
