"""Many documents with distinct data in one process: is it linear, and does memory stay flat?"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from measure import python

TENTHS = 10
SIZE = 12  # paragraphs: a short letter, so that ten thousand take minutes


def measure(project: Path, count: int) -> dict[str, list[float]]:
    """CPU seconds and resident MiB at every tenth of so many documents."""
    import subprocess

    from measure import ENVIRONMENT

    command = python("many.py", project, str(count))
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT)
    return json.loads(done.stdout)


def _run(project: Path, count: int) -> dict[str, list[float]]:
    import time

    import letter

    from generator import open_project

    opened = open_project(project)
    found: dict[str, list[float]] = {"documents": [], "cpu_s": [], "memory_mib": []}
    begun = time.process_time()
    path = project / "content" / letter.FOLDER / "veel.yaml"
    for number in range(1, count + 1):
        path.write_text(letter.long_letter(number, SIZE), "utf-8")
        opened.forget() if number % 2 == 0 else None
        made = opened.render(f"{letter.FOLDER}/veel")
        assert made.data is not None
        if number % max(1, count // TENTHS) == 0:
            found["documents"].append(number)
            found["cpu_s"].append(round(time.process_time() - begun, 2))
            found["memory_mib"].append(round(_resident(), 1))
    return found


def _resident() -> float:
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


if __name__ == "__main__":
    print(json.dumps(_run(Path(sys.argv[1]), int(sys.argv[2]))))
