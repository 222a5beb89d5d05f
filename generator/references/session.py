"""The vergaderjaar (session year) of the States General, computed for every year: which one a date falls in.

A session year begins on Prinsjesdag, the third Tuesday of September, and ends the day before the next one (Grondwet,
article 65, and the printed papers since 1995). Stored as "2024-2025", as open data stores it; a style prints it its
own way. A paper's session follows from the day it is published, which may be later than the date it carries.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date, timedelta

SESSION_YEAR = re.compile(r"([0-9]{4})-([0-9]{4})\Z")
SEPTEMBER, TUESDAY, DAYS_OF_WEEK = 9, 1, 7

# How long before Prinsjesdag a paper may be dated and still be printed in the next session: a letter takes some weeks,
# the report of a debate before the summer recess is adopted in September.
DAYS_TO_PRINT = 31
DAYS_TO_PRINT_REPORT = 100
REPORTS = ("verslag", "nota", "lijst")

# The first session of each budget, by the number of its dossier: later dossiers have higher numbers.
_BUDGETS = (
    (23900, 1994), (24400, 1995), (25000, 1996), (25600, 1997), (26200, 1998), (26800, 1999), (27400, 2000),
    (28000, 2001), (28600, 2002), (29200, 2003), (29800, 2004), (30300, 2005), (30800, 2006), (31200, 2007),
    (31700, 2008), (32123, 2009), (32500, 2010), (33000, 2011), (33400, 2012), (33750, 2013), (34000, 2014),
    (34300, 2015), (34550, 2016), (34775, 2017), (35000, 2018), (35300, 2019), (35570, 2020), (35925, 2021),
    (36200, 2022), (36410, 2023), (36600, 2024), (36800, 2025),
)  # fmt: skip
_BUDGET_NUMBERS = [number for number, _ in _BUDGETS]


def prinsjesdag(year: int) -> date:
    """The third Tuesday of September of this year."""
    first = date(year, SEPTEMBER, 1)
    return first + timedelta(days=(TUESDAY - first.weekday()) % DAYS_OF_WEEK + 2 * DAYS_OF_WEEK)


def session_year_of(day: date) -> str:
    """The session year that this day falls in."""
    return _name(day.year if day >= prinsjesdag(day.year) else day.year - 1)


def is_session_year(text: str) -> bool:
    """Whether this is a session year as it is stored: 2024-2025, the second year one after the first."""
    match = SESSION_YEAR.match(text)
    return match is not None and int(match[2]) == int(match[1]) + 1


def fits_date(session_year: str, day: date, kind: str = "") -> bool:
    """Whether a paper of this date and kind (brief, motie, verslag, …) can be of this session year."""
    own = session_year_of(day)
    if session_year == own:
        return True
    next_one = prinsjesdag(int(own[:4]) + 1)
    days = DAYS_TO_PRINT_REPORT if kind.startswith(REPORTS) else DAYS_TO_PRINT
    return session_year == _name(next_one.year) and next_one - day <= timedelta(days=days)


def dossier_fits(session_year: str, dossier: str) -> bool:
    """Whether a dossier with this number can have existed in this session year.

    It cannot be older than the youngest budget with a lower number, less one session: the numbers for a new session
    are given out from August.
    """
    position = bisect_right(_BUDGET_NUMBERS, int(dossier)) if dossier.isdigit() else 0
    return position == 0 or int(session_year[:4]) >= _BUDGETS[position - 1][1] - 1


def _name(first_year: int) -> str:
    return f"{first_year}-{first_year + 1}"
