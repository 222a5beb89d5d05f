"""The property: random documents with random secrets in every position; none survives, nor five letters of one."""

import html
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample import REGISTERS, letter, parts_of, write_project

from generator.pipeline import open_project

CONSONANTS = "bcdfghjklmnpqrstvwxz"
GROUND = '.intern grond="Woo 5.1.2.i"'
POSITIONS = {
    "words": "Voor {mark} na.",
    "emphasis": "Voor *nadruk {mark}* en **{mark2}**.",
    "heading": "# Kop {mark}",
    "note": "Tekst^[Noot met {mark}.] hier.",
    "whole note": "Tekst[^n{i}] hier.\n\n[^n{i}]: {mark} en *{mark2}*",
    "withheld note": "[woord{i}^[{secret} noot.]]{{.persoon}} hier.",
    "cell": "| a | b |\n|---|---|\n| {mark} | c |\n\nTable: Onder {mark2}",
    "list": "- een\n- {mark}\n    - diep {mark2}",
    "numbered list": "1. {mark}\n2. twee",
    "box": '::: kader {{titel="Titel [{secret}]{{.persoon}}"}}\n{mark2}\n:::',
    "quotation": "> Citaat {mark}",
    "link text": "[[{secret}]{{.persoon}}](https://voorbeeld.nl/{secret2})",
    "link target": "[[{secret3}](https://voorbeeld.nl/{secret}?q={secret2})]{{.persoon}}",
    "gap": "[[{secret}]{{.invullen}}]{{.persoon}}",
    "citation": "[Zie [{secret} @kst-36471-96, blz. 3, {secret2}]]{{.persoon}}",
    "block": '::: intern {{grond="Woo 5.1.2.i"}}\n# {secret} {{#{secret2}}}\n\n- {secret3}\n\n| {secret4} |\n|---|\n| x |\n\n'
    "Table: {secret5} {{#t{secret6}}}\n\nTekst[^{secret7}].\n\n[^{secret7}]: {secret8}\n:::",
}
position = st.sampled_from(sorted(POSITIONS))
STYLES = ["niets", "haken", "grond"]


def new_secret(source, known):
    while True:
        secret = "".join(source.choice(CONSONANTS) for _ in range(source.randint(8, 14)))
        pieces = {secret[i : i + 5] for i in range(len(secret) - 4)}
        if not any(piece in known for piece in pieces):
            return secret


def passage(kind, number, source, known, secrets):
    fresh = [new_secret(source, known) for _ in range(8)]
    secrets += fresh
    first, second = (source.choice([f"[{s}]{{{GROUND}}}", f"[{s} *{s}*]{{.persoon}}"]) for s in fresh[:2])
    names = {f"secret{n}": secret for n, secret in enumerate(fresh[1:], start=2)}
    return POSITIONS[kind].format(i=number, mark=first, mark2=second, secret=fresh[0], **names)


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return tmp_path_factory.mktemp("geheim")


@pytest.fixture(scope="module")
def projects(root):
    """A project for each stand-in, whose civil servant has a secret name, and the words that are public in it."""
    opened, servant = {}, "Qxvbn Wtzrgk"
    register = REGISTERS["personen"] + (
        "  directeur:\n    titel: De directeur\n    organisatie: bzk\n    openbaar: nee\n"
        f"    vervuld_door: [{{naam: {servant}}}]\n"
    )
    for kind in STYLES:
        folder = write_project(root / kind, personen=register)
        style = folder / "styles/rijk.yaml"
        style.write_text(style.read_text("utf-8") + f"\npublicatie: {{plaatsvervanger: {kind}}}\n", "utf-8")
        opened[kind] = open_project(folder)
    path = root / "leeg.yaml"
    path.write_text(letter("Tekst."), "utf-8")
    return Shown(opened, readable(opened["haken"].render(str(path)).data), ["Qxvbn", "Wtzrgk"])


class Shown(tuple):
    """A tuple that a failing test does not print whole."""

    __slots__ = ()

    def __new__(cls, *parts):
        return super().__new__(cls, parts)

    def __repr__(self):
        return "projects"


def readable(package):
    """Everything in the file in which a person could read something, by a way of our own."""
    texts = []
    for name, content in parts_of(package).items():
        text = content.decode("utf-8", "replace")
        texts += [name, text, html.unescape(text), re.sub(r"<[^>]*>", "", html.unescape(text))]
    return "\n".join(texts).casefold()


@settings(max_examples=40)
@given(
    kinds=st.lists(position, min_size=1, max_size=6),
    seed=st.integers(0, 2**32),
    style=st.sampled_from(STYLES),
)
def test_no_secret_and_no_five_letters_of_one_survive(projects, root, kinds, seed, style):
    opened, known, servant = projects
    source, secrets = random.Random(seed), [*servant]
    text = "\n\nTussenin.\n\n".join(passage(kind, n, source, known, secrets) for n, kind in enumerate(kinds))
    path = root / "brief.yaml"
    path.write_text(letter(f"Begin.\n\n{text}\n\nEind.", ondertekenaar="directeur"), encoding="utf-8")
    project = opened[style]
    project.forget()
    made = project.render(str(path), version="openbaar")
    assert [found.render() for found in made.diagnostics if made.data is None] == []
    file = readable(made.data)
    pieces = {secret[i : i + 5].casefold() for secret in secrets for i in range(len(secret) - 4)}
    assert [piece for piece in pieces if piece in file] == []
    assert len(made.removals) >= len(kinds)


@pytest.mark.parametrize("kind", sorted(POSITIONS))
def test_the_internal_version_has_the_secret_of_every_position(projects, root, kind):
    opened, known, _ = projects
    secrets = []
    path = root / "intern.yaml"
    path.write_text(letter(passage(kind, 1, random.Random(1), known, secrets)), encoding="utf-8")
    opened["haken"].forget()
    made = opened["haken"].render(str(path))
    assert made.data is not None, [found.render() for found in made.diagnostics]
    assert secrets[0] in readable(made.data)
