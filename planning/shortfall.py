"""Which questions hold a commissioner back, and how urgently."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planning.gaps import Need, rank
from planning.model import Reason
from questions.answers import DONT_KNOW
from questions.model import Bank
from scoring.model import Assessment, Judgement, Sum
from scoring.thresholds import HIGHEST_LEVEL, LOWEST_LEVEL


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A question that falls short: what was said of it, why it matters, and how urgent it is."""

    line: Sum
    stage_id: str
    reason: Reason
    needed: int
    need: Need
    blind_spot: bool = False

    @property
    def id(self) -> str:
        """The question's id."""
        return self.line.question_id


def shortfalls(bank: Bank, assessment: Assessment) -> list[Shortfall]:
    """The questions that hold the commissioner back, most urgent first.

    A stage where nothing has been answered holds none yet, and a question left blank is one only if it is a gate:
    the rest will be asked again, which helps more than a step would. Between equals, one at a blind spot comes first.
    """
    blind = {each.stage_id for each in assessment.calibration if each.judgement is Judgement.BLIND_SPOT}
    orders = {
        question_id: order - len(bank.questions) * (bank.stage_of[question_id].id in blind)
        for order, question_id in enumerate(bank.questions)
    }
    shut = {gate.question_id for gate in assessment.shut_gates}
    found = {
        line.question_id: replace(shortfall, blind_spot=stage_id in blind)
        for stage_id, lines in assessment.sums.items()
        if any(line.said is not None for line in lines)
        for line in lines
        if (shortfall := _shortfall(line, stage_id, bank.target, orders[line.question_id], line.question_id in shut))
    }
    return [found[need.id] for need in rank(each.need for each in found.values())]


def _shortfall(line: Sum, stage_id: str, target: int, order: int, is_open: bool) -> Shortfall | None:
    level = line.said if isinstance(line.said, int) else None
    target = max(target, line.gate or LOWEST_LEVEL)
    if not is_open and line.said != DONT_KNOW and (level is None or level >= target):
        return None
    low, high = (LOWEST_LEVEL, HIGHEST_LEVEL) if level is None else (level, level)
    need = Need(line.question_id, level, target, line.weight, order, blocked=is_open, low=low, high=high)
    if line.gate is not None and is_open:
        return Shortfall(line, stage_id, Reason.SHUT_GATE, line.gate, need)
    return Shortfall(line, stage_id, Reason.UNKNOWN if level is None else Reason.GAP, target, need)
