"""A bank about something else: no word of any screen or document is about mutuals or commissioning.

Looks at everything that is sent to the browser, labels and tables and helps and all, rather than at texts alone.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pypdf
import pytest

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Slot, Value
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from ui.files.take_away import offer
from ui.library import pages as library_pages

pytestmark = pytest.mark.usefixtures("harbour")

THE_TOOL = re.compile("mutual[ _-]?ready", re.IGNORECASE)
ITS_SUBJECT = re.compile(
    r"mutual|commission|spin[- ]?out|procure|council|public (service|sector|body)|nhs|union|tupe|staff",
    re.IGNORECASE,
)


def sent(node: Any) -> Iterator[str]:
    """All that the browser is sent of a part of the screen, its labels and helps and addresses too."""
    yield str(getattr(node, "proto", ""))
    for child in getattr(node, "children", {}).values():
        yield from sent(child)


def about_mutuals(text: str) -> list[str]:
    return [found.group() for found in ITS_SUBJECT.finditer(THE_TOOL.sub("", text))]


def pages() -> list[str]:
    bank = shelf.bank()
    library = [*library_pages.lists(bank), *(library_pages.case_page(each.id) for each in bank.cases)]
    return ["", *(step.page for step in journey.steps(bank, {})), *library]


def answered(value: Value) -> dict[Slot, Value]:
    """Everything answered alike, three steps agreed and one put aside, and a note to go into the plan."""
    bank = shelf.bank()
    answers: dict[Slot, Value] = {Slot(Kind.LEVEL, ref): value for ref in bank.questions}
    answers |= {Slot(Kind.REASON, ref): "We have none" for ref in bank.questions}
    answers |= {Slot(Kind.CONFIDENCE, item.id): 7 for item in bank.confidence}
    steps = list(bank.next_steps)
    answers |= {Slot(Kind.STEP, ref): "agreed" for ref in (*steps[:3], "own-1")}
    noted = next(iter(bank.questions))
    return answers | {
        Slot(Kind.STEP, steps[3]): "dropped",
        Slot(Kind.NOTE, noted): "Ask Priya.",
        Slot(Kind.SHARE_NOTE, noted): "yes",
    }


@pytest.mark.parametrize("value", [None, 0, 1, 2, 4, DONT_KNOW, NOT_APPLICABLE])
def test_no_screen_says_anything_about_mutuals_whatever_is_answered(value: Value):
    answers: Answers = {} if value is None else answered(value)
    visitor = with_answers(answers)
    for page in pages():
        visitor.opens(page)
        said = about_mutuals(" ".join(sent(visitor.app._tree)))
        assert said == [], page


def test_the_look_reaches_every_word_of_a_screen():
    visitor = Visitor().opens(journey.stage_page(1))
    everything = " ".join(sent(visitor.app._tree))
    for text in ("Measure the channel", "Nobody has measured it", "Survey the harbour", "Continue"):
        assert (text in everything) == (text != "Measure the channel")  # a next step is not told beside its question


@pytest.mark.parametrize("value", [None, 1, 4, DONT_KNOW])
def test_no_page_of_the_plan_says_anything_about_mutuals(value: Value):
    visitor = with_answers({} if value is None else answered(value)).opens(journey.PLAN)
    document = pypdf.PdfReader(io.BytesIO(offer("pdf", visitor.app.session_state["visit"], date(2026, 11, 22)).make()))
    text = " ".join(page.extract_text() for page in document.pages)
    assert "Harbour Ready" in text
    assert about_mutuals(f"{text} {dict(document.metadata or {})}") == []
