"""Layout ahead: several documents in one call a round, and each then finds its pages without a call of its own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from sample import AGENDA, letter, write_project

from generator.errors import ExternalToolError
from generator.layout import ahead, pages
from generator.layout.ahead import Asked, lay_out_ahead
from generator.layout.pages import known_pages, render_laid_out
from generator.pdf.libreoffice import Converter
from generator.pipeline import Project, RenderedDocument, open_project

KEYS = ("agendas/een", "agendas/twee")
ASKED = [Asked(key, "intern") for key in (*KEYS, "kamerbrieven/brief")]
Rounds = list[Mapping[Asked, RenderedDocument]]


def opened(root: Path) -> Project:
    texts = {"agendas__een": AGENDA, "agendas__twee": AGENDA.replace("Meten.", "Wij meten.")}
    return open_project(write_project(root, **texts, kamerbrieven__brief=letter()))


@pytest.fixture
def rounds(monkeypatch: pytest.MonkeyPatch) -> Rounds:
    """What LibreOffice was given in each round; it says that everything stands on page 7."""
    given: Rounds = []

    def lay_out(documents: Mapping[Asked, RenderedDocument]) -> dict[Asked, Mapping[str, int]]:
        given.append(documents)
        return {asked: dict.fromkeys(document.page_keys, 7) for asked, document in documents.items()}

    monkeypatch.setattr(ahead, "_pages_of", lay_out)
    return given


def nobody(*_: object) -> None:
    raise AssertionError("laid out once more")


def test_all_are_laid_out_together_until_they_print_what_is_so(
    tmp_path: Path, rounds: Rounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = opened(tmp_path)
    lay_out_ahead(project, ASKED)
    assert [[asked.key for asked in documents] for documents in rounds] == [list(KEYS)] * 2
    monkeypatch.setattr(pages, "_pages", nobody)
    assert all(render_laid_out(project, key).data for key in KEYS)


def test_who_needs_the_last_layout_for_himself_stops_before_it(tmp_path: Path, rounds: Rounds) -> None:
    lay_out_ahead(opened(tmp_path), ASKED, rounds=1)
    assert len(rounds) == 1


def test_a_letter_is_not_even_rendered(tmp_path: Path, rounds: Rounds, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered, plainly = [], Project.render
    monkeypatch.setattr(Project, "render", lambda *given: rendered.append(given[1]) or plainly(*given))
    lay_out_ahead(opened(tmp_path), ASKED)
    assert set(rendered) == set(KEYS)


def test_one_document_alone_is_not_rendered_once_more(
    tmp_path: Path, rounds: Rounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Project, "render", nobody)
    lay_out_ahead(opened(tmp_path), ASKED[1:])
    assert rounds == []


def test_what_was_laid_out_before_waits_for_its_turn(tmp_path: Path, rounds: Rounds) -> None:
    project = opened(tmp_path)
    known_pages(project, KEYS[0]).keep(b"een andere tekst", {"a": 1})
    lay_out_ahead(project, ASKED)
    assert rounds == []  # one alone costs the same in its turn


def test_a_fault_of_one_is_left_for_its_turn_and_the_others_go_on(tmp_path: Path, rounds: Rounds) -> None:
    project = opened(tmp_path)
    (tmp_path / "content/agendas/drie.yaml").write_text(AGENDA + "kleur: rood\n", encoding="utf-8")
    lay_out_ahead(project, [*ASKED, Asked("agendas/drie", "intern"), Asked("agendas/weg", "intern")])
    assert {asked.key for documents in rounds for asked in documents} == set(KEYS)


def test_without_libreoffice_nothing_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> Converter:
        raise ExternalToolError("LibreOffice is er niet")

    monkeypatch.undo()
    monkeypatch.setattr("generator.pdf.libreoffice.kept_converter", gone)
    project = opened(tmp_path)
    lay_out_ahead(project, ASKED)
    assert not known_pages(project, KEYS[0]).last


@pytest.mark.real_layout
def test_it_changes_no_byte_and_costs_a_call_a_round(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_itself = opened(tmp_path / "apart")
    apart = {key: render_laid_out(by_itself, key).data for key in KEYS}
    calls, plainly = [], Converter.convert_all
    monkeypatch.setattr(Converter, "convert_all", lambda *given: calls.append(len(given[1])) or plainly(*given))
    project = opened(tmp_path / "samen")
    lay_out_ahead(project, ASKED)
    assert {key: render_laid_out(project, key).data for key in KEYS} == apart
    assert calls == [2, 2]
