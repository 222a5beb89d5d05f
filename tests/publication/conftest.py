"""A project with a civil servant in its register, and the public version of letters in that project."""

import pytest
from sample import REGISTERS, letter, write_project

from generator.pipeline import open_project

SERVANT = """\
  directeur:
    titel: De directeur
    organisatie: bzk
    openbaar: nee
    vervuld_door: [{naam: Q. Verborgen, telefoon: 06-12345678, e-mail: q.verborgen@minbzk.nl}]
"""


@pytest.fixture
def project(tmp_path):
    """Opens a project with these files."""

    def make(**files):
        return open_project(
            write_project(tmp_path / "project", **{"personen": REGISTERS["personen"] + SERVANT, **files})
        )

    return make


@pytest.fixture
def public(project, tmp_path):
    """Renders the public version of letters, each with this text and these keys."""
    opened = project()
    folder = tmp_path / "brieven"
    folder.mkdir()

    def render(text, name="brief", version="openbaar", **more):
        path = folder / f"{name}.yaml"
        path.write_text(letter(text, **more), encoding="utf-8")
        opened.forget()
        return opened.render(str(path), version=version)

    return render
