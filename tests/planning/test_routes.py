"""Which routes are open, held against a table of situations and against what must hold in every situation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as some

from planning.routes import Outcome, RouteFinding, findings, notes, route_answers, still_asked
from questions.answers import Kind, Slot
from questions.loader import BANKS, load_bank
from questions.route_model import Need, RouteFinder, RouteQuestion

SITUATIONS = yaml.safe_load((Path(__file__).parent / "route_situations.yaml").read_text("utf-8"))
NEVER_OPEN = {"direct-award"}


@cache
def finder() -> RouteFinder:
    found = load_bank(BANKS / "mutuals").routes
    assert found is not None
    return found


def plain(question: RouteQuestion) -> list[str]:
    return sorted(question.possible(None))


@some.composite
def answers(draw: some.DrawFn, complete: bool = False) -> dict[str, str]:
    said: dict[str, str] = {}
    for question in finder().questions:
        if complete or draw(some.booleans()):
            offered = plain(question) if complete else [option.id for option in question.options]
            said[question.id] = draw(some.sampled_from(offered))
    return said


def outcomes(said: Mapping[str, str]) -> dict[str, Outcome]:
    return {found.route.id: found.outcome for found in findings(finder(), said)}


def finding(said: Mapping[str, str], route: str) -> RouteFinding:
    [found] = [each for each in findings(finder(), said) if each.route.id == route]
    return found


def reachable(said: dict[str, str], route: str) -> set[Outcome]:
    """What the route can still become as the questions it asks are answered, until both ends have been seen."""
    found = finding(said, route)
    if found.outcome is not Outcome.DEPENDS:
        return {found.outcome}
    ends: set[Outcome] = set()
    question = found.asks[0]
    for option in sorted(question.possible(said.get(question.id))):
        ends |= reachable(said | {question.id: option}, route)
        if len(ends) == 2:
            break
    return ends


@pytest.mark.parametrize("each", SITUATIONS, ids=lambda each: each["situation"])
def test_a_situation_comes_to_the_routes_in_the_table(each: dict[str, Any]):
    named = outcomes(each["said"])
    for outcome in (Outcome.OPEN, Outcome.DEPENDS):
        assert {route for route, found in named.items() if found is outcome} == set(each[outcome]), each["because"]


def test_the_table_holds_at_least_forty_situations_with_a_reason_and_known_answers():
    known = {question.id: {option.id for option in question.options} for question in finder().questions}
    assert len(SITUATIONS) >= 40
    for each in SITUATIONS:
        assert each["because"]
        assert all(option in known[question] for question, option in each["said"].items())


def test_the_table_sees_every_route_closed_and_every_route_that_can_open_open():
    opened = {route for each in SITUATIONS for route in each["open"]}
    shut = {route for each in SITUATIONS for route, found in outcomes(each["said"]).items() if found is Outcome.CLOSED}
    routes = {route.id for regime in finder().regimes for route in regime.routes}
    assert opened == routes - NEVER_OPEN
    assert shut == routes


@given(answers(), some.data())
def test_one_more_answer_never_opens_what_was_closed_or_closes_what_was_open(
    said: dict[str, str], data: some.DataObject
):
    question = data.draw(some.sampled_from(finder().questions))
    narrower = data.draw(some.sampled_from(sorted(question.possible(said.get(question.id)))))
    before, after = outcomes(said), outcomes(said | {question.id: narrower})
    assert all(after[route] is outcome for route, outcome in before.items() if outcome is not Outcome.DEPENDS)


@given(answers())
def test_to_say_not_sure_of_everything_is_to_say_nothing(said: dict[str, str]):
    unsure = {
        question.id: option.id
        for question in finder().questions
        for option in question.options
        if set(option.could_be) == set(plain(question))
    }
    silent = {question: option for question, option in said.items() if question not in unsure}
    assert len(unsure) == 6
    assert outcomes(silent | unsure) == outcomes(silent)


@given(answers(complete=True))
def test_when_everything_is_settled_every_route_is_open_or_says_what_it_fails(said: dict[str, str]):
    for found in findings(finder(), said):
        assert (found.outcome is Outcome.OPEN) == (not found.unmet)
        assert found.outcome is not Outcome.DEPENDS
        assert found.asks == ()


@given(answers())
def test_a_route_depends_only_where_the_answers_could_still_go_either_way(said: dict[str, str]):
    for route, outcome in outcomes(said).items():
        ends = {Outcome.OPEN, Outcome.CLOSED} if outcome is Outcome.DEPENDS else {outcome}
        assert reachable(said, route) == ends


@given(answers())
def test_a_route_that_depends_asks_only_for_what_is_not_settled(said: dict[str, str]):
    for found in findings(finder(), said):
        assert bool(found.asks) == (found.outcome is Outcome.DEPENDS)
        assert all(len(question.possible(said.get(question.id))) > 1 for question in found.asks)


@given(answers())
def test_nothing_is_open_in_scotland(said: dict[str, str]):
    assert set(outcomes(said | {"place": "scotland"}).values()) == {Outcome.CLOSED}


@given(answers(complete=True))
def test_the_act_and_a_selection_regime_are_never_open_together(said: dict[str, str]):
    open_regimes = {found.regime.id for found in findings(finder(), said) if found.outcome is Outcome.OPEN}
    assert len(open_regimes) <= 1


@given(answers(complete=True))
def test_the_full_rules_and_the_lighter_ones_below_the_threshold_exclude_each_other(said: dict[str, str]):
    found = outcomes(said)
    if said["service"] == "not-health" and said["place"] != "scotland":
        assert {found["full-competition"], found["below-threshold"]} == {Outcome.OPEN, Outcome.CLOSED}


@given(answers())
def test_every_need_and_route_rests_on_known_law(said: dict[str, str]):
    for found in findings(finder(), said):
        assert all(need.law and need.sources for need in (*found.met, *found.unmet))
        assert all(need.met for need in found.met)


def test_nothing_is_asked_that_can_no_longer_settle_anything():
    council = {"place": "england", "buyer": "council", "service": "not-health"}
    assert "existing" not in [question.id for question in still_asked(finder(), council)]


def test_an_answered_question_stays_on_the_page():
    said = {"existing": "none", "place": "scotland"}
    assert [question.id for question in still_asked(finder(), said)] == ["place", "existing"]


def test_at_most_eight_questions_are_asked():
    assert len(still_asked(finder(), {})) <= 8


def test_an_option_that_is_no_longer_offered_counts_as_no_answer():
    assert outcomes({"place": "atlantis"}) == outcomes({})


def test_a_note_is_read_only_by_those_it_certainly_concerns():
    assert notes(finder(), {}) == ()
    assert [note.when for note in notes(finder(), {"place": "scotland"})] == [{"place": ("scotland",)}]


def test_a_need_that_lists_no_condition_is_never_met():
    [need] = [need for need in finding({}, "direct-award").unmet if not need.any_of]
    assert isinstance(need, Need)


def test_only_answers_to_the_route_finder_count():
    said = {Slot(Kind.ROUTE, "place"): "wales", Slot(Kind.ABOUT, "place"): "england", Slot(Kind.ROUTE, "value"): None}
    assert route_answers(said) == {"place": "wales"}
