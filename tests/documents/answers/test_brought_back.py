"""What is taken away as JSON comes back as it was, and nothing else comes in."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.answers.brought_back import MOST_FAULTS, MOST_MEGABYTES, BroughtBack, Refused, read_answers_file
from documents.answers.file import SCHEMA, answers_file
from documents.calendar.events import CALENDAR_NAME
from documents.plan.document import plan_view
from documents.plan.pdf import plan_pdf
from documents.plan.web_page import web_page
from documents.plan.word import word_file
from documents.samples.answers import believable_answers
from documents.sponsor.summary import sponsor_summary
from documents.spreadsheets.plan_csv import plan_csv
from documents.spreadsheets.workbook import workbook
from questions.answers import LONGEST_TEXT, Answers, Kind, Phase, Slot, Value
from questions.change_model import Change, Removed
from questions.loader import load_bank
from tests.banks_for_tests import tiny_bank
from tests.documents.examples import NAUGHTY
from words import bring_back as words

TODAY = date(2026, 11, 22)
BANK = tiny_bank()
NAME = "0" * 32
LEVEL = Slot(Kind.LEVEL, "s1-q1")


def file_of(answers: Answers, version: str = BANK.version) -> bytes:
    view = plan_view(BANK, answers, TODAY)
    return answers_file(BANK, answers, dict.fromkeys(answers, version), NAME, view, datetime(2026, 11, 22, tzinfo=UTC))


def told(answers: Answers | None = None) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file_of({LEVEL: 3} if answers is None else answers))
    return found


def read(told: Any) -> BroughtBack:
    return read_answers_file(json.dumps(told).encode(), BANK)


def faults(data: bytes | dict[str, Any]) -> tuple[str, ...]:
    with pytest.raises(Refused) as refused:
        read_answers_file(data if isinstance(data, bytes) else json.dumps(data, indent=1).encode(), BANK)
    return refused.value.faults


def with_answer(key: str, value: Any, version: str = BANK.version) -> dict[str, Any]:
    found = told()
    found["answers"][key] = {"value": value, "version": version}
    return found


def test_everything_that_was_said_comes_back_with_its_version():
    bank = load_bank()
    answers = believable_answers(bank, TODAY)
    versions = {slot: "1.0.0" if slot.kind is Kind.LEVEL else "0.9.0" for slot in answers}
    view = plan_view(bank, answers, TODAY)
    back = read_answers_file(answers_file(bank, answers, versions, NAME, view, datetime.now(UTC)), bank)
    assert back.answers == {**answers, CALENDAR_NAME: NAME}
    assert {slot: version for slot, version in back.versions.items() if slot != CALENDAR_NAME} == versions


@given(st.text(max_size=80).filter(lambda text: not any("\ud800" <= sign <= "\udfff" for sign in text)))
@settings(max_examples=50)
def test_any_text_comes_back(text):
    note = Slot(Kind.NOTE, "s1-q1")
    assert read_answers_file(file_of({note: text}), BANK).answers[note] == text


@pytest.mark.parametrize("text", [each for each in NAUGHTY if "\ud800" not in each])
def test_hostile_text_comes_back(text):
    title = Slot(Kind.STEP_TITLE, "own-1")
    assert read_answers_file(file_of({title: text}), BANK).answers[title] == text


def test_the_file_says_what_it_is_and_that_it_holds_private_notes():
    found = told({LEVEL: 3, Slot(Kind.NOTE, "s1-q1"): "Ask Priya"})
    assert found["schema"] == SCHEMA
    assert "private notes" in found["about"]
    assert "Ask Priya" in json.dumps(found)


def test_the_plan_is_in_it_for_people_to_read():
    found = told({Slot(Kind.STEP, "s1-q1-step"): "agreed", Slot(Kind.STEP_DUE, "s1-q1-step"): "2027-01-15"})
    [step] = found["plan"]
    assert (step["title"], step["who"], step["by"]) == ("Do s1-q1-step", "Lead commissioner", "2027-01-15")


def test_what_the_plan_of_a_file_says_is_not_believed():
    found = told() | {"plan": [{"title": "Something else"}], "commissioner": "0"}
    assert read(found).answers == {LEVEL: 3, CALENDAR_NAME: NAME}


def test_a_mark_at_the_beginning_does_not_matter():
    assert read_answers_file(b"\xef\xbb\xbf" + file_of({LEVEL: 3}), BANK).answers[LEVEL] == 3


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", words.EMPTY),
        (b" \n", words.EMPTY),
        (b"%PDF-1.7", words.OTHER_KIND),
        (b"PK\x03\x04rest", words.OTHER_KIND),
        ("{}".encode("utf-16"), words.NOT_UTF8),
        (b'{"schema": "\xff"}', words.NOT_UTF8),
        (b'{\n "schema": \n', words.not_json(3, 1)),
        (b"[" * 100_000, words.TOO_DEEP),
        (b"[]", words.NOT_OURS),
        (b"null", words.NOT_OURS),
        (b'{"schema": NaN}', words.NOT_OURS),
        (b'{"schema": ' + b"9" * 5000 + b"}", words.NOT_OURS),
        (b'{"schema": "mutual-ready/2"}', words.newer_form("mutual-ready/2")),
        (b'{"a": 1, "a": 2}', words.twice("a")),
        (b" " * (MOST_MEGABYTES * 1024 * 1024 + 1), words.too_large(MOST_MEGABYTES)),
    ],
    ids=range(15),
)
def test_what_is_no_such_file_is_refused_in_a_sentence(data, fault):
    assert faults(data) == (fault,)


Spoil = Callable[[dict[str, Any]], Any]


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (lambda file: file.pop("bank"), words.wrong_field("bank", words.A_BANK)),
        (lambda file: file["bank"].update(version="newest"), words.wrong_field("bank", words.A_BANK)),
        (lambda file: file["bank"].update(id="harbour"), words.other_bank("harbour", "tiny")),
        (lambda file: file.update(answers=[]), words.wrong_field("answers", words.A_LIST_OF_ANSWERS)),
        (lambda file: file.update(answers={}), words.NOTHING_SAID),
    ],
    ids=range(5),
)
def test_a_file_that_lacks_something_is_refused(spoil: Spoil, fault: str):
    found = told()
    spoil(found)
    assert faults(found) == (fault,)


@pytest.mark.parametrize(
    ("key", "value", "why"),
    [
        ("lovel/before/s1-q1", 3, words.UNKNOWN_KIND),
        ("level/never/s1-q1", 3, words.UNKNOWN_KIND),
        ("level", 3, words.UNKNOWN_KIND),
        ("level/before/nothing", 3, words.UNKNOWN_REF),
        ("level/before/../../etc", 3, words.UNKNOWN_REF),
        ("step/before/own-<b>", "agreed", words.UNKNOWN_REF),
        ("step/before/own-" + "1" * 200, "agreed", words.UNKNOWN_REF),
        ("module/after/nothing", "text", words.UNKNOWN_REF),
        ("time/before/nothing", 3, words.UNKNOWN_REF),
        ("level/before/s1-q2", 5, words.number_or(0, 4, ("na", "dk"))),
        ("level/before/s1-q2", True, words.number_or(0, 4, ("na", "dk"))),
        ("level/before/s1-q2", 3.0, words.number_or(0, 4, ("na", "dk"))),
        ("level/before/s1-q2", "3", words.number_or(0, 4, ("na", "dk"))),
        ("level/before/s1-q2", None, words.NOT_AN_ANSWER),
        ("level/before/s1-q2", [3], words.number_or(0, 4, ("na", "dk"))),
        ("confidence/before/s1-can-1", 11, words.number(0, 10)),
        ("bond-now/before/own-1", -1, words.number(0, 4)),
        ("note/before/s1-q2", 3, words.TEXT),
        ("note/before/s1-q2", "x" * (LONGEST_TEXT + 1), words.TEXT),
        ("step-due/before/s1-q1-step", "tomorrow", words.DATE),
        ("step-due/before/s1-q1-step", "0001-01-01", words.DATE),
        ("module/after/first-by", "soon", words.DATE),
        ("time/before/day", "1999-01-01", words.DATE),
        ("time/before/hours", 0, words.number(1, 400)),
        ("time/before/what", "lunch", words.words(("go-live", "contract-end", "committee"))),
        ("step/before/s1-q1-step", "maybe", words.WRONG_CHOICE),
        ("step-status/before/s1-q1-step", "nearly", words.WRONG_CHOICE),
        ("about/before/body", "charity", words.WRONG_CHOICE),
        ("module/after/pace", "fine", words.WRONG_CHOICE),
        ("calendar/before/name", "mine", words.UNKNOWN_KIND),
    ],
)
def test_an_answer_that_may_not_be_kept_is_refused_with_its_line(key, value, why):
    found = with_answer(key, value)
    line = json.dumps(found, indent=1).split("\n").index(f'  "{key}": {{') + 1
    assert faults(found) == (words.at(line, key[:80], why),)


@pytest.mark.parametrize("entry", [3, [], {}, {"value": 3, "note": 1}, {"version": "1.0.0"}])
def test_an_answer_in_another_form_is_refused(entry):
    found = told()
    found["answers"]["level/before/s1-q2"] = entry
    assert faults(found)[0].endswith(words.NOT_AN_ANSWER)


@pytest.mark.parametrize("version", ["", "1", "1.0", "x", 1, "1.0.0; DROP TABLE", "١.٠.٠"])
def test_a_version_that_is_none_is_refused(version):
    assert faults(with_answer("level/before/s1-q2", 3, version))[0].endswith(words.WRONG_VERSION)


def test_the_same_answer_twice_is_refused():
    data = file_of({LEVEL: 3}).replace(b'"answers": {', b'"answers": {"level/before/s1-q1": {"value": 1},')
    assert faults(data) == (words.twice(LEVEL.key),)


def test_a_few_faults_are_listed_and_the_others_counted():
    found = told()
    found["answers"] |= {f"nothing-{number}": {"value": 1} for number in range(MOST_FAULTS + 3)}
    listed = faults(found)
    assert len(listed) == MOST_FAULTS + 1
    assert listed[-1] == words.more(3)


def test_what_another_version_asked_is_kept():
    old = with_answer("level/before/gone", 3, "0.9.0")
    assert read(old).answers[Slot(Kind.LEVEL, "gone")] == 3


def test_what_the_log_says_has_gone_is_kept_also_under_this_version():
    bank = tiny_bank(
        changes=(
            Change(version="1.0.0", issued=TODAY, summary="One less.", removed=(Removed(id="gone", text="Was it?"),)),
        )
    )
    found = with_answer("note/before/gone", "Ask Priya")
    assert read_answers_file(json.dumps(found).encode(), bank).answers[Slot(Kind.NOTE, "gone")] == "Ask Priya"


def test_a_step_that_left_the_bank_stays_in_the_plan():
    assert read(with_answer("step/before/old-step", "agreed")).answers[Slot(Kind.STEP, "old-step")] == "agreed"


def test_what_was_said_later_comes_back_as_said_later():
    found = read(with_answer("follow/later/s1-q1-step", "done"))
    assert found.answers[Slot(Kind.FOLLOW, "s1-q1-step", Phase.LATER)] == "done"


def test_a_choice_that_another_version_offered_is_kept():
    assert read(with_answer("about/before/body", "charity", "0.9.0")).answers[Slot(Kind.ABOUT, "body")] == "charity"


REFS = ("s1", "s1-q1", "s1-q1-step", "s1-can-1", "gone", "own-1", "own-s1-1", "body", "first-by", "hours", "day")
VALUES = st.one_of(
    st.integers(-1, 11),
    st.sampled_from(
        ("agreed", "dropped", "na", "dk", "yes", "no", "done", "stopped", "2027-01-15", "2099-12-31", NAME)
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)
ENTRIES = st.dictionaries(st.builds(Slot, st.sampled_from(Kind), st.sampled_from(REFS), st.sampled_from(Phase)), VALUES)


@given(ENTRIES)
@settings(max_examples=20, deadline=None)
def test_whatever_is_taken_back_can_be_taken_away_again_in_every_format(entries):
    found = told()
    for slot, value in entries.items():
        entry = {slot.key: {"value": value, "version": "0.9.0"}}
        with suppress(Refused):
            read(found | {"answers": entry})
            found["answers"] |= entry
    back = read(found)
    view = plan_view(BANK, back.answers, TODAY)
    for write in (plan_pdf, sponsor_summary, word_file, web_page, workbook, plan_csv):
        assert write(view)
    again = answers_file(BANK, back.answers, back.versions, NAME, view, datetime.now(UTC))
    assert read_answers_file(again, BANK).answers == {**back.answers, CALENDAR_NAME: NAME}


@given(st.binary(max_size=200))
def test_no_bytes_do_worse_than_be_refused(data):
    with pytest.raises(Refused):
        read_answers_file(data, BANK)


def test_an_earlier_assessment_comes_back_and_nothing_that_is_none() -> None:
    earlier, day = Slot(Kind.EARLIER, LEVEL.ref), Slot(Kind.EARLIER_ON, "day")
    answers: dict[Slot, Value] = {LEVEL: 3, earlier: 1, day: "2026-03-01"}
    assert read(told(answers)).answers == {**answers, CALENDAR_NAME: NAME}
    for key, value in ((earlier.key, 5), (day.key, "1526-03-01"), ("earlier/before/no-such-question", 2)):
        assert len(faults(with_answer(key, value))) == 1, key
