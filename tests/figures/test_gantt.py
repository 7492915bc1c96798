from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.gantt import MOST_ROWS, Stretch, gantt
from figures.model import Ink, Upright
from tests.figures.reading import BANNED, LONGEST, bars, column, dots, sentences

TODAY = date(2026, 11, 23)
DAYS = st.integers(-30, 700).map(lambda days: TODAY + timedelta(days=days))


@st.composite
def stretches(draw: st.DrawFn) -> Stretch:
    start = draw(DAYS)
    title = draw(st.sampled_from(["Ask", "Write the go-live tests and say who can delay, with everyone who matters"]))
    return Stretch(
        title, start, start + timedelta(days=draw(st.integers(0, 90))), 5, draw(st.booleans()), draw(st.booleans())
    )


def a_stretch(title: str = "Ask", start: int = 0, end: int = 10, **more: bool) -> Stretch:
    return Stretch(title, TODAY + timedelta(days=start), TODAY + timedelta(days=end), 5, **more)


@given(st.lists(stretches(), min_size=1, max_size=14), st.none() | DAYS)
def test_any_plan_has_at_most_ten_rows_and_a_table_of_all(plan, key):
    figure = gantt(plan, TODAY, key, "Go-live")
    assert len(bars(figure)) == len(figure.y.ticks) == min(len(plan), MOST_ROWS)
    assert len(figure.table.rows) == len(plan)
    assert all(figure.x.low <= mark.start <= mark.end <= figure.x.high for mark in bars(figure))
    assert all(figure.x.low <= place <= figure.x.high for place, _ in figure.x.ticks)


@given(st.lists(stretches(), min_size=1, max_size=14), st.none() | DAYS)
def test_its_words_are_plain_sentences(plan, key):
    figure = gantt(plan, TODAY, key, "Go-live")
    assert not figure.headline.endswith(".")
    for sentence in sentences(figure.headline, figure.alt, figure.key, figure.note):
        assert len(sentence.split()) <= LONGEST, sentence
        assert not BANNED.search(sentence), sentence


@given(st.lists(stretches(), min_size=1, max_size=5), st.none() | DAYS)
def test_no_two_names_on_the_axis_stand_close(plan, key):
    places = [place for place, _ in gantt(plan, TODAY, key, "Go-live").x.ticks]
    room = 0.15 * (max(places) - min(places)) if len(places) > 1 else 0
    assert all(after - before > room for before, after in pairwise(places))


def test_a_step_that_opens_a_gate_ends_in_a_diamond():
    figure = gantt([a_stretch(opens_gate=True), a_stretch("Go", 5, 20)], TODAY)
    [diamond] = dots(figure, Ink.TARGET)
    assert (diamond.x, diamond.y) == (bars(figure)[0].end, 0)


def test_today_is_a_dashed_line_and_the_day_that_matters_a_solid_one():
    figure = gantt([a_stretch()], TODAY, TODAY + timedelta(days=40), "Go-live")
    assert [mark for mark in figure.marks if isinstance(mark, Upright)] == [Upright(0, dashed=True), Upright(40)]
    assert {(0, "Today"), (40, "Go-live")} <= set(figure.x.ticks)


def test_a_late_step_says_so_in_words():
    figure = gantt([a_stretch(late=True)], TODAY)
    assert bars(figure)[0].label == "3 Dec, late"
    assert column(figure, 5) == ["No"]
    assert figure.headline == "One of one step cannot be done in time"


@pytest.mark.parametrize(("count", "note"), [(10, ""), (12, "The 10 steps that end first. The table has all 12.")])
def test_it_says_when_the_picture_holds_fewer_steps_than_the_table(count, note):
    assert gantt([a_stretch(start=place, end=place + 3) for place in range(count)], TODAY).note == note


def test_a_long_name_ends_after_a_word_and_one_endless_word_within_it():
    rows = gantt([a_stretch("Agree " + "early warning " * 6), a_stretch("Llanfair" * 9, start=1)], TODAY).y.ticks
    assert rows[0][1] == "Agree early warning early warning early …"
    assert rows[1][1] == ("Llanfair" * 9)[:47] + "…"
