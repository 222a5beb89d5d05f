"""The region and the programme in words: facts, goals, uitgangspunten, partners."""

from __future__ import annotations

from generator.documents.composing import inlines, paragraph
from generator.dutch import enumeration
from generator.schema.fields import ToSupply
from generator.schema.region import Partner, Region
from generator.schema.registers import Programme
from generator.tree.blocks import Block, BulletList, ListItem, NumberedList, Paragraph
from generator.tree.inlines import Gap, Strong, Text


def region_facts(region: Region, adopted: str | ToSupply) -> tuple[Block, ...]:
    """Where the region lies and who take part; what is not certain says so."""
    municipalities = enumeration([str(m.name) for m in region.municipalities])
    provisional = "" if region.municipalities_fixed else " (voorlopige lijst)"
    border = enumeration([str(n) for n in (*region.border.countries, *region.border.neighbours)])
    return (
        BulletList(
            (
                fact("Provincie", enumeration([str(p) for p in region.provinces])),
                fact(f"Gemeenten{provisional}", municipalities or ToSupply("lijst van gemeenten", region.name.origin)),
                fact("Buren over de grens", border or "geen landgrens"),
                fact("Dit document vastgesteld", adopted),
            )
        ),
        *([Paragraph(region.municipalities_remark.inlines)] if region.municipalities_remark else []),
        *([Paragraph(region.origin.inlines)] if region.origin else []),
    )


def fact(label: str, value: str | ToSupply) -> ListItem:
    """One item of a list of facts: its label in bold, and the value."""
    return ListItem((Paragraph((Strong((Text(f"{label}: "),)), *inlines(value))),))


def goals(programme: Programme) -> tuple[Block, ...]:
    """The three goals, in their fixed words."""
    return (
        BulletList(
            tuple(
                ListItem((Paragraph((Strong((Text(f"Doel {goal.number}. "),)), *inlines(goal.text))),))
                for goal in programme.goals
            )
        ),
    )


def principles(programme: Programme) -> tuple[Block, ...]:
    """The uitgangspunten, in their order and in their fixed words."""
    return (NumberedList(tuple(ListItem((paragraph(principle.text),)) for principle in programme.principles)),)


def goals_in_a_sentence(programme: Programme) -> str:
    """The goals in their short form: veiligheid (doel 1), voorzieningen (doel 2) en kansen (doel 3)."""
    return enumeration([f"{goal.short} (doel {goal.number})" for goal in programme.goals])


def partners(region: Region) -> tuple[Block, ...]:
    """Who work along, by kind when that is known; a visible gap when nobody is named yet."""
    if not region.partners:
        return (Paragraph((Gap("partners in de regio", origin=region.name.origin),)),)
    kinds = dict.fromkeys(partner.kind for partner in region.partners)
    if len(kinds) == 1:
        return (paragraph("In de regio werken mee:"), _named(region.partners))
    blocks: list[Block] = [paragraph("In de regio werken mee:")]
    for kind in sorted(kinds, key=lambda kind: kind or "~"):
        members = tuple(partner for partner in region.partners if partner.kind == kind)
        blocks += [Paragraph((Strong((Text(f"{(kind or 'overige').capitalize()}"),)),)), _named(members)]
    return tuple(blocks)


def _named(members: tuple[Partner, ...]) -> BulletList:
    items = (f"{partner.name} ({partner.role})" if partner.role else str(partner.name) for partner in members)
    return BulletList(tuple(ListItem((paragraph(item),)) for item in items))
