"""SAM018: a link leads to its source itself, not through the mail filter of an office; SAM019: one address, one spelling."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.consistency.passage import Finding, Passage, Subject, found
from generator.consistency.spelling import one_edit_apart
from generator.diagnostics import Code

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>()\"“”]+[\w/]")
FILTER = re.compile(
    r"(?:mimecastprotect\.com|safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|protect-\w+\.mimecast"
    r"|linkprotect\.\w+|clicktime\.\w+|secure-web\.cisco\.com|url\.emailprotection)",
    re.IGNORECASE,
)
SHORTEST = 8  # letters of a host in which one letter tells
HOST = re.compile(r"\A(?:https?://)?(?:www\.)?([^/?#]+)")


def check(subject: Subject) -> Iterator[Finding]:
    """Report links through a filter, and hosts that are one letter away from another host in the same text."""
    hosts: dict[str, list[tuple[Passage, tuple[int, int]]]] = defaultdict(list)
    for passage in subject.own:
        if "://" not in passage.text and "www." not in passage.text:
            continue
        for match in ADDRESS.finditer(passage.text):
            host = HOST.match(match[0])
            if FILTER.search(match[0]):
                yield found(Code.SAM018, passage, match.span(), host=host[1] if host else match[0])
            elif host:
                hosts[host[1].casefold()].append((passage, match.span()))
    for one, places in hosts.items():
        for other, elsewhere in hosts.items():
            is_rarer = (len(places), other) < (len(elsewhere), one)  # of two that are met as often, one
            if len(one) > SHORTEST and is_rarer and one_edit_apart(one, other):
                passage, span = places[0]
                yield found(Code.SAM019, passage, span, written=one, other=other)
