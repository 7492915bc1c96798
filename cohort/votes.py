"""Questions put to a room: what may be answered to them, in which round they are, and what a vote is worth."""

from __future__ import annotations

from dataclasses import dataclass

from questions.answers import DONT_KNOW
from questions.model import Bank, Question
from storage import Store
from storage.votes import Round
from words import vote as words

FEWEST_OPTIONS, MOST_OPTIONS = 2, 5
LONGEST_QUESTION, LONGEST_OPTION = 120, 40


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: the value that is kept, a long and a short wording."""

    value: str
    label: str
    short: str


@dataclass(frozen=True, slots=True)
class Ballot:
    """A question with its answers and its rounds, the first first."""

    text: str
    options: tuple[Option, ...]
    rounds: tuple[Round, ...]

    @property
    def id(self) -> str:
        """The same for both rounds."""
        return self.rounds[0].id

    @property
    def latest(self) -> Round:
        """The round that was opened last."""
        return self.rounds[-1]

    def label(self, value: str) -> str | None:
        """What an answer is called, or None where it is none."""
        return next((each.label for each in self.options if each.value == value), None)


def ballots(store: Store, bank: Bank, module_id: str) -> tuple[Ballot, ...]:
    """Every question that was put to a room, in the order of their first rounds."""
    together: dict[tuple[str, tuple[str, ...]], list[Round]] = {}
    for each in store.votes.of(module_id):
        together.setdefault((each.question, each.options), []).append(each)
    return tuple(_ballot(bank, rounds) for rounds in together.values())


def ballot_now(store: Store, bank: Bank, module_id: str) -> Ballot | None:
    """The question that the room is voting on, with the open round alone."""
    now = store.votes.now(module_id)
    return _ballot(bank, [now]) if now is not None else None


def cast(store: Store, ballot: Ballot, commissioner_id: str, value: str) -> bool:
    """Vote; False where the vote has been stopped. Raises ValueError for an answer that cannot be given."""
    if ballot.label(value) is None:
        raise ValueError("This cannot be answered.")
    return store.votes.cast(ballot.latest.id, commissioner_id, value)


def own_question(text: str, options: str) -> tuple[str, tuple[str, ...]] | None:
    """A question and its options, one a line, tidied; None where it is empty or has too few or too many options."""
    asked = " ".join(text.split())[:LONGEST_QUESTION]
    lines = dict.fromkeys(" ".join(line.split())[:LONGEST_OPTION] for line in options.splitlines())
    given = tuple(line for line in lines if line)
    return (asked, given) if asked and FEWEST_OPTIONS <= len(given) <= MOST_OPTIONS else None


def _ballot(bank: Bank, rounds: list[Round]) -> Ballot:
    first = rounds[0]
    question = bank.questions.get(first.question) if not first.options else None
    if question is not None:
        return Ballot(question.text, _rungs(bank, question), tuple(rounds))
    options = tuple(Option(str(place), each, each) for place, each in enumerate(first.options))
    return Ballot(first.question, options, tuple(rounds))


def _rungs(bank: Bank, question: Question) -> tuple[Option, ...]:
    rungs = tuple(
        Option(str(level), f"{level} {bank.ladder[level].name}: {text}", f"{level} {bank.ladder[level].name}")
        for level, text in enumerate(question.rungs)
    )
    return (*rungs, Option(DONT_KNOW, words.DONT_KNOW, words.DONT_KNOW))
