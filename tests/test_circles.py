"""The garbage collector rests while a document is made, and works again afterwards, whatever happened."""

import gc
import threading
from pathlib import Path

import pytest
from sample import letter, write_project

from generator import open_project
from generator.circles import circles_unsought
from generator.diagnostics import Report


@pytest.fixture
def searches():
    """The searches for circles that have begun since the test began."""
    seen: list[str] = []

    def count(phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            seen.append(phase)

    gc.callbacks.append(count)
    yield seen
    gc.callbacks.remove(count)


def test_making_a_long_letter_searches_once_at_the_end(tmp_path: Path, searches: list[str]):
    text = "\n\n".join(f"Alinea {n} van de brief.^[Noot {n} erbij.]" for n in range(1000))
    project = open_project(write_project(tmp_path, kamerbrieven__lang=letter(text)))
    key = "kamerbrieven/lang"
    project.prepare(project.folder.document(key), None, Report())
    gc.collect()
    searches.clear()
    assert project.render(key).data
    assert len(searches) <= 1  # what is owed when the collector is let loose; without the pause there are dozens


def test_the_collector_works_again_after_a_fault():
    @circles_unsought()
    def fail() -> None:
        assert not gc.isenabled()
        raise ValueError("stuk")

    with pytest.raises(ValueError, match="stuk"):
        fail()
    assert gc.isenabled()


def test_the_last_of_two_threads_lets_it_loose():
    entered, leave = threading.Event(), threading.Event()

    def long_work() -> None:
        with circles_unsought():
            entered.set()
            leave.wait(10)

    thread = threading.Thread(target=long_work)
    with circles_unsought():
        thread.start()
        assert entered.wait(10)
    assert not gc.isenabled()  # the other is still at work
    leave.set()
    thread.join(10)
    assert gc.isenabled()


def test_who_paused_it_himself_finds_it_paused():
    gc.disable()
    try:
        with circles_unsought():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
