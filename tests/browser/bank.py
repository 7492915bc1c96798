"""The questions as a test speaks of them: by stage and by place on the screen, both as the person counts them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from questions.answers import Kind, Slot, Value
from questions.loader import load_bank
from questions.model import Bank
from storage import new_token
from tests.browser.running import Server


@cache
def bank() -> Bank:
    """The bank that the server uses."""
    return load_bank()


def title(stage: int) -> str:
    """The heading of a stage; stages count from 1."""
    return bank().stages[stage - 1].title


def level(stage: int, group: int) -> Slot:
    """Where the answer to a question is kept; groups on the screen count from 0."""
    return Slot(Kind.LEVEL, bank().stages[stage - 1].questions[group].id)


def note(stage: int, group: int) -> Slot:
    """Where the private note of a question is kept."""
    return Slot(Kind.NOTE, level(stage, group).ref)


def levels(stage: int, chosen: Mapping[int, int]) -> dict[Slot, Value]:
    """The answers that come of choosing these options, by group, on the screen of a stage."""
    return {level(stage, group): option for group, option in chosen.items()}


def every_question(option: int) -> dict[Slot, Value]:
    """The same option for every question of the bank."""
    return {Slot(Kind.LEVEL, ref): option for ref in bank().questions}


def has_answered(server: Server, answers: Mapping[Slot, Value], place: str = "") -> str:
    """Let somebody have given these answers and stopped at `place`; returns the token of their private link."""
    token = new_token()
    with server.store() as store:
        person = store.begin(token, bank().id, bank().version)
        store.save(person.id, answers, bank().version)
        store.remember_place(person.id, place)
    return token
