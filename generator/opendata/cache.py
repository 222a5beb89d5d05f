"""Answers kept on disk, so that the same question is not asked twice in a month. One file per address.

A cache never gets in the way: what cannot be read, written or trusted counts as absent.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

MAXIMUM_AGE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer from before: its text, and when it was given."""

    text: str
    fetched: datetime


@dataclass(frozen=True, slots=True)
class Cache:
    """The folder with answers."""

    folder: Path

    def find(self, url: str, now: datetime) -> KeptAnswer | None:
        """The answer to this address, unless it is too old."""
        try:
            kept = json.loads(self._path(url).read_text("utf-8"))
            answer = KeptAnswer(str(kept["text"]), datetime.fromisoformat(kept["fetched"]))
            fresh = timedelta(0) <= now - answer.fetched <= MAXIMUM_AGE
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return answer if fresh and kept["url"] == url else None

    def keep(self, url: str, text: str, now: datetime) -> None:
        """Keep an answer; it appears whole or not at all, as two runs may share the folder."""
        content = json.dumps({"url": url, "fetched": now.isoformat(), "text": text}, ensure_ascii=False)
        scrap = ""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, scrap = tempfile.mkstemp(dir=self.folder, suffix=".tmp")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(content)
            Path(scrap).replace(self._path(url))
        except OSError:
            if scrap:
                Path(scrap).unlink(missing_ok=True)

    def _path(self, url: str) -> Path:
        return self.folder / f"{hashlib.sha256(url.encode()).hexdigest()[:32]}.json"
