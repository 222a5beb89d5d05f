"""Two batches at once do not spoil each other: the second one waits or says why it does not work."""

import subprocess
import sys
from pathlib import Path

import pytest
from small_batch import make, opened, outcomes

from generator.batch.lock import OutputLock
from generator.batch.outcome import Outcome
from generator.errors import OutputError

HOLD = """\
import sys, time
from pathlib import Path
from generator.batch.lock import OutputLock
lock = OutputLock(Path(sys.argv[1]))
lock.take()
print("vast", flush=True)
time.sleep(60)
"""


@pytest.fixture
def other(root: Path):
    """Another process that works in the output folder."""
    command = [sys.executable, "-c", HOLD, str(root / "output/.rijkspen/lock")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as process:
        assert process.stdout.readline() == "vast\n"
        yield process
        process.kill()


def test_a_second_batch_says_who_is_working_there(root: Path, other) -> None:
    with pytest.raises(OutputError, match=rf"een andere rijkspen \(proces {other.pid}\) werkt nu in") as busy:
        make(root)
    assert busy.value.exit_code == 1


def test_the_lock_of_a_dead_process_is_no_lock(root: Path, other) -> None:
    other.kill()
    other.wait()
    assert outcomes(make(root)) == [Outcome.MADE] * 3


def test_who_has_patience_waits_for_the_other(root: Path) -> None:
    path = root / "output/.rijkspen/lock"
    first, second = OutputLock(path), OutputLock(path, patience=5.0)
    first.take()
    first.release()
    second.take()
    second.release()


def test_the_lock_is_let_go_when_a_batch_ends_in_a_fault(root: Path) -> None:
    with pytest.raises(ZeroDivisionError), opened(root):
        raise ZeroDivisionError
    assert outcomes(make(root)) == [Outcome.MADE] * 3
