"""What changed for you: before and after, what that may mean, and what did not change."""

from __future__ import annotations

import math
from datetime import date

import streamlit as st

from figures.own_change import own_change_by_stage
from questions.answers import Phase
from scoring.own_change import OwnChange, own_change
from scoring.thresholds import CHANCE_CHANGE
from ui import journey, shelf
from ui.after import change_lists, judged_cards
from ui.after import ways as afterwards
from ui.go import go, heading_id
from ui.journey import Progress, Step
from ui.picture import picture
from ui.text import plain
from ui.visit import Visit, current
from words import after as words


def show() -> None:
    """The picture with its finding, how to read it, then thing by thing, stage by stage, and what stayed as it was."""
    visit, bank = current(), shelf.bank()
    change = own_change(bank, visit.answers)
    st.title(words.CHANGE_TITLE, anchor=heading_id(afterwards.CHANGE))
    compares = any(stage.change is not None or stage.later_change is not None for stage in change.stages)
    if not compares:
        _nothing_to_compare(visit, change)
        return
    picture(own_change_by_stage(bank, change))
    st.header(words.MEANING_TITLE, anchor=False)
    st.write(plain(words.chance(math.floor(CHANCE_CHANGE))))
    st.write(plain(words.NO_CAUSE))
    change_lists.thing_by_thing(bank, change)
    change_lists.looking_back(bank, change)
    judged_cards.judged(bank, visit, date.today())
    change_lists.unchanged(bank, change, visit.answers)


def _nothing_to_compare(visit: Visit, change: OwnChange) -> None:
    """Say which of the two is missing, and lead there; a start is never asked for once the module is over."""
    bank = shelf.bank()
    rated = {phase for stage in change.stages for item in stage.items for phase in item.rated}
    if rated == {Phase.BEFORE}:
        st.write(plain(words.NO_AFTER))
        _way(words.RATE_AFTER, afterwards.rating_steps(bank, visit.answers))
    elif not rated:
        st.write(plain(words.NO_BEFORE_NO_AFTER))
        _way(words.RATE_BEFORE, journey.confidence_steps(bank, visit.answers))
    else:
        st.write(plain(words.NOTHING_SHARED if Phase.BEFORE in rated else words.NO_BEFORE))
        picture(own_change_by_stage(bank, change))


def _way(label: str, steps: tuple[Step, ...]) -> None:
    unfinished = [step for step in steps if step.progress is not Progress.DONE]
    if unfinished and st.button(label, type="primary", key="rate-first"):
        go(unfinished[0].page)
