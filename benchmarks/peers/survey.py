"""survey-core (SurveyJS, MIT), which scores the same answers by the same rule, written as its own expressions."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.peers.environment import HERE, node
from scoring import thresholds
from scoring.codes import CODE_NOT_APPLICABLE, NO_GATE, Codes, Layout

NAME = f"survey-core {json.loads((HERE / 'package.json').read_text())['dependencies']['survey-core']}"
PATIENCE = 600.0
NO_SCORE = -1.0

Columns = npt.NDArray[np.float64]


def scored_by_survey(batches: Sequence[Codes], layout: Layout) -> tuple[list[float], Columns]:
    """People scored a second of processor time, one for each batch, and the percent and gates that are shut of each.

    Percents of all stages, then gates of all stages, a row a person; NO_SCORE where there are too few answers.
    Raises NotHere.
    """
    run, folder = node()
    refs = [f"q{place}" for place in range(len(layout.question_ids))]
    people = [[dict(zip(refs, row, strict=True)) for row in codes.tolist()] for codes in batches]
    stages = range(len(layout.stages))
    names = [f"{what}{stage}" for what in ("percent", "gates") for stage in stages]
    asked = {"survey": survey(layout), "batches": people, "names": names}
    with tempfile.TemporaryDirectory() as here:
        (file := Path(here) / "asked.json").write_text(json.dumps(asked))
        command = [run, str(HERE / "survey.mjs"), str(folder / "node_modules"), str(file)]
        told = subprocess.run(command, check=True, timeout=PATIENCE, capture_output=True, text=True).stdout
    answer = json.loads(told)
    return answer["rates"], np.array(answer["scores"], dtype=np.float64)


def survey(layout: Layout) -> dict[str, Any]:
    """The questions, a page for each stage, and what is worked out of them."""
    choices = [*range(thresholds.HIGHEST_LEVEL, -3, -1)]
    pages = [
        {"elements": [{"type": "radiogroup", "name": f"q{place}", "choices": choices} for place in _places(stage)]}
        for stage in layout.stages
    ]
    values = [value for stage in range(len(layout.stages)) for value in _values(layout, stage)]
    return {"pages": pages, "calculatedValues": [{"name": name, "expression": said} for name, said in values]}


def _values(layout: Layout, stage: int) -> Iterator[tuple[str, str]]:
    """What is worked out of a stage: the weighted mean, if enough is answered, and how many gates are shut."""
    places = _places(layout.stages[stage])
    weights, gates = layout.weights.tolist(), layout.gates.tolist()
    yield f"points{stage}", _sum(f"iif({{q{at}}} >= 0, {{q{at}}} * {weights[at]:g}, 0)" for at in places)
    yield f"known{stage}", _sum(f"iif({{q{at}}} >= 0, {weights[at]:g}, 0)" for at in places)
    yield f"numeric{stage}", _sum(f"iif({{q{at}}} >= 0, 1, 0)" for at in places)
    yield f"applicable{stage}", _sum(f"iif({{q{at}}} <> {CODE_NOT_APPLICABLE}, 1, 0)" for at in places)
    yield f"gates{stage}", _sum(f"iif({{q{at}}} < {gates[at]}, 1, 0)" for at in places if gates[at] != NO_GATE)
    share = f"{{numeric{stage}}} * {thresholds.ANSWERED_DENOMINATOR}"
    enough = f"{share} >= {{applicable{stage}}} * {thresholds.ANSWERED_NUMERATOR}"
    few = f"({{numeric{stage}}} >= {thresholds.FEWEST_ANSWERS} or {{numeric{stage}}} = {{applicable{stage}}})"
    percent = f"100 * {{points{stage}}} / ({thresholds.HIGHEST_LEVEL} * {{known{stage}}})"
    yield f"percent{stage}", f"iif({{numeric{stage}}} > 0 and {few} and {enough}, {percent}, {NO_SCORE:g})"


def _sum(terms: Iterator[str]) -> str:
    return " + ".join(terms) or "0"


def _places(stage: slice) -> range:
    return range(stage.start, stage.stop)
