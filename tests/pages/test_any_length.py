"""Banks of 3 to 12 stages, also without ratings or questions about the person, from the first screen to the PDF."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdf
import pytest

from questions.answers import Kind, Slot, Value
from questions.check import check
from tests.banks_of_any_length import write_bank
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from ui.files.take_away import offer

SIZES = [3, 6, 12]
TODAY = date(2026, 11, 22)
Uses = Callable[..., None]


@pytest.fixture
def uses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Uses:
    """Let the app use a bank of so many stages."""

    def use(stages: int, **more: int) -> None:
        monkeypatch.setenv("MUTUAL_READY_BANK", str(write_bank(tmp_path / "garden", stages, **more)))
        shelf.bank.cache_clear()

    return use


@pytest.fixture(autouse=True)
def usual_bank_afterwards():
    yield
    shelf.bank.cache_clear()


def everything(value: Value = 1) -> dict[Slot, Value]:
    bank = shelf.bank()
    said: dict[Slot, Value] = {Slot(Kind.LEVEL, ref): value for ref in bank.questions}
    said |= {Slot(Kind.CONFIDENCE, item.id): 7 for item in bank.confidence}
    return said | {Slot(Kind.STEP, ref): "agreed" for ref in bank.next_steps}


@pytest.mark.parametrize("stages", range(3, 13))
def test_a_bank_of_any_length_is_sound(tmp_path: Path, stages: int):
    bank, faults = check(write_bank(tmp_path, stages), TODAY)
    assert faults == ()
    assert bank is not None
    assert len(bank.stages) == stages


@pytest.mark.parametrize(("stages", "code"), [(2, "wrong-count"), (13, "wrong-count")])
def test_fewer_than_three_or_more_than_twelve_stages_are_a_fault(tmp_path: Path, stages: int, code: str):
    assert code in [fault.code for fault in check(write_bank(tmp_path, stages), TODAY)[1]]


@pytest.mark.parametrize("stages", SIZES)
def test_continue_leads_from_about_you_to_the_plan_through_every_screen(uses: Uses, stages: int):
    uses(stages)
    visitor = Visitor().opens().presses("start")
    seen = [visitor.page]
    while "continue" in visitor.buttons():
        seen.append(visitor.presses("continue").page)
    places = range(1, stages + 1)
    ratings, levels = [journey.confidence_page(n) for n in places], [journey.stage_page(n) for n in places]
    last = [journey.CHECK, journey.RESULTS, journey.PLAN]
    assert seen == [journey.ABOUT, journey.OVERVIEW, *ratings, *levels, *last]


@pytest.mark.parametrize("stages", SIZES)
def test_the_sidebar_and_the_overview_list_every_stage(uses: Uses, stages: int):
    uses(stages)
    visitor = Visitor().opens(journey.OVERVIEW)
    pages = [journey.stage_page(place) for place in range(1, stages + 1)]
    assert [page for page in visitor.buttons("way-") if page.startswith("stage-")] == pages
    assert [page for page in visitor.buttons("task-") if page.startswith("stage-")] == pages


@pytest.mark.parametrize("stages", SIZES)
def test_every_stage_is_in_the_results(uses: Uses, stages: int):
    uses(stages)
    visitor = with_answers(everything()).opens(journey.RESULTS)
    assert len(visitor.app.get("plotly_chart")) >= 3
    charts = "".join(each.proto.spec for each in visitor.app.get("plotly_chart")).replace("\\u003cbr\\u003e", " ")
    assert [stage.title for stage in shelf.bank().stages if stage.title not in charts] == []


@pytest.mark.parametrize("stages", SIZES)
def test_every_stage_and_agreed_step_is_in_the_plan(uses: Uses, stages: int):
    uses(stages)
    visitor = with_answers(everything()).opens(journey.PLAN)
    document = pypdf.PdfReader(io.BytesIO(offer("pdf", visitor.app.session_state["visit"], TODAY).make()))
    text = " ".join(" ".join(page.extract_text() for page in document.pages).split())
    assert [stage.title for stage in shelf.bank().stages if stage.title not in text] == []
    assert [step.title for _, step in shelf.bank().next_steps.values() if step.title not in text] == []


@pytest.mark.parametrize("less", [{"confidence": 0}, {"about": 0}, {"confidence": 0, "about": 0}, {"questions": 1}])
def test_a_bank_may_do_without_ratings_or_questions_about_the_person(uses: Uses, less: dict[str, int]):
    uses(3, **less)
    visitor = with_answers(everything()).opens()
    for step in journey.steps(shelf.bank(), {}):
        visitor.opens(step.page)
    assert offer("pdf", visitor.app.session_state["visit"], TODAY).make().startswith(b"%PDF")
    newcomer = Visitor().opens().presses("start")
    assert newcomer.page == (journey.ABOUT if shelf.bank().about else journey.OVERVIEW)
    while "continue" in newcomer.buttons():
        newcomer.presses("continue")
    assert newcomer.page == journey.PLAN
