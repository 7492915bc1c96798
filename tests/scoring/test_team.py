"""What a team talks about first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Slot, Value
from questions.loader import load_bank
from scoring.team import Apart, Said, Voice, levels_of, topics, unanimous, who_said_what

BANK = load_bank()
GATES = [question.id for question in BANK.questions.values() if question.gate is not None]
OTHERS = [question.id for question in BANK.questions.values() if question.gate is None]
GATE, OTHER = GATES[0], OTHERS[0]
NEEDED = BANK.questions[GATE].gate or 0


def voices(**shown: dict[str, Value]) -> list[Voice]:
    return [Voice(who, levels) for who, levels in shown.items()]


def talked_about(**shown: dict[str, Value]) -> list[tuple[str, Apart]]:
    return [(topic.question_id, topic.apart) for topic in topics(BANK, voices(**shown))]


def test_people_who_say_the_same_have_nothing_to_talk_about() -> None:
    assert talked_about(hr={GATE: 3, OTHER: 2}, legal={GATE: 3, OTHER: 2}) == []


def test_one_voice_alone_disagrees_with_nobody() -> None:
    assert talked_about(hr={GATE: 0, OTHER: DONT_KNOW}) == []


def test_a_gate_that_is_open_for_some_comes_before_any_wider_gap() -> None:
    found = talked_about(hr={OTHER: 0, GATE: NEEDED - 1}, legal={OTHER: 4, GATE: NEEDED})
    assert found == [(GATE, Apart.GATE), (OTHER, Apart.LEVELS)]


def test_people_on_one_side_of_a_gate_are_ordered_by_how_far_apart_they_are() -> None:
    found = talked_about(hr={OTHER: 0, GATE: NEEDED - 2}, legal={OTHER: 3, GATE: NEEDED - 1})
    assert found == [(OTHER, Apart.LEVELS), (GATE, Apart.LEVELS)]


def test_what_one_does_not_know_while_another_does_comes_after_what_they_disagree_on() -> None:
    found = talked_about(hr={OTHERS[0]: DONT_KNOW, OTHERS[1]: 1}, legal={OTHERS[0]: 3, OTHERS[1]: 2})
    assert found == [(OTHERS[1], Apart.LEVELS), (OTHERS[0], Apart.UNKNOWN)]


def test_what_nobody_knows_is_no_disagreement() -> None:
    assert talked_about(hr={OTHER: DONT_KNOW}, legal={OTHER: DONT_KNOW}) == []


def test_that_a_question_does_not_apply_to_one_comes_last() -> None:
    found = talked_about(hr={OTHERS[0]: NOT_APPLICABLE, OTHERS[1]: DONT_KNOW}, legal={OTHERS[0]: 3, OTHERS[1]: 2})
    assert found == [(OTHERS[1], Apart.UNKNOWN), (OTHERS[0], Apart.APPLIES)]


def test_what_is_settled_is_talked_about_no_more() -> None:
    shown = voices(hr={OTHER: 0}, legal={OTHER: 4})
    assert topics(BANK, shown, settled={OTHER}) == ()


def test_who_is_told_highest_first_and_a_missing_name_stays_missing() -> None:
    shown = [Voice("", {OTHER: 1}), Voice("Legal", {OTHER: DONT_KNOW}), Voice("HR", {OTHER: 4}), Voice("x", {})]
    assert who_said_what(OTHER, shown) == (Said("HR", 4), Said("", 1), Said("Legal", DONT_KNOW))


def test_all_of_one_mind_needs_two_and_a_level() -> None:
    first, second, third, fourth = OTHERS[:4]
    one: dict[str, Value] = {first: 2, second: 2, third: DONT_KNOW, fourth: 1}
    two: dict[str, Value] = {first: 2, third: DONT_KNOW, fourth: 2}
    assert unanimous(BANK, voices(hr=one, legal=two)) == {first: 2}


def test_only_answers_that_count_are_shown() -> None:
    said: Answers = {
        Slot(Kind.LEVEL, OTHERS[0]): 3,
        Slot(Kind.LEVEL, OTHERS[1]): NOT_APPLICABLE,
        Slot(Kind.NOTE, OTHERS[0]): "private",
        Slot(Kind.CONFIDENCE, BANK.confidence[0].id): 7,
    }
    assert levels_of(BANK, said) == {OTHERS[0]: 3}


SHOWN = st.lists(
    st.builds(
        Voice,
        st.sampled_from(["", "HR", "Legal"]),
        st.dictionaries(
            st.sampled_from([*GATES[:2], *OTHERS[:2]]), st.sampled_from([0, 1, 2, 3, 4, DONT_KNOW, NOT_APPLICABLE])
        ),
    ),
    max_size=5,
)


@given(SHOWN)
def test_the_order_of_people_changes_nothing(shown: list[Voice]) -> None:
    assert topics(BANK, shown) == topics(BANK, shown[::-1])


@given(SHOWN)
def test_no_question_is_both_settled_by_all_and_talked_about(shown: list[Voice]) -> None:
    assert {topic.question_id for topic in topics(BANK, shown)}.isdisjoint(unanimous(BANK, shown))
