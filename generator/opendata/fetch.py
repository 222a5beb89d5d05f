"""Fetches one address over HTTP, politely and within bounds: pace, tries, timeouts, a maximum size, one host, a cache.

httpx is imported when the first question is asked, so that no other command pays for it. The answer must be UTF-8 and
uncompressed: a few kilobytes of gzip can hold gigabytes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from generator.opendata.cache import Cache
from generator.opendata.failures import ServiceError, UnreachableError
from generator.opendata.pace import Pace, asked_pause
from generator.version import __version__

if TYPE_CHECKING:
    import httpx

MAXIMUM_BYTES = 5_000_000
MAXIMUM_REDIRECTS = 3
TRIES_WITHOUT_NETWORK = 2
AGAIN = (429, 500, 502, 503, 504)
HEADERS = {"User-Agent": f"rijkspen/{__version__}", "Accept-Encoding": "identity"}


class _PassingFault(Exception):  # noqa: N818  # a signal within this module, not an error of ours
    """This try failed; the next one may succeed."""

    def __init__(self, problem: str, retry_after: str = "", *, reached: bool = True) -> None:
        super().__init__(problem)
        self.problem = problem
        self.retry_after = retry_after
        self.reached = reached


@dataclass(frozen=True, slots=True)
class Answer:
    """The text of an answer, when it was given, and whether it came from the cache."""

    text: str
    fetched: datetime
    from_cache: bool = False


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Fetcher:
    """Asks addresses.

    Attributes:
        cache: where answers are kept; None: nowhere.
        refresh: whether to ask again what is in the cache.
        timeout: seconds that the service may be silent; `deadline`: seconds that one answer may take in all.
        now: the time of day, for the dates in the cache.
    """

    cache: Cache | None = None
    refresh: bool = False
    pace: Pace = field(default_factory=Pace)
    timeout: float = 10.0
    deadline: float = 30.0
    now: Callable[[], datetime] = _now
    _client: httpx.Client | None = None
    _unreachable: dict[str, str] = field(default_factory=dict)

    def fetch(self, url: str) -> Answer:
        """The answer at this address, from the cache or from the service.

        Raises:
            UnreachableError: the service cannot be reached.
            ServiceError: the service gave no answer that can be used.
        """
        kept = self.cache.find(url, self.now()) if self.cache and not self.refresh else None
        if kept:
            return Answer(kept.text, kept.fetched, from_cache=True)
        return Answer(self._ask(url), self.now())

    def keep(self, url: str, answer: Answer) -> None:
        """Keep an answer that proved good: what was not found today may be there tomorrow."""
        if self.cache and not answer.from_cache:
            self.cache.keep(url, answer.text, answer.fetched)

    def close(self) -> None:
        """Close the connections."""
        if self._client:
            self._client.close()
            self._client = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- tries -------------------------------------------------------------------------------------------------------

    def _ask(self, url: str) -> str:
        host = _host(url)
        if host in self._unreachable:
            raise UnreachableError(self._unreachable[host])
        attempt = 1
        while True:
            self.pace.wait_for(host)
            try:
                return self._try(url)
            except _PassingFault as fault:
                self._wait_or_give_up(host, attempt, fault)
            attempt += 1

    def _wait_or_give_up(self, host: str, attempt: int, fault: _PassingFault) -> None:
        asked = asked_pause(fault.retry_after, self.now())
        if asked > self.pace.longest_wait:
            # Nor is the next question welcome before that time.
            self._give_up(host, f"{host} vraagt om {asked:.0f} seconden te wachten; probeer het later opnieuw")
        if attempt >= (self.pace.tries if fault.reached else min(self.pace.tries, TRIES_WITHOUT_NETWORK)):
            problem = f"{host} {fault.problem} (na {attempt} keer)"
            if not fault.reached:
                self._give_up(host, problem)
            raise ServiceError(problem)
        self.pace.sleep(self.pace.pause_after(attempt, fault.retry_after, self.now()))

    def _give_up(self, host: str, problem: str) -> None:
        self._unreachable[host] = problem
        raise UnreachableError(problem)

    def _try(self, url: str) -> str:
        import httpx

        if self._client is None:
            self._client = httpx.Client(headers=HEADERS, timeout=self.timeout)
        try:
            return self._follow(self._client, url)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as problem:
            raise ServiceError(f"{url} is geen adres van een dienst") from problem
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as problem:
            distrusted = "CERTIFICATE" in str(problem)
            what = "heeft een certificaat dat niet wordt vertrouwd" if distrusted else "is niet bereikbaar"
            raise _PassingFault(what, reached=False) from problem
        except httpx.TimeoutException as problem:
            raise _PassingFault("antwoordt niet op tijd") from problem
        except httpx.TransportError as problem:
            raise _PassingFault("verbrak de verbinding") from problem

    # --- one try -----------------------------------------------------------------------------------------------------

    def _follow(self, client: httpx.Client, url: str) -> str:
        """Ask, and follow redirects within the same host: another host was never agreed to."""
        for _ in range(MAXIMUM_REDIRECTS + 1):
            with client.stream("GET", url) as response:
                if response.next_request is None:
                    return self._body(response)
                target = str(response.next_request.url)
            _refuse_other_host(url, target)
            url = target
        raise ServiceError(f"{urlsplit(url).netloc} verwijst in een kring door")

    def _body(self, response: httpx.Response) -> str:
        host = response.url.netloc.decode()
        if response.status_code in AGAIN:
            problem = f"antwoordt met fout {response.status_code}"
            raise _PassingFault(problem, response.headers.get("Retry-After", ""))
        if response.status_code != 200:  # noqa: PLR2004  # HTTP OK
            raise ServiceError(f"{host} antwoordt met fout {response.status_code}")
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise ServiceError(f"{host} geeft een ingepakt antwoord, waar dat niet gevraagd was")
        try:
            return self._read(response, host).decode()
        except UnicodeDecodeError as problem:
            raise ServiceError(f"{host} geeft een antwoord dat geen UTF-8-tekst is") from problem

    def _read(self, response: httpx.Response, host: str) -> bytes:
        body = bytearray()
        until = self.pace.clock() + self.deadline
        for chunk in response.iter_raw():
            body += chunk
            if len(body) > MAXIMUM_BYTES:
                raise ServiceError(f"{host} geeft een te groot antwoord (meer dan {MAXIMUM_BYTES} bytes)")
            if self.pace.clock() > until:  # a service that sends a byte now and then is never silent
                raise _PassingFault("antwoordt niet op tijd")
        return bytes(body)


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ServiceError(f"{url} is geen adres van een dienst")
    return parts.netloc


def _refuse_other_host(url: str, target: str) -> None:
    before, after = urlsplit(url), urlsplit(target)
    if before.netloc != after.netloc or (before.scheme, after.scheme) == ("https", "http"):
        raise ServiceError(f"{before.netloc} verwijst door naar een ander adres: {after.scheme}://{after.netloc}")
