"""How strong each relationship at a stage is and needs to be, and where a conflict of interest is not declared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from figures.model import Axis, Dot, Figure, Ink, Mark, Span, Table
from planning.bonds import BondStanding
from words import relationships as words

X = Axis(-0.3, 4.3, tuple((float(level), str(level)) for level in range(5)), words.AXIS)


def relationship_strengths(stage_id: str, people: Sequence[BondStanding]) -> Figure:
    """A dumbbell for each person, from how strong it is now to how strong it needs to be (both 0-4)."""
    return Figure(
        id=f"relationships-{stage_id}",
        headline=headline(people),
        alt=_alt(people),
        table=Table(words.CAPTION, words.COLUMNS, tuple(_line(bond) for bond in people)),
        marks=tuple(_marks(people)),
        x=X,
        y=Axis(-0.5, len(people) - 0.5, tuple((float(row), label(bond)) for row, bond in enumerate(people))),
        key=words.key(),
    )


def headline(people: Sequence[BondStanding]) -> str:
    """The finding: conflicts that are not declared come first, then how many relationships are too weak."""
    undeclared = sum(bond.undeclared for bond in people)
    gaps = [bond.gap for bond in people if bond.gap is not None]
    weak = sum(gap > 0 for gap in gaps)
    if undeclared:
        return words.undeclared_finding(undeclared)
    if not gaps:
        return words.NOTHING_SAID
    return words.gap_finding(weak, len(gaps)) if weak else words.NO_GAP


def label(bond: BondStanding) -> str:
    """The name of a row; it says so where nothing is said, where all is well, and where a conflict is not declared."""
    flags = (
        (words.SILENT, bond.now is None and bond.need is None),
        (words.STRONG_ENOUGH, bond.now is not None and bond.now == bond.need),
        (words.FLAG, bond.undeclared),
    )
    return words.flagged(bond.who, [flag for flag, there in flags if there])


def _marks(people: Sequence[BondStanding]) -> Iterator[Mark]:
    for row, bond in enumerate(people):
        if bond.now is not None and bond.need is not None and bond.now != bond.need:
            yield Span(row, min(bond.now, bond.need), max(bond.now, bond.need), Ink.QUIET)
    for row, bond in enumerate(people):
        if bond.now is not None:
            yield Dot(bond.now, row, Ink.NOW)
    for row, bond in enumerate(people):
        if bond.need is not None and bond.need != bond.now:
            yield Dot(bond.need, row, Ink.TARGET)


def _line(bond: BondStanding) -> tuple[str, ...]:
    return (
        bond.who,
        words.strength(bond.now),
        words.strength(bond.need),
        bond.owner or words.NOT_SAID,
        words.conflict(bond.conflict),
    )


def _alt(people: Sequence[BondStanding]) -> str:
    weak = [bond.who for bond in people if bond.gap]
    undeclared = [bond.who for bond in people if bond.undeclared]
    rated = sum(bond.gap is not None for bond in people)
    return " ".join([words.alt(len(people), rated), *words.alt_listed(weak, undeclared)])
