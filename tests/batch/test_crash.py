"""Killed at any moment: no half file, no lost file, a true manifest, and the next run finishes the rest."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from faulty_work import die_on_a
from sample import letter, write_project
from small_batch import FILES, make, opened, remade

from generator.batch import making
from generator.errors import OutputError

TESTS = Path(__file__).parents[1]
SURROUNDINGS = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)])}
KILLED = -signal.SIGKILL


@pytest.mark.skipif(not hasattr(os, "fork"), reason="killing at random moments needs fork")
def test_fifty_batches_are_killed_and_nothing_is_lost(tmp_path: Path) -> None:
    root = write_project(tmp_path / "project", kamerbrieven__0=letter())
    command = [sys.executable, str(TESTS / "killed_batch.py"), str(root), "50"]
    done = subprocess.run(command, capture_output=True, text=True, env=SURROUNDINGS, check=False, timeout=300)
    assert done.stderr == ""
    killed = json.loads(done.stdout)
    assert sum(killed.values()) == 50
    assert killed["in the middle"] >= 10  # or the moments were chosen badly, and the test shows nothing


@pytest.fixture
def long_batch(root: Path):
    """A batch of many letters in two processes, under way."""
    for number in range(300):
        (root / f"content/kamerbrieven/{number}.yaml").write_text(letter(f"Brief {number}."), encoding="utf-8")
    command = [sys.executable, "-m", "generator", "batch", "--jobs", "2", "--project", str(root)]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=SURROUNDINGS, start_new_session=True
    )
    until = time.monotonic() + 60
    while len(list((root / "output").glob("kamerbrieven/*.docx"))) < 5 and time.monotonic() < until:
        time.sleep(0.02)
    yield process
    process.kill()
    process.communicate()


def still_running(process: subprocess.Popen) -> list[int]:
    """What is left of the session of this process."""
    left = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, session = path.read_text().rpartition(")")[2].split()[:4]
        except OSError:
            continue
        if int(session) == process.pid and state != "Z":
            left.append(int(path.parent.name))
    return left


def wait_until_gone(process: subprocess.Popen) -> list[int]:
    until = time.monotonic() + 10
    while (left := still_running(process)) and time.monotonic() < until:
        time.sleep(0.05)
    return left


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_when_the_batch_is_killed_its_processes_end_and_the_next_run_makes_the_rest(root: Path, long_batch) -> None:
    long_batch.kill()
    long_batch.communicate()
    assert wait_until_gone(long_batch) == []
    there = len(list((root / "output").glob("kamerbrieven/*.docx")))
    assert 5 <= there < 302
    results = make(root)
    assert {result.outcome.value for result in results.values()} == {"gemaakt", "gelijk"}
    assert 0 < len(remade(results)) <= 303 - there


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_ctrl_c_ends_everything_at_once_without_a_traceback_and_the_manifest_is_true(root: Path, long_batch) -> None:
    os.killpg(long_batch.pid, signal.SIGINT)  # as a terminal does: the whole group
    start = time.monotonic()
    _, errors = long_batch.communicate(timeout=10)
    assert time.monotonic() - start < 5
    assert long_batch.returncode == 130
    assert "Traceback" not in errors
    assert wait_until_gone(long_batch) == []
    written = json.loads((root / "output/manifest.json").read_text("utf-8"))["documents"]
    assert set(written) == {path.relative_to(root / "output").as_posix() for path in (root / "output").rglob("*.docx")}


def test_a_document_on_which_a_process_dies_is_told_and_the_others_are_made(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "make_there", die_on_a)
    results = make(root, jobs=2)
    assert remade(results) == ["agendas/twente", "kamerbrieven/b"]
    assert [finding.code.name for finding in results["kamerbrieven/a"].diagnostics] == ["UIT004"]


@pytest.mark.parametrize("step", range(12))
def test_a_disk_that_fills_up_at_any_step_loses_nothing(root: Path, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    """The disk has room for so many files, and then for no more, nor for the manifest."""
    make(root, ["kamerbrieven/a"])
    (root / "content/kamerbrieven/a.yaml").write_text(letter("Anders."), encoding="utf-8")
    flush, left = os.fsync, iter(range(step))

    def fsync(handle: int) -> None:
        if next(left, None) is None:
            raise OSError(28, os.strerror(28))
        flush(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    with suppress(OutputError), opened(root) as batch:  # at the end, when there is no room for the manifest
        assert {result.outcome.value for result in batch.run(batch.choose([]))} <= {"gemaakt", "mislukt"}
    monkeypatch.undo()
    results = make(root)
    assert {result.outcome.value for result in results.values()} <= {"gemaakt", "gelijk"}
    assert len(results) == len(FILES)
    assert not list((root / "output").rglob("*-tmp"))
