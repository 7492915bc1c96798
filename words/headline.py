"""The sentence at the top of the results, and the findings under it."""

from __future__ import annotations

from collections.abc import Sequence

from words.grammar import counted, inside, listed, number, opened

NOTHING_ANSWERED = "You have not answered any readiness question yet"
TOO_EARLY = "Too early to say where you stand"
ANSWER_MORE = "No stage has enough answers to score yet; answer about two thirds of a stage to see it."
NO_GATE_SHUT = "No gate is shut."


def at(word: str, name: str) -> str:
    """A band at one stage, such as "strong at route to contract"."""
    return f"{word} at {inside(name)}"


def everywhere(word: str) -> str:
    """The same at every stage."""
    return f"{word} at every stage"


def blocked(name: str | None, places: Sequence[int]) -> str:
    """Where gates are shut: the stage's `name` where there is one, else up to three numbers, else how many."""
    if name is not None:
        return at("blocked", name)
    where = listed([str(place) for place in places]) if len(places) <= 3 else None
    return f"blocked at stages {where}" if where else f"blocked at {number(len(places))} stages"


def title(*parts: str, sure: bool = True) -> str:
    """One heading from one or two parts; when not `sure`, it says that the rest is too early to tell."""
    between = "; " if any("," in part for part in parts) else ", "
    return opened(between.join(parts)) + ("" if sure else "; too early to say more")


def weakest_in_title(name: str) -> str:
    """The weakest stage, where all are in one band."""
    return f"weakest at {inside(name)}"


def shut_gates(gates: Sequence[str]) -> str:
    """Gates that an answer keeps shut."""
    return f"{opened(counted(len(gates), 'gate is', 'gates are'))} shut: {_named(gates)}."


def unanswered_gates(gates: Sequence[str]) -> str:
    """Gates that nothing has been said about."""
    return f"{opened(counted(len(gates), 'gate is', 'gates are'))} not answered yet: {_named(gates)}."


def mean(count: int, percent: int, gates_shut: bool) -> str:
    """The mean of the scored stages, which opens no gate."""
    reminder = ", but no average opens a gate" if gates_shut else ""
    return f"Across the {number(count)} scored stages the average is {percent}%{reminder}."


def too_few(names: Sequence[str]) -> str:
    """Stages without a score."""
    have = "does" if len(names) == 1 else "do"
    return f"{opened(counted(len(names), 'stage', 'stages'))} {have} not have enough answers to score: {_named(names)}."


def dont_knows(count: int, name: str | None) -> str:
    """How many answers are don’t know, and the one stage that has most of them, if one has."""
    where = f", most of them at {inside(name)}" if name else ""
    return f"{opened(counted(count, 'answer is', 'answers are'))} “don’t know”{where}."


def _named(names: Sequence[str]) -> str:
    return listed([inside(name) for name in names])
