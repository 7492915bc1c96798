"""A team as somebody in it may see it: who is in, what each chose to show, and what was agreed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from questions.answers import NOT_APPLICABLE, Answers, Kind, Slot, Value, about_answers
from questions.model import Bank
from scoring.team import Voice, levels_of
from storage import Mate, Role, Shows, Store, Team, TeamLine

FOR_THE_TEAM = "-"  # the reason of what the team agreed does not apply, which it gives in talking


@dataclass(frozen=True, slots=True)
class Here:
    """Somebody in the team: their role, and how many of the questions that apply to them they have answered."""

    role: Role
    answered: int
    asked: int
    is_me: bool


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the team agreed at `at`; `role` is of whoever saved it, None once they have left."""

    value: Value
    role: Role | None
    at: datetime


@dataclass(frozen=True, slots=True)
class TeamNow:
    """The team of one person, as they may see it.

    `voices` are what people chose to show, in no order that tells who is who. `agreed` has all that was ever agreed
    of a question, the newest first; `answers` is what holds, as one person's answers would be.
    """

    team: Team
    me: Mate
    here: tuple[Here, ...]
    voices: tuple[Voice, ...]
    agreed: Mapping[str, tuple[Agreed, ...]]
    answers: Answers

    @property
    def levels(self) -> dict[str, Value]:
        """What is agreed, by question id."""
        return {slot.ref: value for slot, value in self.answers.items() if slot.kind is Kind.LEVEL}


def look(store: Store, bank: Bank, commissioner_id: str) -> TeamNow | None:
    """The team of somebody, read now; None for who is in none. No note, reason or confidence ever comes along."""
    held = store.teams.of(commissioner_id)
    if held is None:
        return None
    team, me = held
    people, lines = store.teams.answers(team.id), store.teams.said(team.id)
    roles = {mate.handle: mate.role for mate, _ in people}
    return TeamNow(
        team=team,
        me=me,
        here=tuple(_here(bank, mate, said, me) for mate, said in people),
        voices=tuple(
            sorted(_voices(bank, people), key=lambda voice: (voice.who, sorted(voice.levels.items(), key=str)))
        ),
        agreed=_agreed(lines, roles),
        answers=team_answers(lines),
    )


def team_answers(lines: Iterable[TeamLine]) -> Answers:
    """What a team holds now, as one person's answers."""
    said = {line.slot: line.value for line in lines}
    held = {slot: value for slot, value in said.items() if value is not None}
    apart = [slot.ref for slot, value in held.items() if slot.kind is Kind.LEVEL and value == NOT_APPLICABLE]
    return {**held, **{Slot(Kind.REASON, ref): FOR_THE_TEAM for ref in apart}}


def _here(bank: Bank, mate: Mate, said: Answers, me: Mate) -> Here:
    asked = sum(1 for _ in bank.all_asked(about_answers(said)))
    return Here(mate.role, len(levels_of(bank, said)), asked, mate.handle == me.handle)


def _voices(bank: Bank, people: Iterable[tuple[Mate, Answers]]) -> Iterable[Voice]:
    for mate, said in people:
        if mate.shows is not Shows.NOTHING:
            yield Voice(mate.role.value if mate.shows is Shows.WITH_ROLE else "", levels_of(bank, said))


def _agreed(lines: Iterable[TeamLine], roles: Mapping[str, Role]) -> dict[str, tuple[Agreed, ...]]:
    found: dict[str, tuple[Agreed, ...]] = {}
    for line in lines:
        if line.slot.kind is Kind.LEVEL:
            new = Agreed(line.value, roles.get(line.handle), line.at)
            found[line.slot.ref] = (new, *found.get(line.slot.ref, ()))
    return found
