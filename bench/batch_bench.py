"""Measure batches of many documents: does the time stay linear, the memory flat, and are both cores used?

    .venv/bin/python bench/batch_bench.py [--documents 10000] [--jobs 2] [--pdf 40]

Makes a project of as many letters as asked, each with its own text, of the length of an ordinary Kamerbrief, in a
temporary folder, and runs `rijkspen batch` over it as a person would: with one process and with several, again when nothing has
changed, and after one letter has changed. Meanwhile the memory of all its processes is read from /proc ten times a second.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[1]
TICKS = os.sysconf("SC_CLK_TCK")
LETTER = """\
soort: kamerbrief
betreft: Voortgang in gemeente {number}
datum: 2025-09-09
onze_referentie: 2025-{number:010}
van: bzk/dgobdr
aan: voorzitter-tweede-kamer
ondertekenaar: minister-bzk
tekst: |
"""


@dataclass
class Run:
    """One run of `rijkspen batch`: seconds on the clock and of the processors, and memory as it went along."""

    wall: float = 0.0
    cpu: float = 0.0
    marks: list[tuple[int, float]] = field(default_factory=list)  # documents done, MiB in use
    seconds: dict[str, float] = field(default_factory=dict)  # of the processors, by process

    def memory_at(self, share: float) -> float:
        """The most memory in use in the tenth of the run that ends at this share of the documents."""
        last = self.marks[-1][0]
        window = [used for done, used in self.marks if (share - 0.1) * last <= done <= share * last]
        return max(window, default=0.0)


def main() -> None:
    """Measure and print a table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--sections", type=int, default=4, help="length of a letter: 1 is one page, 4 is three")
    parser.add_argument("--pdf", type=int, default=0, metavar="N", help="also N letters with their PDF")
    parser.add_argument("--alone", type=int, metavar="N", help="how many of them one process makes; all")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rijkspen-bench-") as folder:
        write_project(Path(folder), asked.documents, asked.sections)
        figures = measure(Path(folder), asked.documents, asked.alone or asked.documents, asked.jobs, asked.pdf)
    print(json.dumps(figures, indent=1) if asked.json else as_text(figures))


def measure(folder: Path, documents: int, by_one: int, jobs: int, pdf: int) -> dict[str, object]:
    """Every figure, by name."""
    small = batch(folder, ["--jobs", "1", *keys(max(by_one // 10, 1))])
    shutil.rmtree(folder / "output")
    alone = batch(folder, ["--jobs", "1", *keys(by_one)])
    shutil.rmtree(folder / "output")
    together = batch(folder, ["--jobs", str(jobs)])
    size = sum(path.stat().st_size for path in (folder / "output").rglob("*.docx"))
    manifest = (folder / "output/manifest.json").stat().st_size
    same = batch(folder, [])
    first = folder / "content/kamerbrieven/00000.yaml"
    first.write_text(first.read_text("utf-8") + "\n  Gewijzigd.\n", encoding="utf-8")
    one = batch(folder, [])
    figures = {
        "documents": documents,
        "jobs": jobs,
        f"one process, {by_one // 10} documents": described(small, by_one // 10),
        f"one process, {by_one} documents": described(alone, by_one),
        f"{jobs} processes, {documents} documents": described(together, documents),
        "times faster on the clock": round(alone.wall / by_one * documents / together.wall, 2),
        "times faster on idle cores, by processor time": round(jobs * alone.cpu / by_one * documents / together.cpu, 2),
        "processor time per document, all / a tenth": round(alone.cpu / by_one / small.cpu * (by_one // 10), 2),
        "nothing changed": described(same, documents),
        "one changed": described(one, documents),
        "kB per document": round(size / documents / 1000, 1),
        "kB of manifest per document": round(manifest / documents / 1000, 1),
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}",
    }
    if pdf:
        shutil.rmtree(folder / "output")
        some = keys(pdf)
        figures[f"{pdf} with PDF, one process"] = described(batch(folder, ["--pdf", "--jobs", "1", *some]), pdf)
        size = sum(path.stat().st_size for path in (folder / "output").rglob("*.pdf"))
        figures["kB per PDF"] = round(size / pdf / 1000, 1)
        shutil.rmtree(folder / "output")
        both = batch(folder, ["--pdf", "--jobs", str(jobs), *some])
        figures[f"{pdf} with PDF, {jobs} processes"] = described(both, pdf)
    return figures


def keys(number: int) -> list[str]:
    """The first so many letters."""
    return [f"kamerbrieven/{one:05}" for one in range(number)]


def described(run: Run, documents: int) -> dict[str, float]:
    """The figures of one run."""
    return {
        "wall s": round(run.wall, 2),
        "cpu s": round(run.cpu, 2),
        "cpu ms per document": round(1000 * run.cpu / documents, 2),
        "documents per s": round(documents / run.wall, 1),
        "MiB, first tenth": round(run.memory_at(0.1)),
        "MiB, second tenth": round(run.memory_at(0.2)),
        "MiB, last tenth": round(run.memory_at(1.0)),
    }


def as_text(figures: dict[str, object]) -> str:
    """The figures for people."""
    lines = []
    for name, value in figures.items():
        if isinstance(value, dict):
            shown = ", ".join(f"{one} {figure}" for one, figure in value.items())
            lines.append(f"{name:40} {shown}")
        else:
            lines.append(f"{name:40} {value}")
    return "\n".join(lines)


# --- the project -------------------------------------------------------------------------------------------------


def write_project(folder: Path, documents: int, sections: int) -> None:
    """The registers, styles and templates of this project, and letters that each say something else."""
    for name in ("styles", "templates/docx"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copytree(
        ROOT / "content",
        folder / "content",
        ignore=shutil.ignore_patterns("kamerbrieven", "beslisnotas", "agendas", "plannen"),
    )
    (folder / "content/kamerbrieven").mkdir()
    for number in range(documents):
        path = folder / f"content/kamerbrieven/{number:05}.yaml"
        path.write_text(letter(number, sections), encoding="utf-8")


def letter(number: int, sections: int) -> str:
    """A letter: paragraphs with figures of this municipality, lists, a table, notes."""
    first = f"In gemeente {number} wonen {1000 + number * 7 % 90000} mensen in {3 + number % 20} kernen."
    parts = [f"{first} De cijfers staan in de voortgangsrapportage.[@kst-29697-142, blz. {1 + number % 60}]"]
    for section in range(sections):
        parts.append(f"# Onderdeel {section + 1}")
        for paragraph in range(3):
            seed = number * 31 + section * 7 + paragraph
            parts.append(
                f"Voor opgave {seed % 97} is in {2020 + seed % 9} een bedrag van {seed % 800 + 20} duizend euro begroot. "
                f"Daarvan is *{seed % 89} procent* besteed, en het overige deel volgt in het jaar daarna. Gemeente {number} werkt hierin "
                f"samen met {1 + seed % 6} buurgemeenten, de provincie en het Rijk, ieder vanuit de eigen verantwoordelijkheid."
                f"^[Opgave {seed % 97} van gemeente {number}, stand {2020 + seed % 9}.]"
            )
        parts.append("\n".join(f"- maatregel {number * 3 + line} in kern {line + 1}" for line in range(4)))
    rows = [f"| kern {row + 1} | {number * 11 % 1000 + row} | {number * 13 % 700 + row} |" for row in range(6)]
    parts.append("\n".join(["| Kern | Woningen | Banen |", "|---|---|---|", *rows]))
    text = "\n\n".join(parts)
    return LETTER.format(number=number) + "".join(f"  {line}\n" if line else "\n" for line in text.split("\n"))


# --- the run -----------------------------------------------------------------------------------------------------


def batch(folder: Path, arguments: list[str]) -> Run:
    """Run `rijkspen batch`, and watch it."""
    command = [sys.executable, "-m", "generator", "batch", "--project", str(folder), *arguments]
    run, start = Run(), time.monotonic()
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
        watching = threading.Thread(target=watch, args=(process, folder / "output/kamerbrieven", run))
        watching.start()
        _, status, usage = os.wait4(process.pid, 0)
        run.wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        watching.join()
    # A process that serves several batches is reaped by nobody we know, so what was seen of it counts.
    run.cpu = max(usage.ru_utime + usage.ru_stime, sum(run.seconds.values()))
    if process.returncode:
        raise SystemExit(f"rijkspen batch ended with {process.returncode}:\n{(folder / 'log').read_text()[-2000:]}")
    return run


def watch(process: subprocess.Popen[bytes], output: Path, run: Run) -> None:
    """Note now and then how many documents there are, and what all processes of the run use."""
    while process.returncode is None:
        used = 0.0
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                if int(fields[3]) == process.pid:
                    run.seconds[folder.name] = (int(fields[11]) + int(fields[12])) / TICKS
                    # Proportional set size: what processes share counts once.
                    used += int((folder / "smaps_rollup").read_text().partition("\nPss:")[2].split()[0]) / 1024
            except (OSError, ValueError, IndexError):  # it has just ended
                continue
        run.marks.append((sum(1 for _ in output.iterdir()) if output.is_dir() else 0, used))
        time.sleep(0.1)


if __name__ == "__main__":
    main()
