"""What changed in the bank since this person answered, and the ways to it."""

from __future__ import annotations

import streamlit as st

from questions import changes
from questions.answers import Kind, Phase, Slot
from questions.changes import Rewording
from ui import journey, shelf
from ui.after import ways as afterwards
from ui.go import go, question_id
from ui.journey import Progress, Step
from ui.text import bullets, plain
from ui.visit import Visit
from words import versions as words


def rewording(visit: Visit, slot: Slot) -> Rewording | None:
    """How what is asked in `slot` read when this person answered it, or None where it reads the same."""
    if slot not in visit.answers or not _is_of_this_bank(visit):
        return None
    return changes.rewording(shelf.bank(), slot, visit.versions.get(slot, ""))


def reworded(visit: Visit) -> tuple[Slot, ...]:
    """The answers of this person to what reads otherwise now, in the order of the visit."""
    if not _is_of_this_bank(visit):
        return ()
    return tuple(each.slot for each in changes.reworded(shelf.bank(), visit.answers, visit.versions))


def added(visit: Visit) -> tuple[Slot, ...]:
    """What is new to this person and not answered, in the order of the visit."""
    return changes.added(shelf.bank(), visit.answers, visit.versions) if _is_of_this_bank(visit) else ()


def following(visit: Visit) -> Step | None:
    """The screen to continue with, or None after the last one.

    Someone who comes back after a change is not led through screens that are done and have nothing new.
    """
    bank, page = shelf.bank(), visit.page or ""
    step = journey.after(bank, visit.answers, page)
    if not (_is_of_this_bank(visit) and changes.newer_than_answers(bank, visit.answers, visit.versions)):
        return step
    new = {_page_of(slot) for slot in (*reworded(visit), *added(visit))}
    while step and step.progress is Progress.DONE and step.page not in new:
        step = journey.after(bank, visit.answers, step.page)
    return step


def announce(visit: Visit) -> None:
    """Say how much there is to look at, with a button to each; nothing where nothing changed for this person."""
    again, new = reworded(visit), added(visit)
    if not again and not new:
        return
    with st.container(border=True, key="news"):
        st.header(words.CHANGED_TITLE, anchor=False)
        st.write(plain(f"{words.changed(len(again), len(new))} {words.CHANGED_KEPT}"))
        with st.container(key="news-ways", gap=None):
            for slot in again:
                _way(slot, words.look_again(*_called(slot), words.SAID_WHEN[slot.phase]))
            for slot in new:
                _way(slot, words.look_at_new(*_called(slot)))
        with st.expander(words.CHANGED_WHAT):
            newer = changes.newer_than_answers(shelf.bank(), visit.answers, visit.versions)
            bullets(tuple(words.version(each.version, each.issued, each.summary) for each in newer))


def _way(slot: Slot, label: str) -> None:
    if st.button(f":blue[**{plain(' '.join(label.split()))}**]", key=_key(slot), type="tertiary"):
        later = slot.phase is Phase.LATER  # whose questions wait until their stage is opened
        go(_page_of(slot), "" if later else question_id(slot.ref))


def _key(slot: Slot) -> str:
    return "-".join(["news", slot.kind, slot.ref, *([] if slot.phase is Phase.BEFORE else [slot.phase])])


def _called(slot: Slot) -> tuple[str, str]:
    """The number and the short name of a question; a confidence item has no number."""
    bank = shelf.bank()
    if slot.kind is Kind.LEVEL:
        return bank.number_of[slot.ref], bank.questions[slot.ref].short
    return "", words.rating(next(item.text for item in bank.confidence if item.id == slot.ref))


def _page_of(slot: Slot) -> str:
    bank = shelf.bank()
    if slot.phase is Phase.LATER:
        return afterwards.THREE_MONTHS
    if slot.kind is Kind.LEVEL:
        return journey.stage_page(bank.stages.index(bank.stage_of[slot.ref]) + 1)
    stage = next(item.stage for item in bank.confidence if item.id == slot.ref)
    return journey.confidence_page([each.id for each in bank.stages].index(stage) + 1, slot.phase)


def _is_of_this_bank(visit: Visit) -> bool:
    """Whether this person began with the bank in use: versions of different banks cannot be compared."""
    return visit.commissioner is not None and visit.commissioner.bank_id == shelf.bank().id
