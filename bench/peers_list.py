"""Who is measured: how each is started, what it cannot do, and which version it is.

Peers that are not at hand are installed in .tools/bench: those in node with npm, pandoc as the wheel `pypandoc_binary`.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from measure import ROOT, python

TOOLS = ROOT / ".tools" / "bench"
NODE = {
    "docxtemplater": "3.71.0",
    "pizzip": "3.3.0",
    "docx-templates": "4.15.0",
    "easy-template-x": "7.2.8",
    "carbone": "3.8.2",
}
PANDOC = "pypandoc_binary==1.17"


@dataclass(frozen=True)
class Peer:
    """One way to make the letter.

    Attributes:
        warm: starts a worker; cold: makes one letter in one process, empty when that says nothing new.
        cannot: what it does less than rijkspen in this work.
        grows: is also asked for long letters.
    """

    name: str
    warm: list[str]
    cold: list[str]
    cannot: str
    grows: bool = False


def everyone(folder: Path, *, only_at_hand: bool) -> list[Peer]:
    """All peers, installed; or only those that need no installing."""
    found = [
        _python(folder, "rijkspen", "rijkspen_peer.py", "", grows=True),
        _chain(folder),
        _python(folder, "ondergrens", "floor_peer.py", "geen sjabloon, validatie, lijsten of bewijs", grows=True),
        _python(
            folder,
            "docxtpl",
            "docxtpl_peer.py",
            "geen noten, lijstnummers en nadruk; noten als alinea's achteraan",
            grows=True,
        ),
        _python(folder, "python-docx", "python_docx_peer.py", "geen noten en geen sjabloon; alles in code"),
    ]
    if only_at_hand:
        return found
    _install()
    less = "geen noten (betaald), lijstnummers en nadruk"
    found += [
        _node(folder, "docxtemplater", "docxtemplater.mjs", less),
        _node(folder, "docx-templates", "docx_templates.mjs", "geen noten, lijstnummers en nadruk"),
        _node(folder, "easy-template-x", "easy_template_x.mjs", "geen noten, lijstnummers en nadruk"),
        _node(
            folder,
            "carbone",
            "carbone.mjs",
            "geen noten zonder XML in het sjabloon; geen lijstnummers en nadruk",
            grows=True,
        ),
        _python(folder, "pandoc", "pandoc_peer.py", "geen kop en voet uit de gegevens, geen briefhoofd", grows=True),
    ]
    (folder / "node_modules").symlink_to(TOOLS / "node_modules")
    shutil.copytree(ROOT / "bench" / "peers", folder / "peers")
    (folder / "pandoc").write_text(str(_pandoc()))
    return found


def _python(folder: Path, name: str, script: str, cannot: str, *, grows: bool = False) -> Peer:
    command = python(f"peers/{script}")
    return Peer(name, [*command, "warm", str(folder)], _cold(command, folder, name), cannot, grows)


def _chain(folder: Path) -> Peer:
    return Peer(
        "rijkspen, van YAML af", [*python("peers/rijkspen_peer.py"), "warm", str(folder), "chain"], [], "", grows=True
    )


def _node(folder: Path, name: str, script: str, cannot: str, *, grows: bool = False) -> Peer:
    command = ["node", str(folder / "peers" / script)]
    return Peer(name, [*command, "warm", str(folder)], _cold(command, folder, name), cannot, grows)


def _cold(command: list[str], folder: Path, name: str) -> list[str]:
    return [*command, "cold", str(folder), "0", str(folder / f"koud-{name}.docx")]


def _install() -> None:
    TOOLS.mkdir(parents=True, exist_ok=True)
    if not (TOOLS / "node_modules" / "carbone").exists():
        packages = [f"{name}@{version}" for name, version in NODE.items()]
        (TOOLS / "package.json").write_text('{"private": true}')  # else npm looks for a project further up
        subprocess.run(["npm", "install", "--silent", "--no-fund", "--no-audit", *packages], cwd=TOOLS, check=True)
    if not _pandoc().exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(TOOLS / "python"), PANDOC]
        subprocess.run(pip, check=True, env={**os.environ, "PIP_CONSTRAINT": ""})


def _pandoc() -> Path:
    return TOOLS / "python" / "pypandoc" / "files" / "pandoc"


def machine() -> str:
    """What it was measured on."""
    return f"{os.cpu_count()} kernen, {platform.machine()}, {platform.system()}"


def versions(peers: list[Peer]) -> dict[str, str]:
    """Which versions were measured."""
    names = {peer.name for peer in peers}
    found = {"Python": platform.python_version()}
    found |= {
        name: importlib.metadata.version(name)
        for name in ("rijkspen", "deflate", "docxtpl", "python-docx", "lxml", "pydantic")
    }
    if "carbone" in names:
        found["node"] = _output(["node", "--version"])
        found |= {
            name: json.loads((TOOLS / "node_modules" / name / "package.json").read_text())["version"] for name in NODE
        }
        found["pandoc"] = _output([str(_pandoc()), "--version"]).split("\n")[0].removeprefix("pandoc ")
    return found


def _output(command: list[str]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
