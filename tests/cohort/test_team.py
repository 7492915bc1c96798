"""What somebody may see of their team."""

from __future__ import annotations

from datetime import timedelta

from cohort.door import AT_THE_DOOR, Refused, team_by_code
from cohort.team import TeamNow, look
from planning.recommend import recommend
from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Slot
from questions.loader import load_bank
from scoring.assess import assess
from scoring.team import Voice
from storage import Role, Shows, Store, Team, new_token

BANK = load_bank()
FIRST, SECOND = list(BANK.questions)[:2]
NOT_A_GATE = next(question.id for question in BANK.questions.values() if not question.is_gate)


def someone(store: Store, answers: Answers) -> str:
    person = store.begin(new_token(), BANK.id, BANK.version)
    store.save(person.id, answers, BANK.version)
    return person.id


def a_team(store: Store, *people: tuple[Role, Shows, Answers]) -> tuple[Team, list[str]]:
    """A team of people with these roles, choices and answers; their ids in the same order."""
    ids = [someone(store, answers) for _, _, answers in people]
    team = store.teams.begin(ids[0], "Adult care", *people[0][:2])
    for who, (role, shows, _) in zip(ids[1:], people[1:], strict=True):
        store.teams.join(who, team.id, role, shows)
    return team, ids


def seen(store: Store, who: str) -> TeamNow:
    found = look(store, BANK, who)
    assert found is not None
    return found


def said(level: int | str, question_id: str = FIRST) -> Answers:
    return {Slot(Kind.LEVEL, question_id): level}


def test_each_shows_what_they_chose_and_no_more(store: Store) -> None:
    _, ids = a_team(
        store,
        (Role.SPONSOR, Shows.WITH_ROLE, said(1)),
        (Role.HR, Shows.WITHOUT_ROLE, said(3)),
        (Role.LEGAL, Shows.NOTHING, said(4)),
    )
    assert seen(store, ids[0]).voices == (Voice("", {FIRST: 3}), Voice("sponsor", {FIRST: 1}))


def test_everyone_sees_who_is_in_and_how_far(store: Store) -> None:
    _, ids = a_team(store, (Role.SPONSOR, Shows.WITH_ROLE, {}), (Role.HR, Shows.NOTHING, said(3)))
    here = seen(store, ids[0]).here
    assert [(each.role, each.answered, each.is_me) for each in here] == [(Role.SPONSOR, 0, True), (Role.HR, 1, False)]


def test_a_choice_that_is_changed_holds_at_once(store: Store) -> None:
    team, ids = a_team(store, (Role.SPONSOR, Shows.NOTHING, {}), (Role.HR, Shows.WITH_ROLE, said(3)))
    store.teams.join(ids[1], team.id, Role.HR, Shows.NOTHING)
    assert seen(store, ids[0]).voices == ()


def test_notes_reasons_and_confidence_never_reach_the_team(store: Store) -> None:
    private: Answers = {
        Slot(Kind.NOTE, FIRST): "SECRET",
        Slot(Kind.REASON, NOT_A_GATE): "SECRET",
        Slot(Kind.LEVEL, NOT_A_GATE): NOT_APPLICABLE,
        Slot(Kind.CONFIDENCE, BANK.confidence[0].id): 9,
        Slot(Kind.STEP_OWNER, "x"): "SECRET",
    }
    _, ids = a_team(store, (Role.SPONSOR, Shows.WITH_ROLE, {}), (Role.HR, Shows.WITH_ROLE, private))
    found = seen(store, ids[0])
    assert "SECRET" not in repr(found)
    assert found.voices == (Voice("hr", {NOT_A_GATE: NOT_APPLICABLE}), Voice("sponsor", {}))


def test_what_is_agreed_last_holds_and_what_was_agreed_before_can_still_be_read(store: Store) -> None:
    _, ids = a_team(store, (Role.SPONSOR, Shows.WITH_ROLE, {}), (Role.HR, Shows.NOTHING, {}))
    store.teams.say(ids[0], said(1))
    store.teams.say(ids[1], said(2))
    found = seen(store, ids[0])
    assert found.levels == {FIRST: 2}
    assert [(each.value, each.role) for each in found.agreed[FIRST]] == [(2, Role.HR), (1, Role.SPONSOR)]


def test_who_has_left_is_named_no_more(store: Store) -> None:
    _, ids = a_team(store, (Role.SPONSOR, Shows.WITH_ROLE, {}), (Role.HR, Shows.WITH_ROLE, said(3)))
    store.teams.say(ids[1], said(2))
    store.teams.leave(ids[1])
    found = seen(store, ids[0])
    assert [(each.value, each.role) for each in found.agreed[FIRST]] == [(2, None)]
    assert found.voices == (Voice("sponsor", {}),)
    assert look(store, BANK, ids[1]) is None


def test_what_is_agreed_can_be_scored_and_planned_for_like_one_persons_answers(store: Store) -> None:
    _, ids = a_team(store, (Role.SPONSOR, Shows.WITH_ROLE, {}))
    store.teams.say(ids[0], {**said(0), **said(DONT_KNOW, SECOND), **said(NOT_APPLICABLE, NOT_A_GATE)})
    answers = seen(store, ids[0]).answers
    assessment = assess(BANK, answers)
    assert NOT_APPLICABLE in [line.said for lines in assessment.sums.values() for line in lines]
    assert recommend(BANK, answers, assessment)


def test_what_is_taken_back_is_agreed_no_more(store: Store) -> None:
    _, ids = a_team(store, (Role.SPONSOR, Shows.WITH_ROLE, {}))
    store.teams.say(ids[0], said(1))
    store.teams.say(ids[0], {Slot(Kind.LEVEL, FIRST): None})
    assert seen(store, ids[0]).levels == {}


def test_whoever_guesses_codes_is_slowed_down(store: Store) -> None:
    team, _ = a_team(store, (Role.SPONSOR, Shows.WITH_ROLE, {}))
    assert team_by_code(store, team.code.lower(), "192.0.2.1") == team
    for _ in range(AT_THE_DOOR.free + 1):
        last = team_by_code(store, "DADADADADADA", "192.0.2.1")
    assert isinstance(last, Refused)
    assert last.wait > timedelta(0)
    early = team_by_code(store, team.code, "192.0.2.1")
    assert isinstance(early, Refused)
    assert not early.tried
    assert team_by_code(store, team.code, "192.0.2.2") == team
