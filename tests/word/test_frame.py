"""The frame as plain pieces says what Jinja would have said, and what is no plain piece is left to Jinja."""

import re

import pytest
from sample import ROOT, parts_of

from generator.record import packed, unpacked
from generator.word.frame import INDEX, At, Each, Either, Equal, Field, Markup, Source, When, fill
from generator.word.frame_source import compile_part, joined_tags, render_source
from generator.word.template import SLOT_PREFIX, CompiledTemplate
from generator.word.template_compiler import XML_DECLARATION

TEMPLATES = sorted((ROOT / "templates/docx").glob("*.docx"))
LINES = ("een & twee", "<drie>", "")


def compiled(text: str):
    return compile_part(text, SLOT_PREFIX)[0]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
@pytest.mark.parametrize("value", ["", "R&D <b> één", "TER INFORMATIE"])
def test_every_part_of_our_templates_is_plain_and_says_what_jinja_says(path, value):
    seen = 0
    for name, part in parts_of(path.read_bytes()).items():
        if not (name.startswith(("word/header", "word/footer", "word/document")) and b"{" in part):
            continue
        text = joined_tags(XML_DECLARATION.sub("", part.decode()))
        pieces, names = compile_part(text, SLOT_PREFIX)
        assert not isinstance(pieces, Source)
        lists = set(re.findall(r"for \w+ in (\w+)|(\w+)\[loop", text))
        lists = {name for pair in lists for name in pair if name}
        values = {name: LINES if name in lists else value for name in names}
        assert fill(pieces, values) == render_source(Source(text), values, SLOT_PREFIX)
        seen += 1
    assert seen >= 2


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("{{ a }}", Field("a")),
        (f"{{{{ {SLOT_PREFIX}a }}}}", Markup(f"{SLOT_PREFIX}a")),
        ("{% if a %}x{% else %}y{% endif %}", When(Field("a"), ("x",), ("y",))),
        ("{% if a == b or c %}x{% endif %}", When(Either(Equal(Field("a"), Field("b")), Field("c")), ("x",), ())),
        ("{% for a in b %}{{ c[loop.index0] }}{% endfor %}", Each("a", "b", (At("c"),))),
    ],
)
def test_a_plain_tag_is_a_piece(text, piece):
    assert compiled(text) == (piece,)


@pytest.mark.parametrize(
    "text",
    [
        "{{ a|upper }}",
        "{{ a.b }}",
        "{{ 'x' }}",
        "{% if not a %}x{% endif %}",
        "{% if a %}x{% elif b %}y{% endif %}",
        "{% for a in b if a %}x{% endfor %}",
        "{% for a, c in b %}x{% endfor %}",
        "{% set a = 1 %}",
        "{{ c[loop.index0] }}",
    ],
)
def test_any_other_tag_leaves_the_part_to_jinja(text):
    assert compiled(text) == Source(text)


def test_a_value_is_safe_in_an_attribute_and_markup_is_left_as_it_is():
    values = {"a": "\"x\" & 'y'", f"{SLOT_PREFIX}b": "<w:p/>"}
    assert fill(compiled(f'<t v="{{{{ a }}}}"/>{{{{ {SLOT_PREFIX}b }}}}'), values) == (
        "<t v=\"&quot;x&quot; &amp; 'y'\"/><w:p/>"
    )


def test_a_loop_within_a_loop_counts_for_itself():
    text = "{% for a in x %}{% for b in y %}{{ y[loop.index0] }}{% endfor %}{{ x[loop.index0] }};{% endfor %}"
    values = {"x": ("1", "2"), "y": ("p", "q")}
    assert fill(compiled(text), values) == "pq1;pq2;" == render_source(Source(text), values, SLOT_PREFIX)
    assert INDEX not in values


def test_a_part_that_is_left_to_jinja_is_filled_all_the_same(letter_template: CompiledTemplate):
    from generator.record import replace

    template = replace(letter_template, tagged={"word/document.xml": Source("{{ betreft|upper }}")})
    frame = dict.fromkeys(template.fields, "een & twee")
    assert template.fill(frame, {})["word/document.xml"].endswith("EEN &amp; TWEE")


def test_a_compiled_template_comes_back_whole_from_bytes(letter_template: CompiledTemplate):
    assert unpacked(packed(letter_template), CompiledTemplate) == letter_template


@pytest.mark.parametrize("content", [b"", b"\x80", b"geen"])
def test_bytes_that_hold_no_template_are_no_template(content):
    with pytest.raises(ValueError):  # whatever msgspec says
        unpacked(content, CompiledTemplate)
