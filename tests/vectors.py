"""Run a file of worked cases against the product: `python -m tests.vectors tests/vectors.json`.

The file holds groups of cases, each with `id`, `input`, `expect` and `tol`. Every group name is mapped here to a
function of the product by an adapter that only renames fields. Prints each failure, then `N passed, M failed`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from planning.choose import choose
from planning.gaps import Need, rank
from planning.model import Candidate
from planning.project import what_if
from scoring.assess import overall_score, stage_score
from scoring.attrition import attrition
from scoring.change import paired_change, then_test
from scoring.codes import NO_GATE, encode
from scoring.differences import effect_sizes, mean_change
from scoring.differencing import newcomer_could_have_said
from scoring.disclosure import pair_safe, release
from scoring.items import cronbach_alpha, floor_ceiling, item_rest_correlations
from scoring.legibility import contrast, projector_text
from scoring.multiple import holm
from scoring.pooling import export_count, merge_bands, merge_groups
from scoring.readiness import score_overall, score_stage
from scoring.rounding import round_half_up
from scoring.shares import top_box, transfer, wilson
from scoring.summary import summary
from scoring.verdict import verdict
from scoring.wilcoxon import signed_ranks

Input = dict[str, Any]

NO_FIXED_ORDER = frozenset({"privacy_merge_groups"})
"""Groups whose answer is a set of rows: the rules do not say in which order."""


@dataclass(frozen=True, slots=True)
class Case:
    """One worked case of a file."""

    group: str
    id: str
    input: Input
    expect: Any
    tol: float

    @property
    def name(self) -> str:
        return f"{self.group}/{self.id}"


def _stage_score(given: Input) -> Any:
    items, lowest, highest = given["items"], given["lo"], given["hi"]
    codes = np.array([[encode(item["v"]) for item in items]], dtype=np.int8).reshape(1, len(items))
    weights = np.array([item["w"] for item in items], dtype=np.float64)
    gates = np.array([NO_GATE if item["gate"] is None else item["gate"] for item in items], dtype=np.int8)
    scores = asdict(stage_score("", score_stage(codes, weights, gates, lowest, highest)))
    del scores["stage_id"]
    return _as_in_the_file(scores)


def _overall(given: Input) -> Any:
    stages = given["stages"]
    percents = np.array([[np.nan if percent is None else percent] for percent, _ in stages]).reshape(len(stages), 1)
    gates_shut = np.array([sum(gates for _, gates in stages)])
    weights = np.array(given["weights"] or [1] * len(stages), dtype=np.float64)
    return _as_in_the_file(
        asdict(overall_score(score_overall(percents, np.full(percents.shape, True), gates_shut, weights)))
    )


def _as_in_the_file(scores: dict[str, Any]) -> dict[str, Any]:
    """The same under the names of the file, which calls a gate open where people read that it is shut."""
    names = {"gates_shut": "gates_open", "gates_opened": "gates_cleared"}
    return {names.get(name, name): value for name, value in scores.items()}


def _effect_sizes(given: Input) -> Any:
    sizes = effect_sizes(given["d"])
    return {"dz": sizes.dz, "gz": sizes.gz, "srm": sizes.dz}


def _mean_change(given: Input) -> Any:
    found = mean_change(given["d"])
    return {"mean": found.mean, "ci95": found.interval}


def _gap_rank(given: Input) -> Any:
    return [
        {"id": need.id, "gap": need.gap, "priority": need.priority}
        for need in rank(Need(**item) for item in given["items"])
    ]


def _plan(given: Input) -> Any:
    candidates = [
        Candidate(each["id"], each["cost"], each["eff"], tuple(each["pre"]), tuple(each["gates"]))
        for each in given["actions"]
    ]
    return _as_in_the_file(asdict(choose(candidates, given["gap"], given["weight"], given["budget"])))


def _alpha(given: Input) -> Any:
    found = cronbach_alpha(given["items"])
    return {"alpha": found.alpha, "ci95_feldt": found.interval}


def _top_box(given: Input) -> Any:
    found = top_box(given["v"], given["top"])
    return {"n": found.n, "share": found.share, "ci": found.interval}


def _projector_text(given: Input) -> Any:
    size = projector_text(given["distance_m"], given["screen_h_m"], given["arcmin"], given["cap_ratio"])
    return {"cap_mm": size.capital_mm, "font_vh": size.font_vh}


def _recovers(given: Input) -> Any:
    return newcomer_could_have_said(
        given["n1"], given["mean1"], given["n2"], given["mean2"], given["decimals"], given["lo"], given["hi"]
    )


def _merge_groups(given: Input) -> Any:
    merged = merge_groups([tuple(each) for each in given["groups"]], given["k"])
    return [[f"Other: {', '.join(each.names)}" if each.pooled else each.names[0], each.people] for each in merged]


FUNCTIONS: dict[str, Callable[[Input], Any]] = {
    "round_half_up": lambda given: round_half_up(given["x"], given["decimals"]),
    "stage_score": _stage_score,
    "overall": _overall,
    "wilcoxon_signed_rank": lambda given: asdict(signed_ranks(given["d"])),
    "effect_dz_gz_srm": _effect_sizes,
    "t_interval_mean_change": _mean_change,
    "verdict": lambda given: {"code": verdict(given["d"], given["delta"])},
    "paired_change": lambda given: asdict(paired_change(given["pre"], given["post"], given["lo"], given["hi"])),
    "then_test": lambda given: asdict(then_test(given["pre"], given["then"], given["post"])),
    "attrition": lambda given: asdict(attrition(given["pre"], given["post"], given["k"])),
    "holm": lambda given: holm(given["p"]),
    "gap_rank": _gap_rank,
    "plan_knapsack": _plan,
    "what_if": lambda given: asdict(what_if(given["current"], given["effects"], given["hi"], given["success"])),
    "privacy_release": lambda given: release(**given),
    "privacy_merge_groups": _merge_groups,
    "privacy_pair_safe": lambda given: pair_safe(given["a"], given["b"], given["k"]),
    "privacy_merge_bands": lambda given: [
        [bar.first, bar.last, bar.people] for bar in merge_bands(given["counts"], given["min_cell"])
    ],
    "ons_10_5_rule": lambda given: export_count(given["count"]),
    "live_refresh_recovers": _recovers,
    "cronbach_alpha": _alpha,
    "item_rest_correlation": lambda given: item_rest_correlations(given["items"]),
    "floor_ceiling": lambda given: asdict(floor_ceiling(given["v"], given["lo"], given["hi"])),
    "wilson95": lambda given: wilson(given["x"], given["n"]),
    "top_box": _top_box,
    "transfer_3_month": lambda given: asdict(
        transfer(given["actions_due"], given["done"], given["partly"], given["responders_due"])
    ),
    "contrast": lambda given: contrast(given["a"], given["b"]),
    "projector_text": _projector_text,
    "summary_median_iqr": lambda given: asdict(summary(given["v"])),
}


def cases_in(path: Path) -> Iterator[Case]:
    """The cases of a file, in its order."""
    groups = json.loads(path.read_text(encoding="utf-8"))["groups"]
    for group, cases in groups.items():
        for case in cases:
            yield Case(group, case["id"], case["input"], case["expect"], case.get("tol", 1e-6))


def failure(case: Case) -> str | None:
    """What is wrong with the product's answer to `case`, or None."""
    if case.group not in FUNCTIONS:
        return f"no function of the product is mapped to the group {case.group!r}"
    try:
        found = FUNCTIONS[case.group](case.input)
    except Exception as error:  # a crash is a failure of this case, not of the run
        return f"{type(error).__name__}: {error}"
    expect = case.expect
    if case.group in NO_FIXED_ORDER and isinstance(expect, list):
        found, expect = sorted(found), sorted(expect)
    return None if same(found, expect, case.tol) else f"expected {expect!r}, found {found!r}"


def same(found: Any, expect: Any, tol: float) -> bool:
    """Whether two answers agree: numbers within `tol`, everything else exactly."""
    if isinstance(expect, dict):
        return (
            isinstance(found, dict)
            and found.keys() == expect.keys()
            and all(same(found[key], expect[key], tol) for key in expect)
        )
    if isinstance(expect, list):
        return (
            isinstance(found, list | tuple)
            and len(found) == len(expect)
            and all(same(one, other, tol) for one, other in zip(found, expect, strict=True))
        )
    if expect is None or isinstance(expect, bool):
        return found is expect
    if isinstance(expect, str):
        return isinstance(found, str) and found == expect
    return isinstance(found, int | float) and not isinstance(found, bool) and abs(found - expect) <= tol


def run(path: Path) -> int:
    """Run every case of a file, print what failed and the counts, and return how many failed."""
    cases = list(cases_in(path))
    failures = [(case, problem) for case in cases if (problem := failure(case)) is not None]
    for case, problem in failures:
        print(f"{case.name}: {problem}")
    print(f"{len(cases) - len(failures)} passed, {len(failures)} failed")
    return len(failures)


if __name__ == "__main__":
    sys.exit(1 if run(Path(sys.argv[1])) else 0)
