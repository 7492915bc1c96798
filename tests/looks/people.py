"""The people whose screens are looked at: one for each state, and a module with a room for its facilitator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from cohort.demo import Rehearsal, fill
from cohort.simulate import Room, simulate
from documents.samples.answers import believable_answers
from planning.bonds import standings_at
from questions.answers import Answers, Kind, Phase, Slot, Value, about_answers
from questions.model import Bank
from scoring.again import put_beside
from storage import Module, Role, Shows, Store, new_token
from tests.looks.screens import State

Said = dict[Slot, Value]
IN_THE_TEAM = ((Role.PROCUREMENT, 5), (Role.HR, 6), (Role.FINANCE, 7))
ROOMS = (Room(18, 0.8, seed=11), Room(31, 1.9, seed=13))
OFTEN = ("done", "partly", "not-started")


@dataclass(frozen=True, slots=True)
class Cast:
    """Who was made: the token of each person by their state, and of the module its facilitator's secret and itself."""

    tokens: Mapping[State, str]
    facilitator: str
    module: Module
    team: str
    ended: str


def cast(store: Store, bank: Bank, today: date) -> Cast:
    """Fill an empty store with everyone whose screens are looked at."""
    full: Said = {**believable_answers(bank, today)} | _routes(bank) | _bonds(bank) | _time(today)
    after = _after(bank, today)
    said: dict[State, Answers] = {
        State.HALF: _half(bank, full),
        State.FULL: full,
        State.AFTER: after,
        State.LATER: {**after, **_followed(after)},
        State.AGAIN: _again(bank, full, today),
        State.TEAM: full,
        State.ROOM: _half(bank, full),
    }
    tokens = {state: _keep(store, bank, answers)[0] for state, answers in said.items()}
    rehearsal = fill(store, bank, today, ROOMS)[-1]
    person = store.find(tokens[State.ROOM])
    assert person is not None
    store.members.join(person.id, rehearsal.module.id)
    return Cast(
        tokens, _facilitator(store, rehearsal), rehearsal.module, _team(store, bank, tokens), _ended(store, bank)
    )


def _keep(store: Store, bank: Bank, answers: Answers) -> tuple[str, str]:
    """Somebody with these answers: their token and their id."""
    token = new_token()
    person = store.begin(token, bank.id, bank.version)
    store.save(person.id, answers, bank.version)
    return token, person.id


def _half(bank: Bank, full: Answers) -> Said:
    """About themselves, the confidence of three stages, two stages and the beginning of a third; two steps agreed."""
    early = [item.id for stage in bank.stages[:3] for item in bank.confidence_in(stage)]
    asked = [question.id for stage in bank.stages[:3] for question in stage.questions]
    answered = {*early, *asked[: len(asked) * 3 // 4]}
    steps = [slot.ref for slot in full if slot.kind is Kind.STEP][:2]
    return {slot: value for slot, value in full.items() if slot.kind is Kind.ABOUT or slot.ref in {*answered, *steps}}


def _routes(bank: Bank) -> Said:
    """Half of the questions of the route finder."""
    asked = bank.routes.questions if bank.routes else ()
    return {Slot(Kind.ROUTE, each.id): each.options[0].id for each in asked[: len(asked) // 2]}


def _bonds(bank: Bank) -> Said:
    """The relationships of the first stage, rated."""
    chance, said = Random(3), Said()
    for each in standings_at(bank, {}, bank.stages[0]):
        said |= {Slot(Kind.BOND_NOW, each.ref): chance.randint(0, 3), Slot(Kind.BOND_NEED, each.ref): 3}
    return said


def _time(today: date) -> Said:
    day = (today + timedelta(days=300)).isoformat()
    return {Slot(Kind.TIME, "hours"): 12, Slot(Kind.TIME, "day"): day, Slot(Kind.TIME, "what"): "go-live"}


def _after(bank: Bank, today: date) -> Answers:
    """What somebody said who stayed until the end of a module."""
    return next(
        said
        for said in simulate(bank, Room(10, 1.5, seed=3), today)
        if any(slot.kind is Kind.MODULE for slot in said) and sum(slot.kind is Kind.STEP for slot in said) > 1
    )


def _followed(after: Answers) -> Said:
    steps = [slot.ref for slot in after if slot.kind is Kind.STEP]
    return {Slot(Kind.FOLLOW, ref, Phase.LATER): OFTEN[place % 3] for place, ref in enumerate(steps[:-1])}


def _again(bank: Bank, full: Answers, today: date) -> Said:
    """A second assessment, further on at every third question."""
    said: Said = {**full, **put_beside(bank, full, today - timedelta(days=120))}
    asked = [question.id for stage in bank.stages for question in bank.asked(stage, about_answers(full))]
    for ref in asked[::3]:
        level = said.get(Slot(Kind.LEVEL, ref))
        if isinstance(level, int):
            said[Slot(Kind.LEVEL, ref)] = min(level + 1, 4)
    return said


def _team(store: Store, bank: Bank, tokens: Mapping[State, str]) -> str:
    """A team of four who disagree, with a few answers agreed; gives the code."""
    first = store.find(tokens[State.TEAM])
    assert first is not None
    team = store.teams.begin(first.id, "Adult care in Leeds", Role.SPONSOR, Shows.WITH_ROLE)
    for role, seed in IN_THE_TEAM:
        _, other = _keep(store, bank, believable_answers(bank, date.today(), seed))
        store.teams.join(other, team.id, role, Shows.WITH_ROLE)
    refs = [question.id for question in bank.stages[0].questions]
    store.teams.say(first.id, {Slot(Kind.LEVEL, ref): place % 4 for place, ref in enumerate(refs)})
    return team.code


def _facilitator(store: Store, rehearsal: Rehearsal) -> str:
    """The secret of the device of whoever runs the module."""
    return store.facilitators.sign_in(store.facilitators.of(rehearsal.module.id)[0].id)


def _ended(store: Store, bank: Bank) -> str:
    """A private link that was replaced."""
    token, person = _keep(store, bank, {})
    store.replace_token(person, token, new_token())
    return token
