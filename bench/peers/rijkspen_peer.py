"""rijkspen through its Python API.

warm FOLDER         a document that is read already: cite, write and every proof
warm FOLDER chain   from the YAML file on disk: load, validate, look up, compose, lint, typeset, and then the same
"""

from __future__ import annotations

import sys
from pathlib import Path

from worker import Make, Read, serve

from generator import open_project
from generator.diagnostics import Report

CHAIN = "chain" in sys.argv
PROJECTS = {}


def prepare(folder: Path) -> Make:
    project = PROJECTS["one"] = open_project(folder / "project")

    def make(key: str) -> bytes:
        data = project.render(key).data
        assert data is not None
        return data

    return make


def read(folder: Path) -> Read:
    project = PROJECTS["one"]

    def ready(number: str) -> str:
        key = f"kamerbrieven/brief-{number}"
        if CHAIN:
            project.forget()
        else:
            project.prepare(project.folder.document(key), None, Report())
        return key

    return ready


serve(prepare, read)
