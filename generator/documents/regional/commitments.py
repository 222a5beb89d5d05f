"""Commitments that touch a region, by ministry: what was promised, by when, and how it stands."""

from __future__ import annotations

from collections.abc import Mapping

from generator.documents.composing import cell, paragraph, see, table
from generator.documents.regional.tables import missing
from generator.dutch import enumeration, plural
from generator.schema.region import Region
from generator.schema.registers import Commitment
from generator.schema.registry import Registers
from generator.tree.blocks import Block, Table

TABLE = "tabel-toezeggingen"


def of_region(region: Region, registers: Registers) -> dict[str, Commitment]:
    """The commitments that the region names, and those that name the region; by key."""
    own = {str(key) for key in region.commitments}
    names = {key for key, known in registers.regions.items() if known is region}
    return {
        key: one
        for key, one in registers.commitments.items()
        if key in own or names & {str(name) for name in one.regions}
    }


def by_ministry(region: Region, registers: Registers) -> tuple[Block, ...]:
    """The commitments for this region, each under every ministry that it binds."""
    found = of_region(region, registers)
    if not found:
        return missing("toezeggingen en afspraken tussen regio en rijk", region)
    made = commitment_table(found, registers, caption="Toezeggingen en afspraken per ministerie", anchor=TABLE)
    return (
        paragraph(see(TABLE, "Tabel"), " geeft de toezeggingen en afspraken die voor de regio van belang zijn."),
        made,
    )


def commitment_table(
    commitments: Mapping[str, Commitment], registers: Registers, *, caption: str, anchor: str
) -> Table:
    """A table of commitments, in order of who is bound by them."""
    ordered = sorted(commitments.values(), key=lambda one: (bound(one, registers), str(one.date or "")))
    rows = [
        [
            cell(bound(one, registers)),
            cell(f"{one.kind.capitalize()}: ", one.summary),
            cell(one.due or "–"),
            cell(one.status),
        ]
        for one in ordered
    ]
    return table(
        ["Door", "Wat", "Termijn", "Stand"],
        rows,
        caption=caption,
        description=f"{plural(len(rows), 'toezegging of afspraak', 'toezeggingen en afspraken')} met termijn en stand.",
        anchor=anchor,
        weights=[2.2, 6, 2.4, 1.6],
    )


def bound(commitment: Commitment, registers: Registers) -> str:
    """Who is bound, in words: the ministries by their abbreviations, or else who gave the commitment."""
    return enumeration(bound_each(commitment, registers))


def bound_each(commitment: Commitment, registers: Registers) -> list[str]:
    """Everyone who is bound, one by one."""
    records = ((key, registers.organisations.get(key)) for key in commitment.ministries)
    names = [str(record.abbreviation or record.name) if record else str(key) for key, record in records]
    return names or [str(commitment.by or "–")]
