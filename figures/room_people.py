"""Who is in a room and what they are going to do, as counts of people."""

from __future__ import annotations

from collections.abc import Mapping

from figures.model import Bar, Figure, Ink
from figures.room import PERCENT, ROWS, ByRef, Line, in_rows, people, share_bar, told
from figures.room_choices import Choice, choices, commonest
from figures.standing import stage_label
from questions.model import Bank
from scoring.released import Released, share
from scoring.rounding import display_percent
from words import room as words

YES = "yes"


def who_is_here(given: Released, labels: Mapping[str, str], k: int) -> Figure | None:
    """How many gave each answer to a question about themselves; None where nearly all gave the same."""
    found = _choices(given, labels, k)
    if not found:
        return None
    most = commonest(found)
    headline = words.who_finding(most.label, most.people, given.size)
    return _counts("who", headline, words.WHO, found, given.size)


def first_steps(bank: Bank, given: Released, k: int) -> Figure | None:
    """At which stage people's first agreed step lies."""
    found = _choices(given, {stage.id: stage_label(bank, stage.id) for stage in bank.stages}, k)
    if not found:
        return None
    most = max(found, key=lambda each: each.people)
    headline = words.first_finding(most.label, most.people, given.size)
    return _counts("first", headline, words.FIRST, found, given.size)


def next_steps(bank: Bank, given: ByRef, k: int) -> Figure | None:
    """For each stage how many have agreed to a next step there."""
    shares = {stage.id: share(given[stage.id].said([0]), [YES], k) for stage in bank.stages if stage.id in given}
    known = {stage: found for stage, found in shares.items() if found is not None}
    if not known:
        return None
    shown = list(known)[:ROWS]
    lines = [
        Line(stage_label(bank, stage), (share_bar(row, known[stage], Ink.NOW),), (told(known[stage]),))
        for row, stage in enumerate(shown)
    ]
    most = max(shown, key=lambda stage: known[stage].shown)
    return in_rows(
        "next-steps",
        words.steps_finding(stage_label(bank, most), told(known[most])),
        words.alt_rows(words.STEPS, len(lines)),
        words.STEP_COLUMNS,
        lines,
        PERCENT,
        words.STEPS_KEY,
        words.based_on(people(given.values())),
    )


def _choices(given: Released, labels: Mapping[str, str], k: int) -> tuple[Choice, ...]:
    said = given.said([0])
    return choices(said, labels) if len(said) >= k else ()


def _counts(topic: str, headline: str, what: str, found: tuple[Choice, ...], n: int) -> Figure:
    total = sum(choice.people for choice in found)
    lines = [
        Line(
            choice.label,
            (Bar(row, 0, display_percent(100 * choice.people / total), Ink.NOW, str(choice.people)),),
            (str(choice.people),),
        )
        for row, choice in enumerate(found)
    ]
    return in_rows(
        topic, headline, words.alt_rows(what, len(lines)), words.COUNT_COLUMNS, lines, PERCENT, "", words.based_on(n)
    )
