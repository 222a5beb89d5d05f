"""What is said about the metadata beside a public file.

A public file can be good while its metadata cannot be made, for want of a date; that is reported, for a draft as no
more than a note.
"""

from __future__ import annotations

from generator.diagnostics import Code, Diagnostic, Severity
from generator.pipeline import RenderedDocument


def said_of_metadata(metadata: RenderedDocument | None) -> tuple[Diagnostic, ...]:
    """What was found in making them; a draft may lack what a final document must have."""
    found = metadata.diagnostics if metadata else ()
    draft = next((one for one in found if one.code is Code.META007), None)
    errors = {one.code for one in found if one.severity is Severity.ERROR}
    if draft and errors and errors <= {Code.META001, Code.META002}:
        return (Diagnostic(Code.META008, draft.location),)
    return found
