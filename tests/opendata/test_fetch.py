"""Fetching is polite, bounded, and says in Dutch what went wrong."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from local_service import FakeTime, Reply, Service

from generator.opendata import fetch
from generator.opendata.cache import Cache
from generator.opendata.failures import ServiceError, UnreachableError
from generator.opendata.fetch import Fetcher

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def fetcher(time: FakeTime) -> Iterator[Fetcher]:
    with Fetcher(pace=time.pace(), now=lambda: NOW) as made:
        yield made


def failure(fetcher: Fetcher, url: str) -> str:
    with pytest.raises(ServiceError) as raised:
        fetcher.fetch(url)
    return str(raised.value).replace(url.split("/")[2], "HOST")


def test_an_answer_is_text(fetcher: Fetcher, service: Service) -> None:
    service.lay_ready("/", "één")
    assert fetcher.fetch(f"{service.address}/a").text == "één"


def test_questions_to_one_host_are_half_a_second_apart(fetcher: Fetcher, service: Service, time: FakeTime) -> None:
    for _ in range(3):
        fetcher.fetch(f"{service.address}/a")
    assert time.slept == [0.5, 0.5]


def test_a_busy_service_is_given_the_time_it_asks_for(fetcher: Fetcher, service: Service, time: FakeTime) -> None:
    service.lay_ready("/", Reply(status=429, headers={"Retry-After": "7"}), "goed")
    assert fetcher.fetch(f"{service.address}/a").text == "goed"
    assert time.slept == [7.0]


def test_retry_after_may_be_a_date(fetcher: Fetcher, service: Service, time: FakeTime) -> None:
    service.lay_ready("/", Reply(status=503, headers={"Retry-After": "Sun, 01 Mar 2026 12:00:09 GMT"}), "goed")
    fetcher.fetch(f"{service.address}/a")
    assert time.slept == [9.0]


def test_an_unreadable_retry_after_counts_as_none(fetcher: Fetcher, service: Service, time: FakeTime) -> None:
    service.lay_ready("/", Reply(status=429, headers={"Retry-After": "straks"}), "goed")
    fetcher.fetch(f"{service.address}/a")
    assert time.slept == [1.0]


def test_a_long_pause_is_not_waited_for_and_respected(fetcher: Fetcher, service: Service, time: FakeTime) -> None:
    service.lay_ready("/", Reply(status=429, headers={"Retry-After": "3600"}))
    assert failure(fetcher, f"{service.address}/a") == (
        "HOST vraagt om 3600 seconden te wachten; probeer het later opnieuw"
    )
    with pytest.raises(UnreachableError):
        fetcher.fetch(f"{service.address}/b")
    assert (len(service.asked), time.slept) == (1, [])


def test_after_three_tries_with_growing_pauses_we_give_up(fetcher: Fetcher, service: Service, time: FakeTime) -> None:
    service.lay_ready("/", Reply(status=500))
    assert failure(fetcher, f"{service.address}/a") == "HOST antwoordt met fout 500 (na 3 keer)"
    assert time.slept == [1.0, 2.0]
    assert len(service.asked) == 3


def test_a_refusal_is_not_asked_again(fetcher: Fetcher, service: Service) -> None:
    service.lay_ready("/", Reply(status=404))
    assert failure(fetcher, f"{service.address}/a") == "HOST antwoordt met fout 404"
    assert len(service.asked) == 1


def test_a_connection_that_breaks_off_is_tried_again(fetcher: Fetcher, service: Service) -> None:
    service.lay_ready("/", Reply(dropped=True), "goed")
    assert fetcher.fetch(f"{service.address}/a").text == "goed"


def test_a_service_that_is_silent_is_not_waited_for(service: Service, time: FakeTime) -> None:
    service.lay_ready("/", Reply(slow=True))
    with Fetcher(pace=time.pace(tries=1), timeout=0.05) as fetcher:
        assert failure(fetcher, f"{service.address}/a") == "HOST antwoordt niet op tijd (na 1 keer)"


def test_a_service_that_drips_is_not_waited_for(service: Service, time: FakeTime) -> None:
    service.lay_ready("/", "goed")
    with Fetcher(pace=time.pace(tries=1), deadline=-1.0) as fetcher:
        assert failure(fetcher, f"{service.address}/a") == "HOST antwoordt niet op tijd (na 1 keer)"


def test_without_network_the_host_is_asked_once_and_no_more(time: FakeTime, service: Service) -> None:
    # A port that nobody listens to: port 9 is "discard" and needs root.
    with Fetcher(pace=time.pace()) as fetcher:
        with pytest.raises(UnreachableError, match="is niet bereikbaar"):
            fetcher.fetch("http://127.0.0.1:9/a")
        slept = list(time.slept)
        with pytest.raises(UnreachableError):
            fetcher.fetch("http://127.0.0.1:9/b")
        assert time.slept == slept


def test_a_huge_answer_is_cut_off(fetcher: Fetcher, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "MAXIMUM_BYTES", 1000)
    service.lay_ready("/", "x" * 1001)
    assert failure(fetcher, f"{service.address}/a") == "HOST geeft een te groot antwoord (meer dan 1000 bytes)"


def test_a_packed_answer_is_refused(fetcher: Fetcher, service: Service) -> None:
    service.lay_ready("/", Reply(b"\x1f\x8b", headers={"Content-Encoding": "gzip"}))
    assert "ingepakt antwoord" in failure(fetcher, f"{service.address}/a")


def test_an_answer_in_another_encoding_is_refused(fetcher: Fetcher, service: Service) -> None:
    service.lay_ready("/", Reply(b"\xff\xfe<\x00a\x00/\x00>\x00"))
    assert "geen UTF-8-tekst" in failure(fetcher, f"{service.address}/a")


def test_a_redirect_within_the_host_is_followed(fetcher: Fetcher, service: Service) -> None:
    service.lay_ready("/a", Reply(status=301, headers={"Location": "/b"}))
    service.lay_ready("/b", "goed")
    assert fetcher.fetch(f"{service.address}/a").text == "goed"


@pytest.mark.parametrize("target", ["http://127.0.0.2:1/", "https://example.org/x", "file:///etc/passwd"])
def test_a_redirect_to_another_host_is_refused(fetcher: Fetcher, service: Service, target: str) -> None:
    service.lay_ready("/", Reply(status=302, headers={"Location": target}))
    assert "HOST verwijst door naar een ander adres" in failure(fetcher, f"{service.address}/a")


def test_a_circle_of_redirects_ends(fetcher: Fetcher, service: Service) -> None:
    service.lay_ready("/", Reply(status=302, headers={"Location": "/a"}))
    assert failure(fetcher, f"{service.address}/a") == "HOST verwijst in een kring door"


@pytest.mark.parametrize("url", ["ftp://host/a", "http://[/a"])
def test_what_is_no_address_is_said_to_be_none(fetcher: Fetcher, url: str) -> None:
    with pytest.raises(ServiceError, match="geen adres"):
        fetcher.fetch(url)


# --- cache -------------------------------------------------------------------------------------------------------


def cached(folder: Path, time: FakeTime, now: datetime = NOW, *, refresh: bool = False) -> Fetcher:
    return Fetcher(Cache(folder), refresh, time.pace(), now=lambda: now)


def test_a_kept_answer_is_not_asked_again(service: Service, time: FakeTime, tmp_path: Path) -> None:
    service.lay_ready("/", "goed", "anders")
    url = f"{service.address}/a"
    with cached(tmp_path / "nieuw", time) as fetcher:
        fetcher.keep(url, fetcher.fetch(url))
    with cached(tmp_path / "nieuw", time, NOW + timedelta(days=29)) as fetcher:
        answer = fetcher.fetch(url)
    assert (answer.text, answer.from_cache, answer.fetched) == ("goed", True, NOW)
    assert len(service.asked) == 1


@pytest.mark.parametrize(
    ("later", "refresh"), [(timedelta(days=31), False), (timedelta(0), True), (-timedelta(1), False)]
)
def test_an_old_answer_is_asked_again(
    service: Service, time: FakeTime, tmp_path: Path, later: timedelta, refresh: bool
) -> None:
    service.lay_ready("/", "goed", "anders")
    url = f"{service.address}/a"
    with cached(tmp_path, time) as fetcher:
        fetcher.keep(url, fetcher.fetch(url))
    with cached(tmp_path, time, NOW + later, refresh=refresh) as fetcher:
        assert fetcher.fetch(url).text == "anders"


def test_a_damaged_cache_counts_as_empty(service: Service, time: FakeTime, tmp_path: Path) -> None:
    service.lay_ready("/", "goed")
    url = f"{service.address}/a"
    with cached(tmp_path, time) as fetcher:
        fetcher.keep(url, fetcher.fetch(url))
        for content in ('{"half', "[]", '{"url": "u", "text": "t", "fetched": "gisteren"}'):
            next(tmp_path.iterdir()).write_text(content)
            assert not fetcher.fetch(url).from_cache


def test_a_cache_that_cannot_be_written_is_no_fault(service: Service, time: FakeTime, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    service.lay_ready("/", "goed")
    with cached(tmp_path / "bestand", time) as fetcher:
        fetcher.keep(f"{service.address}/a", fetcher.fetch(f"{service.address}/a"))
