"""The rules for Word files, in the order in which they run. One rule, one file, one line here.

A rule is a function of a `Subject` (the file as values, and what it is held against) that adds to `Findings`. Rules know
nothing of XML, so they run on every file that can be read, whoever made it. A rule over words goes through `passages`.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.wordcheck.accessibility import (
    alternatives,
    colour_only,
    contrast,
    fake_headings,
    fake_lists,
    headings,
    language,
    link_text,
    only_in_edges,
    table_headers,
    table_shape,
    text_boxes,
    title,
)
from generator.wordcheck.findings import Findings
from generator.wordcheck.house_style import follow_on, hard_spaces, looks, page, reference_block, styles, white_space
from generator.wordcheck.leftovers import changes, comments, hidden_text, inside, outside, properties, to_fill_in
from generator.wordcheck.references import form, notes, typed_marks
from generator.wordcheck.soundness import length, marks_left, notes_fit, styles_known
from generator.wordcheck.subject import Subject
from generator.wordcheck.text import consistency

Rule = Callable[[Subject, Findings], None]

RULES: tuple[Rule, ...] = (
    length.check,
    marks_left.check,
    notes_fit.check,
    styles_known.check,
    language.check,
    title.check,
    headings.check,
    fake_headings.check,
    fake_lists.check,
    table_headers.check,
    table_shape.check,
    alternatives.check,
    link_text.check,
    contrast.check,
    text_boxes.check,
    only_in_edges.check,
    colour_only.check,
    looks.check,
    page.check,
    styles.check,
    white_space.check,
    follow_on.check,
    reference_block.check,
    hard_spaces.check,
    form.check,
    notes.check,
    typed_marks.check,
    consistency.check,
    changes.check,
    comments.check,
    hidden_text.check,
    to_fill_in.check,
    properties.check,
    outside.check,
    inside.check,
)


def check_word(subject: Subject) -> Findings:
    """Let every rule look at the file."""
    findings = Findings(subject.word)
    for rule in RULES:
        rule(subject, findings)
    return findings
