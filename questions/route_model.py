"""The typed route finder of a bank: a few questions, and the routes to a contract that the answers open or close.

A need is a rule of law in the form that `planning.routes` can decide: it is met when any of its conditions
holds, and a condition holds when each question it names is answered with one of the options it lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from questions.part import Id, Part, Text

MOST_QUESTIONS = 8

Condition = Annotated[Mapping[Id, Annotated[tuple[Id, ...], Field(min_length=1)]], Field(min_length=1)]


class RouteOption(Part):
    """One answer. `could_be` lists the plain options it may turn out to be; a plain option lists none.

    `caution` is said to whoever chooses it.
    """

    id: Id
    label: Text
    could_be: tuple[Id, ...] = ()
    caution: Text | None = None


class RouteQuestion(Part):
    """A question of the route finder, with labelled options."""

    id: Id
    text: Text
    help: Text | None = None
    options: tuple[RouteOption, ...] = Field(min_length=2)

    def possible(self, said: str | None) -> frozenset[str]:
        """The plain options that the answer `said` leaves possible: all of them where it is none of ours."""
        for option in self.options:
            if option.id == said:
                return frozenset(option.could_be or (option.id,))
        return frozenset(option.id for option in self.options if not option.could_be)


class Need(Part):
    """Something the law asks for, with the words for when it is met and when not. With no condition it never is."""

    any_of: tuple[Condition, ...] = ()
    met: Text | None = None
    unmet: Text
    law: Text
    sources: tuple[Id, ...] = Field(min_length=1)


class Route(Part):
    """A way to award a contract: what it is, what it needs, what must be on file, and what to ask a lawyer."""

    id: Id
    title: Text
    summary: Text
    law: Text
    needs: tuple[Need, ...] = ()
    conditions: tuple[Text, ...] = Field(min_length=1)
    ask_lawyer: tuple[Text, ...] = Field(min_length=1)
    sources: tuple[Id, ...] = Field(min_length=1)


class Regime(Part):
    """A body of law, the needs that all its routes share, and the routes."""

    id: Id
    title: Text
    needs: tuple[Need, ...] = Field(min_length=1)
    routes: tuple[Route, ...] = Field(min_length=1)


class Note(Part):
    """A remark for everyone whose answers certainly meet `when`."""

    when: Condition
    text: Text
    sources: tuple[Id, ...] = Field(min_length=1)


class RouteFinder(Part):
    """The questions, the law they decide, and the stages whose pages lead to them."""

    introduction: Text
    stages: tuple[Id, ...] = Field(min_length=1)
    questions: tuple[RouteQuestion, ...] = Field(min_length=1, max_length=MOST_QUESTIONS)
    regimes: tuple[Regime, ...] = Field(min_length=1)
    notes: tuple[Note, ...] = ()
