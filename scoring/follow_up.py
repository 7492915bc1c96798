"""What became of the steps that a group agreed to, three months on: at least so many, and so many of those told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from questions.answers import Answers, Kind, Phase, Slot
from scoring import thresholds
from scoring.shares import Transfer, transfer


@dataclass(frozen=True, slots=True)
class Begun:
    """Agreed steps of a group: how many are `due`, were `told` of, are `done` and `partly` done; and their shares."""

    due: int
    told: int
    done: int
    partly: int
    shares: Transfer


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`n_due` people had agreed to steps, `n_replied` of them told of any; `begun` is None below five of either."""

    n_due: int
    n_replied: int
    begun: Begun | None


def follow_up(people: Sequence[Answers]) -> FollowUp:
    """Count what was said, three months on, of the steps that each person had agreed to; other steps are left out."""
    agreed = [
        [slot.ref for slot, value in each.items() if slot.kind is Kind.STEP and value == "agreed"] for each in people
    ]
    told = [
        [said for ref in refs if isinstance(said := each.get(Slot(Kind.FOLLOW, ref, Phase.LATER)), str)]
        for refs, each in zip(agreed, people, strict=True)
    ]
    n_due, n_replied = sum(map(bool, agreed)), sum(map(bool, told))
    enough = min(n_due, n_replied) >= thresholds.SMALLEST_GROUP
    return FollowUp(n_due, n_replied, _begun(sum(map(len, agreed)), told) if enough else None)


def _begun(due: int, told: Sequence[Sequence[str]]) -> Begun:
    said = Counter(each for replies in told for each in replies)
    done, partly, answered = said["done"], said["partly"], said.total()
    return Begun(due, answered, done, partly, transfer(due, done, partly, answered))
