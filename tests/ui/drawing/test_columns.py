"""Words along an axis of a picture on a projector: none touches its neighbour, and none is cut."""

from __future__ import annotations

import json
from typing import Any

import plotly.io
import pytest

from figures.model import Axis, Bar, Cell, Figure, Ink, Table
from figures.palette import palette
from questions.loader import load_bank
from ui.drawing.columns import lines_over
from ui.drawing.figure import draw
from ui.drawing.pen import Pen
from ui.drawing.rows import MOST_LETTERS

SIZE, HEIGHT = 32, 450.0
FOUR_TO_THREE, WIDE = 942.0, 1766.0
LEVELS = ("Not started", "Aware", "Planned", "Agreed", "Assured", "Don’t know")
PERCENTS = tuple((at, f"{at}%") for at in (0, 25, 50, 75, 100))


def cells() -> Figure:
    ticks = tuple((float(place), name) for place, name in enumerate(LEVELS))
    marks = tuple(Cell(0, place, Ink.NOW, "9%") for place in range(len(LEVELS)))
    return made(marks, Axis(-0.5, 5.5, ticks), "2 Options and outline case")


def bars(name: str) -> Figure:
    return made((Bar(0, 0, 60, Ink.NOW, "at least 26 of 28"),), Axis(0, 100, PERCENTS), name)


def made(marks: tuple[Any, ...], x: Axis, name: str) -> Figure:
    return Figure("f", "It is so", "It is so.", Table("It", ("What",), ()), marks, x, Axis(-0.5, 0.5, ((0, name),)))


def words_along(figure: Figure, width: float) -> list[str]:
    spec = json.loads(plotly.io.to_json(draw(figure, font_size=SIZE, height=HEIGHT, width=width)))
    found: list[str] = spec["layout"]["xaxis"]["ticktext"]
    return found


def test_names_of_columns_that_would_touch_stand_on_two_levels() -> None:
    names = words_along(cells(), FOUR_TO_THREE)
    assert [name.endswith("&nbsp;") for name in names] == [False, True] * 3
    assert words_along(cells(), WIDE)[1] == "Aware"


def test_names_of_two_words_take_two_lines_on_a_phone() -> None:
    spec = json.loads(plotly.io.to_json(draw(cells(), narrow=True)))
    assert spec["layout"]["xaxis"]["ticktext"][:2] == ["Not<br>started", "Aware"]
    assert lines_over(cells(), Pen(palette(False), 16, narrow=True)) == 2


def test_the_picture_leaves_room_for_the_higher_names() -> None:
    figure = cells()
    high, low = (lines_over(figure, Pen(palette(False), SIZE, False, HEIGHT, width)) for width in (FOUR_TO_THREE, WIDE))
    assert (high, low) == (2, 2)


@pytest.mark.parametrize(
    ("letters", "shown"),
    [(10, ["0%", "25%", "50%", "75%", "100%"]), (28, ["0%", "", "", "", "100%"]), (41, [""] * 5)],
)
def test_words_under_an_axis_are_left_out_where_they_would_run_into_each_other(letters: int, shown: list[str]) -> None:
    assert words_along(bars("x" * letters), FOUR_TO_THREE) == shown


def test_every_tool_of_the_bank_has_a_name_that_is_not_cut_beside_its_bar() -> None:
    names = [tool.short or tool.title for tool in load_bank().resources]
    assert [name for name in names if len(name) > MOST_LETTERS] == []
