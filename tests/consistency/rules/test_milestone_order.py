"""Periods run forward."""

import pytest
from passages import found_by

from generator.consistency.rules.milestone_order import check


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Het project loopt van oktober 2026 tot en met maart 2026.", "van oktober 2026 tot en met maart 2026"),
        ("De periode 2028-2025 is vol.", "2028-2025"),
        ("De periode 2028–2025 is vol.", "2028–2025"),
        ("Van 1 mei 2026 tot 3 april 2026 is er inspraak.", "Van 1 mei 2026 tot 3 april 2026"),
        ("Vanaf Q4 2026 tot en met Q1 2026.", "Vanaf Q4 2026 tot en met Q1 2026"),
        ("Tussen eind 2026 en begin 2026 valt de keuze.", "Tussen eind 2026 en begin 2026"),
        ("Het werk duurt van 2027 tot 2026.", "van 2027 tot 2026"),
        (
            "Van het vierde kwartaal 2025 t/m het eerste kwartaal 2025.",
            "Van het vierde kwartaal 2025 t/m het eerste kwartaal 2025",
        ),
        ("Van december 2025 tot en met januari 2025.", "Van december 2025 tot en met januari 2025"),
        ("De jaren 2030 - 2029 tellen.", "2030 - 2029"),
    ],
)
def test_a_period_that_ends_first_is_found(text: str, words: str) -> None:
    assert found_by(check, text) == [f"SAM022: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "Het project loopt van 1 januari 2025 tot en met 31 december 2026.",
        "De periode 2025-2028 is vol.",
        "Van medio 2026 tot juli 2026.",
        "Van 2026 tot maart 2026.",
        "Kamerstuk 2024-0000972494.",
        "Rond de zomer van 2026 en begin 2025.",
        "Tussen 2025 en 2025.",
        "Het vergaderjaar 2024-2025.",
        "Van Q1 2026 tot en met Q4 2026.",
        "Telefoon 070-2025 2024.",
        "> De periode 2028-2025.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
