import pytest
from sample import letter
from wordfiles import codes

from generator.wordcheck.references import notes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Een zin.^[Zie de brief.]", []),
        ("Een zin.^[Zie de brief]", ["REF022"]),
        ("Een zin.^[Zie 'de brief.']", []),
        ("Een zin.^[Zie <https://www.rli.nl>]", []),
        ("Een zin^[Zie de brief.]. Nog een.", ["REF024"]),
        ("Een zin.^[Een.]^[Twee.]", ["REF023"]),
    ],
)
def test_how_notes_stand(render_letter, text: str, expected: list[str]) -> None:
    assert codes(notes.check, render_letter(letter(text)).data) == expected
