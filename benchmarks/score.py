"""Scoring many people at once, beside the bare arithmetic in numpy: weighted means, and nothing said about them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from benchmarks.measured import Measured
from questions.loader import load_bank
from scoring.codes import CODE_DONT_KNOW, Codes, Layout, layout_of
from scoring.cohort import score_cohort

PEOPLE, WARM_UP, TIMES = 10_000, 3, 40


def measure() -> Iterator[Measured]:
    """People scored a second of processor time; bands, gates and what is missing only in ours."""
    layout = layout_of(load_bank())
    chance = np.random.default_rng(1)
    ours, bare = [], []
    for _ in range(WARM_UP + TIMES):
        codes = chance.integers(CODE_DONT_KNOW, 5, (PEOPLE, len(layout.question_ids)), dtype=np.int8)
        ours.append(_rate(lambda codes=codes: score_cohort(codes, layout)))  # type: ignore[misc]
        bare.append(_rate(lambda codes=codes: _means(codes, layout)))  # type: ignore[misc]
    yield Measured("score", "people/s", ours[WARM_UP:], "floor", bare[WARM_UP:], more_is_better=True)


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
