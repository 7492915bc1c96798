import re
from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.model import Ink, Table
from figures.report_confidence import (
    Means,
    cautions_told,
    change_told,
    confidence_picture,
    confidence_table,
    stage_means,
)
from scoring.group_change import GroupChange, change_of
from scoring.group_ratings import StageRatings
from scoring.verdict import Verdict
from tests.figures.people import a_bank
from tests.figures.reading import BANNED, dots, numbers, sentences, spans
from ui.drawing.figure import draw
from words import evaluation as words
from words import group_change as picture_words
from words import module_report as report_words

BANK = a_bank(3)
WORKED = [2, 1, 1, 0, 3, 2, 0, 1, -1, 2, 1, 2]
CLAIMS = re.compile(rf"{BANNED.pattern}|\bcaused\b|\beffective|\bshows that|\bbecause of|\bthanks to|\bworked\b", re.I)


def ratings(stage: int, changes: list[int], start: int = 4, then: int | None = None) -> StageRatings:
    people = len(changes)
    return StageRatings(f"s{stage}", [start] * people, [start + change for change in changes], [then] * people)


def group(*stages: StageRatings, people: int = 20) -> GroupChange:
    return change_of(people, stages)


def told(change: GroupChange) -> str:
    return " ".join([*change_told(BANK, change), *cautions_told(BANK, change)])


def told_of(changes: list[int], start: int = 4) -> str:
    """What is said of one stage, without its name."""
    return told(group(ratings(1, changes, start))).partition(": ")[2]


def picture(change: GroupChange):
    drawn = confidence_picture(list(stage_means(BANK, change)), confidence_table(BANK, change))
    assert drawn is not None
    return drawn


def test_the_worked_example_reads_as_it_should():
    assert told(group(ratings(1, WORKED))) == (
        "Explore and sponsor (stage 1): About 10 people rated it both times. Mean 4.0 before and 5.2 after. "
        "Average rise about 1.2 points; plausibly 0.5 to 1.9. An increase; how large is uncertain."
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            [0] * 12,
            "About 10 people rated it both times. Mean 4.0 before and 4.0 after. No change on average. "
            "No range can be given.",
        ),
        (
            [-1] * 12,
            "About 10 people rated it both times. Mean 4.0 before and 3.0 after. Average fall about 1.0 points. "
            "No range can be given.",
        ),
        (
            [-3, -4] * 6,
            "About 10 people rated it both times. Mean 4.0 before and 0.5 after. "
            "Average fall about 3.5 points; plausibly 3.2 to 3.8. A clear decrease.",
        ),
        (
            [1, -1] * 6,
            "About 10 people rated it both times. Mean 4.0 before and 4.0 after. "
            "No change on average; plausibly anything from a fall of 0.7 to a rise of 0.7. Little or no change.",
        ),
        (
            [4, -3] * 6,
            "About 10 people rated it both times. Mean 4.0 before and 4.5 after. "
            "Average rise about 0.5 points; plausibly anything from a fall of 1.8 to a rise of 2.8. "
            "Not clear either way.",
        ),
        (
            [*[1] * 13, *[0] * 5],
            "About 20 people rated it both times. Mean 4.0 before and 4.7 after. "
            "Average rise about 0.7 points; plausibly 0.5 to 1.0. About 15 of about 20 rated themselves higher. "
            "An increase; how large is uncertain.",
        ),
    ],
)
def test_each_verdict_has_its_plain_sentence(changes, said):
    assert told_of(changes) == said


def test_of_nine_people_the_verdict_stands_without_a_number():
    assert told_of([1, 2, 0] * 3) == "Fewer than 10 people rated it both times. An increase; how large is uncertain."


def test_every_verdict_has_words():
    assert set(words.VERDICTS) == set(picture_words.IN_A_WORD) == {verdict.value for verdict in Verdict}


def test_a_tiny_change_ends_at_no_change_and_never_at_minus_nothing():
    assert words.average(0.0, 0.0, 0.1) == "No change on average; plausibly anything from no change to a rise of 0.1."
    assert words.average(0.0, 0.0, 0.0) == "No change on average."


def test_stages_with_too_few_people_are_named():
    said = told(group(ratings(1, [1, 2]), ratings(2, [1] * 5), ratings(3, [])))
    assert said == report_words.hidden(
        ["1 Explore and sponsor", "2 Options and outline case", "3 Full case, people, form"]
    )


def test_a_start_at_the_top_and_many_stages_are_warned_of():
    said = told(group(ratings(1, [-1, -2] * 5, start=10), ratings(2, WORKED)))
    assert "At least 15% began at the top of the scale, where no rise can show, at explore and sponsor" in said
    assert "With two stages compared, one may stand out by chance alone." in said
    assert "by chance alone" not in told(group(ratings(2, WORKED)))


def test_of_several_stages_those_are_named_whose_change_stands_out_all_the_same():
    balanced = [1, -1] * 6
    said = told(group(ratings(1, WORKED), ratings(2, balanced)))
    assert "Allowing for that, the change still stands out at explore and sponsor (stage 1)." in said
    assert "Allowing for that, no change stands out." in told(group(ratings(1, balanced), ratings(2, balanced)))
    assert "stands out at every one of them." in told(group(ratings(1, WORKED), ratings(2, WORKED)))
    assert "stands out" not in told(group(ratings(1, WORKED)))


def test_of_a_start_at_the_top_nothing_is_said_of_fewer_than_ten():
    assert "top of the scale" not in told(group(ratings(1, [-1, -2] * 4, start=10)))


def test_a_moved_yardstick_is_told_beside_the_change():
    said = told(group(ratings(1, WORKED, then=2), ratings(2, WORKED, then=6), ratings(3, WORKED, then=4)))
    assert "their start lower at one stage and higher at one stage, by a point or more" in said
    assert "Every change above is from what they said before." in said
    still = told(group(ratings(1, WORKED, then=4)))
    assert "Looking back, people place their start about where they rated it then." in still


@pytest.mark.parametrize(("start", "change", "shown"), [(10, 0, "9.9"), (0, 0, "0.1")])
def test_a_mean_at_an_end_of_the_scale_is_shown_beside_it(start, change, shown):
    (row,) = confidence_table(BANK, group(ratings(1, [change] * 12, start))).rows
    assert row[2:4] == (shown, shown)


def test_the_picture_shows_only_stages_that_ten_people_rated():
    figure = picture(group(ratings(1, WORKED), ratings(2, [1, 1, 0, 0, -1, 2, 1, 2, 0]), ratings(3, [1, 2])))
    assert [(dot.x, dot.y, dot.label) for dot in dots(figure, Ink.BEFORE)] == [(4.0, 0, "4.0")]
    assert [(dot.x, dot.y, dot.label) for dot in dots(figure)] == [(5.2, 0, "5.2")]


def test_ends_that_meet_are_labelled_once_and_not_joined():
    figure = picture(group(ratings(1, [0] * 10)))
    assert [dot.label for ink in (Ink.BEFORE, Ink.NOW) for dot in dots(figure, ink)] == ["4.0", ""]
    assert spans(figure) == []


def test_the_picture_goes_from_hollow_to_filled_and_has_the_table_beside_it():
    table = Table("Numbers", ("Stage",), (("1",),))
    figure = confidence_picture([Means("1 Explore", 4.1, 6.2)], table)
    assert figure is not None
    assert [(each.x, each.ink) for each in (*dots(figure, Ink.BEFORE), *dots(figure))] == [
        (4.1, Ink.BEFORE),
        (6.2, Ink.NOW),
    ]
    assert figure.table is table
    assert confidence_picture([], table) is None


ENDS = (-1.9, -0.5, 0.0, 0.4, 1.6)


def test_no_combination_of_numbers_makes_a_claim():
    said = [
        words.average(d, low, high)
        for d in (-1.2, 0.0, 0.3)
        for low, high in product(ENDS, repeat=2)
        if low <= d <= high
    ]
    said += [words.average(d, None, None) for d in (-1.2, 0.0, 0.3)]
    said += [words.looked_back(*stages) for stages in product(range(7), repeat=2)]
    said += [report_words.higher(*both) for both in product(range(10, 60, 5), repeat=2)]
    said += [report_words.means(*both) for both in product((0.1, 4.5, 9.9), repeat=2)]
    said += [*words.VERDICTS.values(), *picture_words.IN_A_WORD.values()]
    assert len(said) > 150
    assert [text for text in said if CLAIMS.search(text) or "  " in text or "-" in text] == []


RATING = st.none() | st.integers(0, 10)
Row = tuple[int | None, int | None, int | None]
ROW = st.tuples(RATING, RATING, RATING)
STAGE = st.one_of(
    st.lists(ROW, max_size=16),
    st.integers(-3, 3).flatmap(lambda d: st.lists(st.just((4, 4 + d, 6 - d)), min_size=5, max_size=14)),
    st.lists(st.tuples(st.integers(0, 3), st.integers(6, 10), RATING), min_size=8, max_size=20),
)


def made(stages: Sequence[Sequence[Row]], mirror: bool = False) -> GroupChange:
    def turned(value: int | None) -> int | None:
        return 10 - value if mirror and value is not None else value

    return group(
        *(
            StageRatings(f"s{place}", *([turned(row[part]) for row in rows] for part in (0, 1, 2)))
            for place, rows in enumerate(stages, start=1)
        )
    )


@settings(max_examples=100, deadline=None)
@given(st.lists(STAGE, min_size=1, max_size=3))
def test_no_claim_can_be_made_that_self_ratings_cannot_carry(stages):
    change = made(stages)
    table = confidence_table(BANK, change)
    texts = [told(change), " ".join(cell for row in (table.columns, *table.rows) for cell in row)]
    for text in texts:
        assert not CLAIMS.search(text), text
        assert "  " not in text
        assert "None" not in text
        assert "0.0 points" not in text
        assert "-" not in re.sub(r"\w-\w", "", text)
    assert all(len(sentence.split()) <= 35 for sentence in sentences(texts[0]))


@settings(max_examples=100, deadline=None)
@given(STAGE)
def test_every_number_in_a_sentence_and_in_the_picture_is_one_of_the_table(rows):
    change = made([rows])
    (row,) = (table := confidence_table(BANK, change)).rows
    shown = numbers(" ".join(row)) | {"10", "1", "0.0"}
    (found,) = change.stages
    said = " ".join(change_told(BANK, change))
    assert numbers(re.sub(r"About \d+ of about \d+ rated themselves higher\.", "", said)) <= shown
    if found.n_pairs >= 10:
        figure = picture(change)
        assert figure.table == table
        assert numbers(" ".join(mark.label for ink in (Ink.BEFORE, Ink.NOW) for mark in dots(figure, ink))) <= shown
        assert draw(figure).to_dict()["data"]


WORDS = {"rise": "fall", "increase": "decrease"}
TURN = WORDS | {back: there for there, back in WORDS.items()}


def turned_round(text: str) -> str:
    """The sentence that says the opposite, with the ends of a range that crosses no change in order again."""
    swapped = re.sub(r"\b(rise|fall|increase|decrease)\b", lambda found: TURN[found[1]], text)
    swapped = re.sub(r"from (no change|a \w+ of [\d.]+\d) to (no change|a \w+ of [\d.]+\d)", r"from \2 to \1", swapped)
    return swapped.replace("An decrease", "A decrease").replace("A increase", "An increase")


def without_levels(text: str) -> str:
    """Without what need not turn round: means and their difference as displayed, and how many rated higher."""
    return re.sub(r"Mean .*? after\. |(Average|No change).*?\d\. |About \d+ of about \d+ rated .*?higher\. ", "", text)


@settings(max_examples=100, deadline=None)
@given(STAGE)
def test_mirrored_people_get_the_mirrored_verdict(rows):
    there, back = (" ".join(change_told(BANK, made([rows], mirror=mirror))) for mirror in (False, True))
    assert without_levels(back) == turned_round(without_levels(there))


@pytest.mark.parametrize(("low", "high"), [pair for pair in product(ENDS, repeat=2) if pair[0] <= pair[1]])
def test_a_mirrored_change_gets_the_mirrored_sentence(low, high):
    for change in (each for each in ENDS if low <= each <= high):
        assert words.average(0 - change, 0 - high, 0 - low) == turned_round(words.average(change, low, high))


@settings(max_examples=50, deadline=None)
@given(STAGE.flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_the_order_of_people_never_shows(both):
    one, other = made([both[0]]), made([both[1]])
    assert told(one) == told(other)
    assert confidence_table(BANK, one) == confidence_table(BANK, other)


@settings(max_examples=100, deadline=None)
@given(STAGE)
def test_people_who_answered_nothing_show_nowhere(rows):
    assert told(made([rows])) == told(made([[*rows, (None, None, None)]]))
