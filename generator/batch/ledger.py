"""What is ours in the output folder, true at every moment: the manifest, and a journal of what came after it.

A crash may come at any moment, so what will be written is noted before it is: scraps on disk, then a line in the
journal, then the renames. After a crash the journal says of each file that is newer than the manifest that it is ours,
and not the work of a person. A file that was not renamed yet is still the old one, and its record the old record. A
last line that is torn in two is of a document whose renames had not begun.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

from generator.batch.atomic import put_in_place, scraps, sweep
from generator.batch.hashes import digest, digest_of
from generator.batch.manifest import NOT_OURS, Manifest
from generator.batch.record import Record
from generator.record import as_json, from_json

MANIFEST = "manifest.json"
PRIVATE = ".rijkspen"  # the folder for what only rijkspen reads
JOURNAL, LOCK = f"{PRIVATE}/journal", f"{PRIVATE}/lock"


@dataclass(slots=True)
class Ledger:
    """The books of one output folder; whoever writes in them holds its lock."""

    output: Path
    manifest: Manifest
    _journal: IO[bytes] | None = field(default=None, init=False)
    _changed: bool = field(default=False, init=False)

    @classmethod
    def open(cls, output: Path) -> Ledger:
        """The books as they are; after a crash the scraps are swept and the journal is taken over."""
        ledger = cls(output, Manifest.load(output / MANIFEST))
        journal = output / JOURNAL
        if journal.exists():
            ledger._take_over(journal)
            ledger._open_journal()  # so that it goes when the manifest has been written
            ledger.touch()
            sweep(output)
        return ledger

    # --- what is known -------------------------------------------------------------------------------------------

    def record(self, path: Path) -> Record | None:
        """What is remembered of the document whose Word file this is."""
        return self.manifest.documents.get(self.manifest.shown(path))

    def is_ours(self, document: Path, path: Path) -> bool:
        """Whether this file is, byte for byte, what rijkspen wrote last for that document."""
        record = self.record(document)
        known = record.files.get(self.manifest.shown(path)) if record else None
        return known is not None and known == digest_of(path)

    # --- what is written -----------------------------------------------------------------------------------------

    def write(self, document: Path, record: Record, contents: dict[Path, bytes]) -> None:
        """Put these files in place, and remember what they are.

        Args:
            document: the Word file under which the record is kept.
            record: what is remembered; the hashes of the contents are added to its files.
            contents: the files and what must be in them.

        Raises:
            OSError: they cannot be written. What stood there still stands there.
        """
        journal = self._open_journal()  # before there is any scrap: without a journal nobody looks for them
        hashes = {self.manifest.shown(path): digest(content) for path, content in contents.items()}
        whole = replace(record, files=dict(sorted({**record.files, **hashes}.items())))
        with scraps({path: (content,) for path, content in contents.items()}) as written:
            _note(journal, {"file": self.manifest.shown(document), "record": whole.as_dict()})
            put_in_place(written)
        self.remember(document, whole)

    def remove(self, document: Path, path: Path) -> None:
        """Take away a file of this document, if it is there and ours."""
        if self.is_ours(document, path):
            path.unlink()
        self._without(document, path)

    def remember(self, document: Path, record: Record) -> None:
        """This is the record of the document now."""
        name = self.manifest.shown(document)
        self.manifest.documents[name] = record
        self.manifest.failed.pop(name, None)
        self._changed = True

    def forget(self, document: Path) -> None:
        """The document is no more."""
        del self.manifest.documents[self.manifest.shown(document)]
        self._changed = True

    def remember_failure(self, document: Path, failure: dict[str, Any]) -> None:
        """The document could not be made."""
        name = self.manifest.shown(document)
        if self.manifest.failed.get(name) != failure:
            self.manifest.failed[name] = failure
            self._changed = True

    def forget_failure(self, document: Path) -> None:
        """The document is well after all."""
        self._changed = self.manifest.failed.pop(self.manifest.shown(document), None) is not None or self._changed

    def touch(self) -> None:
        """Something else in the manifest has changed."""
        self._changed = True

    def close(self) -> None:
        """Write the manifest if anything changed; then the journal may go.

        Raises:
            OSError: it cannot be written; the journal stays, for the next run.
        """
        try:
            if self._changed:
                self._open_journal()
                self.manifest.save()
                self._changed = False
        finally:
            journal, self._journal = self._journal, None
            if journal is not None:
                with suppress(OSError):  # a line that did not fit is of a document that was not made
                    journal.close()
        if journal is not None:
            (self.output / JOURNAL).unlink(missing_ok=True)

    # --- journal -------------------------------------------------------------------------------------------------

    def _open_journal(self) -> IO[bytes]:
        if self._journal is None:
            path = self.output / JOURNAL
            path.parent.mkdir(parents=True, exist_ok=True)
            self._journal = path.open("ab")
        return self._journal

    def _take_over(self, journal: Path) -> None:
        with journal.open("rb") as lines:
            for line in lines:
                self._take_over_line(line)

    def _take_over_line(self, line: bytes) -> None:
        with suppress(*NOT_OURS):  # a line that was torn in two, or an empty one
            entry = from_json(line)
            self._adopt(self.output / entry["file"], Record.from_dict(entry["record"]))

    def _adopt(self, document: Path, record: Record) -> None:
        """Take over what a journal says, as far as the files are what it says.

        Of a document that was half renamed, the files that are there are ours; it will be made again.
        """
        old = self.record(document)
        known = {name: {record.files.get(name), old.files.get(name) if old else None} for name in record.files}
        there = {name: digest_of(self.output / name) for name in known}
        if there == dict(record.files):
            self.remember(document, record)
        elif any(there[name] == record.files[name] for name in there):
            ours = {name: found for name, found in there.items() if found in known[name]}
            self.remember(document, replace(record, files=ours, sources={}))

    def _without(self, document: Path, path: Path) -> None:
        name, record = self.manifest.shown(path), self.record(document)
        if record is not None and name in record.files:
            files = {other: known for other, known in record.files.items() if other != name}
            self.remember(document, replace(record, files=files))


def _note(journal: IO[bytes], entry: dict[str, Any]) -> None:
    """Add a line to the journal, on disk; it begins with a line end, because the one before it may be torn."""
    journal.write(b"\n" + as_json(entry))
    journal.flush()
    os.fsync(journal.fileno())
