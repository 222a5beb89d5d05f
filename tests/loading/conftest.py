"""Every test of this stage runs with libyaml and with pure Python: they must give the same tree and the same places."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import yaml

from generator.diagnostics import Report
from generator.loading import yaml_source
from generator.loading.source import SourceMapping
from generator.loading.yaml_source import parse_yaml

PARSERS = {"libyaml": getattr(yaml, "CSafeLoader", None), "pure": yaml.SafeLoader}


@pytest.fixture(scope="module", params=sorted(PARSERS), autouse=True)
def parser(request: pytest.FixtureRequest) -> Iterator[None]:
    """Read with one of the two parsers of PyYAML."""
    if PARSERS[request.param] is None:
        pytest.skip("PyYAML is built without libyaml here")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_source, "PARSER", PARSERS[request.param])
        yield


Parse = Callable[[str | bytes], tuple[SourceMapping | None, Report]]


@pytest.fixture(scope="module")
def parse() -> Parse:
    """Read text or bytes as the file `brief.yaml`: its tree, and what was found."""

    def parse_brief(content: str | bytes) -> tuple[SourceMapping | None, Report]:
        report = Report()
        content = content.encode() if isinstance(content, str) else content
        return parse_yaml(content, "brief.yaml", report), report

    return parse_brief
