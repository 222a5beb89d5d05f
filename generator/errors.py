"""Faults of the programmer or of the environment: exceptions under one root, each with its exit code.

Faults in content are not here: they are data (see `generator.diagnostics`), because an author must see all of
them at once. The exit codes are the contract of the command line (handleiding, "Afsluitcodes").
"""

from __future__ import annotations


class RijkspenError(Exception):
    """Root of everything rijkspen raises on purpose; `exit_code` is what the command line ends with, and
    `word` what a table says of it.
    """

    exit_code = 70
    word = "fout van rijkspen"


class UsageError(RijkspenError):
    """The call itself cannot be carried out: no such project, document, style or version."""

    exit_code = 2
    word = "gebruik"


class TemplateError(RijkspenError):
    """A Word template or house style cannot be used; the message names the place in it."""

    exit_code = 3
    word = "sjabloon of huisstijl"


class ExternalToolError(RijkspenError):
    """An external program (LibreOffice) is missing or failed; the message says how to get it."""

    exit_code = 4
    word = "hulpprogramma"


class InternalError(RijkspenError):
    """rijkspen broke its own promise. Never the author's fault; please report it."""

    exit_code = 70
    word = "fout van rijkspen"


class OutputError(RijkspenError):
    """The output folder cannot be used: it may not be written, or another rijkspen works in it."""

    exit_code = 1
    word = "uitvoermap"


def why_unreadable(problem: OSError | UnicodeDecodeError) -> str:
    """What keeps a file from being read, in Dutch: the system says it in its own language."""
    match problem:
        case FileNotFoundError() | NotADirectoryError():
            return "het bestand bestaat niet"
        case IsADirectoryError():
            return "het is een map"
        case PermissionError():
            return "er zijn geen rechten om het te lezen"
        case UnicodeDecodeError():
            return "het is geen tekst in UTF-8"
        case _:
            return "de schijf of het netwerk geeft een fout"
