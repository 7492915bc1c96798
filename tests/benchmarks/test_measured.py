from __future__ import annotations

import json
from typing import Any

from benchmarks.measured import Measured

HUNDRED = [float(number) for number in range(1, 101)]


def said(measured: Measured) -> dict[str, Any]:
    line: dict[str, Any] = json.loads(measured.line())
    return line


def test_a_line_names_what_it_is_beside_and_the_ratio_of_the_medians() -> None:
    line = said(Measured("click", "ms", HUNDRED, "oTree", [2 * each for each in HUNDRED]))
    assert (line["n"], line["median"], line["peer"], line["peer median"], line["ratio"]) == (
        100,
        50.5,
        "oTree",
        101,
        0.5,
    )


def test_the_95th_percentile_is_at_the_bad_end() -> None:
    assert said(Measured("click", "ms", HUNDRED))["p95"] > 95
    assert said(Measured("score", "people/s", HUNDRED, more_is_better=True))["p95"] < 6


def test_a_line_without_a_peer_has_no_ratio_and_may_say_why() -> None:
    line = said(Measured("click", "ms", HUNDRED, facts={"peer": "oTree was not run: no network"}))
    assert line["peer"] == "oTree was not run: no network"
    assert "ratio" not in line
