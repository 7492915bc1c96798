"""After the module: the ways to everything that is asked and shown once somebody has taken it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from pages import after_confidence, change, three_months
from questions.answers import Phase
from questions.model import Bank
from ui import journey, shelf
from ui.after import ways as afterwards
from ui.go import heading_id
from ui.task_list import task_list
from ui.text import plain
from ui.visit import current
from words import after as words

Screen = tuple[str, str, Callable[[], None]]


def screens(bank: Bank) -> list[Screen]:
    """The address, title and content of each screen that belongs to after the module."""
    ratings = [
        (
            journey.confidence_page(place, Phase.AFTER),
            words.confidence_title(stage.title),
            partial(after_confidence.show, place),
        )
        for place, stage in enumerate(bank.stages, start=1)
        if bank.confidence_in(stage)
    ]
    return [
        (afterwards.AFTER, words.TITLE, show),
        *ratings,
        (afterwards.CHANGE, words.CHANGE_TITLE, change.show),
        (afterwards.THREE_MONTHS, words.LATER_TITLE, three_months.show),
    ]


def show() -> None:
    """List the screens with how far each has come; the button at the foot goes on through the ratings."""
    visit, bank = current(), shelf.bank()
    st.title(words.TITLE, anchor=heading_id(afterwards.AFTER))
    st.write(plain(words.TEXT))
    task_list(words.CONFIDENCE_AGAIN, afterwards.rating_steps(bank, visit.answers))
    task_list(words.MORE, afterwards.more(bank, visit.answers))
    task_list(words.FINISH, afterwards.finish_steps(visit.answers))
