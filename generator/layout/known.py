"""What is remembered of earlier layouts: per document, on which page its bookmarks stood, by the hash of the Word file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = ".bladzijden"  # under output/
KEPT = 4  # layouts per document: going back to the text of before lays out nothing
Pages = Mapping[str, int]


@dataclass(slots=True)
class KnownPages:
    """The layouts of one document that are remembered, the newest last, by the hash of the Word file."""

    path: Path
    by_hash: dict[str, dict[str, int]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> KnownPages:
        """What the file at `path` remembers; a file that somebody damaged remembers nothing."""
        try:
            known = json.loads(path.read_bytes())
            return cls(
                path, {str(one): {str(name): int(page) for name, page in pages.items()} for one, pages in known.items()}
            )
        except (OSError, ValueError, AttributeError, TypeError):
            return cls(path)

    @property
    def last(self) -> Pages:
        """The pages of last time."""
        return next(reversed(self.by_hash.values()), {})

    def of(self, data: bytes) -> Pages | None:
        """The pages of this very file, if it was laid out before."""
        return self.by_hash.get(_hash(data))

    def keep(self, data: bytes, pages: Pages) -> None:
        """Remember these pages; where nothing can be written they are found again next time."""
        digest = _hash(data)
        if next(reversed(self.by_hash), None) == digest:
            return
        self.by_hash.pop(digest, None)
        self.by_hash[digest] = dict(sorted(pages.items()))
        self.by_hash = dict(list(self.by_hash.items())[-KEPT:])
        part = self.path.with_suffix(".deel")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self.by_hash), encoding="utf-8")
            part.replace(self.path)
        except OSError:
            return


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
