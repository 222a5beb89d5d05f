"""What every peer in Python shares: it is asked for one document at a time, and says what that cost.

python peer.py warm FOLDER              reads lines "NUMBER [FILE]", answers each with one line of JSON
python peer.py cold FOLDER NUMBER FILE  one document, one process
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Make = Callable[[Any], bytes]
Read = Callable[[str], Any]


def serve(prepare: Callable[[Path], Make], read: Callable[[Path], Read] | None = None) -> None:
    """Answer; `prepare` gives what makes a document of its data, `read` what reads the data (not measured)."""
    mode, folder, *rest = sys.argv[1:]
    make, load = prepare(Path(folder)), (read or _json)(Path(folder))
    if mode == "cold":
        Path(rest[1]).write_bytes(make(load(rest[0])))
        return
    for line in sys.stdin:
        number, *file = line.split()
        data = load(number)
        before = _cpu()
        made = make(data)
        used = _cpu() - before
        if file:
            Path(file[0]).write_bytes(made)
        print(json.dumps({"cpu": used * 1000, "bytes": len(made)}), flush=True)


def _json(folder: Path) -> Read:
    return lambda number: json.loads((folder / "data" / f"{number}.json").read_text("utf-8"))


def _cpu() -> float:
    """CPU seconds of this process and of its children, such as pandoc."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)
