from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scoring.multiple import holm

CHANCES = st.lists(st.one_of(st.none(), st.floats(0, 1)), max_size=12)


@given(CHANCES)
def test_adjusting_never_makes_a_finding_rarer(chances: list[float | None]) -> None:
    for raw, adjusted in zip(chances, holm(chances), strict=True):
        assert (raw is None) == (adjusted is None)
        assert raw is None or adjusted is None or raw <= adjusted <= 1


@given(CHANCES)
def test_adjusting_keeps_the_order(chances: list[float | None]) -> None:
    pairs = sorted(
        (raw, new) for raw, new in zip(chances, holm(chances), strict=True) if raw is not None and new is not None
    )
    assert [new for _, new in pairs] == sorted(new for _, new in pairs)


def test_one_test_needs_no_adjusting() -> None:
    assert holm([None, 0.04]) == [None, 0.04]
