from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from cohort.module import Module, close, open_module
from cohort.vote_results import is_revealed, reveal_vote, vote_result
from cohort.votes import Ballot, ballot_now, ballots, cast, own_question
from questions.answers import DONT_KNOW
from questions.loader import load_bank
from storage import Store, new_token

BANK = load_bank()
ASKED, OPTIONS = "What would stop us first?", ("Pensions", "Law", "Staff")


@pytest.fixture
def module(store: Store) -> Module:
    return open_module(store, BANK, "Spring in Leeds", date(2026, 3, 1), date(2026, 3, 1), 12)


def people(store: Store, module: Module, count: int) -> list[str]:
    found = [store.begin(new_token(), BANK.id, BANK.version).id for _ in range(count)]
    for each in found:
        store.members.join(each, module.id)
    return found


def ballot(store: Store, module: Module) -> Ballot:
    [found] = ballots(store, BANK, module.id)
    return found


def vote(store: Store, module: Module, who: Sequence[str], said: str) -> Ballot:
    """Open the next round, in which each of `who` gives the answer at their place in `said`, and reveal it."""
    store.votes.open(module.id, ASKED, OPTIONS)
    now = ballot_now(store, BANK, module.id)
    assert now is not None
    for person, value in zip(who, said, strict=True):
        cast(store, now, person, value)
    found = ballot(store, module)
    reveal_vote(store, module, found)
    return found


def test_a_question_of_the_bank_is_answered_with_its_rungs_or_not_known(store: Store, module: Module) -> None:
    question = next(iter(BANK.questions.values()))
    store.votes.open(module.id, question.id)
    found = ballot(store, module)
    assert found.text == question.text
    assert [each.value for each in found.options] == ["0", "1", "2", "3", "4", DONT_KNOW]
    assert question.rungs[2] in found.options[2].label


def test_an_answer_that_is_none_of_the_options_is_refused(store: Store, module: Module) -> None:
    [me] = people(store, module, 1)
    store.votes.open(module.id, ASKED, OPTIONS)
    with pytest.raises(ValueError, match="cannot"):
        cast(store, ballot(store, module), me, "3")


def test_revealing_stops_the_vote_and_shows_who_may_be_shown(store: Store, module: Module) -> None:
    found = vote(store, module, people(store, module, 12), "000001111222")
    assert store.votes.now(module.id) is None
    assert is_revealed(store.shows.of(module.id), found)
    result = vote_result(store, module, found)
    assert result.n == 12
    assert result.figure is not None
    assert [row[0] for row in result.figure.table.rows] == list(OPTIONS)


@pytest.mark.parametrize("said", ["0011", "00"])
def test_of_fewer_than_five_nothing_is_shown(store: Store, module: Module, said: str) -> None:
    result = vote_result(store, module, vote(store, module, people(store, module, len(said)), said))
    assert result.figure is None
    assert result.sentence


def test_the_second_round_is_compared_with_the_first_of_the_same_people(store: Store, module: Module) -> None:
    who = people(store, module, 14)
    vote(store, module, who, "00000111122222")
    second = vote(store, module, who[:12], "000000000111")
    assert [each.number for each in second.rounds] == [1, 2]
    result = vote_result(store, module, second)
    assert result.figure is not None
    assert result.n <= 12
    assert len(result.figure.table.columns) == 3


def test_what_was_revealed_stays_as_it_was_once_the_module_is_closed(store: Store, module: Module) -> None:
    who = people(store, module, 12)
    found = vote(store, module, who, "000001111222")
    before = vote_result(store, module, found)
    closed = close(store, module)
    reveal_vote(store, closed, found)
    assert vote_result(store, closed, found) == before


def test_a_vote_that_was_not_revealed_in_time_says_so(store: Store, module: Module) -> None:
    store.votes.open(module.id, ASKED, OPTIONS)
    found = ballot(store, module)
    closed = close(store, module)
    reveal_vote(store, closed, found)
    result = vote_result(store, closed, found)
    assert result.figure is None
    assert "closed" in result.sentence


@pytest.mark.parametrize(
    ("text", "options", "wanted"),
    [
        (" Who  leads? ", "We\n\n They \nWe", ("Who leads?", ("We", "They"))),
        ("Who leads?", "We", None),
        ("", "We\nThey", None),
        ("Who leads?", "a\nb\nc\nd\ne\nf", None),
    ],
)
def test_an_own_question_needs_two_to_five_different_options(
    text: str, options: str, wanted: tuple[str, tuple[str, ...]] | None
) -> None:
    assert own_question(text, options) == wanted
