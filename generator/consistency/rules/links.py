"""SAM018: a link leads to its source itself, not through the mail filter of an office; SAM019: one address, one spelling."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.consistency.passage import Finding, Passage, Subject, found
from generator.consistency.spelling import difference, edits_between, one_edit_apart
from generator.diagnostics import Code

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>()\"“”]+[\w/]")
FILTER = re.compile(
    r"(?:mimecastprotect\.com|safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|protect-\w+\.mimecast"
    r"|linkprotect\.\w+|clicktime\.\w+|secure-web\.cisco\.com|url\.emailprotection)",
    re.IGNORECASE,
)
SHORTEST = 8  # letters of a host in which one letter tells
LONG = 28  # letters of a host in which one in six may be wrong
ADDRESS_LONG, SHARED = 40, 0.9  # letters of a whole address, and how much of it must be the same
HOST = re.compile(r"\A(?:https?://)?(?:www\.)?([^/?#]+)")


def check(subject: Subject) -> Iterator[Finding]:
    """Report links through a filter, and hosts that are one letter away from another host in the same text."""
    hosts: dict[str, list[tuple[Passage, tuple[int, int]]]] = defaultdict(list)
    addresses: dict[str, tuple[Passage, tuple[int, int]]] = {}
    for passage in subject.own:
        if "://" not in passage.text and "www." not in passage.text:
            continue
        for match in ADDRESS.finditer(passage.text):
            host = HOST.match(match[0])
            if FILTER.search(match[0]):
                yield found(Code.SAM018, passage, match.span(), host=host[1] if host else match[0])
            elif host:
                hosts[host[1].casefold()].append((passage, match.span()))
                addresses.setdefault(match[0], (passage, match.span()))
    for one, places in hosts.items():
        for other, elsewhere in hosts.items():
            is_rarer = (len(places), other) < (len(elsewhere), one)  # of two that are met as often, one
            if is_rarer and _is_slip(one, other):
                passage, span = places[0]
                yield found(Code.SAM019, passage, span, written=one, other=other)
    yield from _near_addresses(addresses)


def _is_slip(one: str, other: str) -> bool:
    """Whether two hosts are so near that one must be the other: a letter, or one in six of a long name."""
    if len(one) > SHORTEST and one_edit_apart(one, other):
        return True
    most = max(len(one), len(other)) // 6
    return min(len(one), len(other)) >= LONG and one != other and edits_between(one, other, most) <= most


def _near_addresses(addresses: dict[str, tuple[Passage, tuple[int, int]]]) -> Iterator[Finding]:
    """Two addresses on one host that differ by a few letters; a number in it is another page."""
    seen: list[str] = []
    for address, (passage, span) in addresses.items():
        for other in seen:
            if _is_same_page(address, other):
                yield found(Code.SAM019, passage, span, written=address, other=other)
        seen.append(address)


def _is_same_page(one: str, other: str) -> bool:
    host, other_host = HOST.match(one), HOST.match(other)
    if min(len(one), len(other)) < ADDRESS_LONG or not host or not other_host or host[1] != other_host[1]:
        return False
    start, end = difference(one, other)
    middle = one[start : len(one) - end] + other[start : len(other) - end]
    return start + end >= SHARED * max(len(one), len(other)) and middle.isalpha()
