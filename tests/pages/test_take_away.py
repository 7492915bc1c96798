"""Taking the plan away, and bringing everything back: here, on another host, after a deletion."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from documents.calendar.events import CALENDAR_NAME
from documents.samples.answers import believable_answers
from planning.plan import actions
from questions.answers import Answers, Kind, Slot
from storage import StorageUnavailable
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from ui.files.take_away import KEEP, READ, WORK, calendar, everything, offers
from words import bring_back
from words import take_away as words

TODAY = date(2026, 11, 22)


def everything_said() -> Answers:
    return believable_answers(shelf.bank(), TODAY)


def file_of(visitor: Visitor) -> bytes:
    return everything(visitor.app.session_state["visit"], TODAY)


def offered(visitor: Visitor) -> list[str]:
    visit = visitor.app.session_state["visit"]
    return [each.what for each in offers(visit, TODAY, lambda: False)]


def brings(visitor: Visitor, data: bytes) -> Visitor:
    """Open the screen and choose a file."""
    visitor.opens(journey.BRING_BACK)
    [uploader] = visitor.app.file_uploader
    uploader.upload("everything.json", data, "application/json")
    return visitor.runs()


def without_calendar(answers: Answers) -> Answers:
    return {slot: value for slot, value in answers.items() if slot != CALENDAR_NAME}


def test_without_answers_there_is_nothing_to_take_and_a_way_to_begin():
    visitor = Visitor().opens(journey.TAKE_AWAY)
    assert visitor.sees(words.NOTHING_YET)
    assert visitor.app.get("download_button") == []
    assert visitor.presses("start").page == journey.ABOUT


def test_without_an_agreed_step_there_is_no_list_of_steps_and_no_calendar():
    level = Slot(Kind.LEVEL, next(iter(shelf.bank().questions)))
    visitor = with_answers({level: 1}).opens(journey.TAKE_AWAY)
    assert visitor.sees(words.NO_STEPS)
    assert set(offered(visitor)) == {*READ, "xlsx", *KEEP}
    assert len(visitor.app.get("download_button")) == len(offered(visitor))


def test_with_a_plan_every_format_is_offered_and_can_be_made():
    visitor = with_answers(everything_said()).opens(journey.TAKE_AWAY)
    assert len(visitor.app.get("download_button")) == len((*READ, *WORK, *KEEP))
    titles = [action.title for action in actions(shelf.bank(), everything_said())]
    for each in offers(visitor.app.session_state["visit"], TODAY, lambda: False):
        made = each.make()
        assert made
        assert "2026-11-22" in each.name
        if each.what in ("html", "csv", "json"):
            assert all(title in made.decode().replace("&#x27;", "'") for title in titles)


def test_the_plan_leads_to_the_other_formats():
    visitor = with_answers(everything_said()).opens(journey.PLAN)
    assert visitor.presses("take-away").page == journey.TAKE_AWAY


def calendar_of(visitor: Visitor, with_link: bool = False) -> bytes:
    """The calendar file, its lines unfolded."""
    return calendar(visitor.app.session_state["visit"], TODAY, with_link).replace(b"\r\n ", b"")


def test_the_private_link_is_in_the_calendar_only_once_it_is_ticked():
    visitor = with_answers(everything_said()).opens(journey.TAKE_AWAY)
    assert visitor.token.encode() not in calendar_of(visitor)
    assert visitor.token.encode() in calendar_of(visitor, with_link=True)


def test_the_calendar_can_be_had_while_the_history_cannot_be_read(monkeypatch):
    visitor = with_answers(everything_said()).opens(journey.TAKE_AWAY)

    def away(*_: object) -> None:
        raise StorageUnavailable("The disk is full.")

    monkeypatch.setattr(shelf.store(), "history", away)
    assert calendar_of(visitor).count(b"BEGIN:VEVENT") > 1


def test_a_step_dropped_since_is_cancelled_in_the_next_calendar():
    visitor = with_answers(everything_said()).opens(journey.TAKE_AWAY)
    first = actions(shelf.bank(), everything_said())[0]
    assert b"CANCELLED" not in calendar_of(visitor)
    visitor.opens(journey.PLAN).presses(f"remove-{first.id}")
    assert calendar_of(visitor).count(b"STATUS:CANCELLED") == 1
    assert f"SUMMARY:Cancelled: Due: {first.title}".encode() in calendar_of(visitor)


def test_being_there_is_not_remembered_as_a_place():
    visitor = with_answers(everything_said()).opens(journey.PLAN).opens(journey.TAKE_AWAY).opens(journey.BRING_BACK)
    assert visitor.app.session_state["visit"].commissioner.place == journey.PLAN


def test_after_a_deletion_everything_comes_back():
    before = with_answers(everything_said()).opens(journey.TAKE_AWAY)
    data = file_of(before)
    shelf.store().forget(before.app.session_state["visit"].commissioner.id)
    again = brings(Visitor(), data)
    assert again.kept == {}
    assert again.sees(words.part(words.PARTS["step"], 5))
    again.presses("bring-back-now")
    assert again.title == words.BACK_DONE_TITLE
    assert without_calendar(again.kept) == everything_said()
    again.presses("to-plan")
    assert all(again.sees(action.title) for action in actions(shelf.bank(), everything_said()))


def test_the_calendar_of_somebody_who_comes_back_keeps_its_ids():
    before = with_answers(everything_said()).opens(journey.PLAN)
    again = brings(Visitor(), file_of(before)).presses("bring-back-now")

    def uids(visitor: Visitor) -> list[bytes]:
        return [line for line in calendar_of(visitor).split(b"\r\n") if line.startswith(b"UID")]

    assert uids(again) == uids(before)


@pytest.fixture
def differing() -> tuple[Visitor, bytes, Slot]:
    """Somebody who has answered one question otherwise since they took their file."""
    first = next(iter(shelf.bank().questions))
    slot, note = Slot(Kind.LEVEL, first), Slot(Kind.NOTE, first)
    visitor = with_answers({slot: 1, note: "Here since"})
    visitor.opens(journey.TAKE_AWAY)
    found: dict[str, Any] = json.loads(file_of(visitor))
    found["answers"][slot.key]["value"] = 4
    del found["answers"][note.key]
    return visitor, json.dumps(found).encode(), slot


def test_where_both_say_something_else_one_has_to_be_chosen(differing):
    visitor, data, slot = differing
    brings(visitor, data).presses("bring-back-now")
    assert visitor.faults == [words.BACK_CHOOSE.replace(".", "\\.")]
    assert visitor.kept[slot] == 1


@pytest.mark.parametrize(("choice", "kept"), [("mine", 1), ("file", 4)])
def test_the_choice_decides_and_what_the_file_lacks_stays(differing, choice, kept):
    visitor, data, slot = differing
    brings(visitor, data)
    assert visitor.sees(words.compared(0, 0, 1))
    visitor.app.radio(key="bring-back-choice").set_value(choice)
    visitor.runs().presses("bring-back-now")
    assert visitor.kept[slot] == kept
    assert visitor.kept[Slot(Kind.NOTE, slot.ref)] == "Here since"
    commissioner = visitor.app.session_state["visit"].commissioner
    assert 1 in [line.value for line in shelf.store().history(commissioner.id) if line.slot == slot]


def test_a_file_that_holds_nothing_new_has_nothing_to_press():
    visitor = with_answers(everything_said()).opens(journey.TAKE_AWAY)
    brings(visitor, file_of(visitor))
    assert visitor.sees(words.BACK_SAME)
    assert visitor.buttons("bring-back-now") == []


def test_a_wrong_file_changes_nothing_and_says_what_is_wrong():
    visitor = brings(Visitor(), b"%PDF-1.7")
    assert visitor.sees(bring_back.OTHER_KIND)
    assert visitor.buttons("bring-back-now") == []
    assert visitor.kept == {}


def test_what_was_answered_under_an_older_version_is_told_and_keeps_its_version():
    level = Slot(Kind.LEVEL, next(iter(shelf.bank().questions)))
    visitor = with_answers({level: 1}).opens(journey.TAKE_AWAY)
    old = file_of(visitor).replace(f'"version": "{shelf.bank().version}"'.encode(), b'"version": "0.9.0"')
    again = brings(Visitor(), old)
    assert again.sees(words.older("0.9.0", shelf.bank().version))
    again.presses("bring-back-now")
    assert again.app.session_state["visit"].versions[level] == "0.9.0"


def test_what_cannot_be_saved_is_said_and_can_be_tried_again(monkeypatch):
    data = file_of(with_answers(everything_said()).opens(journey.TAKE_AWAY))
    visitor, store = brings(Visitor(), data), shelf.store()
    with monkeypatch.context() as broken:

        def full(*_: object) -> None:
            raise StorageUnavailable("The disk is full.")

        broken.setattr(store, "restore", full)
        visitor.presses("bring-back-now")
        assert visitor.faults == [words.BACK_FAILED.replace(".", "\\.")]
        assert visitor.kept == {}
    visitor.presses("bring-back-now")
    assert without_calendar(visitor.kept) == everything_said()
