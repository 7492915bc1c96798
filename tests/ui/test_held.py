from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from questions.answers import DONT_KNOW, LONGEST_TEXT, NOT_APPLICABLE, Kind, Phase, Slot, Value
from ui.held import changes, held_in

LEVEL, NOTE, DUE = Slot(Kind.LEVEL, "q"), Slot(Kind.NOTE, "q"), Slot(Kind.STEP_DUE, "q")
SHARE = Slot(Kind.SHARE_NOTE, "q")

slots = st.builds(Slot, st.sampled_from(Kind), st.sampled_from(["a", "b"]), st.sampled_from(Phase))
said: st.SearchStrategy[Value] = st.one_of(
    st.integers(-2, 12),
    st.sampled_from([NOT_APPLICABLE, DONT_KNOW, "yes", "no", "agreed", "2026-12-01", "x"]),
)
answers = st.dictionaries(slots, said, max_size=6)
held_values = st.dictionaries(slots, st.none() | said, max_size=6)


@given(answers, held_values, held_values)
def test_once_the_changes_are_taken_in_there_are_no_more(saved, seen, held):
    found = changes(saved, seen, held)
    assert changes({**saved, **found}, {**seen, **held}, held) == {}


@given(answers, held_values, held_values)
def test_once_the_changes_are_saved_there_are_no_more_even_if_nobody_notes_what_was_seen(saved, seen, held):
    found = changes(saved, seen, held)
    after = {slot: value for slot, value in {**saved, **found}.items() if value is not None}
    assert changes(after, seen, held) == {}


@given(answers, held_values)
def test_a_widget_that_still_shows_what_it_showed_before_says_nothing_new(saved, held):
    assert changes(saved, held, held) == {}


@given(answers)
def test_widgets_drawn_with_what_is_saved_say_nothing_new(saved):
    assert changes(saved, {}, saved) == {}


def test_a_tab_that_shows_an_old_answer_does_not_undo_a_newer_one():
    assert changes({LEVEL: 3}, {LEVEL: 1}, {LEVEL: 1}) == {}


def test_an_answer_changed_in_a_tab_that_showed_an_old_one_counts():
    assert changes({LEVEL: 3}, {LEVEL: 1}, {LEVEL: 2}) == {LEVEL: 2}


def test_an_answer_that_a_new_session_brings_along_counts():
    assert changes({LEVEL: 3}, {}, {LEVEL: 2}) == {LEVEL: 2}


@given(st.sampled_from([Kind.ABOUT, Kind.CONFIDENCE, Kind.LEVEL, Kind.SHARE_NOTE]), answers, held_values)
def test_nothing_chosen_never_takes_a_choice_back(kind, saved, seen):
    slot = Slot(kind, "a")
    assert changes(saved, seen, {slot: None}) == {}


def test_an_emptied_text_or_date_is_taken_back():
    assert changes({NOTE: "x", DUE: "2026-12-01"}, {}, {NOTE: None, DUE: None}) == {NOTE: None, DUE: None}


def test_what_may_not_be_kept_is_passed_over():
    assert changes({}, {}, {LEVEL: 5, NOTE: "x" * (LONGEST_TEXT + 1), DUE: "soon"}) == {}


@given(
    st.dictionaries(
        st.one_of(st.text(max_size=20), st.integers(), st.none(), st.tuples(st.integers())).filter(
            lambda key: not isinstance(key, str) or Slot.parse(key) is None
        ),
        st.one_of(st.none(), st.text(max_size=5), st.integers()),
    )
)
def test_whatever_else_a_session_holds_is_passed_over(session):
    assert held_in(session) == {}


def test_each_sort_of_widget_is_read_as_an_answer():
    session = {LEVEL.key: 3, NOTE.key: "  Ask.  ", DUE.key: date(2026, 12, 1), SHARE.key: True}
    assert held_in(session) == {LEVEL: 3, NOTE: "Ask.", DUE: "2026-12-01", SHARE: "yes"}


def test_an_empty_widget_holds_nothing():
    session = {LEVEL.key: None, NOTE.key: " \n ", DUE.key: None, SHARE.key: False}
    assert held_in(session) == {LEVEL: None, NOTE: None, DUE: None, SHARE: "no"}


def test_an_unticked_box_is_not_a_level_of_0():
    assert changes({}, {}, held_in({LEVEL.key: 0})) == {LEVEL: 0}
    assert changes({}, {}, held_in({LEVEL.key: False})) == {}
