from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest

from benchmarks.pdf import _view
from benchmarks.peers.plan_sources import as_html, as_typst
from documents.outline.parts import Bullets, Grid, Heading, Paragraph
from documents.plan.outline import outline
from documents.plan.view import PlanView
from documents.samples.answers import believable_answers
from questions.loader import load_bank

NAUGHTY = 'A <b>title</b> & a "quote", #let x = $1$ \\ @here *all*'


@pytest.fixture(scope="module")
def plan() -> PlanView:
    bank, today = load_bank(), date(2026, 11, 23)
    return replace(_view(bank, believable_answers(bank, today, 1)), title=NAUGHTY)


def words_of(view: PlanView) -> set[str]:
    """Every string that the plan says."""
    said: set[str] = set()
    for part in outline(view):
        match part:
            case Heading(_, text) | Paragraph(text):
                said.add(text)
            case Bullets(items):
                said.update(items)
            case Grid():
                said |= {part.caption, *part.columns, *(text for row in part.rows for cell in row for text in cell)}
    return said


def test_html_says_every_word_of_the_plan(plan: PlanView) -> None:
    said = unescape(re.sub("<[^>]*>", "\n", as_html(plan)))
    assert [text for text in words_of(plan) if text not in said] == []


def test_typst_says_every_word_of_the_plan(plan: PlanView) -> None:
    said = as_typst(plan).replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")
    assert [text for text in words_of(plan) if text not in said] == []


def test_what_looks_like_markup_is_a_string_in_typst(plan: PlanView) -> None:
    assert '#heading(level: 1, "A <b>title</b> & a \\"quote\\", #let x = $1$ \\\\ @here *all*")' in as_typst(plan)


def test_what_looks_like_markup_is_text_in_html(plan: PlanView) -> None:
    assert "<h1>A &lt;b&gt;title&lt;/b&gt; &amp; a " in as_html(plan)
