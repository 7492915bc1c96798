"""What agreed steps would do to readiness, if they are completed: a picture, never a promise."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from planning.model import Outlook, StageOutlook
from questions.model import Bank
from scoring.model import Assessment
from scoring.thresholds import HIGHEST_LEVEL, SUCCESS_SHARE


def what_if(
    current: float | None,
    effects: Sequence[float],
    highest: float = HIGHEST_LEVEL,
    success: float = SUCCESS_SHARE,
) -> Outlook:
    """Where a level of `current` could move by `effects` (rungs): not at all, by the `success` share, or by all."""
    if current is None:
        return Outlook(None, None, None)
    total = sum(effects)
    return Outlook(current, min(highest, current + success * total), min(highest, current + total))


def project(bank: Bank, assessment: Assessment, step_ids: Collection[str]) -> tuple[StageOutlook, ...]:
    """Each stage's outlook if these steps of the bank are completed; ids that the bank does not know do nothing.

    Points never open a gate: only a step that says it opens it does.
    """
    steps = [step for step_id, (_, step) in bank.next_steps.items() if step_id in step_ids]
    opened = {gate for step in steps for gate in step.opens}
    return tuple(
        StageOutlook(
            stage_id=stage.stage_id,
            level=what_if(stage.level, [step.moves[stage.stage_id] for step in steps if stage.stage_id in step.moves]),
            gates_shut=sum(
                gate.stage_id == stage.stage_id and gate.question_id not in opened for gate in assessment.shut_gates
            ),
        )
        for stage in assessment.stages
    )
