"""What hypothesis may make up for the scoring tests."""

from __future__ import annotations

from hypothesis import strategies as st

LEVELS = st.integers(0, 4)
SAID = st.one_of(LEVELS, st.sampled_from(["na", "dk", None]))
WEIGHTS = st.integers(1, 3)
DIFFERENCES = st.lists(st.integers(-10, 10), max_size=40)
RATINGS = st.one_of(st.none(), st.integers(0, 10))
