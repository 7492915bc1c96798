"""Which routes to a contract are open: three-valued, so that what nobody has settled opens and closes nothing.

A condition is true when every option still possible is among those it lists, false when none is, and
undecided between. Answering more narrows what is possible, so true and false never change back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from questions.answers import Answers, Kind
from questions.route_model import Condition, Need, Note, Regime, Route, RouteFinder, RouteQuestion

Possible = Mapping[str, frozenset[str]]


class Outcome(StrEnum):
    """What the answers say of a route."""

    OPEN = "open"
    DEPENDS = "depends"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class RouteFinding:
    """One route, what the answers say of it, the needs they meet and fail, and the questions that would settle it."""

    regime: Regime
    route: Route
    outcome: Outcome
    met: tuple[Need, ...]
    unmet: tuple[Need, ...]
    asks: tuple[RouteQuestion, ...]


def route_answers(answers: Answers) -> dict[str, str]:
    """The answers to the route finder, by question id."""
    return {slot.ref: value for slot, value in answers.items() if slot.kind is Kind.ROUTE and isinstance(value, str)}


def findings(finder: RouteFinder, said: Mapping[str, str]) -> tuple[RouteFinding, ...]:
    """What the answers `said` (option ids by question id) make of every route, in bank order."""
    possible = _possible(finder, said)
    return tuple(_finding(finder, regime, route, possible) for regime in finder.regimes for route in regime.routes)


def notes(finder: RouteFinder, said: Mapping[str, str]) -> tuple[Note, ...]:
    """The notes that certainly concern someone with these answers, in bank order."""
    possible = _possible(finder, said)
    return tuple(note for note in finder.notes if _holds(note.when, possible))


def still_asked(finder: RouteFinder, said: Mapping[str, str]) -> tuple[RouteQuestion, ...]:
    """The questions that are answered, or whose answers could still settle a route, in bank order."""
    wanted = {question.id for finding in findings(finder, said) for question in finding.asks}
    return tuple(question for question in finder.questions if question.id in wanted or question.id in said)


def _possible(finder: RouteFinder, said: Mapping[str, str]) -> Possible:
    return {question.id: question.possible(said.get(question.id)) for question in finder.questions}


def _finding(finder: RouteFinder, regime: Regime, route: Route, possible: Possible) -> RouteFinding:
    needs = (*regime.needs, *route.needs)
    verdicts = [_any([_holds(condition, possible) for condition in need.any_of]) for need in needs]
    met, unmet, open_needs = (
        tuple(need for need, verdict in zip(needs, verdicts, strict=True) if verdict is wanted)
        for wanted in (True, False, None)
    )
    outcome = Outcome.CLOSED if unmet else Outcome.DEPENDS if open_needs else Outcome.OPEN
    wanted = {ref for need in open_needs for ref in _settled_by(need, possible)} if not unmet else set()
    asks = tuple(question for question in finder.questions if question.id in wanted)
    return RouteFinding(regime, route, outcome, met, unmet, asks)


def _holds(condition: Condition, possible: Possible) -> bool | None:
    return _all([_within(possible[question], options) for question, options in condition.items()])


def _within(possible: frozenset[str], options: Iterable[str]) -> bool | None:
    if possible.issubset(options):
        return True
    return False if possible.isdisjoint(options) else None


def _all(verdicts: list[bool | None]) -> bool | None:
    return False if False in verdicts else None if None in verdicts else True


def _any(verdicts: list[bool | None]) -> bool | None:
    return True if True in verdicts else None if None in verdicts else False


def _settled_by(need: Need, possible: Possible) -> set[str]:
    """The questions that keep an undecided need undecided."""
    live = [condition for condition in need.any_of if _holds(condition, possible) is None]
    return {
        question
        for condition in live
        for question, options in condition.items()
        if _within(possible[question], options) is None
    }
