import pytest
from wordfiles import look, with_text

from generator.wordcheck.house_style import hard_spaces


@pytest.mark.parametrize(
    ("text", "what"),
    [("op 3 maart 2025", "harde spatie"), ("€ 5", "harde spatie"), ("vergaderjaar 2023-2024,", "half kastlijntje")],
)
def test_what_breaks_off_is_found_with_its_repair(text: str, what: str) -> None:
    (finding,) = look(hard_spaces.check, with_text(text)).found
    assert str(dict(finding.diagnostic.values)["what"]) == what
    assert finding.repair is not None
    assert len(finding.repair.new) == 1


def test_what_holds_together_is_well() -> None:
    assert look(hard_spaces.check, with_text("op 3\u00a0maart 2025")).found == []
