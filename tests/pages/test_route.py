from __future__ import annotations

import pytest

from questions.answers import Kind, Slot
from questions.model import Bank
from questions.route_model import Need, Route, RouteFinder, RouteOption
from tests.pages.visitor import Visitor, as_read, with_answers
from ui import journey, shelf
from ui.route.door import ROUTE
from words import route as words
from words.screen import day

LIBRARY = {
    "place": "england",
    "buyer": "council",
    "service": "not-health",
    "code": "reservable",
    "value": "from-663540",
    "control": "employees",
    "recent": "no",
}


def finder() -> RouteFinder:
    found = shelf.bank().routes
    assert found is not None
    return found


def route(route_id: str) -> Route:
    [found] = [each for regime in finder().regimes for each in regime.routes if each.id == route_id]
    return found


def option(question: str, chosen: str) -> RouteOption:
    [found] = [
        each for asked in finder().questions if asked.id == question for each in asked.options if each.id == chosen
    ]
    return found


def someone_who_said(said: dict[str, str]) -> Visitor:
    return with_answers({Slot(Kind.ROUTE, question): chosen for question, chosen in said.items()}).opens(ROUTE)


def asked(visitor: Visitor) -> list[str]:
    return list(visitor.chosen(Kind.ROUTE))


def cards(visitor: Visitor) -> list[str]:
    return [str(each.value) for each in visitor.app.subheader]


def test_all_eight_questions_are_asked_at_first_and_nothing_is_chosen_beforehand():
    visitor = Visitor().opens(ROUTE)
    assert visitor.chosen(Kind.ROUTE) == {question.id: None for question in finder().questions}
    assert len(asked(visitor)) == 8


def test_each_group_is_named_by_its_question():
    visitor = Visitor().opens(ROUTE)
    assert [visitor.group(each.id, Kind.ROUTE).label for each in finder().questions] == [
        each.text for each in finder().questions
    ]


def test_it_says_that_it_is_not_advice_and_to_which_day_the_law_was_seen():
    visitor = Visitor().opens(ROUTE)
    [said] = [str(each.value) for each in visitor.app.info]
    assert "not legal advice" in said
    assert day(shelf.bank().law_seen_to) in said


def test_nothing_is_found_before_anything_is_said():
    visitor = Visitor().opens(ROUTE)
    assert visitor.sees(words.NOTHING_YET)
    assert cards(visitor) == []


def test_an_answer_is_kept_as_soon_as_it_is_given():
    visitor = Visitor().opens(ROUTE).chooses("place", "wales", Kind.ROUTE)
    assert visitor.has_said(Kind.ROUTE, "place") == "wales"


def test_an_answer_is_there_again_on_another_device():
    visitor = Visitor().opens(ROUTE).chooses("place", "wales", Kind.ROUTE)
    assert Visitor(visitor.token).opens(ROUTE).chosen(Kind.ROUTE)["place"] == "wales"


def test_a_question_that_can_settle_nothing_more_goes_away():
    visitor = Visitor().opens(ROUTE).chooses("place", "scotland", Kind.ROUTE)
    assert asked(visitor) == ["place"]


def test_a_question_comes_back_when_it_can_settle_something_again():
    visitor = Visitor().opens(ROUTE).chooses("place", "scotland", Kind.ROUTE).chooses("place", "england", Kind.ROUTE)
    assert len(asked(visitor)) == 8


def test_an_open_route_shows_why_the_law_what_must_be_on_file_and_what_to_ask():
    visitor, found = someone_who_said(LIBRARY), route("reserved-competition")
    met = [need.met for need in found.needs]
    for text in (found.title, found.summary, found.law, *met, *found.conditions, *found.ask_lawyer):
        assert text is not None
        assert visitor.sees(text)


def test_an_open_route_shows_its_sources_and_the_day_someone_looked():
    visitor = someone_who_said(LIBRARY)
    source = shelf.bank().source_of["pa23-s33"]
    assert source.checked is not None
    assert visitor.sees(source.title)
    assert visitor.sees(day(source.checked))


def test_only_open_routes_have_cards_and_the_closed_ones_lie_behind_one_lid():
    visitor = someone_who_said(LIBRARY)
    assert cards(visitor) == [route("full-competition").title, route("reserved-competition").title]
    assert [each.proto.expanded for each in visitor.app.expander if each.label == words.closed_title(10)] == [False]


def test_a_closed_route_says_why_and_under_which_law():
    visitor = someone_who_said(LIBRARY)
    [need] = route("vertical").needs
    assert visitor.sees(words.reason(need.unmet, need.law))


def test_a_body_of_law_that_does_not_apply_gives_its_reasons_once():
    visitor = someone_who_said(LIBRARY)
    regime = finder().regimes[1]
    reason = regime.needs[2].unmet
    assert sum(as_read(text).count(reason) for text in visitor.texts()) == 1
    assert visitor.sees(words.all_closed([each.title for each in regime.routes]))


def test_a_route_that_waits_names_the_numbers_of_the_questions_that_it_waits_for():
    said = {question: chosen for question, chosen in LIBRARY.items() if question not in ("control", "recent")}
    visitor = someone_who_said(said)
    title = route("reserved-competition").title
    assert any(title in text and words.waits_for((6, 7)) in text for text in visitor.texts())


def test_an_answer_that_leaves_a_doubt_of_law_is_met_with_a_caution():
    visitor = someone_who_said(LIBRARY | {"control": "shared"})
    caution = option("control", "shared").caution
    assert [as_read(str(each.value)) for each in visitor.app.warning] == [caution]
    assert cards(visitor) == [route("full-competition").title]


def test_someone_in_scotland_is_told_that_the_page_does_not_cover_them():
    visitor = someone_who_said({"place": "scotland"})
    assert visitor.sees(finder().notes[0].text)
    assert visitor.sees(words.NONE_OPEN)
    assert [each.proto.expanded for each in visitor.app.expander if each.label == words.closed_title(12)] == [True]


@pytest.mark.parametrize("stage", ["options", "route"])
def test_the_stages_that_turn_on_the_route_have_a_door_to_it_and_it_leads_back(stage: str):
    page = journey.stage_page([each.id for each in shelf.bank().stages].index(stage) + 1)
    visitor = Visitor().opens(page).presses("route-door")
    assert visitor.page == ROUTE
    assert visitor.presses("route-back").page == page


def test_the_overview_has_a_door_to_it_and_it_leads_back():
    visitor = Visitor().opens(journey.OVERVIEW).presses("route-door")
    assert visitor.presses("route-back").page == journey.OVERVIEW


def test_other_stages_have_no_door_to_it():
    assert "route-door" not in Visitor().opens(journey.stage_page(1)).buttons()


def test_whoever_came_by_the_address_is_led_to_the_overview():
    assert Visitor().opens(ROUTE).presses("route-back").page == journey.OVERVIEW


def test_what_is_said_here_counts_as_no_answer_to_the_assessment():
    answered, _ = journey.counted(journey.steps(shelf.bank(), someone_who_said(LIBRARY).kept))
    assert answered == 0


def test_a_bank_without_routes_has_neither_the_screen_nor_a_door(monkeypatch: pytest.MonkeyPatch):
    bank: Bank = shelf.bank().model_copy(update={"routes": None})
    monkeypatch.setattr(shelf, "bank", lambda: bank)
    assert "route-door" not in Visitor().opens(journey.stage_page(4)).buttons()


@pytest.mark.usefixtures("harbour")
def test_another_bank_brings_its_own_questions_and_rules():
    visitor = Visitor().opens(ROUTE).chooses("payer", "boats", Kind.ROUTE)
    need: Need = finder().regimes[0].needs[0]
    assert visitor.sees(need.unmet)


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((2, 0, 10), "Two routes are open and 10 are closed."),
        ((1, 1, 10), "One route is open, one is not settled and 10 are closed."),
        ((0, 2, 10), "No route is open, two are not settled and 10 are closed."),
        ((0, 0, 12), "No route is open and 12 are closed."),
    ],
)
def test_the_summary_counts_in_sentences_that_agree(counts: tuple[int, int, int], said: str):
    assert words.summary(*counts) == said
