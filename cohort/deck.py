"""The deck of slides of a module: which there are, in which order, and where a key or a phone moves to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """What fills a slide."""

    JOIN = "join"
    TOPIC = "topic"
    CASE = "case"
    VOTE = "vote"
    TIPS = "tips"


class Move(StrEnum):
    """What a key, or a button of the facilitator's phone, asks for."""

    NEXT = "n"
    BACK = "b"
    REVEAL = "r"


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide; `ref` says of which topic, case or vote."""

    sort: Sort
    ref: str = ""

    @property
    def id(self) -> str:
        """The slide as one string."""
        return f"{self.sort}/{self.ref}" if self.ref else str(self.sort)

    @property
    def waits(self) -> bool:
        """Whether it shows nothing but a count until it is revealed."""
        return self.sort in (Sort.TOPIC, Sort.VOTE)


JOIN, TIPS = Slide(Sort.JOIN), Slide(Sort.TIPS)
Deck = tuple[Slide, ...]


def deck(topics: Iterable[str], cases: Iterable[str] = (), votes: Iterable[str] = (), tips: bool = False) -> Deck:
    """Joining first, then a slide for each topic, then what the room has been given: cases, votes and tips."""
    return (
        JOIN,
        *(Slide(Sort.TOPIC, each) for each in topics),
        *(Slide(Sort.CASE, each) for each in cases),
        *(Slide(Sort.VOTE, each) for each in votes),
        *((TIPS,) if tips else ()),
    )


def place_of(slides: Deck, slide_id: str) -> int:
    """Where a slide is in the deck, from 0; the first where it is there no more."""
    return next((place for place, each in enumerate(slides) if each.id == slide_id), 0)


def moved(slides: Deck, slide_id: str, move: Move) -> Slide:
    """The slide that a move leads to; the ends of the deck hold."""
    step = {Move.NEXT: 1, Move.BACK: -1}.get(move, 0)
    return slides[min(max(place_of(slides, slide_id) + step, 0), len(slides) - 1)]


def newly_pressed(log: str, done: int) -> Sequence[Move]:
    """The moves in `log`, every key pressed so far, that are not `done` yet; what is no move is left out."""
    return [Move(key) for key in log[done:] if key in set(Move)]
