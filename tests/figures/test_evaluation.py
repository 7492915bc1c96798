import re
from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.evaluation import evaluation, finding, finding_alone
from figures.group_change import group_change_by_stage
from figures.model import Ink
from scoring.follow_up import Begun, FollowUp
from scoring.group_change import GroupChange, StageResult, change_of
from scoring.group_ratings import StageRatings
from scoring.shares import transfer
from scoring.verdict import Verdict
from tests.figures.people import a_bank
from tests.figures.reading import BANNED, bars, dots, numbers, sentences, spans
from ui.drawing.figure import draw
from words import evaluation as words
from words import group_change as picture_words

BANK = a_bank(3)
WORKED = [2, 1, 1, 0, 3, 2, 0, 1, -1, 2, 1, 2]
CLAIMS = re.compile(rf"{BANNED.pattern}|\bcaused\b|\beffective|\bshows that|\bbecause of|\bthanks to|\bworked\b", re.I)


def ratings(stage: int, changes: list[int], start: int = 4, leavers: int = 0, then: int | None = None) -> StageRatings:
    people = len(changes) + leavers
    post = [*(start + change for change in changes), *[None] * leavers]
    return StageRatings(f"s{stage}", [start] * people, post, [then] * people)


def group(*stages: StageRatings, people: int = 20) -> GroupChange:
    return change_of(people, stages)


def result(changes: list[int], start: int = 4) -> StageResult:
    return group(ratings(1, changes, start)).stages[0]


def test_the_worked_example_reads_as_it_should():
    assert finding_alone(result(WORKED)) == (
        "9 of the 12 people who answered both times rated themselves higher, 2 the same, 1 lower. "
        "Average rise about 1.2 points; plausibly 0.5 to 1.9. An increase; how large is uncertain. "
        "Self-ratings, no comparison group: this does not show the module caused it."
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([1] * 4, "Too few people answered both times, so nothing is shown."),
        (
            [1, 1, 0, -1, 0],
            "2 of the 5 people who answered both times rated themselves higher, 2 the same, 1 lower. "
            "There are too few people for an average.",
        ),
        (
            [0] * 8,
            "All 8 people who answered both times rated themselves the same. No change on average. "
            "Everyone moved alike, so no range can be given.",
        ),
        (
            [-1] * 8,
            "All 8 people who answered both times rated themselves lower. Average fall about 1.0 points. "
            "Everyone moved alike, so no range can be given.",
        ),
        (
            [-3, -4] * 4,
            "All 8 people who answered both times rated themselves lower. "
            "Average fall about 3.5 points; plausibly 3.1 to 3.9. A clear decrease.",
        ),
        (
            [1, -1] * 4,
            "4 of the 8 people who answered both times rated themselves higher, none the same, 4 lower. "
            "No change on average; plausibly anything from a fall of 0.9 to a rise of 0.9. Little or no change.",
        ),
        (
            [4, -3] * 4,
            "4 of the 8 people who answered both times rated themselves higher, none the same, 4 lower. "
            "Average rise about 0.5 points; plausibly anything from a fall of 2.6 to a rise of 3.6. "
            "Not clear either way.",
        ),
    ],
)
def test_each_verdict_has_its_plain_sentence(changes, said):
    assert finding(result(changes)) == said


def test_too_few_need_no_denial():
    assert finding_alone(result([1] * 4)) == finding(result([1] * 4))


def test_every_verdict_has_words():
    assert set(words.VERDICTS) == set(picture_words.IN_A_WORD) == {verdict.value for verdict in Verdict}


def test_a_tiny_change_ends_at_no_change_and_never_at_minus_nothing():
    assert words.average(0.0, 0.0, 0.1) == "No change on average; plausibly anything from no change to a rise of 0.1."
    assert words.average(0.0, 0.0, 0.0) == "No change on average."


def test_the_paragraph_says_who_left_and_what_if_they_had_not_changed():
    said = evaluation(BANK, group(ratings(1, WORKED, leavers=3), ratings(2, [1] * 5, leavers=1)))
    assert said.startswith("20 people took part. They rated from 0 to 10")
    assert "Of the 15 people who answered before, 12 answered both times." in said
    assert "Counting the others as unchanged, the average rise is about 0.9 points." in said
    assert "Of the 6 people who answered before, 5 answered both times." in said
    assert said.endswith(words.LIMITS)


def test_leavers_beside_no_change_dilute_nothing():
    said = evaluation(BANK, group(ratings(1, [0] * 8, leavers=5)))
    assert "Counting the others as unchanged, there is no change on average." in said


def test_the_paragraph_names_stages_with_too_few_people():
    said = evaluation(BANK, group(ratings(1, [1, 2]), ratings(2, [1] * 5), ratings(3, [])))
    assert (
        "Fewer than five people answered both times, so nothing is shown, "
        "at explore and sponsor (stage 1), and full case, people, form (stage 3)."
        in said
        or "at explore and sponsor (stage 1); and full case, people, form (stage 3)." in said
    )


def test_the_paragraph_warns_of_a_start_at_the_top_and_of_many_stages():
    said = evaluation(BANK, group(ratings(1, [-1, -2] * 4, start=10), ratings(2, WORKED)))
    assert "At least 15% began at the top of the scale, where no rise can show, at explore and sponsor" in said
    assert "With two stages compared, one may stand out by chance alone." in said
    assert "by chance alone" not in evaluation(BANK, group(ratings(2, WORKED)))


def test_the_paragraph_tells_of_a_moved_yardstick_beside_the_change():
    said = evaluation(BANK, group(ratings(1, WORKED, then=2), ratings(2, WORKED, then=6), ratings(3, WORKED, then=4)))
    assert "their start lower at one stage and higher at one stage, by a point or more" in said
    assert "Every change above is from what they said before." in said
    still = evaluation(BANK, group(ratings(1, WORKED, then=4)))
    assert "Looking back, people place their start about where they rated it then." in still


def test_three_months_on_is_told_as_bounds():
    follow = FollowUp(14, 6, Begun(40, 24, 12, 8, transfer(40, 12, 8, 24)))
    assert (
        "Of 40 agreed steps, 24 were told of three months on and 20 were done or partly done: "
        "at least 50% of all, and 83% of those told of." in evaluation(BANK, group(), follow)
    )


def test_too_few_replies_are_only_counted():
    assert "One person has told of agreed steps three months on: too few" in evaluation(
        BANK, group(), FollowUp(9, 1, None)
    )
    assert "three months" not in evaluation(BANK, group(), FollowUp(0, 0, None))


def test_the_picture_shows_only_what_the_tier_allows():
    figure = group_change_by_stage(BANK, group(ratings(1, WORKED), ratings(2, [1, 1, 0, 0, -1]), ratings(3, [1, 2])))
    assert [(dot.x, dot.y, dot.label) for dot in dots(figure, Ink.BEFORE)] == [(4.0, 0, "4.0")]
    assert [(dot.x, dot.y, dot.label) for dot in dots(figure)] == [(5.2, 0, "5.2")]
    assert [(bar.row, bar.label) for bar in bars(figure)] == [(1, "2 higher, 2 same, 1 lower"), (2, "Too few people")]
    assert next(label for _, label in figure.y.ticks) == "1 Explore and sponsor (n = 12)"


def test_ends_that_meet_are_labelled_once_and_not_joined():
    figure = group_change_by_stage(BANK, group(ratings(1, [0] * 8)))
    assert [dot.label for ink in (Ink.BEFORE, Ink.NOW) for dot in dots(figure, ink)] == ["4.0", ""]
    assert spans(figure) == []


@pytest.mark.parametrize(
    ("stages", "headline"),
    [
        ([], "Too few people answered both times to show a change"),
        ([[1] * 4], "Too few people answered both times to show a change"),
        ([[1] * 5, [1]], "Too few people answered both times for an average"),
        ([WORKED, [1] * 8], "On average people rate themselves higher at two stages"),
        (
            [WORKED, [0] * 8, [-1] * 8],
            "On average people rate themselves higher at one stage, about the same at one and lower at one",
        ),
        ([[4, -3] * 4], "At one stage it is not clear whether people rate themselves higher or lower"),
        ([WORKED, [4, -3] * 4], "On average people rate themselves higher at one stage; it is not clear at one"),
    ],
)
def test_the_pictures_finding_counts_the_verdicts(stages, headline):
    made = [ratings(place, changes) for place, changes in enumerate(stages, start=1)]
    assert group_change_by_stage(BANK, group(*made)).headline == headline


def test_the_pictures_text_alternative_names_each_verdict():
    alt = group_change_by_stage(BANK, group(ratings(1, WORKED), ratings(2, WORKED), ratings(3, [1]))).alt
    assert "two of them with enough people for a mean. Before: 4.0. After: 5.2." in alt
    assert "Too few people: 3 Full case, people, form." in alt


ENDS = (-1.9, -0.5, 0.0, 0.4, 1.6)


def test_no_combination_of_numbers_makes_a_claim():
    said = [words.moved(up, same, down) for up, same, down in product(range(13), repeat=3) if up + same + down >= 5]
    said += [
        words.average(d, low, high)
        for d in (-1.2, 0.0, 0.3)
        for low, high in product(ENDS, repeat=2)
        if low <= d <= high
    ]
    said += [words.average(d, None, None) for d in (-1.2, 0.0, 0.3)]
    said += [words.looked_back(*stages) for stages in product(range(7), repeat=2)]
    said += [words.begun(due, told, done, 20, 40) for due, told, done in product(range(1, 9), repeat=3)]
    said += [picture_words.finding(*n) for n in product(range(6), repeat=4) if any(n)]
    said += [words.diluted(d) for d in ENDS] + [*words.VERDICTS.values(), *picture_words.IN_A_WORD.values()]
    assert len(said) > 2000
    assert [text for text in said if CLAIMS.search(text) or "  " in text or "-" in text] == []


RATING = st.none() | st.integers(0, 10)
Row = tuple[int | None, int | None, int | None]
ROW = st.tuples(RATING, RATING, RATING)
STAGE = st.one_of(
    st.lists(ROW, max_size=16),
    st.integers(-3, 3).flatmap(lambda d: st.lists(st.just((4, 4 + d, 6 - d)), min_size=5, max_size=12)),
    st.lists(st.tuples(st.integers(0, 3), st.integers(6, 10), RATING), min_size=8, max_size=20),
)
SHARES = st.tuples(*[st.integers(0, 30)] * 3)


def made(stages: Sequence[Sequence[Row]], mirror: bool = False) -> GroupChange:
    def turned(value: int | None) -> int | None:
        return 10 - value if mirror and value is not None else value

    return group(
        *(
            StageRatings(f"s{place}", *([turned(row[part]) for row in rows] for part in (0, 1, 2)))
            for place, rows in enumerate(stages, start=1)
        )
    )


def followed(shares: tuple[int, int, int]) -> FollowUp:
    done, partly, silent = shares
    told = done + partly + 3
    return FollowUp(9, 6, Begun(told + silent, told, done, partly, transfer(told + silent, done, partly, told)))


@settings(max_examples=100, deadline=None)
@given(st.lists(STAGE, min_size=1, max_size=3), SHARES)
def test_no_claim_can_be_made_that_self_ratings_cannot_carry(stages, shares):
    change = made(stages)
    figure = group_change_by_stage(BANK, change)
    texts = [evaluation(BANK, change, followed(shares)), figure.headline, figure.alt, figure.key, figure.note]
    texts += [finding_alone(stage) for stage in change.stages]
    texts += [" ".join(cell for row in (figure.table.columns, *figure.table.rows) for cell in row)]
    for text in texts:
        without = text.replace(words.DENIAL, "").replace(words.LIMITS, "")
        assert not CLAIMS.search(without), text
        assert "  " not in text
        assert "None" not in text.replace("None of the", "")
        assert "0.0 points" not in text
        assert "-" not in re.sub(r"\w-\w", "", text)
        assert all(len(sentence.split()) <= 35 for sentence in sentences(text) if text is not texts[-1])


@settings(max_examples=100, deadline=None)
@given(STAGE)
def test_numbers_in_a_sentence_are_those_of_the_result_and_of_the_picture(rows):
    (found,) = (change := made([rows])).stages
    allowed = {str(found.n_pairs)}
    if found.counts:
        allowed |= {str(n) for n in (found.counts.up, found.counts.same, found.counts.down)}
    if found.estimate:
        shown = [found.estimate.mean_change, *(found.estimate.interval or ())]
        allowed |= {f"{int(abs(round(10 * value, 8)) + 0.5) / 10:.1f}" for value in shown}
    assert numbers(finding(found)) <= allowed
    figure = group_change_by_stage(BANK, change)
    table = numbers(" ".join(cell for row in figure.table.rows for cell in row))
    assert numbers(finding(found)) - {"0.0"} <= table
    marks = " ".join(mark.label for ink in (Ink.BEFORE, Ink.NOW) for mark in dots(figure, ink))
    assert numbers(" ".join([marks, *(bar.label for bar in bars(figure))])) <= table
    assert draw(figure).to_dict()["data"]


WORDS = {"higher": "lower", "rise": "fall", "increase": "decrease"}
TURN = WORDS | {back: there for there, back in WORDS.items()}


def turned_round(text: str) -> str:
    """The sentence that says the opposite, with the ends of a range that crosses no change in order again."""
    swapped = re.sub(r"\b(higher|lower|rise|fall|increase|decrease)\b", lambda found: TURN[found[1]], text)
    return re.sub(r"from (no change|a \w+ of [\d.]+\d) to (no change|a \w+ of [\d.]+\d)", r"from \2 to \1", swapped)


@settings(max_examples=100, deadline=None)
@given(STAGE)
def test_mirrored_people_get_the_mirrored_sentence(rows):
    (there,), (back,) = made([rows]).stages, made([rows], mirror=True).stages
    if there.counts is None or there.counts.up != there.counts.down:
        assert finding(back) == turned_round(finding(there)).replace("An decrease", "A decrease").replace(
            "A increase", "An increase"
        )


@settings(max_examples=50, deadline=None)
@given(STAGE.flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_the_order_of_people_never_shows(both):
    one, other = made([both[0]]), made([both[1]])
    assert evaluation(BANK, one) == evaluation(BANK, other)
    assert group_change_by_stage(BANK, one) == group_change_by_stage(BANK, other)


@settings(max_examples=100, deadline=None)
@given(STAGE)
def test_people_who_answered_nothing_show_nowhere(rows):
    assert evaluation(BANK, made([rows])) == evaluation(BANK, made([[*rows, (None, None, None)]]))
