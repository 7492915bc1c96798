import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.model import Figure, Ink
from figures.own_change import own_change_by_stage
from questions.answers import Kind, Phase, Slot, Value
from scoring.own_change import own_change
from tests.figures.people import a_bank
from tests.figures.reading import BANNED, LONGEST, bars, column, dots, numbers, sentences, spans
from ui.drawing.figure import draw

BANK = a_bank(3)
B, A, L = Phase.BEFORE, Phase.AFTER, Phase.LATER


def rated(phase: Phase, *stages: int | None) -> dict[Slot, Value]:
    """Both things of stages 1, 2 and 3 rated alike."""
    return {
        Slot(Kind.CONFIDENCE, f"c{place}-{order}", phase): value
        for place, value in enumerate(stages, start=1)
        for order in (1, 2)
        if value is not None
    }


def then(*stages: int | None) -> dict[Slot, Value]:
    return {Slot(Kind.THEN, f"s{place}", A): value for place, value in enumerate(stages, start=1) if value is not None}


def figure_of(*parts: dict[Slot, Value]) -> Figure:
    answers: dict[Slot, Value] = {}
    for part in parts:
        answers |= part
    return own_change_by_stage(BANK, own_change(BANK, answers))


@pytest.mark.parametrize(
    ("parts", "finding"),
    [
        ((), "You have not rated your confidence yet"),
        ((rated(B, 4, 4, None),), "Before the module you felt equally sure wherever you rated yourself"),
        (
            (rated(B, 4, 7, 7),),
            "Before the module you felt surest at two stages and least sure at explore and sponsor (stage 1)",
        ),
        (
            (rated(A, 4, 5, 6),),
            "After the module you felt surest at full case, people, form (stage 3)"
            " and least sure at explore and sponsor (stage 1)",
        ),
        (
            (rated(B, 4, 5, 6), rated(A, 6, 5, 5)),
            "You rate yourself higher at one stage, the same at one and lower at one",
        ),
        ((rated(B, 4, 5, 6), rated(A, 6, 8, 7)), "You rate yourself higher at three stages"),
        ((rated(B, 4, 5, 6), rated(A, 4, 3, 5)), "You rate yourself the same at one stage and lower at two"),
        (
            (rated(B, 4, 5, 6), rated(A, 6, 8, 7), rated(L, 5, 5, None)),
            "Three months on, compared with before, you rate yourself higher at one stage and the same at one",
        ),
    ],
)
def test_the_finding_says_where_somebody_rates_themselves_higher_the_same_and_lower(parts, finding):
    assert figure_of(*parts).headline == finding


def test_each_time_has_its_own_mark_and_a_line_joins_them():
    figure = figure_of(rated(B, 4, 5, 6), rated(A, 6, 5, 3), rated(L, 5, 5, 7), then(2))
    assert [dot.x for dot in dots(figure, Ink.BEFORE)] == [4, 5, 6]
    assert [dot.x for dot in dots(figure, Ink.NOW)] == [6, 5, 3]
    assert [dot.x for dot in dots(figure, Ink.LATER)] == [5, 5, 7]
    assert [dot.x for dot in dots(figure, Ink.THEN)] == [2]
    assert [(span.row, span.low, span.high) for span in spans(figure)] == [(0, 4, 6), (2, 3, 7)]


def test_a_number_stands_at_each_end_and_once_where_dots_share_a_place():
    figure = figure_of(rated(B, 4, 5), rated(A, 6, 5), rated(L, 5, 5))
    labels = [dot.label for ink in (Ink.BEFORE, Ink.NOW, Ink.LATER) for dot in dots(figure, ink)]
    assert labels == ["4.0", "5.0", "6.0", "", "", ""]


def test_a_stage_that_was_not_rated_says_so():
    (bar,) = bars(figure_of(rated(B, 4, 5), rated(A, 6, 5)))
    assert (bar.row, bar.label) == (2, "Not rated")


def test_the_table_has_a_column_for_each_time_there_is():
    assert figure_of(rated(B, 4)).table.columns == ("Stage", "Before", "Things compared")
    all_of_it = figure_of(rated(B, 4), rated(A, 6), rated(L, 5), then(2))
    assert all_of_it.table.columns[1:] == (
        "Before",
        "Before, looking back",
        "After",
        "Three months on",
        "Change",
        "Change, three months on",
        "Things compared",
    )
    assert all_of_it.table.rows[0][1:] == ("4.0", "2.0", "6.0", "5.0", "+2.0", "+1.0", "2 of 2")


def test_a_fall_and_no_change_carry_the_right_sign():
    assert column(figure_of(rated(B, 4, 5), rated(A, 1, 5)), 3) == ["−3.0", "0.0", "–"]


def test_the_note_says_what_may_be_chance_only_where_something_is_compared():
    assert "chance" not in figure_of(rated(B, 4)).note
    note = figure_of(rated(B, 4), rated(A, 6)).note
    assert note == "A change of 1 or 2 points may be chance; 3 or more probably is not."


def test_what_was_not_rated_each_time_is_left_out_and_counted():
    figure = figure_of(rated(B, 4, 4), {Slot(Kind.CONFIDENCE, "c1-1", A): 6, Slot(Kind.CONFIDENCE, "c2-2", A): 6})
    assert figure.note.endswith("Two things were left out because they were not rated each time.")
    one = figure_of(rated(B, 4), {Slot(Kind.CONFIDENCE, "c1-1", A): 6})
    assert one.note.endswith("One thing was left out because it was not rated each time.")


def test_looking_back_is_told_beside_the_change_and_not_instead_of_it():
    figure = figure_of(rated(B, 7, 4, 5), rated(A, 6, 6, 6), then(3, 6, 5))
    assert "lower at one stage and higher at one stage, by a point or more" in figure.note
    assert "Every change here is from what you said before." in figure.note
    assert column(figure, 4) == ["−1.0", "+2.0", "+1.0"]


def test_looking_back_at_the_same_start_moves_no_yardstick():
    figure = figure_of(rated(B, 7), rated(A, 8), then(7))
    assert "you place your start about where you rated it then" in figure.note
    assert "yardstick" not in figure.note


def test_a_start_that_is_only_looked_back_on_is_drawn():
    figure = figure_of(then(3), rated(A, 6))
    assert figure.table.columns == ("Stage", "Before, looking back", "After", "Change", "Things compared")
    assert len(dots(figure, Ink.THEN)) == 1
    assert figure.key == "Hollow diamond: before, as you see it looking back. Filled circle: after."


def test_the_key_names_only_what_is_there():
    assert figure_of(rated(B, 4), rated(A, 6)).key == "Hollow circle: before. Filled circle: after."


def test_the_text_alternative_gives_ranges_and_directions():
    assert figure_of(rated(B, 4, 5, 6), rated(A, 6, 6, 6)).alt == (
        "Dumbbell chart of confidence, 0 to 10, at three stages, three of them compared with before. "
        "Before: 4.0 to 6.0. After: 6.0. "
        "Higher: 1 Explore and sponsor, and 2 Options and outline case. The same: 3 Full case, people, form."
    )


RATINGS = st.dictionaries(
    st.tuples(st.sampled_from([item.id for item in BANK.confidence]), st.sampled_from(Phase)), st.integers(0, 10)
)
THENS = st.dictionaries(st.sampled_from(["s1", "s2", "s3"]), st.integers(0, 10))


@settings(max_examples=100, deadline=None)
@given(RATINGS, THENS, st.booleans())
def test_whatever_was_rated_the_picture_is_whole_and_honest(ratings, thens, narrow):
    answers: dict[Slot, Value] = {Slot(Kind.CONFIDENCE, item, phase): value for (item, phase), value in ratings.items()}
    figure = figure_of(answers, {Slot(Kind.THEN, stage, A): value for stage, value in thens.items()})
    assert all(len(row) == len(figure.table.columns) for row in figure.table.rows)
    assert not figure.headline.endswith(".")
    assert figure.alt.endswith(".")
    for sentence in sentences(figure.headline, figure.alt, figure.key, figure.note):
        assert len(sentence.split()) <= LONGEST, sentence
        assert not BANNED.search(sentence), sentence
        assert not re.search("caused", sentence), sentence
    shown = " ".join(dot.label for ink in (Ink.BEFORE, Ink.NOW, Ink.LATER) for dot in dots(figure, ink))
    assert numbers(shown) <= numbers(" ".join(cell for row in figure.table.rows for cell in row))
    assert draw(figure, narrow=narrow).to_dict()["layout"]["height"] > 0
