"""Links that lead to their source."""

import pytest
from passages import found_by

from generator.consistency.rules.links import check


@pytest.mark.parametrize(
    "address",
    [
        "https://url.uk.m.mimecastprotect.com/s/vXEBC71kKImEqnxFBiyFovlRG?domain=open.overheid.nl",
        "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fopen.overheid.nl",
        "https://urldefense.com/v3/__https://open.overheid.nl",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__open",
        "https://protect-eu.mimecast.com/s/abc",
        "https://secure-web.cisco.com/1abc",
        "https://linkprotect.cudasvc.com/url?a=https",
        "https://url.de.m.mimecastprotect.com/s/x",
        "https://nam02.safelinks.protection.outlook.com/?url=x",
        "https://clicktime.symantec.com/abc",
    ],
)
def test_a_link_through_a_mail_filter_is_found(address: str) -> None:
    assert found_by(check, f"Zie {address} voor meer.") == [f"SAM018: {address}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("www.dejuistezorgopdejuisteplek.nl", "www.dejuistezorgopdejuistepek.nl"),
        ("https://open.overheid.nl/a", "https://open.overhied.nl/a"),
        ("https://www.rijksoverheid.nl/a", "https://www.rijksoverheidt.nl/b"),
        ("www.dejuistezorgopdejuisteplek.nl", "www.dejuistezorgopdejuistestepke.nl"),
        (
            "https://www.rijksoverheid.nl/documenten/kamerbrief-naar-een-gerichter-arbeidsmigratiebeleid",
            "https://www.rijksoverheid.nl/documenten/kamerbrief-naar-een-gericht-arbeidsmigratiebeleid",
        ),
    ],
)
def test_an_address_one_letter_away_is_found(one: str, other: str) -> None:
    assert found_by(check, f"Zie {one} en {one}.\nZie ook {other} daar.") == [f"SAM019: {other}"]


@pytest.mark.parametrize(
    "text",
    [
        "Zie https://open.overheid.nl/documenten/5fe94231/file.",
        "Zie www.dejuistezorgopdejuisteplek.nl en www.rijksoverheid.nl.",
        "Zie www.npvr.nl en www.nplv.nl.",
        "Zie https://www.cbs.nl en https://www.cpb.nl.",
        "Zie www.example.nl en www.example.com.",
        "Mail naar info@example.nl.",
        "De link is stuk.",
        "Zie https://zoek.officielebekendmakingen.nl/kst-29697-158.html.",
        "Zie https://zoek.officielebekendmakingen.nl/kst-29697-158.html en https://zoek.officielebekendmakingen.nl/kst-29697-142.html.",
        "Zie www.regiodealnoordlimburg.nl en www.regiodealmiddenlimburg.nl.",
        "Zie www.example.nl/a en www.example.nl/b.",
        "> Zie https://protect-eu.mimecast.com/s/abc.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
