"""Nothing but the open-data package can reach the network, and nothing loads it unasked."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from sample import ROOT

NETWORK = {"socket", "ssl", "http", "httpx", "requests", "urllib3", "ftplib", "smtplib", "asyncio", "aiohttp", "xmlrpc"}
MODULES = sorted(path for path in (ROOT / "generator").rglob("*.py") if "opendata" not in path.parts)


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found |= {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def reaches_network(name: str) -> bool:
    return name.split(".", maxsplit=1)[0] in NETWORK or name.startswith("urllib.request")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_other_module_imports_a_network_library(path: Path) -> None:
    assert not [name for name in imported(path) if reaches_network(name)]


def test_the_door_itself_is_found_by_this_test() -> None:
    assert "httpx" in imported(ROOT / "generator/opendata/fetch.py")


def test_httpx_is_loaded_only_when_something_is_asked() -> None:
    code = "import sys, generator.opendata.sru, generator.opendata.odata, generator.cli.bronnen; print('httpx' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False"
