"""The calendar file, read by a reader of our own: events that update and go rather than double."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from documents.calendar.events import CALENDAR_NAME, Memory, calendar_name, events, remember
from documents.calendar.file import calendar_file
from documents.plan.view import PlanView, Step
from planning.model import StepStatus
from questions.answers import Kind, Slot, Value
from tests.documents.examples import NAUGHTY, action, typical
from words import files

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
NAME = "f" * 32
Entry = dict[str, list[str]]


@dataclass(frozen=True)
class Line:
    slot: Slot
    value: Value
    saved_at: datetime


def said(kind: Kind, ref: str, value: Value, day: int = 0) -> Line:
    return Line(Slot(kind, ref), value, NOW + timedelta(days=day))


def written(view: PlanView, memory: Memory | None = None, link: str = "") -> bytes:
    memory = memory or remember(NAME, [], NOW)
    return calendar_file(events(view, memory, link), memory.sequence, memory.changed_at, NOW)


def read(ics: bytes) -> list[Entry]:
    """Every event, alarms within it under "ALARM"; lines unfolded and text unescaped as RFC 5545 says."""
    found: list[Entry] = []
    within: list[str] = []
    for line in ics.decode().replace("\r\n ", "").replace("\r\n\t", "").split("\r\n"):
        name, _, value = line.partition(":")
        if name == "BEGIN":
            within.append(value)
            found += [{}] if value == "VEVENT" else []
        elif name == "END":
            assert within.pop() == value
        elif "VEVENT" in within:
            key = "ALARM" if within[-1] == "VALARM" else name
            found[-1].setdefault(key, []).append(line if key == "ALARM" else unescaped(value))
    assert within == []
    return found


def unescaped(text: str) -> str:
    signs, whole = iter(text), ""
    for sign in signs:
        if sign == "\\":
            sign = next(signs)
            sign = "\n" if sign in "nN" else sign
        whole += sign
    return whole


def by_uid(ics: bytes) -> dict[str, Entry]:
    return {entry["UID"][0]: entry for entry in read(ics)}


def plan(*steps: Step) -> PlanView:
    return replace(typical(0), actions=steps)


def test_each_dated_step_is_a_whole_day_with_its_title_owner_and_reason():
    step = Step(action(1), "Stage")
    entry = read(written(plan(step)))[0]
    assert entry["DTSTART;VALUE=DATE"] == ["20270115"]
    assert entry["DTEND;VALUE=DATE"] == ["20270116"]
    assert entry["SUMMARY"] == [files.due(step.action.title)]
    [details] = entry["DESCRIPTION"]
    assert all(
        text in details for text in (step.action.owner, step.action.why, step.action.first_move, step.action.done_when)
    )


def test_it_rings_at_nine_a_week_before_and_on_the_day():
    rings = [line for line in read(written(plan(Step(action(1), ""))))[0]["ALARM"] if line.startswith("TRIGGER")]
    assert rings == ["TRIGGER:-P6DT15H", "TRIGGER:PT9H"]


def test_the_file_is_published_and_every_line_fits():
    ics = written(typical(6))
    assert b"\r\nMETHOD:PUBLISH\r\n" in ics
    assert b"\r\nVERSION:2.0\r\n" in ics
    assert max(len(line) for line in ics.split(b"\r\n")) <= 75


def test_the_day_to_come_back_stays_while_the_plan_changes():
    lines = [said(Kind.STEP, "step-1", "agreed"), said(Kind.STEP_OWNER, "step-1", "Priya", day=30)]
    ics = written(typical(1), remember(NAME, lines, NOW + timedelta(days=30)))
    [back] = [entry for entry in read(ics) if entry["SUMMARY"] == [files.COME_BACK]]
    assert back["DTSTART;VALUE=DATE"] == ["20270222"]


def test_the_private_link_is_in_the_calendar_only_where_it_is_asked_for():
    link = "https://example.org/r/0123"
    assert link.encode() not in written(typical(2))
    assert link in read(written(typical(2), link=link))[-1]["DESCRIPTION"][0]


def test_a_step_without_a_date_is_in_no_calendar():
    assert len(read(written(plan(Step(action(due=None), ""))))) == 1


def test_a_plan_without_steps_has_no_event():
    assert read(written(plan())) == []


def test_importing_again_after_a_change_moves_the_same_event():
    lines = [said(Kind.STEP_DUE, "step-1", "2027-01-15")]
    before = by_uid(written(plan(Step(action(1), "")), remember(NAME, lines, NOW)))
    lines.append(said(Kind.STEP_DUE, "step-1", "2027-03-01", day=1))
    moved = plan(Step(replace(action(1), due=date(2027, 3, 1)), ""))
    after = by_uid(written(moved, remember(NAME, lines, NOW)))
    assert before.keys() == after.keys()
    for uid, entry in after.items():
        assert int(entry["SEQUENCE"][0]) > int(before[uid]["SEQUENCE"][0])
    assert next(entry["DTSTART;VALUE=DATE"] for entry in after.values()) == ["20270301"]


def test_importing_again_without_a_change_changes_nothing():
    memory = remember(NAME, [said(Kind.STEP_DUE, "step-1", "2027-01-15")], NOW)
    assert written(typical(3), memory) == written(typical(3), memory)


@pytest.mark.parametrize("left", [(), (Step(replace(action(1), due=None), ""),)], ids=["dropped", "undated"])
def test_a_step_that_has_no_day_any_more_is_cancelled_under_its_own_id(left):
    lines = [said(Kind.STEP_DUE, "step-1", "2027-01-15"), said(Kind.STEP_TITLE, "step-1", "Ring the fund")]
    memory = remember(NAME, lines, NOW)
    [uid] = [uid for uid, entry in by_uid(written(plan(Step(action(1), "")), memory)).items() if "ALARM" in entry][:1]
    lines.append(said(Kind.STEP_DUE, "step-1", None, day=1))
    gone = by_uid(written(plan(*left), remember(NAME, lines, NOW)))[uid]
    assert gone["STATUS"] == ["CANCELLED"]
    assert gone["SUMMARY"] == [files.cancelled(files.due("Ring the fund"))]
    assert "ALARM" not in gone


@pytest.mark.parametrize(
    ("status", "state", "rings"),
    [
        (StepStatus.UNDER_WAY, "CONFIRMED", True),
        (StepStatus.DONE, "CONFIRMED", False),
        (StepStatus.STOPPED, "CANCELLED", False),
    ],
)
def test_what_is_done_rings_no_more_and_what_is_stopped_goes(status, state, rings):
    entry = read(written(plan(Step(replace(action(1), status=status), ""))))[0]
    assert (entry["STATUS"], "ALARM" in entry) == ([state], rings)


def test_ids_tell_nothing_about_anybody_and_differ_between_people():
    mine, other = (calendar_name({}, person) for person in ("person-1", "person-2"))
    assert mine != other
    assert "person-1" not in mine
    assert (
        by_uid(written(typical(1), remember(mine, [], NOW)))
        .keys()
        .isdisjoint(by_uid(written(typical(1), remember(other, [], NOW))))
    )


def test_a_calendar_brought_from_elsewhere_keeps_its_ids():
    assert calendar_name({CALENDAR_NAME: NAME}, "person-1") == NAME


@pytest.mark.parametrize("text", NAUGHTY)
def test_any_text_stays_text_in_one_event(text):
    found = read(written(plan(Step(action(0, text, date(2027, 1, 15)), ""))))
    assert len(found) == 2
    assert set(found[0]) <= {
        *("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "DESCRIPTION", "TRANSP", "STATUS", "ALARM"),
        *("DTSTART;VALUE=DATE", "DTEND;VALUE=DATE"),
    }


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
def test_any_day_can_be_written(day):
    assert f"{day.year:04d}" in read(written(plan(Step(action(0, due=day), ""))))[0]["DTSTART;VALUE=DATE"][0]
