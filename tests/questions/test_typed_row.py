from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Kind, Slot, problem_with
from questions.form_rows import FormRow, Group, form_rows
from questions.loader import load_bank
from questions.typed_row import BLANK, Reading, RowFault, Wrong, print_row, read_row
from tests.banks_for_tests import tiny_bank

BANK = tiny_bank(questions=7)  # the first question of each stage is a gate
ROWS = {row.id: row for row in form_rows(BANK)}
STAGE, CONFIDENCE, ABOUT = ROWS["stage-1"], ROWS["confidence-1"], ROWS["about"]
FIVE = next(row for row in form_rows(load_bank()) if row.id == "confidence-1")

rows = st.sampled_from([*form_rows(BANK), *form_rows(load_bank())])


@st.composite
def answered(draw: st.DrawFn) -> tuple[FormRow, tuple[object, ...]]:
    """A row, with any answers that its form can hold."""
    row = draw(rows)
    return row, tuple(draw(st.sampled_from([None, *place.signs.values()])) for place in row.places)


@given(answered())
def test_every_row_that_is_printed_is_read_back(given_row):
    row, values = given_row
    assert read_row(print_row(values, row), row) == Reading(values)


@given(answered())
def test_only_confidence_needs_its_spaces(given_row):
    row, values = given_row
    squeezed = print_row(values, row).replace(" ", "")
    if row.group is not Group.CONFIDENCE or "10" not in squeezed:
        assert read_row(squeezed, row) == Reading(values)


@given(rows, st.text())
def test_whatever_is_typed_is_read_or_faulted_and_never_raises(row, typed):
    reading = read_row(typed, row)
    assert len(reading.values) <= len(row.places)
    if reading.fault is None:
        assert len(reading.values) in (0, len(row.places))


@given(rows, st.text(alphabet="0123456789?-–. ,abcABC", max_size=40))
def test_what_is_read_may_be_kept(row, typed):
    for place, value in zip(row.places, read_row(typed, row).values, strict=False):
        assert problem_with(place.slot, value) is None


@given(answered(), st.data())
def test_a_row_with_one_answer_left_out_is_too_short(given_row, data):
    row, values = given_row
    signs = print_row(values, row).split()
    signs.pop()
    fault = read_row(" ".join(signs), row).fault
    assert fault == (RowFault(Wrong.TOO_FEW, len(signs)) if signs else None)


@given(answered())
def test_a_row_with_one_answer_too_many_is_too_long(given_row):
    row, values = given_row
    fault = read_row(f"{print_row(values, row)} {BLANK}", row).fault
    assert fault == RowFault(Wrong.TOO_MANY, len(row.places) + 1)


@pytest.mark.parametrize(
    "typed", ["3 4 ? 2 – 1 0", "34?2-10", "3,4,?,2,-,1,0", " 3 4?  2 — 1;0 ", "34/2−10", "34?2‐10", "3\t4 ? 2 ‑ 10"]
)
def test_a_stage_can_be_typed_in_many_ways(typed):
    assert read_row(typed, STAGE) == Reading((3, 4, DONT_KNOW, 2, NOT_APPLICABLE, 1, 0))


@pytest.mark.parametrize("typed", ["3 . ? 2 _ 1 0", "3.?2.10"])
def test_a_full_stop_stands_for_an_answer_left_open(typed):
    assert read_row(typed, STAGE).values == (3, None, DONT_KNOW, 2, None, 1, 0)


@pytest.mark.parametrize("typed", ["", "   ", ","])
def test_a_row_in_which_nothing_is_typed_says_nothing_and_has_no_fault(typed):
    assert read_row(typed, STAGE) == Reading(())


def test_a_five_is_not_on_a_ladder_of_five_rungs():
    assert read_row("3 5 ? 2 – 1 0", STAGE) == Reading((3,), RowFault(Wrong.SIGN, 2, "5"))


def test_a_gate_cannot_be_put_aside_as_not_applicable():
    assert read_row("– 4 ? 2 – 1 0", STAGE) == Reading((), RowFault(Wrong.GATE, 1, "–"))


def test_the_first_wrong_sign_is_named_before_the_wrong_number_of_answers():
    assert read_row("3 9", STAGE).fault == RowFault(Wrong.SIGN, 2, "9")


@pytest.mark.parametrize(
    "typed, values",
    [("7 6 5 10 8", (7, 6, 5, 10, 8)), ("765108", (7, 6, 5, 10, 8)), ("10" * 5, (10,) * 5)],
)
def test_ten_is_one_answer_on_the_confidence_scale(typed, values):
    assert read_row(typed, FIVE) == Reading(values)


def test_one_and_nought_are_two_answers_where_a_space_parts_them():
    assert read_row("7 6 1 0 8", FIVE).values == (7, 6, 1, 0, 8)


@pytest.mark.parametrize("sign", ["11", "76", "?", "–", "x", "٣"])
def test_confidence_is_from_nought_to_ten(sign):
    assert read_row(f"7 {sign} 5 10 8", FIVE).fault == RowFault(Wrong.SIGN, 2, sign.upper())


@pytest.mark.parametrize("typed", ["a", "A"])
def test_a_letter_chooses_an_option_in_either_case(typed):
    assert read_row(typed, ABOUT).values == ("council",)


def test_a_letter_beyond_the_options_is_refused():
    assert read_row("c", ABOUT).fault == RowFault(Wrong.SIGN, 1, "C")


def test_the_rows_hold_every_question_once_in_printed_order():
    kept = [place.slot for row in form_rows(BANK) for place in row.places]
    assert kept == [
        *(Slot(Kind.ABOUT, question.id) for question in BANK.about),
        *(Slot(Kind.CONFIDENCE, item.id) for item in BANK.confidence),
        *(Slot(Kind.LEVEL, ref) for ref in BANK.questions),
    ]


def test_a_question_has_the_number_that_it_has_on_the_screen():
    numbered = {place.slot.ref: place.number for row in form_rows(BANK) if row.stage for place in row.places}
    assert {ref: numbered[ref] for ref in BANK.questions} == dict(BANK.number_of)


def test_no_two_numbers_of_the_form_are_the_same():
    numbers = [place.number for row in form_rows(load_bank()) for place in row.places]
    assert len(numbers) == len(set(numbers))
