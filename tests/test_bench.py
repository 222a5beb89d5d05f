"""The benchmark runs, in its short form and with what is at hand; how fast anything is, is not judged here."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_short_benchmark_measures_everyone_at_hand_on_the_same_complete_work() -> None:
    command = [sys.executable, str(ROOT / "bench/bench.py"), "--kort", "--json"]
    found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, timeout=600).stdout)
    assert found["letter"]["notes"] == found["notes"]["rijkspen"]["native_notes"] == 19
    assert {"rijkspen", "rijkspen, van YAML af", "ondergrens", "docxtpl", "python-docx"} == set(found["warm"])
    assert {"rijkspen", "rijkspen --help", "docxtpl"} <= set(found["cold"])
    assert all(figures["cpu_ms"] > 0 for section in ("warm", "cold") for figures in found[section].values())
    assert found["many"]["documents"][-1] == 20
