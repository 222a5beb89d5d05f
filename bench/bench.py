"""How long rijkspen takes for a letter of sixteen pages, beside what people use today, in one run.

    python bench/bench.py [--rondes N] [--koud N] [--veel N] [--kort] [--schrijf] [--json]

What is measured, and how, stands in bench/README.md; the last results in bench/RESULTS.md.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import letter  # noqa: E402  # the path must be set first
import many  # noqa: E402
import peers_list  # noqa: E402
import report  # noqa: E402
import verify  # noqa: E402
from measure import Times, Worker, rounds, whole_process  # noqa: E402
from neutral import neutral  # noqa: E402
from peers_list import Peer  # noqa: E402

from generator.diagnostics import Report  # noqa: E402
from generator.pipeline import Project, open_project  # noqa: E402
from templates import write_templates  # noqa: E402

SIZES = (60, 600, 6000)
OURS = "rijkspen"


def main() -> None:
    """Measure, and show or write what was found."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="rijkspen-bench-") as name:
        found = measure_all(Path(name), options)
    if options.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        print(report.markdown(found))
    if options.schrijf:
        (ROOT / "bench" / "RESULTS.md").write_text(report.markdown(found) + "\n", "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Meet rijkspen naast andere programma's.")
    parser.add_argument("--rondes", type=int, default=30, help="rondes in een lopend proces")
    parser.add_argument("--koud", type=int, default=15, help="rondes met hele processen")
    parser.add_argument("--veel", type=int, default=1000, help="hoeveel documenten achter elkaar in één proces")
    parser.add_argument("--kort", action="store_true", help="twee rondes, alleen met wat er zonder installeren is")
    parser.add_argument("--schrijf", action="store_true", help="schrijft bench/RESULTS.md")
    parser.add_argument("--json", action="store_true", help="de getallen als JSON")
    options = parser.parse_args()
    if options.kort:
        options.rondes, options.koud, options.veel = 2, 1, 20
    return options


def measure_all(folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    """All sections of the report, as numbers."""
    everyone = peers_list.everyone(folder, only_at_hand=options.kort)
    unmeasured = 1 if options.kort else 5
    sizes = SIZES[:2] if options.kort else SIZES
    project = make_work(folder, options.rondes + unmeasured, sizes)
    proven = prove(folder, everyone)
    return {
        "machine": peers_list.machine(),
        "versions": peers_list.versions(everyone),
        "letter": proven.pop("letter"),
        "notes": proven,
        "warm": warm(folder, everyone, options.rondes, unmeasured),
        "cold": cold(folder, everyone, options.koud),
        "growth": growth(folder, [peer for peer in everyone if peer.grows], sizes),
        "many": many.measure(project, options.veel),
        "reasons": {peer.name: peer.cannot for peer in everyone},
    }


# --- the work --------------------------------------------------------------------------------------------------------


def make_work(folder: Path, letters: int, sizes: tuple[int, ...]) -> Path:
    """A project with the letters, their neutral data and the templates of all peers, in this folder."""
    project = folder / "project"
    for name in ("content", "styles", "templates"):
        shutil.copytree(ROOT / name, project / name)
    texts = {str(number): letter.letter(number) for number in range(letters)}
    texts |= {f"groei-{size}-{number}": letter.long_letter(number, size) for size in sizes for number in range(4)}
    letter.write_letters(project, {f"brief-{name}": text for name, text in texts.items()})
    opened = open_project(project)
    (folder / "data").mkdir()
    for name in texts:
        (folder / "data" / f"{name}.json").write_text(json.dumps(neutral(_cited(opened, name))), "utf-8")
    template = project / "templates/docx/kamerbrief.docx"
    write_templates(template, folder / "templates")
    shutil.copy(template, folder / "templates/reference.docx")
    (folder / "templates/floor.docx").write_bytes(opened.render("kamerbrieven/brief-0").data or b"")
    return project


def _cited(project: Project, name: str) -> Any:
    findings = Report()
    prepared = project.prepare(project.folder.document(f"kamerbrieven/brief-{name}"), None, findings)
    if prepared is None or prepared.typeset is None:
        raise SystemExit("\n".join(finding.render() for finding in findings))
    return project.cited(prepared.typeset, prepared)


def prove(folder: Path, everyone: list[Peer]) -> dict[str, Any]:
    """Every peer makes the first letter, and everything must be in it; how many native notes each made."""
    data = json.loads((folder / "data/0.json").read_text("utf-8"))
    found: dict[str, Any] = {
        "letter": {
            "paragraphs": sum(block.get("style") == "Plattetekst" for block in data["blocks"]),
            "blocks": len(data["blocks"]),
            "notes": len(data["notes"]),
            "words": sum(len(block.get("text", "").split()) for block in data["blocks"]),
        }
    }
    for peer in everyone:
        target = folder / f"{peer.name}.docx".replace(" ", "-").replace(":", "")
        worker = Worker(peer.warm)
        worker.make("0", target)
        worker.stop()
        if lost := verify.missing(target.read_bytes(), data):
            raise SystemExit(f"{peer.name} drukte niet alles af: {lost[0]}")
        found[peer.name] = {"native_notes": verify.native_notes(target.read_bytes()), "bytes": target.stat().st_size}
    return found


# --- sections --------------------------------------------------------------------------------------------------------


def warm(folder: Path, everyone: list[Peer], count: int, unmeasured: int) -> dict[str, dict[str, float]]:
    """One more letter in a running process, each letter another one."""
    workers = {peer.name: Worker(peer.warm) for peer in everyone}
    things = {name: lambda number, one=worker: one.make(str(number)) for name, worker in workers.items()}
    times = rounds(things, count, unmeasured)
    for name, worker in workers.items():
        times[name].memory = worker.memory()
        worker.stop()
    return {name: own.summary(times[OURS]) for name, own in times.items()}


def cold(folder: Path, everyone: list[Peer], count: int) -> dict[str, dict[str, float]]:
    """A whole process for one letter."""
    commands = {peer.name: (peer.cold, folder) for peer in everyone if peer.cold}
    project = folder / "project"
    letter_file = f"content/{letter.FOLDER}/brief-0.yaml"
    render = [sys.executable, "-m", "generator", "render", letter_file, "--force"]
    commands[OURS] = (render, project)
    commands["rijkspen --help"] = ([sys.executable, "-m", "generator", "--help"], project)
    commands["python -c pass"] = ([sys.executable, "-c", "pass"], project)
    peak: dict[str, float] = {}

    def run(name: str) -> float:
        cpu, memory = whole_process(*commands[name])
        peak[name] = max(memory, peak.get(name, 0.0))
        return cpu

    times = rounds({name: lambda _, one=name: run(one) for name in commands}, count, unmeasured=1)
    for name, own in times.items():
        own.memory = peak[name]
    return {name: own.summary(times[OURS]) for name, own in times.items()}


def growth(folder: Path, everyone: list[Peer], sizes: tuple[int, ...]) -> dict[str, dict[str, float]]:
    """CPU milliseconds for letters of so many paragraphs, a third of them with a note."""
    found: dict[str, dict[str, float]] = {}
    for peer in everyone:
        worker, times = Worker(peer.warm), {size: Times() for size in sizes}
        for size, own in times.items():
            own.cpu = [worker.make(f"groei-{size}-{number}") for number in range(4)][1:]
        worker.stop()
        found[peer.name] = {str(size): own.summary()["cpu_ms"] for size, own in times.items()}
    return found


if __name__ == "__main__":
    main()
