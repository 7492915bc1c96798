"""Which relationships to see to first, each as a step that can be agreed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from planning.bonds import bond_standings
from planning.plan import OWN_PREFIX, on_a_working_day
from planning.recommend import AGREED
from planning.relationships import Bond, WeakBond, bonds_of, weak_bonds
from questions.answers import Answers, Kind, Slot, Value
from questions.model import Bank
from words import relationships as words

AT_ONCE, SOON = timedelta(weeks=1), timedelta(weeks=2)


@dataclass(frozen=True, slots=True)
class BondStep:
    """A step that would strengthen a relationship, or declare a conflict of interest; `within` counts from today."""

    id: str
    title: str
    why: str
    owner: str
    first_move: str
    done_when: str
    within: timedelta

    def agreed(self, today: date) -> dict[Slot, Value]:
        """The answers that put it into the plan."""
        filled = {
            Kind.STEP: AGREED,
            Kind.STEP_TITLE: self.title,
            Kind.STEP_OWNER: self.owner,
            Kind.STEP_DUE: on_a_working_day(today + self.within).isoformat(),
            Kind.STEP_FIRST_MOVE: self.first_move,
            Kind.STEP_DONE_WHEN: self.done_when,
        }
        return {Slot(kind, self.id): value for kind, value in filled.items() if value}


def bond_steps(bank: Bank, answers: Answers) -> tuple[BondStep, ...]:
    """The steps that are neither agreed nor put aside: conflicts not declared, then the widest gaps."""
    standings = {each.ref: each for each in bond_standings(bank, answers)}
    conflicts = [_declare(each.ref, each.bond, each.owner) for each in standings.values() if each.undeclared]
    weak = weak_bonds(answers, bonds_of(bank, answers))
    steps = (*conflicts, *(_meet(bank, each, standings[each.ref].owner) for each in weak))
    return tuple(step for step in steps if Slot(Kind.STEP, step.id) not in answers)


def _declare(ref: str, bond: Bond, owner: str) -> BondStep:
    return BondStep(
        id=f"{OWN_PREFIX}declare-{ref}",
        title=words.declare(words.with_whom(bond.name, bond.own)),
        why=words.WHY_UNDECLARED,
        owner=owner,
        first_move=words.DECLARE_FIRST,
        done_when=words.DECLARE_DONE,
        within=AT_ONCE,
    )


def _meet(bank: Bank, weak: WeakBond, owner: str) -> BondStep:
    stage = next(stage for stage in bank.stages if stage.id == weak.bond.stage_id)
    return BondStep(
        id=f"{OWN_PREFIX}meet-{weak.ref}",
        title=words.meet(words.with_whom(weak.bond.name, weak.bond.own), stage.title),
        why=weak.why,
        owner=owner,
        first_move=words.MEET_FIRST,
        done_when=words.meet_done(weak.need),
        within=SOON,
    )
