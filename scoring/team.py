"""Where people of one team say different things about their organisation: what to talk about first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Value, about_answers
from questions.model import Bank, Question
from scoring.codes import counted_answer


@dataclass(frozen=True, slots=True)
class Voice:
    """What one person shows: their counted answers by question id; `who` is "" where they do not say who they are."""

    who: str
    levels: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Said:
    """One shown answer to a question; `who` as in `Voice`."""

    who: str
    value: Value


class Apart(StrEnum):
    """How people disagree, the most urgent first."""

    GATE = "gate"  # some say that a gate is open, others that it is not
    LEVELS = "levels"
    UNKNOWN = "unknown"  # one does not know what another does
    APPLIES = "applies"  # one says that the question does not apply to them


@dataclass(frozen=True, slots=True)
class Topic:
    """A question on which people disagree. `spread` is in rungs, from the lowest to the highest level said."""

    question_id: str
    apart: Apart
    spread: int
    said: tuple[Said, ...]


def levels_of(bank: Bank, answers: Answers) -> dict[str, Value]:
    """The answers of one person that count, by id, for the questions that apply to them."""
    asked = bank.all_asked(about_answers(answers))
    said = ((question.id, counted_answer(answers, question)) for question in asked)
    return {question_id: value for question_id, value in said if value is not None}


def who_said_what(question_id: str, voices: Sequence[Voice]) -> tuple[Said, ...]:
    """Every shown answer to a question, highest level first, what is no level last.

    Between equals the order is by name, so that nobody is known by their place.
    """
    said = [Said(voice.who, voice.levels[question_id]) for voice in voices if question_id in voice.levels]
    return tuple(sorted(said, key=lambda each: (-_level(each), str(each.value), each.who)))


def topics(bank: Bank, voices: Sequence[Voice], settled: Collection[str] = ()) -> tuple[Topic, ...]:
    """The questions on which people disagree and that are not `settled`, in the order to talk about them.

    First the gates that some say are open and others not, then by how far apart people are, then those where one
    does not know what another does; between equals gates first, then in journey order.
    """
    found = [topic for topic in _topics(bank, voices) if topic.question_id not in settled]
    ranks = list(Apart)
    order = {question_id: place for place, question_id in enumerate(bank.questions)}
    return tuple(
        sorted(
            found,
            key=lambda each: (
                ranks.index(each.apart),
                -each.spread,
                not bank.questions[each.question_id].is_gate,
                order[each.question_id],
            ),
        )
    )


def unanimous(bank: Bank, voices: Sequence[Voice]) -> dict[str, int]:
    """The level of each question about which at least two people say the same and nobody anything else."""
    shown = {question_id: [each.value for each in who_said_what(question_id, voices)] for question_id in bank.questions}
    return {
        question_id: values[0]
        for question_id, values in shown.items()
        if len(values) > 1 and len(set(values)) == 1 and isinstance(values[0], int)
    }


def _topics(bank: Bank, voices: Sequence[Voice]) -> Iterator[Topic]:
    for question in bank.questions.values():
        said = who_said_what(question.id, voices)
        levels = [each.value for each in said if isinstance(each.value, int)]
        spread = max(levels) - min(levels) if levels else 0
        apart = _apart(question, levels, [each.value for each in said])
        if apart is not None:
            yield Topic(question.id, apart, spread, said)


def _apart(question: Question, levels: Sequence[int], values: Sequence[Value]) -> Apart | None:
    if not levels:
        return None
    if question.gate is not None and min(levels) < question.gate <= max(levels):
        return Apart.GATE
    if min(levels) < max(levels):
        return Apart.LEVELS
    if DONT_KNOW in values:
        return Apart.UNKNOWN
    return Apart.APPLIES if NOT_APPLICABLE in values else None


def _level(said: Said) -> int:
    return said.value if isinstance(said.value, int) else -1
