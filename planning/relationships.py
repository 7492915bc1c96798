"""Relationships that are weaker than they need to be: what to see to first among the people who matter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planning.plan import OWN_PREFIX
from questions.answers import Answers, Kind, Phase, Slot
from questions.model import Bank
from words import relationships as words


@dataclass(frozen=True, slots=True)
class Bond:
    """Someone who matters at a stage; `own` where the commissioner added them."""

    stage_id: str
    name: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class WeakBond:
    """A relationship below what is needed: `now` and `need` are strengths 0-4, `need` the higher."""

    ref: str
    bond: Bond
    now: int
    need: int

    @property
    def gap(self) -> int:
        """How many steps of strength are missing, 1-4."""
        return self.need - self.now

    @property
    def why(self) -> str:
        """One sentence that begins “Because”, naming what was said."""
        return words.why_weak(self.now, self.need)


def bonds_of(bank: Bank, answers: Answers) -> dict[str, Bond]:
    """Everyone who matters, by ref, in journey order: at each stage those of the bank, then those added there."""
    added = sorted(slot.ref for slot, name in answers.items() if slot.kind is Kind.BOND_NAME and name is not None)
    found: dict[str, Bond] = {}
    for stage in bank.stages:
        found |= {each.id: Bond(stage.id, each.who) for each in stage.relationships}
        mine = [ref for ref in added if own_stage(bank, ref) == stage.id]
        found |= {ref: Bond(stage.id, _name(answers, ref), own=True) for ref in mine}
    return found


def own_stage(bank: Bank, ref: str) -> str | None:
    """The stage that an added relationship belongs to, from its ref `own-<stage id>-…`; None where it names none."""
    fitting = [stage.id for stage in bank.stages if ref.startswith(f"{OWN_PREFIX}{stage.id}-")]
    return max(fitting, key=len, default=None)


def weak_bonds(answers: Answers, bonds: Mapping[str, Bond], phase: Phase = Phase.BEFORE) -> tuple[WeakBond, ...]:
    """Those of `bonds` that are weaker than needed, widest gap first, else in the order of `bonds`.

    One that was not rated both as it is and as it needs to be is left out: nobody can say that it is weak.
    """
    rated = ((ref, bond, _strength(answers, ref, phase)) for ref, bond in bonds.items())
    weak = [WeakBond(ref, bond, *both) for ref, bond, both in rated if both is not None and both[0] < both[1]]
    return tuple(sorted(weak, key=lambda each: -each.gap))


def _strength(answers: Answers, ref: str, phase: Phase) -> tuple[int, int] | None:
    now, need = (answers.get(Slot(kind, ref, phase)) for kind in (Kind.BOND_NOW, Kind.BOND_NEED))
    return (now, need) if isinstance(now, int) and isinstance(need, int) else None


def _name(answers: Answers, ref: str) -> str:
    """What the commissioner calls somebody they added."""
    names = (str(answers.get(Slot(Kind.BOND_NAME, ref, phase)) or "").strip() for phase in reversed(Phase))
    return next((name for name in names if name), words.UNNAMED)
