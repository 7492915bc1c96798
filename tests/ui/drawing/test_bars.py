"""The numbers of bars on a projector: in the bar where they fit, else beside the last of a row."""

from __future__ import annotations

import pytest

from figures.model import Axis, Bar, Figure, Ink, Table
from figures.palette import palette
from ui.drawing.bars import Place, placed_bars, value_margin
from ui.drawing.figure import draw
from ui.drawing.pen import Pen

SIZE, HEIGHT = 32, 400.0
FOUR_TO_THREE, WIDE = 942.0, 1766.0


def stacked(*bands: tuple[float, str]) -> Figure:
    """One row of bands, each with where it ends, 0-100, and its label."""
    starts = (0.0, *(end for end, _ in bands))
    marks = tuple(Bar(0, start, end, Ink.NOW, label) for start, (end, label) in zip(starts, bands, strict=False))
    axis = Axis(0, 100, ((0, "0%"), (100, "100%")))
    name = "3 Full case, people and form: 5.3"
    return Figure("f", "It is so", "It is so.", Table("It", ("What",), ()), marks, axis, Axis(-0.5, 0.5, ((0, name),)))


def places(figure: Figure, width: float | None) -> dict[str, Place]:
    pen = Pen(palette(False), SIZE, narrow=False, height=HEIGHT, across=width)
    return {bar.label: place for bar, place in placed_bars(figure, pen)}


@pytest.mark.parametrize("width", [FOUR_TO_THREE, WIDE])
def test_a_number_that_fits_stands_in_its_bar(width: float) -> None:
    assert places(stacked((25, "0–4"), (100, "5–10")), width) == {"0–4": "inside", "5–10": "inside"}


def test_the_last_number_stands_beside_its_bar_where_it_does_not_fit() -> None:
    figure = stacked((88, "5"), (100, "7–10"))
    assert places(figure, FOUR_TO_THREE)["7–10"] == "beside"
    assert places(figure, WIDE)["7–10"] == "inside"


def test_a_number_between_others_that_does_not_fit_is_left_to_the_table() -> None:
    assert places(stacked((40, "3"), (44, "4–6"), (100, "7–10")), FOUR_TO_THREE)["4–6"] == "nowhere"


def test_a_number_beside_the_last_bar_has_its_room() -> None:
    pen = Pen(palette(False), SIZE, narrow=False, height=HEIGHT, across=FOUR_TO_THREE)
    assert value_margin(stacked((88, "5"), (100, "7–10")), pen) > pen.width("7–10")
    assert value_margin(stacked((50, "5"), (100, "7–10")), pen) == 0


@pytest.mark.parametrize("width", [FOUR_TO_THREE, WIDE])
def test_plotly_is_not_asked_again_whether_a_number_fits(width: float) -> None:
    [bars, *_] = draw(stacked((50, "5"), (100, "7–10")), font_size=SIZE, height=HEIGHT, width=width).data
    assert list(bars.text) == ["5", "7–10"]
    assert bars.constraintext == "none"


def test_on_a_page_of_unknown_width_plotly_finds_out_what_fits() -> None:
    [bars, *_] = draw(stacked((99, "5"), (100, "7–10"))).data
    assert (list(bars.text), bars.constraintext) == (["5", "7–10"], "both")
