from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.semver import is_newer, order

numbers = st.tuples(*[st.integers(0, 10**9)] * 3)


def written(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


@given(one=numbers, other=numbers)
def test_versions_compare_as_their_three_numbers_do(one, other):
    assert is_newer(written(one), written(other)) == (one > other)


@given(version=numbers)
def test_no_version_is_newer_than_itself(version):
    assert not is_newer(written(version), written(version))


@pytest.mark.parametrize(("newer", "older"), [("1.10.0", "1.9.9"), ("2.0.0", "1.99.99"), ("1.0.1", "1.0.0")])
def test_numbers_count_rather_than_letters(newer, older):
    assert is_newer(newer, older)
    assert not is_newer(older, newer)


@given(odd=st.text(max_size=8).filter(lambda text: not order(text)), version=numbers)
def test_what_is_no_version_is_older_than_any(odd, version):
    assert is_newer(written(version), odd)
