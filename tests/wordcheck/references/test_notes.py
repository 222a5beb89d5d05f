import io

import docx
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
        ("Een zin.^[Een.]^[Twee.]", []),  # we set a space between
    ],
)
def test_how_notes_stand(render_letter, text: str, expected: list[str]) -> None:
    assert codes(notes.check, render_letter(letter(text)).data) == expected


def test_notes_that_touch_each_other(render_letter) -> None:
    made = docx.Document(io.BytesIO(render_letter(letter("Een zin.^[Een.]^[Twee.]")).data))
    spaces = [run for paragraph in made.paragraphs for run in paragraph.runs if run.text == "\u00a0"]
    for run in spaces:
        run._r.getparent().remove(run._r)
    assert spaces
    assert codes(notes.check, made) == ["REF023"]
