"""A service on this machine, and a clock that does not run."""

from collections.abc import Iterator

import pytest
from local_service import FakeTime, Service, local_service


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with local_service() as running:
        yield running


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()
