"""What changed in a bank since somebody answered it: what was reworded, what is new, what is no longer asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from questions.answers import Answers, Kind, Phase, Slot, Value, about_answers
from questions.change_model import Change
from questions.model import Bank
from questions.semver import is_newer, order

Versions = Mapping[Slot, str]  # the version of the bank that each answer was given under; "" where it is not known

_ASKED = (Kind.CONFIDENCE, Kind.LEVEL)


@dataclass(frozen=True, slots=True)
class Worded:
    """How a question or confidence item reads; `rungs` are five, lowest first, or none for an item."""

    text: str
    rungs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rewording:
    """An answer in `slot` to something that read otherwise in the version it was given under."""

    slot: Slot
    answered_under: str
    before: Worded
    now: Worded


@dataclass(frozen=True, slots=True)
class NoLongerAsked:
    """What somebody said to a question or confidence item that has gone. `text` is empty where no log tells it."""

    ref: str
    text: str
    level: Value = None
    reason: Value = None
    note: Value = None
    confidence: tuple[tuple[Phase, Value], ...] = ()


def rewording(bank: Bank, slot: Slot, answered_under: str) -> Rewording | None:
    """How the question or item of `slot` read in the version `answered_under`, or None where it reads the same."""
    now = _worded(bank, slot)
    since = [
        each.was for change in reversed(_newer(bank, answered_under)) for each in change.reworded if each.id == slot.ref
    ]
    if now is None or not since:
        return None
    rungs = next((was.rungs for was in since if was.rungs is not None), now.rungs)
    before = Worded(since[0].text, rungs)
    return Rewording(slot, answered_under, before, now) if before != now else None


def reworded(bank: Bank, answers: Answers, versions: Versions) -> tuple[Rewording, ...]:
    """What is asked of this person, was answered, and reads otherwise since: phase by phase, as the visit goes."""
    slots = (replace(slot, phase=phase) for phase in Phase for slot in _asked(bank, answers))
    found = (rewording(bank, slot, versions.get(slot, "")) for slot in slots if slot in answers)
    return tuple(each for each in found if each is not None)


def added(bank: Bank, answers: Answers, versions: Versions) -> tuple[Slot, ...]:
    """What is asked of this person, is not answered, and came after their oldest answer; in the order of the visit."""
    new = {ref for change in newer_than_answers(bank, answers, versions) for ref in change.added}
    if not new:
        return ()
    return tuple(slot for slot in _asked(bank, answers) if slot.ref in new and slot not in answers)


def newer_than_answers(bank: Bank, answers: Answers, versions: Versions) -> tuple[Change, ...]:
    """What changed in the bank since the oldest answer of this person, newest first."""
    return _newer(bank, _oldest(bank, answers, versions))


def no_longer_asked(bank: Bank, answers: Answers) -> tuple[NoLongerAsked, ...]:
    """What this person said to questions and items that the bank has no more, newest removal first."""
    there = {*bank.questions, *(item.id for item in bank.confidence)}
    texts = {gone.id: gone.text for change in bank.changes for gone in change.removed}
    kinds = (*_ASKED, Kind.NOTE)
    refs = {slot.ref for slot in answers if slot.kind in kinds and slot.ref not in there}
    known = [ref for ref in texts if ref in refs]
    return tuple(_gone(answers, ref, texts.get(ref, "")) for ref in (*known, *sorted(refs.difference(known))))


def _worded(bank: Bank, slot: Slot) -> Worded | None:
    if slot.kind is Kind.LEVEL and slot.ref in bank.questions:
        question = bank.questions[slot.ref]
        return Worded(question.text, question.rungs)
    texts = (item.text for item in bank.confidence if slot.kind is Kind.CONFIDENCE and item.id == slot.ref)
    return next((Worded(text) for text in texts), None)


def _asked(bank: Bank, answers: Answers) -> Iterator[Slot]:
    for stage in bank.stages:
        for item in bank.confidence_in(stage):
            yield Slot(Kind.CONFIDENCE, item.id)
    for question in bank.all_asked(about_answers(answers)):
        yield Slot(Kind.LEVEL, question.id)


def _newer(bank: Bank, version: str) -> tuple[Change, ...]:
    """The changes after `version`, newest first."""
    return tuple(change for change in bank.changes if is_newer(change.version, version))


def _oldest(bank: Bank, answers: Answers, versions: Versions) -> str:
    """The oldest version that anything asked was answered under; the bank's own where nothing was answered."""
    under = [versions.get(slot, "") for slot in answers if slot.kind in _ASKED]
    return min(under, key=order, default=bank.version)


def _gone(answers: Answers, ref: str, text: str) -> NoLongerAsked:
    def said(kind: Kind, phase: Phase = Phase.BEFORE) -> Value:
        return answers.get(Slot(kind, ref, phase))

    rated = tuple((phase, said(Kind.CONFIDENCE, phase)) for phase in Phase)
    return NoLongerAsked(
        ref,
        text,
        said(Kind.LEVEL),
        said(Kind.REASON),
        said(Kind.NOTE),
        tuple((phase, value) for phase, value in rated if value is not None),
    )
