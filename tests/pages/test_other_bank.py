"""Another bank, which is not about mutuals, walks through every screen: the app knows no question of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from questions.answers import NOT_APPLICABLE, Answers, Kind, Phase, Slot
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from words import screen

pytestmark = pytest.mark.usefixtures("harbour")


def walked(visitor: Visitor) -> Iterator[str]:
    """Open the app and press on from screen to screen, answering whatever is asked, until there is no way on."""
    visitor.opens().presses("start")
    while True:
        yield visitor.page
        for group in list(visitor.app.radio):
            slot = Slot.parse(str(group.key))
            assert slot is not None
            visitor.chooses(slot.ref, _some_answer(slot), slot.kind)
        if "continue" not in visitor.buttons():
            return
        visitor.presses("continue")


def _some_answer(slot: Slot) -> int | str:
    if slot.kind is Kind.ABOUT:
        return next(about.options[0].id for about in shelf.bank().about if about.id == slot.ref)
    return 7 if slot.kind is Kind.CONFIDENCE else 1


def everything(level: int = 1) -> Answers:
    bank = shelf.bank()
    return {Slot(Kind.LEVEL, ref): level for ref in bank.questions} | {
        Slot(Kind.CONFIDENCE, item.id, Phase.BEFORE): 7 for item in bank.confidence
    }


def test_a_walk_from_the_start_passes_every_screen_in_order():
    pages = list(walked(Visitor()))
    assert pages == [step.page for step in journey.steps(shelf.bank(), {})]


def test_at_the_end_of_the_walk_everything_is_answered():
    visitor = Visitor()
    assert list(walked(visitor))
    answered, asked = journey.counted(journey.steps(shelf.bank(), visitor.kept))
    assert answered == asked > 0


def test_no_screen_speaks_of_mutuals_but_by_the_name_of_the_tool():
    pages = ["", *(step.page for step in journey.steps(shelf.bank(), {}))]
    visitor = with_answers(everything())
    for page in pages:
        texts = [text.replace(screen.NAME, "") for text in visitor.opens(page).texts()]
        assert [text for text in texts if re.search("mutual", text, re.IGNORECASE)] == [], page


def test_a_question_that_does_not_apply_is_not_asked():
    visitor = with_answers({Slot(Kind.ABOUT, "water"): "still"}).opens(journey.stage_page(1))
    assert "depth" not in visitor.chosen()


def test_a_question_that_may_apply_is_asked():
    assert "depth" in Visitor().opens(journey.stage_page(1)).chosen()


def test_changing_what_applies_changes_what_is_asked_and_keeps_what_was_answered():
    visitor = Visitor().opens(journey.stage_page(1)).chooses("depth", 3)
    visitor.opens(journey.ABOUT).chooses("water", "still", Kind.ABOUT)
    assert "depth" not in visitor.opens(journey.stage_page(1)).chosen()
    visitor.opens(journey.ABOUT).chooses("water", "tidal", Kind.ABOUT)
    assert visitor.opens(journey.stage_page(1)).chosen()["depth"] == 3


def test_a_question_that_does_not_apply_is_not_counted_as_missing():
    answers = {slot: value for slot, value in everything().items() if slot.ref not in ("depth", "lights")}
    visitor = with_answers(answers | {Slot(Kind.ABOUT, "water"): "still"}).opens(journey.CHECK)
    assert visitor.sees(screen.check_missing(0))
    assert "depth" not in visitor.buttons("change-")


def test_the_words_of_the_ladder_are_the_banks_own():
    visitor = Visitor().opens(journey.stage_page(1))
    assert "Adrift" in visitor.group("quay-owner").options[0]


def test_a_stage_with_hardly_any_questions_still_has_results():
    visitor = with_answers({**everything(), Slot(Kind.LEVEL, "depth"): NOT_APPLICABLE}).opens(journey.RESULTS)
    assert len(visitor.app.get("plotly_chart")) >= 3


def test_its_plan_puts_its_own_steps_forward():
    visitor = with_answers(everything()).opens(journey.PLAN)
    assert set(visitor.buttons("drop-")) <= set(shelf.bank().next_steps)
    assert len(visitor.buttons("drop-")) == 3
