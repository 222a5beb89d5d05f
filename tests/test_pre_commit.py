"""The hooks work in the real pre-commit, in a repository of someone else's.

As users have them the hooks install rijkspen from the network; here they use the rijkspen of this environment.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sample import ROOT, letter, write_project
from wordfiles import saved, with_text

BIN = Path(sys.executable).parent
HOOKS = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")


@pytest.fixture
def run(tmp_path: Path):
    """Runs a program in a folder, without the settings of whoever runs the tests."""
    environment = {
        "PATH": f"{BIN}:{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        "GIT_CONFIG_NOSYSTEM": "1",
        **{f"GIT_{who}_{what}": "x@example.nl" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }

    def call(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)

    return call


@pytest.fixture
def hooks(tmp_path: Path, run) -> Path:
    """A repository that holds our hooks."""
    folder = tmp_path / "rijkspen"
    folder.mkdir()
    assert HOOKS.count("language: python") == HOOKS.count("- id:")
    (folder / ".pre-commit-hooks.yaml").write_text(HOOKS.replace("language: python", "language: system"), "utf-8")
    committed(folder, run)
    return folder


def committed(folder: Path, run) -> None:
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "begin"]):
        answer = run(folder, "git", *command)
        assert answer.returncode == 0, answer.stderr


def test_a_word_file_with_faults_stops_the_commit(tmp_path: Path, hooks: Path, run) -> None:
    folder = tmp_path / "brieven"
    folder.mkdir()
    (folder / "brief met spatie.docx").write_bytes(saved(with_text("Tekst")))
    (folder / "notitie.txt").write_text("geen Word")
    committed(folder, run)
    answer = run(folder, "pre-commit", "try-repo", str(hooks), "rijkspen-word", "--all-files")
    assert answer.returncode == 1, answer.stderr
    assert "brief met spatie.docx: fout TOEG004" in answer.stdout
    assert "notitie.txt" not in answer.stdout


def test_the_content_of_a_project_is_checked_as_a_whole(tmp_path: Path, hooks: Path, run) -> None:
    folder = write_project(tmp_path / "project", kamerbrieven__goed=letter("Een zin."))
    committed(folder, run)
    answer = run(folder, "pre-commit", "try-repo", str(hooks), "rijkspen-inhoud", "--all-files")
    assert answer.returncode == 0, answer.stdout
    (folder / "content/kamerbrieven/goed.yaml").write_text(letter("Een zin.[@kst-1-1-1]"), "utf-8")
    answer = run(folder, "pre-commit", "try-repo", str(hooks), "rijkspen-inhoud", "--all-files")
    assert answer.returncode == 1
    assert "content/kamerbrieven/goed.yaml:9" in answer.stdout
    assert "REF002" in answer.stdout
