"""A small project with a letter and its nota, for metadata."""

import pytest
from sample import REGISTERS, letter, write_project

from generator.metadata import gather
from generator.pipeline import open_project

ORGANISATIONS = REGISTERS["organisaties"].replace(
    "    postadres: [Postbus 20011, 2500 EA Den Haag]\n", "    tooi: mnre1034\n"
)
NOTA = """\
soort: beslisnota
bij: kamerbrieven/brief
stempel: ter ondertekening
nota_actief_openbaar: ja
opgesteld_door: [{onderdeel: DGOBDR, naam: Q. Ambtenaar}]
aan: MBZK
van: DGOBDR
aanleiding: Op verzoek van de Kamer.
besluit: U wordt gevraagd de brief te ondertekenen.
kern: De brief meldt de stand.
"""


@pytest.fixture
def project(tmp_path):
    """Opens a project with these documents; the registers have a TOOI code for the ministry."""

    def opened(**files):
        files = {"organisaties": ORGANISATIONS, **files}
        return open_project(write_project(tmp_path / "project", **files))

    return opened


@pytest.fixture
def gathered(project):
    """The metadata of one letter, and what was found."""

    def metadata(text="Tekst.", **changed):
        return gather(project(kamerbrieven__brief=letter(text, **changed)), "kamerbrieven/brief")

    return metadata


@pytest.fixture
def nota():
    """A nota that goes with kamerbrieven/brief and leaves what it can to it."""
    return NOTA


@pytest.fixture
def organisations():
    """The register of organisations with a TOOI code."""
    return ORGANISATIONS
