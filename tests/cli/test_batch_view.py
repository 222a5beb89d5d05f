"""What is shown of a batch, and what is remembered until then."""

from pathlib import Path

import pytest

from generator.batch.outcome import Outcome, Result
from generator.cli.batch_view import BatchView
from generator.cli.overview import MOST
from generator.diagnostics import Code, Diagnostic, Language, Location

PLACE = Location("content/agendas/a.yaml", 4)
GAP, FONT, ERROR = Diagnostic(Code.CTRL005, PLACE), Diagnostic(Code.PDF002, PLACE), Diagnostic(Code.REF001, PLACE)


@pytest.mark.parametrize(("many", "kept"), [(MOST, (GAP, FONT, ERROR)), (MOST + 1, (FONT, ERROR))])
def test_of_many_documents_only_what_is_told_is_remembered(many: int, kept: tuple[Diagnostic, ...]) -> None:
    keys = [f"agendas/{number}" for number in range(many)]
    made = (Result(key, Path(key), Outcome.MADE, (GAP, FONT, ERROR), gaps=1) for key in reversed(keys))
    results = BatchView(Language.NL).follow(keys, made)
    assert [result.key for result in results] == keys
    assert {(result.diagnostics, result.gaps) for result in results} == {(kept, 1)}
