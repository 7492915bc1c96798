"""The answers to a question with choices that may be shown of a room, and which of them is the commonest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from figures.room import ROWS
from questions.answers import Value
from scoring.thresholds import SMALLEST_BAND
from words import room as words


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that may be shown by itself, or several together (`pooled`), and how many people gave it."""

    label: str
    people: int
    pooled: bool = False


def choices(said: Sequence[Value], labels: Mapping[str, str]) -> tuple[Choice, ...]:
    """How many gave each answer, those of fewer than three together; fewer than two choices are none."""
    counts = {value: sum(each == value for each in said) for value in labels}
    kept = [value for value, count in counts.items() if count >= SMALLEST_BAND]
    rest = sum(count for value, count in counts.items() if value not in kept)
    if 0 < rest < SMALLEST_BAND and kept:
        smallest = min(reversed(kept), key=lambda value: counts[value])
        kept.remove(smallest)
        rest += counts[smallest]
    shown = [Choice(labels[value], counts[value]) for value in kept]
    if len(shown) > ROWS - 1:
        ranked = sorted(shown, key=lambda choice: -choice.people)[: ROWS - 1]
        rest += sum(choice.people for choice in shown if choice not in ranked)
        shown = [choice for choice in shown if choice in ranked]
    if rest:
        shown.append(Choice(words.OTHERS, rest, pooled=True))
    return tuple(shown) if len(shown) > 1 else ()


def commonest(found: Sequence[Choice]) -> Choice:
    """Of two choices or more the one that most gave; never several together, which are no answer."""
    return max((each for each in found if not each.pooled), key=lambda each: each.people)
