"""Whatever way somebody takes through the screens, on two tabs at once, what they said last is what is kept."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from questions.answers import DONT_KNOW, Kind, Slot, Value
from storage import new_token
from tests.pages.visitor import Visitor
from ui import journey, shelf

PAGES = (
    journey.stage_page(1),
    journey.confidence_page(1),
    journey.CHECK,
)  # few, so that the tabs get in each other's way
CHOICES = {Kind.LEVEL: (0, 1, 2, 3, 4, DONT_KNOW), Kind.CONFIDENCE: (0, 5, 10)}


class Wandering(RuleBasedStateMachine):
    """Two tabs of one person, and what that person has said so far."""

    def __init__(self) -> None:
        super().__init__()
        self.said: dict[Slot, Value] = {}

    @initialize()
    def comes(self) -> None:
        token = new_token()
        self.tabs = [Visitor(token).opens(PAGES[0]), Visitor(token).opens(PAGES[0])]

    @rule(tab=st.sampled_from([0, 1]), page=st.sampled_from(PAGES))
    def opens(self, tab: int, page: str) -> None:
        self.tabs[tab].opens(page)

    @rule(tab=st.sampled_from([0, 1]), pick=st.randoms(use_true_random=False))
    def answers(self, tab: int, pick) -> None:
        visitor = self.tabs[tab]
        slots = [slot for group in visitor.app.radio if (slot := Slot.parse(str(group.key)))]
        if slots:
            slot = pick.choice(slots)
            value = pick.choice(self._choices(slot))
            if value != visitor.group(slot.ref, slot.kind).value:
                visitor.chooses(slot.ref, value, slot.kind)
                self.said[slot] = value

    @rule(
        tab=st.sampled_from([0, 1]), pick=st.randoms(use_true_random=False), text=st.sampled_from(["", "Ask", "Wait"])
    )
    def notes(self, tab: int, pick, text: str) -> None:
        visitor = self.tabs[tab]
        refs = list(visitor.chosen())
        if refs:
            ref = pick.choice(refs)
            if text != visitor.box(Kind.NOTE, ref).value:
                visitor.writes(Kind.NOTE, ref, text)
                self.said[Slot(Kind.NOTE, ref)] = text or None

    @rule(tab=st.sampled_from([0, 1]), way=st.sampled_from(["continue", "back"]))
    def goes_on(self, tab: int, way: str) -> None:
        if way in self.tabs[tab].buttons():
            self.tabs[tab].presses(way)

    @rule(tab=st.sampled_from([0, 1]))
    def reloads(self, tab: int) -> None:
        page = self.tabs[tab].page
        self.tabs[tab] = Visitor(self.tabs[tab].token).opens(page)

    @invariant()
    def keeps_what_was_said_last(self) -> None:
        if hasattr(self, "tabs"):
            assert self.tabs[0].kept == {slot: value for slot, value in self.said.items() if value is not None}

    def _choices(self, slot: Slot) -> tuple[Value, ...]:
        if slot.kind is Kind.ABOUT:
            return tuple(o.id for about in shelf.bank().about if about.id == slot.ref for o in about.options)
        return CHOICES[slot.kind]


@pytest.mark.usefixtures("harbour")
def test_what_was_said_last_is_kept_on_any_path():
    run_state_machine_as_test(
        Wandering,
        settings=settings(
            max_examples=10, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
