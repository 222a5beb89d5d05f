"""What was looked up is noted by file: one region is not all of them, and a listing is the whole folder."""

import pytest

from generator.loading.used import NotedRegister, Used
from generator.schema.registry import Registers

FILE = "content/regios/{key}.yaml"


@pytest.fixture
def used() -> Used:
    return Used()


@pytest.fixture
def regions(used: Used) -> NotedRegister[int]:
    return NotedRegister({"twente": 1, "achterhoek": 2}, used, FILE, ("content/regios/",))


def test_a_record_that_is_looked_up_is_noted_and_so_is_one_that_is_missing(used: Used, regions) -> None:
    assert (regions["twente"], regions.get("drente"), "salland" in regions) == (1, None, False)
    assert used.files == {f"content/regios/{key}.yaml" for key in ("twente", "drente", "salland")}


def test_whoever_goes_through_all_of_them_depends_on_the_folder(used: Used, regions) -> None:
    assert list(regions.values()) == [1, 2]
    assert used.files == {"content/regios/", "content/regios/twente.yaml", "content/regios/achterhoek.yaml"}


def test_a_register_in_one_file_is_that_file(used: Used) -> None:
    register = NotedRegister({}, used, "content/personen.yaml")
    assert (len(register), list(register), register.get("x")) == (0, [], None)
    assert used.files == {"content/personen.yaml"}


@pytest.mark.parametrize("name", Registers.__struct_fields__)
def test_no_register_of_a_project_is_forgotten(used: Used, name: str) -> None:
    noted = Registers().noted(used, {}, ["content/agendas/"])
    assert isinstance(getattr(noted, name), NotedRegister)
    list(getattr(noted, name))
    assert used.files
