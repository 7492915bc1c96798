"""Every worked case of tests/vectors.json, against the product."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.vectors import FUNCTIONS, Case, cases_in, failure, run, same

VECTORS = Path(__file__).parents[1] / "vectors.json"


@pytest.mark.parametrize("case", list(cases_in(VECTORS)), ids=lambda case: case.name)
def test_the_product_gives_the_worked_answer(case: Case) -> None:
    assert failure(case) is None


def test_every_mapped_group_has_a_worked_case() -> None:
    assert FUNCTIONS.keys() == {case.group for case in cases_in(VECTORS)}


def test_an_unknown_group_fails_and_says_so() -> None:
    assert "'horoscope'" in str(failure(Case("horoscope", "1", {}, 1, 0.1)))


def test_a_crash_is_the_failure_of_its_own_case() -> None:
    assert "KeyError" in str(failure(Case("holm", "1", {}, [], 0.1)))


@pytest.mark.parametrize(
    "found, expect",
    [(None, 0.0), (0.0, None), (True, 1), (1, True), (0.2, 0.1), ([1], [1, 2]), ({"a": 1}, {"b": 1}), ("a", "b")],
)
def test_different_answers_are_told_apart(found: object, expect: object) -> None:
    assert not same(found, expect, 1e-6)


def test_a_run_counts_what_failed_and_ends_with_the_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = {"id": "good", "input": {"p": [0.5]}, "expect": [0.5], "tol": 1e-6}
    bad = {"id": "bad", "input": {"p": [0.5]}, "expect": [0.4], "tol": 1e-6}
    path = tmp_path / "cases.json"
    path.write_text(json.dumps({"groups": {"holm": [good, bad]}}))
    assert run(path) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines == ["holm/bad: expected [0.4], found [0.5]", "1 passed, 1 failed"]
