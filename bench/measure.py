"""Measuring: lasting workers that are asked in turn, whole processes, and medians over rounds.

In every round each peer makes one document, in an order that changes, so that all suffer alike from what else the machine
does. Shown are medians of CPU time (user and system, children included); a ratio is the median of the ratios per round.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "LANG": "C.UTF-8",
    "PYTHONPATH": str(ROOT),
    "HOME": os.environ.get("HOME", "/"),
}


@dataclass
class Times:
    """CPU time of one peer, in milliseconds, one figure per round; and its peak memory in MiB."""

    cpu: list[float] = field(default_factory=list)
    memory: float = 0.0

    def summary(self, against: Times | None = None) -> dict[str, float]:
        """Median and lowest CPU time, peak memory, and how many times as much as another peer."""
        found = {"cpu_ms": median(self.cpu), "lowest_ms": min(self.cpu), "memory_mib": self.memory}
        if against is not None:
            found["times"] = median(own / other for own, other in zip(self.cpu, against.cpu, strict=True))
        return {name: round(value, 3) for name, value in found.items()}


class Worker:
    """A process that makes one document when asked."""

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
        )

    def make(self, number: str, target: Path | None = None) -> float:
        """CPU milliseconds for one document."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(number, target or "", file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit(f"{self.process.args} is gestopt")
        return float(json.loads(answer)["cpu"])

    def memory(self) -> float:
        """Peak resident memory so far, in MiB; 0 where the system does not say."""
        status = Path(f"/proc/{self.process.pid}/status")
        lines = status.read_text().splitlines() if status.exists() else []
        return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)

    def stop(self) -> None:
        """End the process."""
        self.process.communicate("")


def rounds(things: Mapping[str, Callable[[int], float]], count: int, unmeasured: int = 0) -> dict[str, Times]:
    """Ask everything once per round; the first rounds, in which compilers warm up, do not count."""
    order, times = random.Random(1), {name: Times() for name in things}
    for number in range(count + unmeasured):
        for name in order.sample(list(things), len(things)):
            cpu = things[name](number)
            if number >= unmeasured:
                times[name].cpu.append(cpu)
    return times


def whole_process(command: list[str], folder: Path) -> tuple[float, float]:
    """CPU milliseconds and peak MiB of one process and its children.

    Started by a process of its own: a child begins with the memory of its parent, and that of the benchmark is large.
    """
    launched = [sys.executable, "-I", "-S", str(ROOT / "bench" / "launch.py"), *command]
    done = subprocess.run(launched, check=False, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command}: {done.stderr}")
    cpu, memory = done.stdout.split("\n")[-2].split()
    return float(cpu), float(memory)


def python(script: str, *arguments: str | Path) -> list[str]:
    """The command for a script of this folder."""
    return [sys.executable, str(ROOT / "bench" / script), *map(str, arguments)]
