from __future__ import annotations

from collections import Counter

from figures.model import Cell, Dot
from figures.national import AtStage, confidence_of_all, readiness_of_all
from questions.answers import DONT_KNOW
from questions.loader import load_bank
from scoring.tally import Pairs, tally_pairs
from words.evaluation import LIMITS
from words.group_change import TOO_FEW

BANK = load_bank()
FIRST, SECOND = BANK.stages[0].id, BANK.stages[1].id


def of_all(pairs: list[tuple[float, float]], stage: str = FIRST, modules: int = 4) -> AtStage[Pairs]:
    return AtStage(stage, modules, len(pairs), tally_pairs(pairs))


def test_the_share_of_all_answers_at_each_level_is_drawn() -> None:
    drawn = readiness_of_all(BANK, [AtStage(FIRST, 41, 1032, Counter({0: 500, 3: 1500, DONT_KNOW: 2000, "na": 999}))])
    assert drawn is not None
    assert [mark.label for mark in drawn.marks if isinstance(mark, Cell)] == ["13%", "–", "–", "38%", "–", "50%"]
    assert drawn.note == "From 41 finished modules, with about 1,030 people."


def test_levels_are_numbered_in_the_picture_and_named_in_its_key_and_table() -> None:
    drawn = readiness_of_all(BANK, [AtStage(FIRST, 3, 30, Counter({0: 10, 3: 20}))])
    assert drawn is not None
    assert [label for _, label in drawn.x.ticks] == ["0", "1", "2", "3", "4", "?"]
    assert all(f"{level} {rung.name}" in drawn.key for level, rung in enumerate(BANK.ladder))
    assert [rung.name for rung in BANK.ladder] == [*drawn.table.columns[1:-1]]


def test_means_before_and_after_are_joined_and_nothing_is_claimed() -> None:
    drawn = confidence_of_all(BANK, [of_all([(2.0, 4.0)] * 30 + [(4.0, 3.0)] * 10)])
    assert drawn is not None
    assert [mark.x for mark in drawn.marks if isinstance(mark, Dot)] == [2.5, 3.8]
    assert drawn.table.rows[0][1:] == ("2.5", "3.8", "+1.3", "75%", "25%", "about 40", "4")
    assert LIMITS in drawn.note


def test_a_stage_with_too_few_keeps_its_row_and_says_so() -> None:
    drawn = confidence_of_all(BANK, [of_all([(2.0, 4.0)] * 12), of_all([(2.0, 4.0)] * 12, SECOND, modules=2)])
    assert drawn is not None
    assert drawn.table.rows[1][1] == TOO_FEW
    assert "one stage" in drawn.headline
