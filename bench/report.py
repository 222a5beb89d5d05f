"""The measurements as a page for people: bench/RESULTS.md."""

from __future__ import annotations

import time
from typing import Any

OURS = "rijkspen"


def markdown(found: dict[str, Any]) -> str:
    """The whole report."""
    letter, many = found["letter"], found["many"]
    parts = [
        "# Resultaten van de benchmark",
        f"{time.strftime('%d-%m-%Y')}; {found['machine']}. Wat er gemeten wordt, staat in [README.md](README.md).",
        _letter(letter),
        "## Warm: nog een brief in een lopend proces",
        _table(found["warm"], found),
        "## Koud: een heel proces voor één brief",
        _table(found["cold"], found),
        "## Groei: brieven van zoveel alinea's, een derde met een noot (CPU ms)",
        _growth(found["growth"]),
        "## Veel documenten na elkaar in één proces, elk met andere gegevens",
        _many(many),
        "## Versies",
        ", ".join(f"{name} {version}" for name, version in found["versions"].items()) + ".",
    ]
    return "\n\n".join(parts)


def _letter(letter: dict[str, int]) -> str:
    return (
        f"De brief: {letter['words']} woorden in {letter['blocks']} blokken, waarvan {letter['paragraphs']} gewone alinea's, "
        f"met {letter['notes']} noten en een tabel; zestien bladzijden in de huisstijl. Elke brief is een andere."
    )


def _table(rows: dict[str, dict[str, float]], found: dict[str, Any]) -> str:
    lines = [
        "| | CPU ms | laagste | MiB | keer rijkspen | echte noten | wat het hier niet kan |",
        "|:--|--:|--:|--:|--:|--:|:--|",
    ]
    for name, row in sorted(rows.items(), key=lambda item: item[1]["cpu_ms"]):
        notes = found["notes"].get(name, {}).get("native_notes", "")
        figures = f"{row['cpu_ms']:.1f} | {row['lowest_ms']:.1f} | {row['memory_mib']:.0f} | {row['times']:.2f}"
        shown = f"**{name}**" if name.startswith(OURS) else name
        lines.append(f"| {shown} | {figures} | {notes} | {found['reasons'].get(name, '')} |")
    return "\n".join(lines)


def _growth(rows: dict[str, dict[str, float]]) -> str:
    sizes = list(next(iter(rows.values())))
    head = " | ".join(sizes)
    lines = [f"| | {head} | tijd / omvang, laatste stap |", "|:--|" + "--:|" * (len(sizes) + 1)]
    for name, row in rows.items():
        grown = row[sizes[-1]] / row[sizes[-2]] / (int(sizes[-1]) / int(sizes[-2]))
        lines.append(f"| {name} | {' | '.join(f'{row[size]:.1f}' for size in sizes)} | {grown:.2f} |")
    return "\n".join(lines)


def _many(many: dict[str, list[float]]) -> str:
    lines = ["| documenten | CPU s | MiB |", "|--:|--:|--:|"]
    rows = zip(many["documents"], many["cpu_s"], many["memory_mib"], strict=True)
    return "\n".join([*lines, *(f"| {count} | {cpu:.2f} | {memory:.1f} |" for count, cpu, memory in rows)])
