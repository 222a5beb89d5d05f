"""How fast and how often a service is asked. The services are public and shared: a pause between two questions, a
bounded number of tries with a growing pause, and the pause that the service itself asks for (Retry-After, RFC 9110
section 10.2.3).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

Clock = Callable[[], float]
Sleep = Callable[[float], None]


@dataclass(slots=True)
class Pace:
    """The rhythm of asking; clock and sleep are given so that tests need not wait.

    Attributes:
        interval: seconds between two questions to one host.
        tries: how often a question is asked before we give up.
        longest_wait: a service that asks for a longer pause than this is not waited for.
    """

    interval: float = 0.5
    tries: int = 3
    longest_wait: float = 60.0
    clock: Clock = time.monotonic
    sleep: Sleep = time.sleep
    _asked: dict[str, float] = field(default_factory=dict)

    def wait_for(self, host: str) -> None:
        """Wait until this host may be asked again."""
        now = self.clock()
        rest = self._asked.get(host, now - self.interval) + self.interval - now
        if rest > 0:
            self.sleep(rest)
        self._asked[host] = self.clock()

    def pause_after(self, attempt: int, retry_after: str, now: datetime) -> float:
        """Seconds to wait after this failed attempt (counted from 1); more when the service asks for it."""
        return max(2.0 ** (attempt - 1), asked_pause(retry_after, now))


def asked_pause(retry_after: str, now: datetime) -> float:
    """The seconds in a Retry-After header, which holds a number or a date; 0 when there is none or it is unreadable."""
    if retry_after.strip().isdecimal():
        return float(retry_after)
    try:
        moment = parsedate_to_datetime(retry_after)
    except ValueError:
        return 0.0
    if moment.tzinfo is None:  # "-0000": a time in UTC of unknown zone
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
