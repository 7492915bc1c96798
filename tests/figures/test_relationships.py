"""The picture of the relationships at a stage says what was said of them, and no more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.model import Figure, Ink
from figures.relationships import relationship_strengths
from planning.bonds import UNDECLARED, BondStanding
from planning.relationships import Bond
from tests.figures.reading import BANNED, LONGEST, column, dots, sentences, spans

STRENGTH = st.none() | st.integers(0, 4)


def with_somebody(now: int | None, need: int | None, conflict: str = "", who: str = "The treasurer") -> BondStanding:
    return BondStanding(who, Bond("s1", who), now, need, "Priya", conflict)


def figure(*people: BondStanding) -> Figure:
    return relationship_strengths("s1", people)


def test_each_person_has_a_circle_now_a_diamond_as_needed_and_a_line_between():
    shown = figure(with_somebody(1, 3), with_somebody(4, 2))
    assert [(dot.x, dot.y) for dot in dots(shown)] == [(1, 0), (4, 1)]
    assert [(dot.x, dot.y) for dot in dots(shown, Ink.TARGET)] == [(3, 0), (2, 1)]
    assert [(span.row, span.low, span.high) for span in spans(shown)] == [(0, 1, 3), (1, 2, 4)]


def test_what_is_strong_enough_says_so_and_its_circle_is_not_hidden_by_a_diamond():
    shown = figure(with_somebody(3, 3))
    assert [label for _, label in shown.y.ticks] == ["The treasurer: strong enough"]
    assert [dot.x for dot in dots(shown)] == [3]
    assert dots(shown, Ink.TARGET) == []


def test_a_conflict_that_is_not_declared_is_said_in_words_beside_the_name():
    labels = [label for _, label in figure(with_somebody(1, 3, UNDECLARED)).y.ticks]
    assert labels == ["The treasurer: conflict not declared"]


def test_somebody_of_whom_nothing_is_said_keeps_the_row_and_it_says_so():
    shown = figure(with_somebody(None, None), with_somebody(1, 2))
    assert [label for _, label in shown.y.ticks] == ["The treasurer: not said", "The treasurer"]
    assert [dot.y for dot in dots(shown)] == [1]


@pytest.mark.parametrize(
    ("people", "finding"),
    [
        ([], "Nothing is said of these relationships yet"),
        ([with_somebody(None, 3)], "Nothing is said of these relationships yet"),
        ([with_somebody(3, 3)], "Every relationship you have rated is as strong as it needs to be"),
        ([with_somebody(1, 3)], "The one relationship you have rated is weaker than it needs to be"),
        ([with_somebody(1, 3)] * 2, "All 2 relationships you have rated are weaker than they need to be"),
        ([with_somebody(1, 3), with_somebody(3, 3)], "One relationship of 2 is weaker than needed"),
        ([with_somebody(1, 3)] * 2 + [with_somebody(4, 3)], "Two relationships of 3 are weaker than needed"),
        ([with_somebody(1, 3, UNDECLARED)], "One conflict of interest is not declared yet"),
        ([with_somebody(3, 3, UNDECLARED)] * 2, "Two conflicts of interest are not declared yet"),
    ],
)
def test_the_finding_names_undeclared_conflicts_first_then_the_weak(people: list[BondStanding], finding: str):
    assert figure(*people).headline == finding


def test_the_table_says_the_same_as_the_marks_and_who_looks_after_it():
    shown = figure(with_somebody(0, 4, "declared"), with_somebody(None, None))
    assert column(shown, 1) == ["0 No contact", "Not said"]
    assert column(shown, 2) == ["4 Trusted partners", "Not said"]
    assert column(shown, 3) == ["Priya", "Priya"]
    assert column(shown, 4) == ["Yes, and it is declared", "Not said"]


def test_the_text_alternative_names_the_weak_and_the_undeclared():
    alt = figure(with_somebody(1, 3, who="The banker"), with_somebody(3, 3, UNDECLARED, who="The clerk")).alt
    assert "two relationships" in alt
    assert "Weaker than needed: The banker." in alt
    assert "Conflict not declared: The clerk." in alt


@given(st.lists(st.builds(with_somebody, STRENGTH, STRENGTH, st.sampled_from(["", "none", UNDECLARED])), max_size=6))
def test_whatever_is_said_every_person_has_a_row_and_no_sentence_is_long(people: list[BondStanding]):
    shown = figure(*people)
    assert len(shown.table.rows) == len(shown.y.ticks) == len(people)
    for sentence in sentences(shown.headline, shown.alt):
        assert len(sentence.split()) <= LONGEST
        assert not BANNED.search(sentence)
