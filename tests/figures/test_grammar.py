import pytest

from words.grammar import counted, inside, listed, number, opened, stopped


@pytest.mark.parametrize(("count", "said"), [(0, "no"), (1, "one"), (9, "nine"), (10, "10"), (42, "42")])
def test_small_numbers_are_words(count, said):
    assert number(count) == said


@pytest.mark.parametrize(
    ("count", "said"), [(0, "no gates are"), (1, "one gate is"), (2, "two gates are"), (12, "12 gates are")]
)
def test_a_verb_agrees_with_its_count(count, said):
    assert counted(count, "gate is", "gates are") == said


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (["a", "b", "c", "d"], "a, b and two more"),
        (list("abcdefg"), "a, b and five more"),
        (["a and b", "c"], "a and b, and c"),
        (["a, b", "c", "d"], "a, b; c; and d"),
    ],
)
def test_lists_are_joined_shortened_and_never_ambiguous(items, said):
    assert listed(items) == said


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Route to contract", "route to contract"),
        ("4.2 Pension risk", "4.2 pension risk"),
        ("TUPE duties", "TUPE duties"),
        ("3 NHS route", "NHS route (stage 3)"),
        ("5", "5"),
    ],
)
def test_a_heading_loses_its_capital_inside_a_sentence_unless_it_is_an_initialism(heading, said):
    assert inside(heading) == said


def test_a_sentence_opens_with_a_capital_and_stops():
    assert stopped(opened("one gate is open")) == "One gate is open."
