"""Coming back after the bank has changed: same database, same people, a newer harbour bank."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdf
import pytest

from questions.answers import DONT_KNOW, Answers, Kind, Phase, Slot, Value
from storage import StorageUnavailable, Store
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from ui.after import ways as afterwards
from ui.files.take_away import offer
from words import screen
from words import versions as words

pytestmark = pytest.mark.usefixtures("harbour")

NEWER = Path(__file__).parents[1] / "banks" / "good" / "harbour-1-1"
RESCUE = Slot(Kind.LEVEL, "rescue")
PRICE = Slot(Kind.CONFIDENCE, "sure-judge-price")
TO_RESCUE, TO_PRICE, TO_STORMS = "news-level-rescue", "news-confidence-sure-judge-price", "news-level-storms"
SURVEY, WORKS, OPENING = (journey.stage_page(place) for place in (1, 2, 3))
DIVER: dict[Slot, Value] = {
    Slot(Kind.STEP, "hire-diver"): "agreed",
    Slot(Kind.STEP_TITLE, "hire-diver"): "Hire Priya for a day",
    Slot(Kind.STEP_OWNER, "hire-diver"): "The harbour master",
    Slot(Kind.STEP_DUE, "hire-diver"): "2027-02-01",
    Slot(Kind.STEP_FIRST_MOVE, "hire-diver"): "Ask the next harbour.",
    Slot(Kind.STEP_DONE_WHEN, "hire-diver"): "Her list is in the office.",
}

ComesBack = Callable[..., Visitor]


def everything() -> dict[Slot, Value]:
    bank = shelf.bank()
    said: dict[Slot, Value] = {Slot(Kind.LEVEL, ref): 3 for ref in bank.questions}
    said |= {Slot(Kind.CONFIDENCE, item.id): 7 for item in bank.confidence}
    return said | {Slot(Kind.ABOUT, about.id): about.options[0].id for about in bank.about}


@pytest.fixture
def comes_back(monkeypatch: pytest.MonkeyPatch) -> ComesBack:
    """Let somebody answer, everything unless told otherwise, and come back once the bank has been issued anew."""

    def comes(answers: Answers | None = None) -> Visitor:
        visitor = with_answers(everything() if answers is None else answers)
        monkeypatch.setenv("MUTUAL_READY_BANK", str(NEWER))
        shelf.bank.cache_clear()
        return visitor

    return comes


def versions(visitor: Visitor) -> dict[Slot, str]:
    found = shelf.store().find(visitor.token)
    assert found is not None
    return shelf.store().answers_with_versions(found.id)[1]


@pytest.mark.parametrize("page", ["", journey.OVERVIEW])
def test_home_and_overview_say_how_much_there_is_to_look_at(comes_back: ComesBack, page: str):
    visitor = comes_back().opens(page)
    assert visitor.sees("The questions have changed since you answered: 2 to look at again, 1 new.")
    assert visitor.buttons("news-") == ["confidence-sure-judge-price", "level-rescue", "level-storms"]


def test_what_changed_is_told_in_the_words_of_the_change_log(comes_back: ComesBack):
    visitor = comes_back().opens()
    assert visitor.sees("Version 1.1.0, 4 October 2026. A rescue plan now has to be tried")
    assert not visitor.sees("First issue")


@pytest.mark.parametrize("page", ["", journey.OVERVIEW, OPENING])
def test_nobody_is_told_of_a_change_while_there_is_none(page: str):
    visitor = with_answers(everything()).opens(page)
    assert visitor.buttons("news-") == []
    assert not visitor.sees(words.REWORDED)


def test_a_newcomer_to_the_newer_bank_is_told_of_no_change(comes_back: ComesBack):
    visitor = comes_back({}).opens(OPENING).chooses("rescue", 2)
    assert not visitor.sees(words.REWORDED)
    assert visitor.opens().buttons("news-") == []


@pytest.mark.parametrize(
    ("button", "page", "ref"),
    [
        (TO_RESCUE, OPENING, "rescue"),
        (TO_STORMS, SURVEY, "storms"),
        (TO_PRICE, journey.confidence_page(2), "sure-judge-price"),
    ],
)
def test_each_button_leads_straight_to_what_changed(comes_back: ComesBack, button: str, page: str, ref: str):
    visitor = comes_back().opens().presses(button)
    assert visitor.page == page
    assert visitor.app.session_state["visit"].target == f"question-{ref}"


@pytest.mark.parametrize(
    ("phase", "page"), [(Phase.AFTER, journey.confidence_page(2, Phase.AFTER)), (Phase.LATER, afterwards.THREE_MONTHS)]
)
def test_what_was_said_in_a_later_phase_is_looked_at_again_where_it_was_said(
    comes_back: ComesBack, phase: Phase, page: str
):
    visitor = comes_back({Slot(Kind.CONFIDENCE, "sure-judge-price", phase): 7}).opens()
    assert visitor.buttons("news-") == [f"confidence-sure-judge-price-{phase}", "level-storms"]
    assert visitor.presses(f"{TO_PRICE}-{phase}").page == page


def test_the_old_and_the_new_wording_stand_beside_each_other_with_what_was_said(comes_back: ComesBack):
    visitor = comes_back().opens(OPENING)
    assert visitor.sees(f"**{words.THEN}:** Is there a plan for when someone falls in?")
    assert visitor.sees(f"**{words.NOW}:** Has the plan for when someone falls in been tried?")
    assert visitor.sees("You said: 3 Moored")
    assert [len(each.children) for each in visitor.app.columns] == [1] * 6  # the text and two rungs, twice


def test_only_the_rungs_that_changed_are_set_beside_each_other(comes_back: ComesBack):
    visitor = comes_back().opens(OPENING)
    assert visitor.sees(f"**{words.THEN}, 3 Moored:** The plan was tried once.")
    assert visitor.sees(f"**{words.NOW}, 3 Moored:** The plan was tried within the last year.")
    assert not visitor.sees(f"**{words.THEN}, 2 Charted:**")
    assert visitor.sees(words.OTHERS_AS_THEY_WERE)


def test_until_it_is_looked_at_the_old_answer_counts(comes_back: ComesBack):
    visitor = comes_back().opens(OPENING)
    assert visitor.chosen()["rescue"] == 3
    answered, asked = journey.counted(journey.steps(shelf.bank(), visitor.kept))
    assert asked - answered == 1  # the new question
    assert visitor.opens(journey.CHECK).sees(screen.check_missing(1))


def test_looking_changes_nothing(comes_back: ComesBack):
    visitor = comes_back()
    before = visitor.kept
    for page in ("", OPENING, journey.confidence_page(2), journey.CHECK, journey.RESULTS, journey.PLAN):
        visitor.opens(page)
    assert visitor.kept == before
    assert set(versions(visitor).values()) == {"1.0.0"}


@pytest.mark.parametrize("said", [0, 4, DONT_KNOW])
def test_an_answer_that_still_holds_is_kept_as_it_is_and_not_asked_again(comes_back: ComesBack, said: Value):
    visitor = comes_back(everything() | {RESCUE: said}).opens(OPENING).presses("holds-before-rescue")
    assert visitor.has_said(Kind.LEVEL, "rescue") == said
    assert versions(visitor)[RESCUE] == "1.1.0"
    assert not visitor.sees(words.REWORDED)
    assert visitor.app.session_state["visit"].target == "question-rescue"
    assert Visitor(visitor.token).opens().buttons("news-") == ["confidence-sure-judge-price", "level-storms"]


def test_choosing_again_settles_it_too(comes_back: ComesBack):
    visitor = comes_back().opens(OPENING).chooses("rescue", 1)
    assert visitor.has_said(Kind.LEVEL, "rescue") == 1
    assert not visitor.sees(words.REWORDED)
    assert visitor.opens().buttons("news-") == ["confidence-sure-judge-price", "level-storms"]


def test_a_rating_is_compared_and_confirmed_in_the_same_way(comes_back: ComesBack):
    visitor = comes_back().opens(journey.confidence_page(2))
    assert visitor.sees(f"**{words.THEN}:** judge whether a builder’s price is fair?")
    assert visitor.sees(f"**{words.NOW}:** compare the prices of three builders?")
    assert visitor.sees("You said: 7 of 10")
    visitor.presses("holds-before-sure-judge-price")
    assert visitor.has_said(Kind.CONFIDENCE, PRICE.ref) == 7
    assert visitor.opens().buttons("news-") == ["level-rescue", "level-storms"]


def test_a_new_question_says_that_it_is_new_until_it_is_answered(comes_back: ComesBack):
    visitor = comes_back().opens(SURVEY)
    assert visitor.sees(words.NEW_HERE)
    assert not visitor.chooses("storms", 2).sees(words.NEW_HERE)
    assert visitor.opens().buttons("news-") == ["confidence-sure-judge-price", "level-rescue"]


def test_when_all_is_looked_at_nothing_is_said_of_it_any_more(comes_back: ComesBack):
    visitor = comes_back().opens(OPENING).presses("holds-before-rescue")
    visitor.opens(journey.confidence_page(2)).presses("holds-before-sure-judge-price")
    visitor.opens(SURVEY).chooses("storms", DONT_KNOW)
    assert not visitor.opens().sees(words.CHANGED_TITLE)


def test_continue_leads_past_screens_that_are_done_and_as_they_were(comes_back: ComesBack):
    visitor = comes_back().opens(journey.OVERVIEW)
    passed = []
    while visitor.page != journey.CHECK:
        passed.append(visitor.presses("continue").page)
    assert passed == [journey.confidence_page(2), SURVEY, OPENING, journey.CHECK]


def test_continue_leads_through_every_screen_while_nothing_has_changed():
    visitor = with_answers(everything()).opens(journey.OVERVIEW).presses("continue")
    assert visitor.page == journey.confidence_page(1)


def test_a_confirmation_that_cannot_be_kept_is_tried_again(comes_back: ComesBack, monkeypatch: pytest.MonkeyPatch):
    def fails(*_: object) -> None:
        raise StorageUnavailable("The disk is full.")

    visitor = comes_back().opens(OPENING)
    with monkeypatch.context() as broken:
        broken.setattr(Store, "confirm", fails)
        visitor.presses("holds-before-rescue")
        assert any("The disk is full." in fault for fault in visitor.faults)
        assert versions(visitor)[RESCUE] == "1.0.0"
    visitor.runs()
    assert versions(visitor)[RESCUE] == "1.1.0"
    assert visitor.faults == []
    assert visitor.app.session_state["visit"].still_hold == set()


def test_what_is_confirmed_in_one_tab_is_settled_in_another(comes_back: ComesBack):
    one = comes_back().opens(OPENING)
    other = Visitor(one.token).opens(WORKS)
    one.presses("holds-before-rescue")
    assert not other.opens(OPENING).sees(words.REWORDED)


def test_to_confirm_what_another_tab_has_since_changed_shows_what_it_was_changed_to(comes_back: ComesBack):
    one = comes_back().opens(OPENING)
    Visitor(one.token).opens(OPENING).chooses("rescue", 1)
    one.presses("holds-before-rescue").opens(WORKS).opens(OPENING)
    assert one.app.radio(key=RESCUE.key).value == 1
    assert one.has_said(Kind.LEVEL, "rescue") == 1


def test_what_was_said_to_a_question_that_has_gone_can_still_be_read(comes_back: ComesBack):
    note = Slot(Kind.NOTE, "moorings")
    visitor = comes_back(everything() | {note: "Ask *Priya*."}).opens(journey.CHECK)
    assert visitor.sees("Are the moorings tested?  \n**You said: 3 Moored**")
    assert visitor.sees("Ask *Priya*.")
    assert "moorings" not in visitor.buttons("change-")
    assert visitor.has_said(Kind.NOTE, "moorings") == "Ask *Priya*."


def test_nothing_is_said_of_what_has_gone_where_nothing_has():
    assert not with_answers(everything()).opens(journey.CHECK).sees(words.NO_LONGER_ASKED_TEXT)


def test_a_step_that_has_left_the_bank_stays_in_the_plan_and_can_be_changed(comes_back: ComesBack):
    visitor = comes_back(everything() | DIVER).opens(journey.PLAN)
    assert visitor.sees("Hire Priya for a day")
    assert visitor.sees("The harbour master, by 1 February 2027")
    assert visitor.sees("Ask the next harbour.")
    assert visitor.sees("Her list is in the office.")
    visitor.writes(Kind.STEP_OWNER, "hire-diver", "The treasurer")
    assert visitor.sees("The treasurer, by 1 February 2027")


def test_a_step_that_has_left_the_bank_can_be_put_aside_and_taken_back(comes_back: ComesBack):
    visitor = comes_back(everything() | DIVER).opens(journey.PLAN).presses("remove-hire-diver")
    assert visitor.presses("restore-hire-diver").sees("The harbour master, by 1 February 2027")


def test_a_step_that_has_left_the_bank_stays_in_the_document(comes_back: ComesBack):
    visitor = comes_back(everything() | DIVER).opens(journey.PLAN)
    pages = pypdf.PdfReader(
        io.BytesIO(offer("pdf", visitor.app.session_state["visit"], date(2026, 11, 22)).make())
    ).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Hire Priya for a day" in text
    assert "version 1.1.0" in text


def test_answers_of_another_bank_are_not_compared_by_version(comes_back: ComesBack):
    visitor, store = Visitor(), shelf.store()
    found = store.begin(visitor.token, "lighthouse", "0.1.0")
    store.save(found.id, everything(), "0.1.0")
    comes_back({})
    assert visitor.opens().buttons("news-") == []
    assert not visitor.opens(OPENING).sees(words.REWORDED)
