"""How LibreOffice is set before its first start: it fetches nothing and runs nothing, whatever the Word file asks.

With its own defaults it asks for a linked picture three times over the network, in a file that someone else sent. What
a new profile says stands in registrymodifications.xcu (LibreOffice, officecfg: Common and Inet). Left alone is
DisableActiveContent: it takes our own charts for active content and prints "Object 1" in their place.
"""

from __future__ import annotations

from pathlib import Path

SCRIPTING = "/org.openoffice.Office.Common/Security/Scripting"
INTERNET = "/org.openoffice.Inet/Settings"
SETTINGS = (
    (SCRIPTING, "BlockUntrustedRefererLinks", "true"),  # no linked pictures, from the network or from this disk
    (SCRIPTING, "DisableMacrosExecution", "true"),
    (INTERNET, "ooInetProxyType", "2"),  # by hand: all that still asks, asks a proxy that is not there
    (INTERNET, "ooInetHTTPProxyName", "127.0.0.1"),
    (INTERNET, "ooInetHTTPProxyPort", "9"),
    (INTERNET, "ooInetHTTPSProxyName", "127.0.0.1"),
    (INTERNET, "ooInetHTTPSProxyPort", "9"),
)
ITEM = '<item oor:path="{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
FILE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
    'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</oor:items>\n'
)


def prepare_profile(folder: Path) -> None:
    """Set up a profile in this folder, unless there is one."""
    settings = folder / "user" / "registrymodifications.xcu"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(FILE.format("".join(ITEM.format(*setting) for setting in SETTINGS)), encoding="utf-8")
