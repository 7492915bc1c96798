import pytest

from figures.model import Ink
from figures.stages import readiness_by_stage
from scoring.model import Band, Status
from tests.figures.people import a_bank, a_gate, a_score, an_assessment, percents, the_typical
from tests.figures.reading import bars, column, dots, spans


def test_bars_stand_in_journey_order_at_their_displayed_percent():
    figure = readiness_by_stage(a_bank(3), an_assessment(percents(62.5, 74.49, 10)))
    assert [(bar.row, bar.start, bar.end) for bar in bars(figure)] == [(0, 0, 63), (1, 0, 74), (2, 0, 10)]


def test_the_table_says_what_the_bars_say():
    figure = readiness_by_stage(a_bank(), the_typical())
    scored = [bar for bar in bars(figure) if bar.ink is not Ink.ABSENT]
    assert [f"{bar.end:.0f}%" for bar in scored] == column(figure, 1)[:5]


def test_the_table_says_what_the_ranges_say():
    figure = readiness_by_stage(a_bank(), the_typical())
    said = [text for text in column(figure, 2) if " to " in text]
    assert said == [f"{span.low:.0f}% to {span.high:.0f}%" for span in spans(figure)]


def test_a_stage_where_nothing_is_unknown_has_no_range():
    assert spans(readiness_by_stage(a_bank(3), an_assessment(percents(20, 40, 60)))) == []


def test_the_target_is_the_banks_unless_another_is_asked_for():
    bank, person = a_bank(3), an_assessment(percents(20, 40, 60))
    assert {dot.x for dot in dots(readiness_by_stage(bank, person), Ink.TARGET)} == {75}
    assert {dot.x for dot in dots(readiness_by_stage(bank, person, target=2.5), Ink.TARGET)} == {63}


def test_a_target_of_nothing_is_a_target():
    figure = readiness_by_stage(a_bank(3), an_assessment(percents(20, 40, 60)), target=0)
    assert {dot.x for dot in dots(figure, Ink.TARGET)} == {0}


def test_the_gap_is_the_difference_of_displayed_percents_and_never_below_nothing():
    figure = readiness_by_stage(a_bank(3), an_assessment(percents(74.4, 73.6, 90)))
    assert column(figure, 4) == ["1 point", "1 point", "0 points"]


def test_a_blocked_stage_keeps_its_percent_and_says_the_word_in_its_own_ink():
    person = an_assessment([a_score("s1", 90, band=Band.BLOCKED), *percents(20, 30, 40)[1:3]], [a_gate("s1-q2")])
    bar = bars(readiness_by_stage(a_bank(3), person))[0]
    assert (bar.end, bar.ink, bar.label) == (90, Ink.BLOCKED, "90% Blocked")


def test_a_stage_with_too_few_answers_has_words_and_no_bar():
    bar = bars(readiness_by_stage(a_bank(3), an_assessment(percents(None, 30, 40))))[0]
    assert (bar.start, bar.end, bar.ink, bar.label) == (0, 0, Ink.ABSENT, "Not enough answers")


def test_a_stage_with_too_few_answers_and_a_failed_gate_says_both():
    person = an_assessment(percents(None, 30, 40), [a_gate("s1-q2", 1)])
    bar = bars(readiness_by_stage(a_bank(3), person))[0]
    assert (bar.end, bar.ink, bar.label) == (0, Ink.BLOCKED, "Blocked, few answers")


def test_an_unanswered_gate_does_not_call_a_stage_without_a_score_blocked():
    person = an_assessment([a_score("s1", band=Band.BLOCKED), *percents(20, 30, 40)[1:]], [a_gate("s1-q2", None)])
    assert bars(readiness_by_stage(a_bank(3), person))[0].label == "Not enough answers"


def test_a_stage_that_does_not_apply_says_so():
    scores = [a_score("s1", status=Status.NOT_APPLICABLE, items=0), *percents(20, 30, 40)[1:]]
    assert bars(readiness_by_stage(a_bank(3), an_assessment(scores)))[0].label == "Does not apply"


@pytest.mark.parametrize(
    ("person", "finding"),
    [
        (an_assessment(percents(None, None, None)), "No stage has enough answers to score yet"),
        (an_assessment(percents(40, None, None)), "One stage has enough answers to score, at 40%"),
        (an_assessment(percents(40, 40, None)), "Both scored stages stand at 40%"),
        (an_assessment(percents(40, 40, 40)), "All three scored stages stand at 40%"),
        (an_assessment(percents(40, 60, 80)), "The weakest stage is explore and sponsor (stage 1), at 40%"),
        (
            an_assessment(percents(40, 40, 80)),
            "The weakest stages are explore and sponsor (stage 1), and options and outline case (stage 2), both at 40%",
        ),
        (
            an_assessment(percents(40, 60, 80), [a_gate("s3-q2")]),
            "Full case, people, form (stage 3) is blocked by a shut gate",
        ),
        (
            an_assessment(percents(40, 60, 80), [a_gate("s3-q2"), a_gate("s2-q2")]),
            "Two of three stages are blocked by a shut gate",
        ),
        (
            an_assessment(percents(40, 60, 80), [a_gate(f"s{place}-q2") for place in (1, 2, 3)]),
            "Every stage is blocked by a shut gate",
        ),
    ],
)
def test_the_finding_names_gates_first_then_the_weakest_stage(person, finding):
    assert readiness_by_stage(a_bank(3), person).headline == finding


def test_more_than_two_equally_weak_stages_are_each_at_that_percent():
    figure = readiness_by_stage(a_bank(4), an_assessment(percents(40, 40, 40, 80)))
    assert figure.headline.endswith("each at 40%")


def test_the_text_alternative_gives_type_range_ends_and_gates():
    alt = readiness_by_stage(a_bank(), the_typical()).alt
    assert "Bar chart of readiness at six stages, five of them scored: 25% to 78%." in alt
    assert "Highest: 1 Explore and sponsor, 78%. Lowest: 5 Transition and launch, 25%." in alt
    assert "Blocked: 3 Full case, people, form; and 4 Route to contract." in alt
    assert "Not enough answers: 6 Perform, renew or exit." in alt
    assert "Target: 75%." in alt


def test_the_key_names_only_the_marks_that_are_there():
    plain = readiness_by_stage(a_bank(3), an_assessment(percents(20, 40, 60))).key
    assert "Line" not in plain
    assert "Blocked" not in plain
    full = readiness_by_stage(a_bank(), the_typical()).key
    assert "Line" in full
    assert "Blocked" in full


def test_the_note_counts_the_answers_behind_the_bars():
    assert "17 of 24 questions answered" in readiness_by_stage(a_bank(), the_typical()).note
