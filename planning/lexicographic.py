"""Solving for several aims in strict order: the second decides only among the best for the first, and so on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.optimize import Bounds, LinearConstraint, milp

Floats = npt.NDArray[np.float64]


def best_in_order(
    aims: Sequence[Floats], rows: Floats, most: Floats, lower: Floats, upper: Floats, whole: Floats
) -> Floats:
    """The values within `lower` and `upper` with rows · values <= `most` that make each aim greatest.

    They are whole where `whole` is 1, and something must fit all bounds and rows.

    Aims and rows hold whole numbers, so that a best value is a whole number too, and half a unit below it shuts out
    everything worse without shutting out the best. Solved to proven optimality by HiGHS.
    """
    values = np.zeros(len(upper))
    for aim in aims:
        solution = milp(
            -aim,
            integrality=whole,
            bounds=Bounds(lower, upper),
            constraints=LinearConstraint(rows, ub=most),
            options={"mip_rel_gap": 0},
        )
        if solution.x is None:
            raise RuntimeError(f"the solver gave up: {solution.message}")
        values = solution.x
        rows = np.vstack([rows, -aim])
        most = np.append(most, 0.5 - round(float(aim @ values)))
    return values
