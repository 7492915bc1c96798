"""Which days of a plan belong in a calendar, and which that were there before must go from it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from documents.plan.view import PlanView, Step
from planning.follow_up import Said, come_back_on
from planning.model import StepStatus
from questions.answers import Answers, Kind, Slot
from words import files

CALENDAR_NAME: Final = Slot(Kind.CALENDAR, "name")
COME_BACK: Final = "come-back"  # no step is called so: those of a bank are longer, one's own begin with own-
_BEGINNING: Final = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Memory:
    """What a calendar must know beside the plan: the `name` that its ids are made from, which tells nothing about
    anybody; when the plan last changed; the day to come back; and the last day and title of every step that ever had
    a day."""

    name: str
    changed_at: datetime
    come_back: date
    dated: Mapping[str, tuple[date, str]]

    @property
    def sequence(self) -> int:
        """A number that grows with every change, also after a move to another host: seconds since 2026."""
        return max(0, int((self.changed_at - _BEGINNING).total_seconds()))


@dataclass(frozen=True, slots=True)
class Event:
    """One whole day in a calendar. A `cancelled` one was there before and must go; a `closed` one rings no more."""

    uid: str
    day: date
    title: str
    details: str
    cancelled: bool = False
    closed: bool = False


def calendar_name(answers: Answers, person_id: str) -> str:
    """What the ids in somebody's calendar are made from: as they brought it from elsewhere, else from who they are."""
    kept = answers.get(CALENDAR_NAME)
    return kept if isinstance(kept, str) else _hash(f"calendar of {person_id}")


def remember(name: str, history: Iterable[Said], now: datetime) -> Memory:
    """The memory of someone with this history, oldest line first; without one, the plan has changed `now`."""
    lines, changed_at, days, titles = tuple(history), now, dict[str, date](), dict[str, str]()
    for line in lines:
        changed_at = line.saved_at
        if line.slot.kind is Kind.STEP_DUE and isinstance(line.value, str):
            days[line.slot.ref] = date.fromisoformat(line.value)
        elif line.slot.kind is Kind.STEP_TITLE and isinstance(line.value, str):
            titles[line.slot.ref] = line.value
    come_back = come_back_on(lines, now.date())
    return Memory(name, changed_at, come_back, {ref: (day, titles.get(ref, files.A_STEP)) for ref, day in days.items()})


def events(view: PlanView, memory: Memory, link: str = "") -> Iterator[Event]:
    """Each dated step, the day to come back, and a cancellation of each step that had a day and has none now.

    The private `link` goes in only where it is given: whoever sees the calendar could open it.
    """
    dated = {step.action.id: step for step in view.actions if step.action.due}
    for ref, step in dated.items():
        yield _event(_uid(memory, ref), step)
    if view.actions or memory.dated:
        details = "\n".join(text for text in (files.COME_BACK_TEXT, link) if text)
        yield _called_off(Event(_uid(memory, COME_BACK), memory.come_back, files.COME_BACK, details), not view.actions)
    for ref, (day, title) in memory.dated.items():
        if ref not in dated:
            yield _called_off(Event(_uid(memory, ref), day, files.due(title), ""), True)


def _event(uid: str, step: Step) -> Event:
    action = step.action
    told = ((files.WHO, action.owner), (files.FIRST_MOVE, action.first_move), (files.DONE_WHEN, action.done_when))
    details = "\n".join([*(files.line(label, text) for label, text in told if text), action.why])
    title = (files.done if action.status is StepStatus.DONE else files.due)(action.title)
    event = Event(uid, action.due or date.max, title, details, closed=action.closed)
    return _called_off(event, action.status is StepStatus.STOPPED)


def _called_off(event: Event, off: bool) -> Event:
    if not off:
        return event
    return Event(event.uid, event.day, files.cancelled(event.title), event.details, cancelled=True, closed=True)


def _uid(memory: Memory, ref: str) -> str:
    return f"{_hash(f'{memory.name} {ref}')}@mutual-ready"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
