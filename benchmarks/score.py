"""Scoring many people at once, beside the bare arithmetic in numpy and beside survey-core by the same rule."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from benchmarks.measured import Measured
from benchmarks.peers.environment import NotHere
from benchmarks.peers.survey import NAME, NO_SCORE, scored_by_survey
from questions.loader import load_bank
from scoring.codes import CODE_DONT_KNOW, Codes, Layout, layout_of
from scoring.cohort import score_cohort

PEOPLE, WARM_UP, TIMES = 10_000, 3, 40
BATCH, BATCHES = 200, 10  # people at a time for survey-core, and how often after it has warmed up


def measure() -> Iterator[Measured]:
    """People scored a second of processor time."""
    layout = layout_of(load_bank())
    chance = np.random.default_rng(1)
    ours, bare = [], []
    for _ in range(WARM_UP + TIMES):
        codes = _people(chance, PEOPLE, layout)
        ours.append(_rate(lambda codes=codes: score_cohort(codes, layout)))  # type: ignore[misc]
        bare.append(_rate(lambda codes=codes: _means(codes, layout)))  # type: ignore[misc]
    yield Measured("score", "people/s", ours[WARM_UP:], "weighted means in numpy", bare[WARM_UP:], more_is_better=True)
    yield _beside_survey([_people(chance, BATCH, layout) for _ in range(WARM_UP + BATCHES)], layout, ours[WARM_UP:])


def _beside_survey(batches: list[Codes], layout: Layout, ours: list[float]) -> Measured:
    """Ours work out bands, ranges and what is missing too; the peer percents and gates, which must be the same."""
    name = "score, beside a survey engine"
    try:
        rates, theirs = scored_by_survey(batches, layout)
    except NotHere as why:
        return Measured(name, "people/s", ours, more_is_better=True, facts={"peer": f"{NAME} was not run: {why}"})
    scores = score_cohort(np.concatenate(batches), layout)
    percents = [np.nan_to_num(stage.percent, nan=NO_SCORE) for stage in scores.stages]
    agreed = np.stack([*percents, *(stage.gates_shut for stage in scores.stages)], axis=1)
    facts = {"peer people": len(theirs), "largest difference": float(np.abs(agreed - theirs).max())}
    return Measured(name, "people/s", ours, NAME, rates[WARM_UP:], more_is_better=True, facts=facts)


def _people(chance: np.random.Generator, people: int, layout: Layout) -> Codes:
    return chance.integers(CODE_DONT_KNOW, 5, (people, len(layout.question_ids)), dtype=np.int8)


def _rate(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return PEOPLE / (time.process_time() - start)


def _means(codes: Codes, layout: Layout) -> npt.NDArray[np.float64]:
    """The weighted mean of each stage, and the mean of those: rows of stages and one more."""
    said = codes >= 0
    levels = np.where(said, codes, 0)
    with np.errstate(invalid="ignore"):  # nobody said anything of a stage
        stages = [levels[:, at] @ layout.weights[at] / (said[:, at] @ layout.weights[at]) for at in layout.stages]
    return np.stack([*stages, np.mean(stages, axis=0)])
