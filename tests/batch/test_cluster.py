"""The same batch on a Dask cluster: a real one, of separate processes, of which one dies in the middle."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest
from faulty_work import die_once, twice
from sample import letter, write_project
from small_batch import make, outcomes, remade

from generator.batch.outcome import Outcome
from generator.batch.spread import Spread
from generator.batch.workers import Cluster
from generator.errors import ExternalToolError, UsageError

TESTS = Path(__file__).parents[1]
LETTERS = {f"kamerbrieven__{number}": letter(f"Brief {number}.") for number in range(6)}


@pytest.fixture(scope="module")
def cluster():
    """A scheduler and two workers, each a process of its own; a worker that dies is replaced."""
    distributed = pytest.importorskip("distributed")
    import dask

    paths = os.pathsep.join([str(TESTS), str(TESTS.parent)])
    quiet = {"distributed.nanny.environ.PYTHONPATH": paths, "logging.distributed": "critical"}
    with (
        dask.config.set(quiet),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
        ) as running,
    ):
        yield running


def test_a_cluster_makes_the_same_bytes_and_finds_the_same(cluster, tmp_path: Path) -> None:
    here, there = (write_project(tmp_path / name, **LETTERS) for name in ("hier", "daar"))
    assert outcomes(make(here)) == outcomes(make(there, cluster=cluster.scheduler_address)) == [Outcome.MADE] * 6
    for path in (here / "output").rglob("*.docx"):
        assert path.read_bytes() == (there / path.relative_to(here)).read_bytes()
    assert outcomes(make(there)) == [Outcome.CURRENT] * 6  # what it was made from has come back too


def test_a_second_batch_sees_what_changed_although_the_workers_live_on(cluster, tmp_path: Path) -> None:
    root = write_project(tmp_path / "project", **LETTERS)
    first = make(root, cluster=cluster.scheduler_address)["kamerbrieven/0"].path.read_bytes()
    register = root / "content/personen.yaml"
    register.write_text(register.read_text("utf-8").replace("B. Tweede", "D. Vierde"), encoding="utf-8")
    assert len(remade(make(root, cluster=cluster.scheduler_address))) == 6
    assert (root / "output/kamerbrieven/0.docx").read_bytes() != first


def test_what_a_worker_that_dies_was_doing_is_done_by_another(cluster, tmp_path: Path) -> None:
    work = partial(die_once, str(tmp_path / "gestorven"))
    answers = dict(Spread(work, Cluster(cluster.scheduler_address), 60.0).over(range(8)))
    assert (tmp_path / "gestorven").exists()
    assert answers == {number: 2 * number for number in range(8)}


def test_the_window_is_twice_the_number_of_places(cluster) -> None:
    workers = Cluster(cluster.scheduler_address)
    cluster.wait_for_workers(2)
    assert workers.window >= 2
    assert dict(Spread(twice, workers, 60.0).over([1])) == {1: 2}


def test_a_cluster_that_does_not_answer_is_an_external_tool_that_failed(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.batch.workers.ANSWER", "1s")
    with pytest.raises(ExternalToolError, match="antwoordt niet"):
        make(root, cluster="tcp://127.0.0.1:9")


def test_without_the_extra_it_says_how_to_get_it(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(UsageError, match=r"rijkspen\[cluster\]"):
        make(root, cluster="tcp://127.0.0.1:9")
