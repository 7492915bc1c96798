"""What a room may see of its votes: each round by itself, and the second beside the first of those who voted twice."""

from __future__ import annotations

from dataclasses import dataclass

from cohort.published import Reads, release_subjects
from cohort.subjects import Asks
from cohort.votes import Ballot
from figures.model import Figure
from figures.room_votes import two_rounds, votes
from questions.answers import Answers, Kind, Slot, Value
from scoring.alike import Record
from scoring.ledger import Subject
from scoring.released import read_back, to_keep
from storage import Module, Store
from storage.shows import Show
from storage.votes import ROUNDS
from words import room as words
from words import vote as vote_words


@dataclass(frozen=True, slots=True)
class VoteResult:
    """The `figure` of a revealed vote made of `n` people, or None and a `sentence` that says why there is none."""

    figure: Figure | None
    sentence: str
    n: int


def is_revealed(show: Show, ballot: Ballot) -> bool:
    """Whether the newest round of a vote was revealed."""
    return _topic(ballot) in show.revealed


def reveal_vote(store: Store, module: Module, ballot: Ballot) -> None:
    """Stop the newest round and release what may be shown of it. In a closed module nothing new is released."""
    store.votes.close(ballot.latest.id)
    if module.salt is not None and not module.is_closed:
        _release(store, module, ballot)
    store.shows.reveal(module.id, _topic(ballot))


def _release(store: Store, module: Module, ballot: Ballot) -> None:
    asks = _asks(ballot)
    given = release_subjects(store, module, (asks,), ballot.latest.number - 1, _reads(store, ballot), {})[asks.key]
    kept, newest = to_keep(given), store.snapshots.newest(module.id, _topic(ballot))
    if newest is None or newest.published != kept:
        store.snapshots.add(module.id, _topic(ballot), {}, kept)


def vote_result(store: Store, module: Module, ballot: Ballot) -> VoteResult:
    """What was released of the newest round."""
    newest = store.snapshots.newest(module.id, _topic(ballot))
    if newest is None:
        return VoteResult(None, vote_words.NOT_REVEALED, 0)
    given = read_back(newest.published)
    labels = {each.value: each.short for each in ballot.options}
    drawn = votes if ballot.latest.number == 1 else two_rounds
    figure = drawn(given, labels, module.smallest_group)
    why = words.too_few(module.smallest_group) if _voters(store, ballot) < module.smallest_group else words.NOT_APART
    return VoteResult(figure, "" if figure else why, given.size)


def _voters(store: Store, ballot: Ballot) -> int:
    """How many have voted in every round so far."""
    return len(set.intersection(*(set(store.votes.cast_in(each.id)) for each in ballot.rounds)))


def _topic(ballot: Ballot) -> str:
    return f"vote/{ballot.id}/{ballot.latest.number}"


def _asks(ballot: Ballot) -> Asks:
    """A vote as a subject of its own: a column and a step for each round."""
    scale = tuple(each.value for each in ballot.options)

    def read(said: Answers) -> Record:
        given = (said.get(_slot(number)) for number in range(1, ROUNDS + 1))
        return tuple(value if value in scale else None for value in given)

    return Asks("vote", ballot.id, Subject((scale,) * ROUNDS, tuple(range(1, ROUNDS + 1))), read)


def _reads(store: Store, ballot: Ballot) -> Reads:
    """What everyone voted."""
    people: dict[str, dict[Slot, Value]] = {}
    for each in ballot.rounds:
        for person, value in store.votes.cast_in(each.id).items():
            people.setdefault(person, {})[_slot(each.number)] = value
    return lambda asks: {person: asks.read(said) for person, said in people.items()}


def _slot(number: int) -> Slot:
    return Slot(Kind.MODULE, f"vote-{number}")
