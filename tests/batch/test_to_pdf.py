"""The PDF beside a Word file: made, kept from overwriting, and searched for what the public version withholds."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sample import letter, write_project
from small_batch import make

from generator.batch.outcome import Outcome
from generator.batch.to_pdf import pdf_of, pdfs_of
from generator.diagnostics import Code, Location, Report
from generator.errors import ExternalToolError
from generator.pdf import libreoffice
from generator.pdf.libreoffice import Converter
from generator.pdf.reading import readable_parts
from generator.pipeline import Project, open_project
from generator.publication.names import PUBLIC
from generator.publication.proof import prove_parts

KEY = "kamerbrieven/a"
SECRET = "Sjoerdtje van der Zwaluwenburg"


@pytest.fixture
def project(tmp_path) -> Project:
    text = f"Een openbare zin. Vraag het aan [{SECRET}]{{.persoon}}."
    return open_project(write_project(tmp_path / "p", kamerbrieven__a=letter(text)))


def test_a_pdf_stands_beside_the_word_file_and_is_made_again_when_it_is_gone(project: Project) -> None:
    root = project.folder.root
    made = make(root, [KEY], pdf=True)[KEY]
    assert made.outcome is Outcome.MADE
    pdf = made.path.with_suffix(".pdf")
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert make(root, [KEY], pdf=True)[KEY].outcome is Outcome.CURRENT
    pdf.unlink()
    assert make(root, [KEY])[KEY].outcome is Outcome.CURRENT  # who asks for no PDF does not miss it
    assert make(root, [KEY], pdf=True)[KEY].outcome is Outcome.MADE


@pytest.fixture
def instant_pdf(monkeypatch):
    """A conversion that takes no time: what matters here is what becomes of the file."""
    monkeypatch.setattr("generator.batch.to_pdf.pdf_of", lambda document, path, report: b"%PDF-" + document.data)


def test_a_pdf_that_no_longer_fits_beside_its_word_file_goes_and_that_is_told(project: Project, instant_pdf) -> None:
    root = project.folder.root
    pdf = make(root, [KEY], pdf=True)[KEY].path.with_suffix(".pdf")
    (root / "content/kamerbrieven/a.yaml").write_text(letter("Anders."), encoding="utf-8")
    result = make(root, [KEY])[KEY]
    assert (result.outcome, pdf.exists()) == (Outcome.MADE, False)
    assert [finding.code.name for finding in result.diagnostics] == ["UIT007"]


def test_a_pdf_that_a_person_changed_is_kept_and_said_and_the_word_file_is_made(project: Project, instant_pdf) -> None:
    root = project.folder.root
    pdf = make(root, [KEY], pdf=True)[KEY].path.with_suffix(".pdf")
    pdf.write_bytes(b"met opmerkingen")
    (root / "content/kamerbrieven/a.yaml").write_text(letter("Anders."), encoding="utf-8")
    result = make(root, [KEY], pdf=True)[KEY]
    assert (result.outcome, pdf.read_bytes()) == (Outcome.MADE, b"met opmerkingen")
    assert [finding.code.name for finding in result.diagnostics] == ["UIT001"]


def test_the_search_finds_in_the_internal_pdf_what_the_public_one_does_not_hold(project: Project) -> None:
    public, internal, report = project.render(KEY, PUBLIC), project.render(KEY), Report()
    clean = pdf_of(public, project.folder.output / "a-openbaar.docx", report)
    assert {finding.code.name for finding in report} <= {"PDF002"}  # which fonts stand in for which
    assert any("openbare zin" in part.decode("utf-8", "replace") for part in readable_parts(clean).values())
    leaking, report = pdf_of(internal, project.folder.output / "a.docx", Report()), Report()
    prove_parts(readable_parts(leaking), public.withheld, Location("a.pdf"), report)
    assert {finding.code.name for finding in report} == {"PUB004"}


def test_many_documents_in_one_call_are_each_searched_on_their_own(project: Project) -> None:
    public, internal = project.render(KEY, PUBLIC), project.render(KEY)
    leaking = replace(public, data=internal.data)  # as if the writer had forgotten to withhold
    with Converter() as converter:
        made = pdfs_of({Path("goed.docx"): public, Path("lek.docx"): leaking}, converter)
    found = {path.name: {one.code.name for one in made[path].findings} - {"PDF002"} for path in made}
    assert found == {"goed.docx": set(), "lek.docx": {"PUB004"}}


def test_a_leak_in_the_pdf_leaves_no_public_file_at_all(project: Project, monkeypatch) -> None:
    internal = project.render(KEY)
    convert_all = Converter.convert_all
    monkeypatch.setattr(
        Converter, "convert_all", lambda self, files: convert_all(self, dict.fromkeys(files, internal.data))
    )
    result = make(project.folder.root, [KEY], pdf=True, version=PUBLIC)[KEY]
    assert result.outcome is Outcome.STOPPED
    assert not result.path.exists()
    assert not result.path.with_suffix(".pdf").exists()


def test_without_libreoffice_the_word_file_is_made_and_the_failure_told(
    project: Project, monkeypatch, tmp_path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    libreoffice._kept.cache_clear()  # a process that starts without LibreOffice
    result = make(project.folder.root, [KEY], pdf=True)[KEY]
    assert result.outcome is Outcome.MADE
    assert result.path.exists()
    assert result.failure is not None
    assert result.failure.exit_code == ExternalToolError.exit_code == 4


CRASHES_ONCE = """\
#!/bin/sh
case "$*" in *--convert-to*)
  echo "$PPID $1" >> "{folder}/calls"
  mkdir "{folder}/crashed" 2>/dev/null && kill -SEGV $$
esac
exec "{office}" "$@"
"""


def test_two_processes_each_have_a_libreoffice_that_starts_again_and_make_the_same_pdfs_as_one(
    tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {f"kamerbrieven__{number}": letter(f"Brief {number}.") for number in range(4)}
    alone, together = (write_project(tmp_path / name, **texts) for name in ("een", "twee"))
    make(alone, pdf=True)
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "soffice").write_text(CRASHES_ONCE.format(folder=folder, office=shutil.which("soffice")))
    (folder / "soffice").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    assert {result.failure for result in make(together, pdf=True, jobs=2).values()} == {None}
    calls = [tuple(line.split()) for line in (folder / "calls").read_text().splitlines()]
    assert len(calls) == len(texts) + 1  # the one that crashed was done again
    assert len(set(calls)) == len({process for process, _ in calls}) == len({profile for _, profile in calls}) == 2
    made = sorted(path.relative_to(alone) for path in (alone / "output").rglob("*.pdf"))
    assert len(made) == len(texts)
    assert [(together / path).read_bytes() for path in made] == [(alone / path).read_bytes() for path in made]


def test_what_is_no_pdf_is_never_taken_for_proven() -> None:
    with pytest.raises(ExternalToolError):
        readable_parts(b"geen pdf")


def test_when_the_pdf_lost_words_the_word_file_is_still_made(project: Project, monkeypatch) -> None:
    def lossy(document, path, report):
        report.add(Code.PDF003, Location(str(path)), words="een zin", before="Beste voorzitter,")
        raise ExternalToolError("woorden weggelaten")

    monkeypatch.setattr("generator.batch.to_pdf.pdf_of", lossy)
    result = make(project.folder.root, [KEY], pdf=True)[KEY]
    assert result.path.exists()
    assert not result.path.with_suffix(".pdf").exists()
    assert "PDF003" in [finding.code.name for finding in result.diagnostics]
    assert "woorden weggelaten" in str(result.failure)
    assert make(project.folder.root, [KEY], pdf=True)[KEY].outcome is not Outcome.CURRENT
