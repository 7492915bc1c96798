import pytest

from figures.heatmap import question_heatmap
from figures.model import LEVEL_INKS, Ink
from questions.answers import Kind, Slot
from tests.figures.people import a_bank, a_gate, an_assessment, levels, percents
from tests.figures.reading import cells, column

NOBODY = an_assessment(percents(None, None, None))


def at(figure, row: int, place: int):
    return next(cell for cell in cells(figure) if (cell.row, cell.column) == (row, place))


def test_every_question_has_one_cell_in_order():
    figure = question_heatmap(a_bank(3, questions=4), NOBODY, {})
    assert [(cell.row, cell.column) for cell in cells(figure)] == [
        (row, place) for row in range(3) for place in range(4)
    ]


@pytest.mark.parametrize("level", range(5))
def test_a_level_shows_its_digit_in_its_own_ink(level):
    cell = at(question_heatmap(a_bank(3), NOBODY, levels({"s2-q3": level})), 1, 2)
    assert (cell.label, cell.ink) == (str(level), LEVEL_INKS[level])


def test_dont_know_is_a_question_mark():
    cell = at(question_heatmap(a_bank(3), NOBODY, levels({"s1-q1": "dk"})), 0, 0)
    assert (cell.label, cell.ink) == ("?", Ink.UNKNOWN)


def test_not_applicable_with_a_reason_is_a_dash():
    answers = levels({"s1-q1": "na"}) | {Slot(Kind.REASON, "s1-q1"): "We have no estate."}
    figure = question_heatmap(a_bank(3), NOBODY, answers)
    assert (at(figure, 0, 0).label, column(figure, 2)[0]) == ("–", "– Not applicable")


def test_not_applicable_without_a_reason_is_not_answered():
    figure = question_heatmap(a_bank(3), NOBODY, levels({"s1-q1": "na"}))
    assert (at(figure, 0, 0).label, column(figure, 2)[0]) == ("·", "· Not answered")


def test_a_question_that_is_not_asked_of_somebody_says_so_and_has_no_gate():
    figure = question_heatmap(a_bank(3), NOBODY, {Slot(Kind.ABOUT, "sector"): "council"})
    assert at(figure, 0, 3).label == "–"
    assert figure.table.rows[3][2:4] == ("– Not asked of you", "")


def test_a_gate_kept_open_by_an_answer_is_outlined():
    person = an_assessment(percents(50, 50, 50), [a_gate("s2-q2", 1), a_gate("s3-q2", None)])
    figure = question_heatmap(a_bank(3), person, levels({"s2-q2": 1}))
    assert [(cell.row, cell.column) for cell in cells(figure) if cell.blocked] == [(1, 1)]


def test_the_table_numbers_every_question_and_says_what_its_cell_says():
    figure = question_heatmap(a_bank(3), NOBODY, levels({"s1-q1": 3, "s2-q2": "dk", "s3-q4": 0}))
    assert column(figure, 0) == [f"{cell.row + 1}.{cell.column + 1}" for cell in cells(figure)]
    assert [said.split(" ")[0] for said in column(figure, 2)] == [cell.label for cell in cells(figure)]


def test_the_table_says_which_gates_are_passed():
    figure = question_heatmap(a_bank(3), NOBODY, levels({"s1-q2": 3, "s2-q2": 2}))
    gates = dict(zip(column(figure, 0), column(figure, 3), strict=True))
    assert (gates["1.1"], gates["1.2"], gates["2.2"], gates["3.2"]) == (
        "",
        "Open, needs 3",
        "Shut, needs 3",
        "Shut, needs 3",
    )


def test_columns_are_numbered_up_to_the_longest_stage():
    assert [label for _, label in question_heatmap(a_bank(3, questions=5), NOBODY, {}).x.ticks] == list("12345")


@pytest.mark.parametrize(
    ("said", "finding"),
    [
        ({}, "No question is answered yet"),
        ({"s1-q1": 3}, "11 questions are not answered yet"),
        ({"s1-q1": "dk"}, "One answer is “don’t know”"),
        ({"s1-q1": "dk", "s1-q3": "dk"}, "Two answers are “don’t know”"),
    ],
)
def test_the_finding_says_what_is_not_known_and_what_is_not_answered(said, finding):
    assert question_heatmap(a_bank(3), NOBODY, levels(said)).headline == finding


def test_the_finding_is_that_all_is_well_when_all_is_answered():
    bank = a_bank(3)
    figure = question_heatmap(bank, an_assessment(percents(75, 75, 75)), levels(dict.fromkeys(bank.questions, 3)))
    assert figure.headline == "Every question is answered, and no answer keeps a gate shut"
    assert "all at level 3." in figure.alt


@pytest.mark.parametrize(
    ("gates", "finding"), [(1, "One answer keeps a gate shut"), (2, "Two answers keep a gate shut")]
)
def test_the_finding_counts_shut_gates_first(gates, finding):
    person = an_assessment(percents(50, 50, 50), [a_gate(f"s{place}-q2", 1) for place in range(1, gates + 1)])
    assert question_heatmap(a_bank(3), person, levels({"s1-q2": 1, "s2-q2": 1})).headline == finding


def test_the_text_alternative_counts_what_is_not_a_level():
    person = an_assessment(percents(50, 50, 50), [a_gate("s1-q2", "dk")])
    alt = question_heatmap(a_bank(3), person, levels({"s1-q1": 0, "s1-q2": "dk", "s1-q3": 4})).alt
    assert "Grid of 12 answers at three stages, from level 0 to level 4." in alt
    assert "Don’t know: 1. Not applicable or not asked: 0. Not answered: 9." in alt
    assert "Shut gates: 1.2 Pension risk." in alt


def test_the_key_names_only_the_signs_that_are_there():
    bank = a_bank(3)
    every = question_heatmap(bank, NOBODY, levels(dict.fromkeys(bank.questions, 3))).key
    assert every == "Darker: a higher rung."
    answers = levels({"s1-q1": "dk", "s1-q2": 0}) | {Slot(Kind.ABOUT, "sector"): "council"}
    some = question_heatmap(bank, an_assessment(percents(1, 1, 1), [a_gate("s1-q2")]), answers).key
    assert all(sign in some for sign in ("?:", "–:", "·:", "Thick outline"))
