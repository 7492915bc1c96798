"""A team, as the people in it use it."""

from __future__ import annotations

from datetime import date

from questions.answers import Kind, Slot, Value
from storage import Role, Shows, Team
from tests.pages.visitor import Visitor, with_answers
from ui import shelf
from ui.room.pages import RECEIPT, TEAM, TEAM_PLAN
from words import receipt as receipt_words
from words import screen
from words import team as words


def first() -> str:
    """A gate, so that a low answer asks for a step."""
    return next(question.id for question in shelf.bank().questions.values() if question.is_gate)


def said(level: Value) -> Visitor:
    return with_answers({Slot(Kind.LEVEL, first()): level, Slot(Kind.NOTE, first()): "SECRET"})


def id_of(visitor: Visitor) -> str:
    found = shelf.store().find(visitor.token)
    assert found is not None
    return found.id


def team_of(visitor: Visitor) -> Team:
    found = shelf.store().teams.of(id_of(visitor))
    assert found is not None
    return found[0]


def two(shows: Shows = Shows.WITH_ROLE) -> tuple[Visitor, Visitor]:
    """Two of one team who disagree on a gate; the second shows what is given."""
    one, other = said(0), said(4)
    team = shelf.store().teams.begin(id_of(one), "Adult care", Role.SPONSOR, Shows.WITH_ROLE)
    shelf.store().teams.join(id_of(other), team.id, Role.HR, shows)
    return one, other


def test_a_team_is_started_and_a_second_person_joins_by_its_code_choosing_what_to_show_first():
    one = Visitor().opens(TEAM)
    one.app.text_input[1].set_value("Adult care")
    one.app.selectbox(key="new-role").set_value(Role.SPONSOR)
    one.app.radio(key="new-shows").set_value(Shows.WITH_ROLE)
    one.presses("begin-team")
    assert one.title == "Adult care"
    other = Visitor()
    other.app.query_params["code"] = team_of(one).code.lower()
    other.opens(TEAM)
    assert other.sees(words.join_title("Adult care"))
    other.app.selectbox(key="join-role").set_value(Role.HR)
    assert other.presses("join-team-now").faults == [words.SHOWS_EMPTY]
    other.app.radio(key="join-shows").set_value(Shows.NOTHING)
    assert other.presses("join-team-now").title == "Adult care"
    assert other.sees(words.SMALL)


def test_disagreement_is_first_and_says_who_said_what():
    one, _ = two()
    one.opens(TEAM)
    assert one.app.header[0].value == words.talk_title(1)
    assert one.sees(words.APART["gate"])
    assert one.sees(": HR")
    assert one.sees(f": {words.ROLES['sponsor']}")


def test_after_the_first_three_what_one_does_not_know_while_another_does_stands_apart():
    refs = [question.id for question in shelf.bank().questions.values() if not question.is_gate][:5]
    one, other = two()
    both: tuple[tuple[Visitor, tuple[Value, ...]], ...] = ((one, (0, 0, 0, 0, "dk")), (other, (4, 4, 4, 4, 4)))
    for who, levels in both:
        said: dict[Slot, Value] = {Slot(Kind.LEVEL, ref): level for ref, level in zip(refs, levels, strict=True)}
        shelf.store().save(id_of(who), said, shelf.bank().version)
    one.opens(TEAM)
    labels = [each.label for each in one.app.expander]
    assert {words.how_many(words.UNKNOWN_TITLE, 1), words.how_many(words.MORE, 2)} <= set(labels)


def test_who_shows_nothing_is_in_no_comparison_and_notes_never_are():
    one, _ = two(Shows.NOTHING)
    one.opens(TEAM)
    assert one.app.header[0].value == words.TALK_NOTHING
    assert one.sees(words.TALK_WAIT)
    assert not one.sees("SECRET")


def test_what_is_agreed_is_there_for_the_other_and_is_talked_about_no_more():
    one, other = two()
    one.opens(TEAM)
    one.app.session_state[f"talk-open-{first()}"] = True
    one.runs().app.radio(key=f"talk-agreed-{first()}").set_value(1)
    one.presses(f"talk-agree-{first()}")
    assert one.app.header[0].value == words.TALK_NOTHING
    other.opens(TEAM)
    assert other.sees(words.questions_agreed(1, len(shelf.bank().questions)))


def test_the_plan_has_steps_for_what_is_agreed_with_an_owner_and_a_day_and_a_document():
    one, other = two()
    shelf.store().teams.say(id_of(one), {Slot(Kind.LEVEL, first()): 0})
    one.opens(TEAM_PLAN)
    [step] = one.buttons("agree-")[:1]
    one.app.selectbox(key=f"owner-{step}").set_value(words.ROLES["hr"])
    one.app.date_input(key=f"due-{step}").set_value(date(2027, 3, 1))
    one.presses(f"agree-{step}")
    other.opens(TEAM_PLAN)
    assert other.sees(screen.who_and_when(words.ROLES["hr"], date(2027, 3, 1)))
    assert [getattr(each, "label", "") for each in other.app.get("download_button")] == [words.PDF]


def test_leaving_needs_a_second_thought_and_leads_back_to_the_door():
    one, other = two()
    one.opens(TEAM)
    assert one.button("leave-team").disabled
    one.app.checkbox(key="leave-sure").check()
    assert one.runs().presses("leave-team").title == words.HOME_BUTTON
    assert other.opens(TEAM).app.header[0].value == words.TALK_NOTHING


def test_the_receipt_tells_of_the_team_and_what_it_sees():
    one, _ = two()
    receipt = one.opens(RECEIPT)
    assert receipt.sees(words.receipt("Adult care", "sponsor", "role"))
    assert receipt_words.KINDS["team_member"] in receipt.app.table[0].value.index


def test_a_wrong_code_is_explained():
    visitor = Visitor()
    visitor.app.query_params["code"] = "WRONG"
    assert visitor.opens(TEAM).faults == [words.UNKNOWN]
