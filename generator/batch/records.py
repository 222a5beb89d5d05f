"""What is remembered of ten thousand documents, in little memory: each record packed, and unpacked when it is asked for.

As values they would be most of the memory of a large batch, and it would grow with every document. Written down and
packed (zlib, RFC 1950) with the first of them as the pattern, a record takes a tenth: the sources that all documents
of a project share are in the pattern.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, MutableMapping

from generator.batch.record import Record


class Records(MutableMapping[str, Record]):
    """Records by the name of their Word file.

    Args:
        known: what there is to begin with.
    """

    def __init__(self, known: Iterable[tuple[str, Record]] = ()) -> None:
        self._pattern = b""
        self._packed: dict[str, bytes] = {}
        self.update(known)

    def written(self, name: str) -> bytes:
        """The record of that name as JSON.

        Raises:
            KeyError: there is none.
        """
        return zlib.decompressobj(zdict=self._pattern).decompress(self._packed[name])

    def __getitem__(self, name: str) -> Record:
        """The record of that name."""
        return Record.from_json(self.written(name))

    def __setitem__(self, name: str, record: Record) -> None:
        """Keep a record, instead of the one that there was."""
        written = record.as_json()
        self._pattern = self._pattern or written
        packing = zlib.compressobj(zdict=self._pattern)
        self._packed[name] = packing.compress(written) + packing.flush()

    def __delitem__(self, name: str) -> None:
        """Forget a record."""
        del self._packed[name]

    def __contains__(self, name: object) -> bool:
        """Whether there is a record of that name; the one of `Mapping` would unpack it."""
        return name in self._packed

    def __iter__(self) -> Iterator[str]:
        """The names."""
        return iter(self._packed)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._packed)
