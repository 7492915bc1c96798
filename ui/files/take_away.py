"""The files that a plan can be taken away in, each made from what the visit holds at the moment it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from documents.answers.file import answers_file
from documents.calendar.events import Memory, calendar_name, events, remember
from documents.calendar.file import calendar_file
from documents.plan.document import plan_view
from documents.plan.pdf import plan_pdf
from documents.plan.view import PlanView
from documents.plan.web_page import web_page
from documents.plan.word import word_file
from documents.sponsor.summary import sponsor_summary
from documents.spreadsheets.plan_csv import plan_csv
from documents.spreadsheets.workbook import workbook
from planning.recommend import AGREED
from questions.answers import Kind
from storage import StorageUnavailable
from ui import link, shelf
from ui.visit import Visit
from words import take_away as words

_FROM_VIEW: dict[str, tuple[str, Callable[[PlanView], bytes]]] = {
    "pdf": ("pdf", plan_pdf),
    "docx": ("docx", word_file),
    "html": ("html", web_page),
    "sponsor": ("pdf", sponsor_summary),
    "xlsx": ("xlsx", workbook),
    "csv": ("csv", plan_csv),
}
READ, WORK, KEEP = ("pdf", "docx", "html", "sponsor"), ("xlsx", "csv", "ics"), ("json",)


@dataclass(frozen=True, slots=True)
class Offer:
    """A file on offer: which of `words.take_away.FILES` it is, its name, and how it is made."""

    what: str
    name: str
    make: Callable[[], bytes]


def offers(visit: Visit, today: date, with_link: Callable[[], bool]) -> Iterator[Offer]:
    """Everything that the visit has something for; `with_link` says whether the calendar holds the private link."""
    has_steps = any(slot.kind is Kind.STEP and value == AGREED for slot, value in visit.answers.items())
    for what in _FROM_VIEW if visit.answers else ():
        if what != "csv" or has_steps:
            yield offer(what, visit, today)
    # Without a step there may still be days in a calendar that have to go from it.
    if has_steps or any(slot.kind is Kind.STEP_DUE for slot in visit.answers):
        name = words.file_name("ics", today, "ics")
        yield Offer("ics", name, lambda: calendar(visit, today, with_link()))
    if visit.answers:
        name = words.file_name("json", today, "json")
        yield Offer("json", name, lambda: everything(visit, today))


def offer(what: str, visit: Visit, today: date) -> Offer:
    """One of the files that say what the plan says."""
    ending, write = _FROM_VIEW[what]
    name = words.file_name(what, today, ending)
    return Offer(what, name, lambda: write(plan_view(shelf.bank(), visit.answers, today)))


def calendar(visit: Visit, today: date, with_link: bool) -> bytes:
    """The calendar of the plan, which cancels what an earlier one may have held."""
    memory, now = _memory(visit), datetime.now(UTC)
    shown = events(
        plan_view(shelf.bank(), visit.answers, today), memory, link.private_link(visit.token) if with_link else ""
    )
    return calendar_file(shown, memory.sequence, memory.changed_at, now)


def everything(visit: Visit, today: date) -> bytes:
    """All that the person said, to be brought back."""
    bank, view = shelf.bank(), plan_view(shelf.bank(), visit.answers, today)
    return answers_file(bank, visit.answers, visit.versions, my_calendar(visit), view, datetime.now(UTC))


def my_calendar(visit: Visit) -> str:
    """What the ids of the person's calendar are made from."""
    return calendar_name(visit.answers, visit.commissioner.id if visit.commissioner else visit.token)


def _memory(visit: Visit) -> Memory:
    try:
        history = shelf.store().history(visit.commissioner.id) if visit.commissioner else []
    except StorageUnavailable:  # the days of the plan can still be had; what to cancel waits for the next file
        history = []
    return remember(my_calendar(visit), history, datetime.now(UTC))
