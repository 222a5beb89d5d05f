"""Finding LibreOffice: there, new enough, or a message that says how to get it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import ExternalToolError
from generator.pdf import office
from generator.pdf.office import call, find_office


@pytest.fixture
def says(monkeypatch, tmp_path):
    """A LibreOffice that says this when it is asked for its version."""

    def put(text: str) -> Path:
        program = tmp_path / "soffice"
        program.write_text(f"#!/bin/sh\necho '{text}'\n", encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setattr("shutil.which", lambda name: str(program))
        return program

    return put


def test_a_missing_libreoffice_says_how_to_get_it_and_that_word_files_are_made(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.setattr(office, "ELSEWHERE", ())
    with pytest.raises(ExternalToolError, match=r"apt-get install.*bookworm-backports.*Word-bestanden") as problem:
        find_office()
    assert problem.value.exit_code == 4


@pytest.mark.parametrize("version", ["LibreOffice 7.4.7.2 40(Build:2)", "LibreOffice 24.8.1.1", "iets anders"])
def test_a_libreoffice_that_is_too_old_is_refused(says, version):
    says(version)
    with pytest.raises(ExternalToolError, match=r"maakt geen toegankelijke pdf; installeer LibreOffice 25\.2"):
        find_office()


@pytest.mark.parametrize("version", ["LibreOffice 25.2.3.2 520(Build:2)", "LibreOffice 26.8.0.1"])
def test_a_new_one_is_taken(says, version):
    program = says(version)
    assert find_office() == program


def test_a_program_that_cannot_be_started_is_a_failure_of_the_machine(tmp_path):
    with pytest.raises(ExternalToolError, match="kan niet gestart worden"):
        call([str(tmp_path / "bestaat-niet")], {}, 1)


def test_a_slow_program_that_gets_further_is_left_to_it():
    steps = iter(range(100))
    assert call(["sh", "-c", "sleep 0.5; echo klaar"], {}, 0.2, lambda: next(steps)).said == "klaar"
    assert call(["sh", "-c", "sleep 0.5; echo klaar"], {}, 0.2).said == "na 0.2 seconden niet klaar"
