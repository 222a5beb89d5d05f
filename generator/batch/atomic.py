"""Files that appear whole or not at all, also at a crash, a full disk or a Ctrl-C."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Write beside the file, flush to disk, then rename over it: readers see the old file or the new one.

    Raises:
        OSError: the file cannot be written; what stood there is untouched and no scrap is left.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, scrap = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(scrap).chmod(0o644)
        Path(scrap).replace(path)
    except BaseException:
        Path(scrap).unlink(missing_ok=True)
        raise
