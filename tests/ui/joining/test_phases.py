from __future__ import annotations

import pytest

from cohort.module import LIVE, RoomPhase
from questions.answers import Answers, Kind, Phase, Slot
from questions.loader import load_bank
from ui import journey
from ui.after import ways as afterwards
from ui.joining.phases import suggestion

BANK = load_bank()


def rated(phase: Phase = Phase.BEFORE) -> Answers:
    return {Slot(Kind.CONFIDENCE, item.id, phase): 5 for item in BANK.confidence}


def page(answers: Answers, phase: RoomPhase) -> str:
    found = suggestion(BANK, answers, phase)
    assert found is not None
    return found.page


@pytest.mark.parametrize(
    ("phase", "wanted"),
    [
        (RoomPhase.ARRIVE, journey.ABOUT),
        (RoomPhase.BEFORE, journey.confidence_page(1)),
        (RoomPhase.ASSESS, journey.stage_page(1)),
        (RoomPhase.DISCUSS, journey.RESULTS),
        (RoomPhase.PLAN, journey.PLAN),
        (RoomPhase.AFTER, afterwards.AFTER),
    ],
)
def test_each_phase_leads_a_newcomer_to_its_first_screen(phase: RoomPhase, wanted: str) -> None:
    assert page({}, phase) == wanted


def test_someone_half_way_is_led_to_the_first_screen_left_to_do() -> None:
    first = {Slot(Kind.CONFIDENCE, item.id): 5 for item in BANK.confidence_in(BANK.stages[0])}
    assert page(first, RoomPhase.BEFORE) == journey.confidence_page(2)


@pytest.mark.parametrize(("phase", "when"), [(RoomPhase.BEFORE, Phase.BEFORE), (RoomPhase.AFTER, Phase.AFTER)])
def test_who_has_rated_everything_has_done_it(phase: RoomPhase, when: Phase) -> None:
    found = suggestion(BANK, rated(when), phase)
    assert found is not None
    assert found.is_done


def test_nothing_is_suggested_once_the_module_is_closed() -> None:
    assert suggestion(BANK, {}, RoomPhase.CLOSED) is None


def test_a_suggested_screen_is_among_those_of_its_phase() -> None:
    assert all((found := suggestion(BANK, {}, phase)) and found.page in found.pages for phase in LIVE)
