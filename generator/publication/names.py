"""The two versions of a document, by the names that commands and files use."""

from __future__ import annotations

from generator.errors import UsageError

INTERNAL, PUBLIC = VERSIONS = ("intern", "openbaar")


def known_version(name: str) -> None:
    """Make sure that there is a version of this name.

    Raises:
        UsageError: there is none.
    """
    if name not in VERSIONS:
        raise UsageError(f"versie {name} is er niet; wel: {', '.join(VERSIONS)}")
