"""Holding a draft against the typed bank."""

from __future__ import annotations

from datetime import date
from typing import Any

from questions.draft import Draft
from questions.faults import Place
from questions.shape import shaped


def draft(**tree: Any) -> Draft:
    return Draft(tree, {(): Place("bank.yaml", 1)}, frozenset(), date(2026, 11, 22))


def test_no_more_misfits_are_told_than_asked_for():
    _, misfits = shaped(draft(**{f"field-{n}": 1 for n in range(50)}), most=7)
    assert len(misfits) == 7


def test_a_misfit_we_have_no_words_for_is_told_in_those_of_the_validator():
    _, misfits = shaped(draft(title="\ud800"), most=50)
    assert "odd-shape" in {each.code for each in misfits}


def test_what_was_not_read_is_not_complained_of():
    tree: dict[str, Any] = {"title": None}
    unread = Draft(tree, {}, frozenset({()}), date(2026, 11, 22))
    assert shaped(unread, most=50) == (None, ())
