"""Changes a register file and proves the change: every byte that was not asked for stays, and what is read back is
exactly the old content with the new fields.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from generator.diagnostics import Report
from generator.loading.source import SourceText, plain
from generator.references.kamerstuk import Kamerstuk
from generator.register_tools.failures import RegisterEditError
from generator.register_tools.layout import Entry, Field, RegisterFile, load_soundly, read_register
from generator.register_tools.scalars import field_lines, scalar
from generator.schema.registers import Papers
from generator.schema.validation import validate

TOP = "kamerstukken"
USUAL_CHAMBER = "II"
EMPTY = f"{TOP}:\n".encode()
Fields = Mapping[str, str | Sequence[str]]

ORDER = ("vergaderjaar", "kamer", "titel", "soort", "datum", "indieners", "rijkswet", "ook_in", "url")
TITLE_NOT_KNOWN = re.compile(r"\s*#[^#]*\bniet bekend\b[^#]*$")
_EMPTY_BRACES = re.compile(rf"^({TOP}:)[ \t]*\{{[ \t]*\}}")
_VALUE = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\S(?:(?!\s#|\s*$).)*\S|\S)""")
_NUMBER = re.compile(r"(\d*)(.*)", re.DOTALL)


def add_entry(content: bytes, shown: str, key: str, fields: Fields) -> bytes:
    """The file with one entry more, below the papers of its dossier with lower numbers, or at the end.

    Raises:
        RegisterEditError: the file has faults, or is laid out in a way that this tool does not change.
    """
    register = read_register(content, shown, TOP)
    fields = _as_neighbours(register, fields)
    written = [line + register.newline for line in _written_entry(register, key, fields)]
    lines = list(register.lines)
    lines[register.head] = _EMPTY_BRACES.sub(r"\1", lines[register.head])
    neighbour, after = _neighbour(register, key)
    blank = [register.newline] if register.blank_between else []
    if neighbour is None:
        _insert(lines, register.head + 1, [*blank, *written], register.newline)
    elif after:
        _insert(lines, neighbour.last + 1, [*blank, *written], register.newline)
    else:
        _insert(lines, _above(register, neighbour), [*written, *blank], register.newline)
    return _proven("".join(lines).encode(), content, shown, {key: fields})


def complete_entry(content: bytes, shown: str, key: str, fields: Fields) -> bytes:
    """The file with these fields in the entry: added where they were missing, replaced where they stood.

    Raises:
        RegisterEditError: as for `add_entry`, or there is no such entry, or a field stands on several lines.
    """
    register = read_register(content, shown, TOP)
    entry = register.entry(key)
    if entry is None or not entry.block:
        raise RegisterEditError(f'{shown}: "{key}" staat niet met elk veld op een eigen regel; vul het zelf aan')
    lines = list(register.lines)
    # From below, so that the places above stay right.
    changes = sorted(((_line_of(entry, name), name) for name in fields), key=lambda c: (c[0], ORDER.index(c[1])))
    for line, name in reversed(changes):
        field = entry.field(name)
        if field:
            lines[line : line + 1] = _replaced(register, field, fields[name], shown)
        else:
            _insert(lines, line, _written_field(register, name, fields[name]), register.newline)
    return _proven("".join(lines).encode(), content, shown, {key: fields})


def _insert(lines: list[str], number: int, new: Sequence[str], newline: str) -> None:
    """Insert whole lines; the line before it may be the last of the file, without a line end."""
    ended = [line if line.endswith(newline) else line + newline for line in new]
    if number and not lines[number - 1].endswith(("\n", "\r")):
        lines[number - 1] += newline
        ended[-1] = ended[-1].removesuffix(newline)
    lines[number:number] = ended


# --- where ---------------------------------------------------------------------------------------------------------


def _neighbour(register: RegisterFile, key: str) -> tuple[Entry | None, bool]:
    """The entry to stand beside, and whether below it: by number within its own dossier; if that is not there yet, by
    number in a file that is sorted, else at the end.
    """
    papers = {entry.key: Kamerstuk.from_identifier(entry.key) for entry in register.entries}
    new = Kamerstuk.from_identifier(key)
    same = [entry for entry in register.entries if _same_dossier(papers[entry.key], new)] or _sorted(register, key)
    lower = [entry for entry in same if _sort_key(entry.key) < _sort_key(key)]
    if lower:
        return max(lower, key=lambda entry: _sort_key(entry.key)), True
    if same:
        return same[0], False
    return (register.entries[-1], True) if register.entries else (None, True)


def _same_dossier(one: Kamerstuk | None, other: Kamerstuk | None) -> bool:
    return one is not None and other is not None and (one.dossier, one.suffix) == (other.dossier, other.suffix)


def _sorted(register: RegisterFile, key: str) -> list[Entry]:
    """All entries when they stand in order, so that there is one right place for another; else none."""
    keys = [_sort_key(entry.key) for entry in register.entries]
    return list(register.entries) if keys == sorted(keys) else []


def _sort_key(key: str) -> tuple[tuple[int, int, str], ...]:
    """Numbers by value, letters by length and alphabet, digits before letters."""
    parts = (_NUMBER.match(part) for part in key.split("-")[1:])
    return tuple((int(part[1]) if part[1] else 10**9, len(part[2]), part[2]) for part in parts if part)


def _above(register: RegisterFile, entry: Entry) -> int:
    """The line to insert above an entry: above the comments that stand directly on it."""
    number = entry.first
    while number - 1 > register.head and register.lines[number - 1].lstrip().startswith("#"):
        number -= 1
    return number


def _line_of(entry: Entry, name: str) -> int:
    """The line of a field, or the one where it would stand: below the last of the fields that go before it."""
    field = entry.field(name)
    if field:
        return field.first
    before = [field.last for field in entry.fields if field.name in ORDER[: ORDER.index(name)]]
    return max(before, default=entry.first) + 1


# --- what ----------------------------------------------------------------------------------------------------------


def _as_neighbours(register: RegisterFile, fields: Fields) -> Fields:
    """Without the chamber where it is the usual one and the other entries leave it out."""
    leave_out = fields.get("kamer") == USUAL_CHAMBER and register.share_with("kamer") < 1 / 2
    return {name: value for name, value in fields.items() if not (leave_out and name == "kamer")}


def _written_entry(register: RegisterFile, key: str, fields: Fields) -> list[str]:
    if register.is_flow:
        inside = ", ".join(
            f"{name}: {_value(register, name, fields[name], in_list=True)}" for name in ORDER if name in fields
        )
        return [f"{' ' * register.indent}{key}: {{{inside}}}"]
    lines = [f"{' ' * register.indent}{key}:"]
    for name in ORDER:
        if name in fields:
            lines += _written_field(register, name, fields[name])
    return lines


def _written_field(register: RegisterFile, name: str, value: str | Sequence[str], comment: str = "") -> list[str]:
    return field_lines(name, _value(register, name, value), register.field_indent, comment)


def _value(register: RegisterFile, name: str, value: str | Sequence[str], *, in_list: bool = False) -> str:
    if isinstance(value, str):
        return scalar(value, register.quote, always_quoted=register.quotes(name), in_list=in_list)
    return "[" + ", ".join(scalar(item, register.quote, in_list=True) for item in value) + "]"


def _replaced(register: RegisterFile, field: Field, value: str | Sequence[str], shown: str) -> list[str]:
    """The line of a field with another value; a comment stays, unless it says that the title was not known."""
    if field.first != field.last or not isinstance(field.value, SourceText):
        raise RegisterEditError(f"{field.value.origin}: dit veld staat op meer regels; vul het zelf aan")
    line = register.lines[field.first].rstrip("\r\n")
    found = _VALUE.match(line, line.index(":") + len(":") + 1)
    if found is None:
        raise RegisterEditError(f"{shown}: regel {field.first + 1} heeft een vorm die rijkspen niet aanpast")
    comment = TITLE_NOT_KNOWN.sub("", line[found.end() :])
    return [part + register.newline for part in _written_field(register, field.name, value, comment)]


# --- proof ---------------------------------------------------------------------------------------------------------


def _proven(new: bytes, old: bytes, shown: str, changed: Mapping[str, Fields]) -> bytes:
    """The new content, when it reads back as the old with these fields and nothing else."""
    tree = load_soundly(new, shown)
    expected: dict[str, Any] = dict(plain(load_soundly(old, shown)))  # type: ignore[arg-type]  # a mapping at the top
    entries: dict[str, Any] = dict(expected.get(TOP) or {})
    for key, fields in changed.items():
        entries[key] = {**entries.get(key, {}), **{name: _as_read(value) for name, value in fields.items()}}
    expected[TOP] = entries
    if plain(tree) != expected:
        raise RegisterEditError(f"{shown} is opgemaakt op een manier die rijkspen niet aanpast; pas het zelf aan")
    report = Report()
    if validate(tree, Papers, report) is None:
        faults = "\n".join(finding.render() for finding in report.in_source_order())
        raise RegisterEditError(f"er is niets veranderd, want het resultaat heeft fouten:\n{faults}")
    return new


def _as_read(value: str | Sequence[str]) -> str | list[str]:
    return value if isinstance(value, str) else list(value)
