"""How long rijkspen takes for the sample letter, and how that compares with plain docxtpl in the same run.

    python bench/bench.py [--rondes N] [--koud N] [--json]

What is measured, and how, stands in bench/README.md.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from markupsafe import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import peer  # noqa: E402  # the path must be set first

from generator.checks.registry import CHECKS  # noqa: E402
from generator.checks.written import Written, parse_parts  # noqa: E402
from generator.diagnostics import Report  # noqa: E402
from generator.documents.wording import wording_of  # noqa: E402
from generator.loading.yaml_source import load_yaml  # noqa: E402
from generator.pipeline import Project, open_project  # noqa: E402
from generator.references.cite import cite  # noqa: E402
from generator.references.resolve import resolve  # noqa: E402
from generator.schema.validation import validate  # noqa: E402
from generator.tree.blocks import Block, Document  # noqa: E402
from generator.tree.walk import blocks_of, inlines_of, plain_text  # noqa: E402
from generator.typography import typeset_document  # noqa: E402
from generator.word.document import WordFile, write_document  # noqa: E402
from generator.word.template import CompiledTemplate  # noqa: E402

LETTER = "kamerbrieven/voortgang"
SLOT = re.compile(
    r'<w:sdt>.*?<w:tag w:val="(?P<slot>\w+)"/>.*?<w:pStyle w:val="(?P<style>[^"]+)"/>.*?</w:sdt>', re.DOTALL
)
PEER = "docxtpl, zonder noten"


@dataclass
class Times:
    """CPU and wall time of one thing, in milliseconds, one pair per round."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    def summary(self, against: Times | None = None) -> dict[str, float]:
        """Medians, the lowest CPU time, and the median over the rounds of the ratio to another thing."""
        found = {"cpu_ms": median(self.cpu), "wall_ms": median(self.wall), "lowest_cpu_ms": min(self.cpu)}
        if against is not None:
            found["ratio_cpu"] = median(own / other for own, other in zip(self.cpu, against.cpu, strict=True))
            found["ratio_wall"] = median(own / other for own, other in zip(self.wall, against.wall, strict=True))
        return {name: round(value, 3) for name, value in found.items()}


def measure(things: dict[str, Callable[[], object]], rounds: int, *, children: bool = False) -> dict[str, Times]:
    """Do every thing once per round, in an order that changes, so that all suffer alike from what else goes on."""
    order, times = random.Random(1), {name: Times() for name in things}
    for _ in range(rounds):
        for name in order.sample(list(things), len(things)):
            cpu, wall = _cpu(children=children), time.perf_counter()
            things[name]()
            times[name].wall.append((time.perf_counter() - wall) * 1000)
            times[name].cpu.append((_cpu(children=children) - cpu) * 1000)
    return times


def _cpu(*, children: bool) -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN if children else resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


# --- the letter, stage by stage --------------------------------------------------------------------------------------


@dataclass
class Stages:
    """The stages of one render, each to be done by itself on what the stage before it gave."""

    project: Project

    def __post_init__(self) -> None:
        project, report = self.project, Report()
        self.path = project.folder.document(LETTER)
        source = project.source(self.path, report)
        if source is None:
            raise SystemExit("\n".join(finding.render() for finding in report))
        self.source, self.type = source, source.document_type
        self.style = project.materials.house_style(source.content.style or self.type.style)
        self.wording = wording_of(self.type.name, self.type.wording, self.style)
        self.template: CompiledTemplate = project.materials.template(self.type, self.style)
        self.tree = load_yaml(self.path, LETTER, report)
        self.contents = source.contents(project.registers)
        self.citations = resolve(self.contents, project.registers, report)
        self.composed: Document = self.type.compose(source.content, project.registers, report, self.wording)
        self.citation_style = project.materials.citation_style(
            source.content.citation_style or self.style.citation_style
        )
        self.cited = self.cite()
        self.document = typeset_document(self.cited)
        self.written: WordFile = write_document(self.document, self.template)

    def cite(self) -> Document:
        """The cite stage."""
        return cite(self.composed, self.citations, self.citation_style)

    def check(self) -> None:
        """The checks after writing, with the strict parsing that they need."""
        report = Report()
        parts = parse_parts(self.written.parts, self.source.location, report)
        ids = frozenset(self.template.styles.ids.values())
        for check in CHECKS:
            check(Written(self.contents, self.document, parts, ids, self.source.location), report)

    def things(self) -> dict[str, Callable[[], object]]:
        """Every stage by its Dutch name, in the order of the chain."""
        registers = self.project.registers
        return {
            "laden (YAML met plaatsen)": lambda: load_yaml(self.path, LETTER, Report()),
            "valideren (met Markdown)": lambda: validate(self.tree, self.type.model, Report()),
            "opzoeken": lambda: resolve(self.contents, registers, Report()),
            "samenstellen": lambda: self.type.compose(self.source.content, registers, Report(), self.wording),
            "aanhalen": self.cite,
            "zetten (typografie)": lambda: typeset_document(self.cited),
            "schrijven": lambda: write_document(self.document, self.template),
            "controleren": self.check,
        }


# --- the peer --------------------------------------------------------------------------------------------------------


def peer_template(template: Path, target: Path) -> None:
    """The same template with, in the place of each slot, a loop over plain paragraphs."""
    with zipfile.ZipFile(template) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = SLOT.sub(_loop, content.decode()).encode()
            copy.writestr(name, content)


def _loop(slot: re.Match[str]) -> str:
    tags = (f"{{%p for alinea in {slot['slot']} %}}", "{{ alinea }}", "{%p endfor %}")
    style = f'<w:pPr><w:pStyle w:val="{slot["style"]}"/></w:pPr>'
    return "".join(f"<w:p>{style}<w:r><w:t>{tag}</w:t></w:r></w:p>" for tag in tags)


def peer_fields(document: Document) -> dict[str, Any]:
    """The fields of the frame, and the text of each slot as plain paragraphs: no notes, no lists, no tables."""
    return {**document.frame, **{name: _paragraphs(blocks) for name, blocks in document.slots.items()}}


def prove_complete(made: bytes, fields: dict[str, Any]) -> None:
    """The peer must have done the same work: every paragraph of the text is in its file."""
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        text = re.sub(r"<[^>]*>", "", package.read("word/document.xml").decode())
    missing = [line for line in fields["tekst"] + fields["bijlagen"] if escape(line) not in text]
    if missing:
        raise SystemExit(f"docxtpl drukte niet alles af: {missing[0]}")


def _paragraphs(blocks: tuple[Block, ...]) -> list[str]:
    texts: list[str] = []
    for block in blocks:
        texts += [text] if (text := plain_text(inlines_of(block))) else []
        texts += _paragraphs(blocks_of(block))
    return texts


# --- runs ------------------------------------------------------------------------------------------------------------


def copied_project(folder: Path) -> Path:
    """The project of this repository in a folder of its own, so that a measurement touches no output of yours."""
    for name in ("content", "styles", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def warm(stages: Stages, template: Path, fields: dict[str, Any], rounds: int) -> dict[str, Times]:
    things: dict[str, Callable[[], object]] = {
        "rijkspen, hele render": lambda: stages.project.render(LETTER),
        "rijkspen, alleen schrijven": lambda: write_document(stages.document, stages.template),
        PEER: lambda: peer.render(template, fields),
    }
    measure(things, 3)
    return measure(things, rounds)


def cold(project: Path, template: Path, fields: dict[str, Any], rounds: int) -> dict[str, Times]:
    values = project / "velden.json"
    values.write_text(json.dumps(fields), "utf-8")
    generator = [sys.executable, "-m", "generator"]
    letter = [*generator, "render", f"content/{LETTER}.yaml", "--force"]
    other = [sys.executable, str(ROOT / "bench" / "peer.py"), template, values, project / "peer.docx"]
    things = {
        "rijkspen render": lambda: _run(letter, project),
        PEER: lambda: _run(other, project),
        "python -c pass": lambda: _run([sys.executable, "-c", "pass"], project),
    }
    return measure(things, rounds, children=True)


def batch(project: Path, rounds: int) -> dict[str, Times]:
    command = [sys.executable, "-m", "generator", "batch"]
    things = {"alles maken": lambda: _run([*command, "--force"], project)}
    made = measure(things, rounds, children=True)
    return {**made, **measure({"niets veranderd": lambda: _run(command, project)}, rounds, children=True)}


def _run(command: list[Any], folder: Path) -> None:
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)


def run(rounds: int, cold_rounds: int) -> dict[str, Any]:
    """All measurements, as numbers."""
    with tempfile.TemporaryDirectory(prefix="rijkspen-bench-") as name:
        project, template = copied_project(Path(name)), Path(name) / "peer-sjabloon.docx"
        stages = Stages(open_project(project))
        fields = peer_fields(stages.document)
        peer_template(project / "templates/docx/kamerbrief.docx", template)
        made_by_peer = peer.render(template, fields)
        prove_complete(made_by_peer, fields)
        measured = warm(stages, template, fields, rounds)
        from_nothing = cold(project, template, fields, cold_rounds)
        return {
            "brief": {
                "woorden": stages.written.words,
                "noten": stages.written.notes,
                "bytes": len(stages.written.content),
                "alineas_docxtpl": sum(len(value) for name, value in fields.items() if name in stages.document.slots),
                "bytes_docxtpl": len(made_by_peer),
            },
            "warm": {name: times.summary(measured[PEER]) for name, times in measured.items()},
            "koud": {name: times.summary(from_nothing[PEER]) for name, times in from_nothing.items()},
            "stappen": {name: times.summary() for name, times in measure(stages.things(), rounds).items()},
            "documenten": len(stages.project.documents()),
            "batch": {name: times.summary() for name, times in batch(project, max(3, cold_rounds // 3)).items()},
        }


def shown(found: dict[str, Any]) -> str:
    """The measurements as a person reads them."""
    letter = found["brief"]
    lines = [f"brief: {letter['woorden']} woorden, {letter['noten']} noten, {letter['bytes']} bytes"]
    titles = {
        "warm": "Warm: nog een brief in een lopend proces",
        "koud": "Koud: een heel proces voor één brief",
        "stappen": "De stappen van één brief, los gemeten (warm)",
        "batch": f"Alle {found['documenten']} documenten, een heel proces",
    }
    for part, title in titles.items():
        lines += ["", f"{title:44}{'CPU ms':>10}{'laagste':>10}{'wand ms':>10}{'CPU / docxtpl':>15}"]
        lines += [_line(name, numbers) for name, numbers in found[part].items()]
    return "\n".join(lines)


def _line(name: str, numbers: dict[str, float]) -> str:
    ratio = f"{numbers['ratio_cpu']:15.2f}" if "ratio_cpu" in numbers else ""
    return f"  {name:42}{numbers['cpu_ms']:10.1f}{numbers['lowest_cpu_ms']:10.1f}{numbers['wall_ms']:10.1f}{ratio}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Meet rijkspen naast docxtpl.")
    parser.add_argument("--rondes", type=int, default=40, help="rondes in een lopend proces")
    parser.add_argument("--koud", type=int, default=15, help="rondes met hele processen")
    parser.add_argument("--json", action="store_true", help="de getallen als JSON")
    options = parser.parse_args()
    found = run(options.rondes, options.koud)
    print(json.dumps(found, ensure_ascii=False, indent=1) if options.json else shown(found))


if __name__ == "__main__":
    main()
