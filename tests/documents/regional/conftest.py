"""A region for tests of what documents of a region share."""

from __future__ import annotations

import pytest

from generator.diagnostics import Report
from generator.loading.yaml_source import parse_yaml
from generator.schema.region import Region
from generator.schema.validation import validate

HEAD = """\
naam: Twente
nr: 6
provincies: [Overijssel]
gemeenten_vastgesteld: nee
grens: {}
bestuurlijk_trekker: a
ambtelijk_trekker: b
rijksvertegenwoordiger: c
regioadviseur: d
"""


@pytest.fixture
def region():
    def read(more: str) -> Region:
        report = Report()
        content = validate(parse_yaml((HEAD + more).encode(), "regio.yaml", report), Region, report)
        assert [finding.render() for finding in report] == []
        return content

    return read
