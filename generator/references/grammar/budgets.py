"""The dossiers that are budgets: their chapters carry letters, so a letter after them may be a chapter.

About four families a year: budget, spring memorandum, annual reports, autumn memorandum. The first of each row is the
number of the budget itself (the same list as `generator.references.session`), the others those of its family.
"""

from __future__ import annotations

FAMILIES = frozenset({
    23900, 24400, 25000, 25600, 26200, 26800, 27400, 28000, 28600, 29200, 29800,
    30300, 30550, 30560, 30800, 31031, 31065, 31200, 31290, 31444, 31474,
    31700, 31792, 31924, 31965, 32123, 32222, 32360, 32395, 32500, 32565, 32710, 32780,
    33000, 33090, 33240, 33280, 33400, 33480, 33605, 33640, 33750, 33805, 33930, 33940,
    34000, 34085, 34200, 34210, 34300, 34350, 34475, 34485, 34550, 34620, 34725, 34730, 34775, 34845, 34950, 34960,
    35000, 35095, 35200, 35210, 35300, 35350, 35450, 35470, 35570, 35650, 35830, 35850, 35925, 35975,
    36100, 36120, 36200, 36250, 36350, 36360, 36410, 36470, 36550, 36560, 36600, 36625, 36725, 36740, 36800,
})  # fmt: skip


def is_budget_family(dossier: str) -> bool:
    """Whether this dossier has budget chapters."""
    return dossier.isdigit() and int(dossier) in FAMILIES
