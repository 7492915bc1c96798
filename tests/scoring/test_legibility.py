from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.legibility import contrast, projector_text

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_black_on_white_is_the_most_there_is() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@given(COLOURS, COLOURS)
def test_contrast_does_not_mind_which_is_in_front(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21 + 1e-9


def test_a_short_colour_is_the_long_one() -> None:
    assert contrast("#0af", "#fff") == contrast("#00AAFF", "#FFFFFF")


def test_twice_as_far_needs_letters_twice_as_high() -> None:
    near, far = projector_text(5, 2, 20), projector_text(10, 2, 20)
    assert far.capital_mm == pytest.approx(2 * near.capital_mm)


def test_a_picture_of_no_height_fits_no_text() -> None:
    assert projector_text(10, 0, 20).font_vh is None
