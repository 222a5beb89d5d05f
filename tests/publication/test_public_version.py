"""The public version as a whole: the same as the internal one when nothing is withheld; never a file when it may not."""

import json
import sys

import pytest
from sample import AGENDA, REGISTERS, letter, parts_of, write_project

from generator.batch.run import Batch, Outcome
from generator.cli import app
from generator.cli.session import Session
from generator.diagnostics import Language
from generator.publication.motivation import ANONYMISED, with_motivation
from generator.publication.withhold import Removed
from generator.tree.blocks import Document, Heading, Paragraph
from generator.tree.inlines import Text

SECRET = letter("Dank aan [J. Jansen]{.persoon}.")
NOTA = """\
soort: beslisnota
stempel: ter ondertekening
nota_actief_openbaar: ja
betreft: Proef
ministerie: bzk/dgobdr
opgesteld_door: [{onderdeel: DGOBDR, naam: Z. Ambtenaar, telefoon: 06-11223344, e-mail: z.ambtenaar@minbzk.nl}]
aan: MBZK
van: DGOBDR
aanleiding: Op verzoek van de Kamer.
besluit: U wordt gevraagd de brief te ondertekenen.
kern: De kern.
"""


@pytest.mark.parametrize("name", ["kamerbrieven/brief", "agendas/twente"])
def test_it_is_the_internal_version_when_nothing_is_withheld(project, name):
    text = letter("# Kop {#k}\n\n- Tekst[^n] van [noot](#n).[@kst-29697-158]\n\n[^n]: Noot.")
    opened = project(kamerbrieven__brief=text, agendas__twente=AGENDA)
    public = opened.render(name, version="openbaar")
    assert public.data == opened.render(name).data
    assert public.removals == ()


def test_every_document_of_the_project_that_withholds_nothing_is_the_same_in_public(real_project):
    for key in ("kamerbrieven/voortgang", "agendas/achterhoek"):
        assert real_project.render(key, version="openbaar").data == real_project.render(key).data


def test_the_internal_version_has_what_is_withheld_and_the_public_one_has_not(public):
    text = "Dank aan [J. Jansen]{.persoon}."
    assert b"J. Jansen" in parts_of(public(text, version="intern").data)["word/document.xml"]
    assert b"Jansen" not in b"".join(parts_of(public(text).data).values())


def test_same_input_same_bytes(public):
    assert public("Dank aan [J. Jansen]{.persoon}.").data == public("Dank aan [J. Jansen]{.persoon}.").data


def test_a_nota_loses_the_fields_that_name_its_author_and_keeps_its_unit(project):
    made = project(beslisnotas__proef=NOTA).render("beslisnotas/proef", version="openbaar")
    text = b"".join(parts_of(made.data).values()).decode("utf-8", "replace")
    assert [word for word in ("Ambtenaar", "ambtenaar@", "11223344") if word in text] == []
    assert "DGOBDR" in text
    assert [(removal.kind, removal.place.split(":")[1]) for removal in made.removals] == [("veld", "6")] * 3


def test_a_name_of_two_letters_is_left_out_as_well(project):
    made = project(beslisnotas__proef=NOTA.replace("Z. Ambtenaar", "N.N.")).render(
        "beslisnotas/proef", version="openbaar"
    )
    assert b"N.N." not in parts_of(made.data)["word/document.xml"]
    assert "PUB007" in [one.code.name for one in made.diagnostics]


def test_a_nota_that_is_not_for_publication_has_no_public_version(project):
    opened = project(beslisnotas__proef=NOTA.replace("openbaar: ja", "openbaar: nee"))
    made = opened.render("beslisnotas/proef", version="openbaar")
    (found,) = (one for one in made.diagnostics if one.code.name == "PUB005")
    assert (made.data, found.location.line) == (None, 3)
    assert opened.render("beslisnotas/proef").data is not None


def test_a_section_motivering_gets_the_sentences_it_lacks():
    blocks = (Heading(2, (Text("Motivering"),)), Paragraph((Text("Vanwege het belang van de staat."),)), Heading(1, ()))
    removed = [Removed("tekst", ground, (), blocks[0].origin) for ground in ("persoonsgegevens", "belang van de staat")]
    made = with_motivation(Document("", "", "", {"tekst": blocks}, {}), removed).slots["tekst"]
    assert made == (*blocks[:2], Paragraph((Text(ANONYMISED),)), blocks[2])


# --- files -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def rijkspen(tmp_path, monkeypatch, capsys):
    """Calls the command in a project with these documents; gives the exit code and the output folder."""
    known = REGISTERS["organisaties"].replace("    soort: ministerie\n", "    soort: ministerie\n    tooi: mnre1034\n")
    files = {"organisaties": known, "kamerbrieven__geheim": SECRET, "agendas__twente": AGENDA}
    root = write_project(tmp_path / "opdracht", **files)

    def call(*arguments):
        monkeypatch.chdir(root)
        monkeypatch.setattr(sys, "argv", ["rijkspen", *arguments])
        Session.language = Language.NL
        with pytest.raises(SystemExit) as stop:
            app.main()
        return int(stop.value.code or 0), capsys.readouterr(), root / "output"

    return call


def test_render_writes_the_public_file_and_the_inventory_beside_it(rijkspen):
    code, _, output = rijkspen("render", "kamerbrieven/geheim", "--versie", "openbaar")
    assert code == 0
    assert (output / "kamerbrieven/geheim-openbaar.docx").is_file()
    listed = json.loads((output / "kamerbrieven/geheim.inventaris.json").read_text("utf-8"))
    assert "intern" in listed["let_op"]
    (row,) = listed["weggelaten"]
    assert (row["grond"], row["woorden"]) == ("persoonsgegevens", 2)
    assert row["plaats"].startswith("content/kamerbrieven/geheim.yaml:9:")
    assert "Jansen" not in json.dumps(listed)


def test_a_file_name_that_tells_the_secret_is_refused(rijkspen, tmp_path):
    out = tmp_path / "voor-j-jansen.docx"
    code, shown, _ = rijkspen("render", "kamerbrieven/geheim", "--versie", "openbaar", "-o", str(out))
    assert code == 1
    assert not out.exists()
    assert "PUB004" in shown.out + shown.err


def test_batch_makes_both_versions_side_by_side(rijkspen):
    assert rijkspen("batch")[0] == 0
    code, shown, output = rijkspen("batch", "--versie", "openbaar", "--jobs", "2")
    assert code == 0
    assert "2 documenten gemaakt" in shown.out
    assert {path.name for path in (output / "kamerbrieven").glob("*.docx")} == {"geheim.docx", "geheim-openbaar.docx"}
    assert "2 ongewijzigd" in rijkspen("batch", "--versie", "openbaar")[1].out
    assert "2 ongewijzigd" in rijkspen("batch")[1].out


def test_an_unknown_version_is_wrong_use(rijkspen):
    assert rijkspen("batch", "--versie", "geheim")[0] == 2
    assert rijkspen("render", "kamerbrieven/geheim", "--versie", "geheim")[0] == 2


def test_an_old_public_file_goes_when_it_may_not_be_made_any_more(project):
    opened = project(kamerbrieven__brief=letter("Openbaar."))
    (made,) = Batch(opened, version="openbaar").run(["kamerbrieven/brief"])
    assert made.path.is_file()
    opened.forget()
    (opened.folder.content / "kamerbrieven/brief.yaml").write_text(letter("Q. Verborgen schreef dit."), "utf-8")
    (stopped,) = Batch(opened, version="openbaar").run(["kamerbrieven/brief"])
    assert stopped.outcome is Outcome.STOPPED
    assert not made.path.exists()


def test_an_internal_document_may_not_look_like_a_public_file(rijkspen):
    _, _, output = rijkspen("check")
    source = output.parent / "content/kamerbrieven/x-openbaar.yaml"
    source.write_text(SECRET, "utf-8")
    assert rijkspen("render", "kamerbrieven/x-openbaar")[0] == 2
