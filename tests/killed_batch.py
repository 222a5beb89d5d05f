"""A batch that is killed, fifty times, at moments that nobody chose. Run by `tests/batch/test_crash.py`, in a process of its own.

Everything is imported, opened and compiled once; each batch is a fork of that, so that it does little else than write.
After each kill half of the letters change again: a file that nobody remembers making would then be taken for a
person's work. Usage: killed_batch.py PROJECT ROUNDS
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
import zipfile
from pathlib import Path

from sample import letter
from small_batch import opened

from generator import open_project
from generator.batch.atomic import SCRAP
from generator.batch.hashes import digest
from generator.batch.outcome import Outcome, Result

LETTERS = [f"kamerbrieven/{number}" for number in range(8)]


class Rounds:
    """The rounds over one project folder."""

    def __init__(self, root: Path) -> None:
        self.root, self.output = root, root / "output"
        self.chance = random.Random(7)
        self.write(LETTERS, "eerst")
        self.project = open_project(root)
        self.make()
        self.lasting = self.length()

    def write(self, keys: list[str], text: str) -> None:
        """Content that is different each time, so that these letters must be made."""
        for key in keys:
            (self.root / f"content/{key}.yaml").write_text(letter(f"{text}: {key}."), encoding="utf-8")

    def make(self) -> list[Result]:
        """A batch, with the project that is open already."""
        self.project.forget()
        with opened(self.root) as batch:
            batch._project = self.project
            return list(batch.run(batch.choose([])))

    def fork(self) -> int:
        """Another process that does a batch."""
        child = os.fork()
        if child == 0:
            self.make()
            os._exit(0)
        return child

    def length(self) -> float:
        """How many seconds a batch takes here and now."""
        self.write(LETTERS, "meten")
        start = time.monotonic()
        os.waitpid(self.fork(), 0)
        return time.monotonic() - start

    def kill_one(self, number: int) -> str:
        """Begin a batch, kill it at some moment, and say how far it had come."""
        self.write(LETTERS, f"ronde {number}")
        child = self.fork()
        time.sleep(self.chance.uniform(0, 1.1 * self.lasting))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            return "after"
        return "in the middle" if (self.output / ".rijkspen/journal").exists() else "before"

    def check(self) -> None:
        """Nothing half under a final name, and a manifest that can be read."""
        for path in self.output.rglob("*.docx"):
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None, path
        json.loads((self.output / "manifest.json").read_text("utf-8"))

    def finish(self, number: int) -> None:
        """The next run makes the rest: nothing is taken for a person's work, and no scrap is left."""
        self.write(self.chance.sample(LETTERS, len(LETTERS) // 2), f"na ronde {number}")
        outcomes = {result.key: result.outcome for result in self.make()}
        assert set(outcomes.values()) <= {Outcome.MADE, Outcome.CURRENT}, (number, outcomes)
        assert not list(self.output.rglob(f"*{SCRAP}")), number
        documents = json.loads((self.output / "manifest.json").read_text("utf-8"))["documents"]
        for name, record in documents.items():
            assert record["files"][name] == digest((self.output / name).read_bytes()), (number, name)
        assert not (self.output / ".rijkspen/journal").exists()
        assert {result.outcome for result in self.make()} == {Outcome.CURRENT}


def main(root: Path, number: int) -> None:
    """Kill as many batches as asked; print how far they had come."""
    rounds, killed = Rounds(root), {"before": 0, "in the middle": 0, "after": 0}
    for one in range(number):
        killed[rounds.kill_one(one)] += 1
        rounds.check()
        rounds.finish(one)
    print(json.dumps(killed))  # noqa: T201  # for the test that runs this


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
