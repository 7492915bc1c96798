"""The second assessment of a visit: putting today's answers aside, and comparing with them."""

from __future__ import annotations

from datetime import date

import streamlit as st

from questions.answers import Kind, Slot
from questions.changes import rewording
from scoring.again import EARLIER_ON, Since, put_beside, since
from ui import journey, shelf
from ui.go import go
from ui.restore import restore
from ui.visit import Visit
from words import again as words


def put_aside(visit: Visit, today: date) -> bool:
    """Keep the answers of now beside those to come, each under the version it was given under; False on a fault."""
    bank = shelf.bank()
    new = put_beside(bank, visit.answers, today)
    return restore(visit, new, {slot: _version(visit, slot) or bank.version for slot in new})


def compared(visit: Visit) -> tuple[Since, int] | None:
    """Then and now, and how many questions are left out as they read otherwise since; None without a then."""
    bank = shelf.bank()
    other = {
        slot.ref
        for slot in visit.answers
        if slot.kind is Kind.EARLIER and rewording(bank, Slot(Kind.LEVEL, slot.ref), visit.versions.get(slot, ""))
    }
    found = since(bank, visit.answers, other)
    return (found, len(other)) if found is not None else None


def door(visit: Visit) -> None:
    """From the results to the second assessment, or to both side by side."""
    beside = EARLIER_ON in visit.answers
    if st.button(words.DOOR_BESIDE if beside else words.DOOR, key="to-again", icon=":material/compare_arrows:"):
        go(journey.AGAIN)


def _version(visit: Visit, slot: Slot) -> str:
    return visit.versions.get(Slot(Kind.LEVEL, slot.ref), "")
