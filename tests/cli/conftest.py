"""The command as a person calls it, in this process."""

import sys
from collections.abc import Callable

import pytest

from generator.cli import app
from generator.cli.session import Session
from generator.diagnostics import Language

Answer = tuple[int, str, str]


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Calls the command where the test stands: exit code, output, errors; a traceback fails the test."""

    def call(*arguments: str) -> Answer:
        monkeypatch.setattr(sys, "argv", ["rijkspen", *arguments])
        Session.language = Language.NL
        with pytest.raises(SystemExit) as stop:
            app.main()
        shown = capsys.readouterr()
        assert "Traceback" not in shown.out + shown.err
        return int(stop.value.code or 0), shown.out, shown.err

    return call
