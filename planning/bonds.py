"""How somebody says each of their relationships stands: how strong, who looks after it, conflicts of interest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from planning.relationships import Bond, bonds_of
from questions.answers import Answers, Kind, Slot
from questions.model import Bank, Stage

UNDECLARED: Final = "undeclared"
BOND_KINDS = (Kind.BOND_NAME, Kind.BOND_NOW, Kind.BOND_NEED, Kind.BOND_OWNER, Kind.BOND_CONFLICT)


@dataclass(frozen=True, slots=True)
class BondStanding:
    """One relationship. `now` and `need` are strengths 0-4, None where not said; `owner` and `conflict` may be ""."""

    ref: str
    bond: Bond
    now: int | None = None
    need: int | None = None
    owner: str = ""
    conflict: str = ""

    @property
    def who(self) -> str:
        """Whom it is with."""
        return self.bond.name

    @property
    def gap(self) -> int | None:
        """How much stronger it needs to be, never below 0; None where one of the two is not said."""
        return None if self.now is None or self.need is None else max(0, self.need - self.now)

    @property
    def undeclared(self) -> bool:
        """Whether there is a conflict of interest that has not been declared yet."""
        return self.conflict == UNDECLARED

    @property
    def complete(self) -> bool:
        """Whether both strengths and the conflicts are said."""
        return self.gap is not None and bool(self.conflict)


def bond_standings(bank: Bank, answers: Answers) -> tuple[BondStanding, ...]:
    """Every relationship in journey order: at each stage those of the bank, then those added there."""
    return tuple(_standing(answers, ref, bond) for ref, bond in bonds_of(bank, answers).items())


def standings_at(bank: Bank, answers: Answers, stage: Stage) -> tuple[BondStanding, ...]:
    """Those of one stage."""
    return tuple(each for each in bond_standings(bank, answers) if each.bond.stage_id == stage.id)


def _standing(answers: Answers, ref: str, bond: Bond) -> BondStanding:
    return BondStanding(
        ref=ref,
        bond=bond,
        now=_strength(answers, Kind.BOND_NOW, ref),
        need=_strength(answers, Kind.BOND_NEED, ref),
        owner=str(answers.get(Slot(Kind.BOND_OWNER, ref)) or "").strip(),
        conflict=str(answers.get(Slot(Kind.BOND_CONFLICT, ref)) or ""),
    )


def _strength(answers: Answers, kind: Kind, ref: str) -> int | None:
    said = answers.get(Slot(kind, ref))
    return said if isinstance(said, int) else None
