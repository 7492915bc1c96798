"""The deck of a module at one moment, and carrying out what a key or the facilitator's phone asks of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cohort.deck import Deck, Move, Slide, Sort, deck, moved, place_of
from cohort.module import Module
from cohort.published import reveal
from cohort.topics import Topic, topics_of
from cohort.vote_results import is_revealed, reveal_vote
from cohort.votes import Ballot, ballots
from storage import Store
from storage.shows import Show
from storage.tips import TipState
from ui import shelf


@dataclass(frozen=True, slots=True)
class OnNow:
    """What is on and revealed, what the room was asked to vote on, the slides, and the place of the one on, from 0."""

    show: Show
    ballots: tuple[Ballot, ...]
    slides: Deck
    at: int

    @property
    def slide(self) -> Slide:
        """The one that is on."""
        return self.slides[self.at]

    def ballot(self, slide: Slide) -> Ballot | None:
        """What a slide of the deck lets the room vote on."""
        return next((each for each in self.ballots if each.id == slide.ref), None)

    @property
    def is_waiting(self) -> bool:
        """Whether there is something to reveal on the slide."""
        if self.slide.sort is Sort.VOTE:
            ballot = self.ballot(self.slide)
            return ballot is not None and not is_revealed(self.show, ballot)
        return self.slide.waits and self.slide.ref not in self.show.revealed


def on_now(store: Store, module: Module) -> OnNow:
    """The deck as it is now. Raises StorageUnavailable."""
    bank, show = shelf.bank(), store.shows.of(module.id)
    known = {case.id for case in bank.cases}
    cases = [ref for sort, _, ref in (each.partition("/") for each in show.revealed) if sort == Sort.CASE]
    asked = ballots(store, bank, module.id)
    slides = deck(
        topics_of(bank, module.breakdown),
        cases=[each for each in cases if each in known],
        votes=[each.id for each in asked],
        tips=bool(store.tips.of(module.id, TipState.SHOWN)),
    )
    return OnNow(show, asked, slides, place_of(slides, show.slide))


def act(store: Store, module: Module, moves: Iterable[Move]) -> None:
    """Carry out moves one after the other."""
    for move in moves:
        now = on_now(store, module)
        if move is Move.REVEAL:
            _reveal(store, module, now)
        else:
            store.shows.go(module.id, moved(now.slides, now.slide.id, move).id, seen=now.show.slide)


def _reveal(store: Store, module: Module, now: OnNow) -> None:
    """Show what the slide has waited with; once more, bring it up to date."""
    if now.slide.sort is Sort.TOPIC:
        reveal(store, shelf.bank(), module, Topic(now.slide.ref))
    elif now.slide.sort is Sort.VOTE:
        ballot = now.ballot(now.slide)
        if ballot is not None:
            reveal_vote(store, module, ballot)
