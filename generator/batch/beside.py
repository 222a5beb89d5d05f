"""What is written beside a public file: its metadata for open.overheid.nl.

A public file can be good while its metadata cannot be made, for want of a date; that is reported (for a draft as no
more than a note), and metadata of an earlier run do not stay beside a newer file. Metadata that a person changed since are left alone unless forced.
"""

from __future__ import annotations

from pathlib import Path

from generator.batch.atomic import write_atomically
from generator.batch.manifest import Entry, Manifest, digest
from generator.diagnostics import Code, Diagnostic, Location, Severity
from generator.metadata.writing import metadata_file, metadata_path
from generator.pipeline import Project


def write_metadata(
    project: Project, key: str, public: Path, manifest: Manifest, *, force: bool
) -> tuple[Diagnostic, ...]:
    """Write the metadata of a document beside its public file, and say what was found.

    A file that was given by its path and stands outside content/ is no publication of the project: nothing is written.

    Raises:
        OSError: the metadata cannot be written.
    """
    if key not in project.documents():
        return ()
    file, path = metadata_file(project, key), metadata_path(public)
    if path.exists() and not force and not manifest.is_ours(path):
        return (*file.diagnostics, Diagnostic(Code.UIT001, Location(str(path)), (("path", path.name),)))
    if file.data is None:
        remove_metadata(public, manifest)
    else:
        write_atomically(path, file.data)
        manifest.files[manifest.shown(path)] = Entry(key, digest(file.data), "", 0, 0, 0, 0, 0)
    return _said(file.diagnostics)


def _said(found: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """What was found; a draft may lack what a final document must have."""
    draft = next((one for one in found if one.code is Code.META007), None)
    errors = {one.code for one in found if one.severity is Severity.ERROR}
    if draft and errors and errors <= {Code.META001, Code.META002}:
        return (Diagnostic(Code.META008, draft.location),)
    return found


def remove_metadata(public: Path, manifest: Manifest) -> None:
    """Take away the metadata beside a public file that is no longer there, or that they no longer describe."""
    path = metadata_path(public)
    if manifest.is_ours(path):
        path.unlink()
        del manifest.files[manifest.shown(path)]
