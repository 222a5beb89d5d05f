"""How a commitment stands on a day, and which ones a call is about."""

from datetime import date

import pytest
from sample import source

from generator.commitments.selection import selection
from generator.commitments.standing import Standing, State, deadline_of, standings
from generator.errors import UsageError
from generator.schema.registers import Commitment, Organisation
from generator.schema.registry import Registers

DAY = date(2025, 12, 19)


def commitment(**values: object) -> Commitment:
    texts = {name: source(value) if isinstance(value, str) else value for name, value in values.items()}
    return Commitment.model_validate({"soort": "toezegging", "samenvatting": source("Er komt een brief."), **texts})


def ministry(abbreviation: str) -> Organisation:
    return Organisation.model_validate(
        {"soort": source("ministerie"), "naam": source("ministerie"), "afkorting": source(abbreviation)}
    )


def stand(day: date = DAY, **values: object) -> Standing:
    organisations = {name.lower(): ministry(name) for name in ("BZK", "EZ", "EZK", "IenW")}
    registers = Registers(commitments={"tz-een": commitment(**values)}, organisations=organisations)
    return standings(registers, day)[0]


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("begin 2025", date(2025, 4, 30)),
        ("eerste kwartaal van 2025", date(2025, 3, 31)),
        ("2025", date(2025, 12, 31)),
        ("rond de zomer van 2025", date(2025, 8, 31)),
        ("tweede helft van 2025", date(2025, 12, 31)),
        ("maatregelen voor 2024 en 2025", date(2025, 12, 31)),
        ("rond de zomer van 2025 en eind 2025; op 27 maart 2025 bijgesteld", date(2025, 12, 31)),
        ("vóór 1 maart 2026", date(2026, 3, 1)),
        ("jaarlijks", None),
        ("binnenkort", None),
        ("twintig jaar", None),
        ("vóór het tweeminutendebat", None),
    ],
)
def test_the_last_day_that_a_term_can_mean_counts(term: str, expected: date | None) -> None:
    assert deadline_of(commitment(termijn=term)) == expected


def test_a_day_of_its_own_goes_before_the_words() -> None:
    assert deadline_of(commitment(termijn="binnenkort", uiterlijk="2026-02-01")) == date(2026, 2, 1)


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"termijn": "begin 2025"}, State.OVERDUE),
        ({"termijn": "2025"}, State.DUE),
        ({"termijn": "2026"}, State.OPEN),
        ({}, State.OPEN),
        ({"status": "deels voldaan"}, State.PARTLY),
        ({"status": "deels voldaan", "termijn": "begin 2025"}, State.OVERDUE),
        ({"status": "voldaan", "termijn": "begin 2025"}, State.KEPT),
    ],
)
def test_a_state_follows_from_the_register_and_the_day(values: dict[str, str], state: State) -> None:
    assert stand(**values).state is state


def test_the_day_decides_and_not_the_clock() -> None:
    assert stand(date(2025, 4, 30), termijn="begin 2025").state is State.DUE
    assert stand(date(2025, 5, 1), termijn="begin 2025").state is State.OVERDUE


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("minister van BZK, namens het kabinet", ("BZK",)),
        ("BZK, EZ en IenW", ("BZK", "EZ", "IenW")),
        ("ministerie van EZK", ("EZK",)),
        ("de elf regio's", ()),
    ],
)
def test_a_ministry_is_known_by_its_abbreviation(by: str, expected: tuple[str, ...]) -> None:
    assert stand(door=by).ministries == expected


def test_what_is_late_comes_first_then_what_ends_first() -> None:
    terms = {"a": "2026", "b": "begin 2025", "c": "2025", "d": "", "e": "maart 2025"}
    registers = Registers(
        commitments={key: commitment(**({"termijn": term} if term else {})) for key, term in terms.items()}
    )
    assert [one.key for one in standings(registers, DAY)] == ["e", "b", "c", "a", "d"]


def test_a_selection_is_by_ministry_and_state() -> None:
    registers = Registers(
        commitments={
            "een": commitment(door="minister van BZK", termijn="begin 2025"),
            "twee": commitment(door="minister van EZ"),
            "drie": commitment(door="minister van BZK", status="voldaan"),
        },
        organisations={"bzk": ministry("BZK"), "ez": ministry("EZ")},
    )
    every = standings(registers, DAY)

    def keys(name: str, *states: str) -> list[str]:
        return [one.key for one in selection(registers, name, "", states).among(every)]

    assert keys("bzk") == ["een"]
    assert keys("BZK", "alles") == ["een", "drie"]
    assert keys("", "te laat") == ["een"]
    assert keys("", "voldaan", "open") == ["twee", "drie"]


@pytest.mark.parametrize(
    ("ministry_name", "region", "state"), [("XYZ", "", ""), ("", "atlantis", ""), ("", "", "ooit")]
)
def test_what_is_not_there_is_wrong_use(ministry_name: str, region: str, state: str) -> None:
    with pytest.raises(UsageError, match="is er niet; wel: "):
        selection(Registers(), ministry_name, region, [state] if state else [])
