"""The typed question bank: what a bank of questions may say, and nothing about how it is stored or shown.

Everything here is immutable. A bank is validated whole by `questions.loader`; code that holds a
`Bank` may rely on every reference in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from questions.answers import KeyDay
from questions.change_model import Change, Version
from questions.part import Id, Part, Text
from questions.route_model import RouteFinder

Level = Annotated[int, Field(ge=0, le=4)]
Weight = Literal[1, 2, 3]
Standing = Literal["checked", "from memory"]


class Rung(Part):
    """One of the five names of the readiness ladder, shared by every question."""

    name: Text
    meaning: Text


class ConfidenceScale(Part):
    """The words of the 0-10 confidence scale."""

    stem: Text
    low: Text
    middle: Text
    high: Text


class Option(Part):
    """One choice of a question about the commissioner."""

    id: Id
    label: Text


class AboutQuestion(Part):
    """A question about the commissioner, not about readiness. Its answer may decide what applies."""

    id: Id
    text: Text
    help: Text | None = None
    options: tuple[Option, ...] = Field(min_length=2)


class Relationship(Part):
    """Someone the commissioner must work with at a stage."""

    id: Id
    who: Text
    needs: Text
    goes_wrong: Text


class Notice(Part):
    """How many `days` of the calendar a step must be done `before` a day that matters."""

    days: Annotated[int, Field(ge=1, le=730)]
    before: KeyDay


class NextStep(Part):
    """Something a commissioner can do about a question, in `weeks` of calendar and `hours` of work.

    `moves` says by how many rungs (0-4) it is expected to raise a stage; `opens` names the gates
    that it closes the gap of; `after` names the next steps that must be done first; `notice` says how long before
    the day that matters it must be done, where that is laid down.
    """

    id: Id
    title: Text
    who: Text
    weeks: Annotated[int, Field(ge=1, le=104)]
    hours: Annotated[float, Field(gt=0, le=400)]
    first_move: Text
    done_when: Text
    moves: Mapping[Id, Annotated[float, Field(gt=0, le=4)]] = Field(default_factory=dict)
    opens: tuple[Id, ...] = ()
    after: tuple[Id, ...] = ()
    notice: Notice | None = None


class Question(Part):
    """A readiness question with five rungs of observable evidence, lowest first.

    `gate` is the lowest level (0-4) at which the question no longer blocks; None means it never does.
    `applies` maps an about-question to the options for which this question is asked; empty means always.
    """

    id: Id
    version: Annotated[int, Field(ge=1)] = 1
    text: Text
    short: Annotated[str, StringConstraints(min_length=1, max_length=40)]
    weight: Weight = 1
    gate: Level | None = None
    why: Text
    evidence: tuple[Text, ...] = Field(min_length=1)
    who_knows: Text
    rungs: tuple[Text, ...] = Field(min_length=5, max_length=5)
    applies: Mapping[Id, tuple[Id, ...]] = Field(default_factory=dict)
    resources: tuple[Id, ...] = ()
    cases: tuple[Id, ...] = ()
    sources: tuple[Id, ...] = ()
    next_steps: tuple[NextStep, ...] = Field(min_length=1)

    @property
    def is_gate(self) -> bool:
        return self.gate is not None

    def applies_to(self, about: Mapping[str, str]) -> bool:
        """Whether the question is asked of someone with these about-answers; an unanswered one hides nothing."""
        return all(about.get(key) in (None, *options) for key, options in self.applies.items())


class Stage(Part):
    """One stage of commissioning, with its questions in the order they are asked."""

    id: Id
    title: Text
    short: Annotated[str, StringConstraints(min_length=1, max_length=28)]
    purpose: Text
    good: Text
    cycle: Text
    relationships: tuple[Relationship, ...] = ()
    pitfalls: tuple[Text, ...] = ()
    blockers: tuple[Text, ...] = ()
    questions: tuple[Question, ...] = Field(min_length=1)


class ConfidenceItem(Part):
    """One thing a commissioner may feel sure they can do, rated 0-10; reads on from the scale's stem."""

    id: Id
    version: Annotated[int, Field(ge=1)] = 1
    stage: Id
    text: Text
    relationship: bool = False


class Source(Part):
    """Where a fact comes from, and the day someone last looked."""

    id: Id
    title: Text
    publisher: Text
    year: Annotated[str, StringConstraints(max_length=20)]
    standing: Standing
    checked: date | None = None
    url: Annotated[str, StringConstraints(pattern=r"^https://", max_length=400)] | None = None
    note: Text | None = None


class Resource(Part):
    """A tool or guide, what it is for and at which stages; `short` is what it is called where a title is too long."""

    id: Id
    title: Text
    short: Text | None = None
    use: Text
    stages: tuple[Id, ...] = Field(min_length=1)
    sources: tuple[Id, ...] = Field(min_length=1)


class Case(Part):
    """A real mutual: what the commissioner did, how it went, what to learn and discuss."""

    id: Id
    title: Text
    service: Text
    place: Text
    years: Text
    outcome: Literal["running", "ended", "in-house", "unknown"]
    stages: tuple[Id, ...] = Field(min_length=1)
    story: Text
    commissioner_did: Text
    lesson: Text
    discuss: tuple[Text, ...] = Field(min_length=2, max_length=2)
    sources: tuple[Id, ...] = Field(min_length=1)


class Term(Part):
    """A word that newcomers stumble over, with its plain meaning."""

    term: Text
    meaning: Text
    also: tuple[Text, ...] = ()


class Bank(Part):
    """A whole framework: scales, stages, questions, confidence items, the library around them, and what changed.

    `person` is what those who answer are called in a sentence. `changes` are newest first; the first of them is
    this version.
    """

    id: Id
    version: Version
    title: Text
    subject: Text
    person: Text = "person in charge"
    introduction: Text
    law_seen_to: date
    target: Level = 3
    ladder: tuple[Rung, ...] = Field(min_length=5, max_length=5)
    confidence_scale: ConfidenceScale
    about: tuple[AboutQuestion, ...]
    stages: tuple[Stage, ...] = Field(min_length=3, max_length=12)
    confidence: tuple[ConfidenceItem, ...]
    cases: tuple[Case, ...] = ()
    resources: tuple[Resource, ...] = ()
    glossary: tuple[Term, ...] = ()
    sources: tuple[Source, ...] = ()
    routes: RouteFinder | None = None
    changes: tuple[Change, ...] = ()

    def __hash__(self) -> int:
        """Quick, so that what is worked out from a bank can be cached by it; equality still compares every part."""
        return hash((self.id, self.version))

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """Every readiness question by id, in journey order."""
        return {question.id: question for stage in self.stages for question in stage.questions}

    @cached_property
    def stage_of(self) -> Mapping[str, Stage]:
        """The stage of each readiness question, by question id."""
        return {question.id: stage for stage in self.stages for question in stage.questions}

    @cached_property
    def number_of(self) -> Mapping[str, str]:
        """The number shown for each question, such as "2.3", by question id."""
        return {
            question.id: f"{place}.{order}"
            for place, stage in enumerate(self.stages, start=1)
            for order, question in enumerate(stage.questions, start=1)
        }

    @cached_property
    def next_steps(self) -> Mapping[str, tuple[Question, NextStep]]:
        """Every next step with the question it belongs to, by step id, in journey order."""
        return {step.id: (question, step) for question in self.questions.values() for step in question.next_steps}

    @cached_property
    def source_of(self) -> Mapping[str, Source]:
        """Every source by id."""
        return {source.id: source for source in self.sources}

    def asked(self, stage: Stage, about: Mapping[str, str]) -> tuple[Question, ...]:
        """The questions of `stage` that apply to someone with these about-answers."""
        return tuple(question for question in stage.questions if question.applies_to(about))

    def confidence_in(self, stage: Stage) -> tuple[ConfidenceItem, ...]:
        """The confidence items of `stage`, in bank order."""
        return self._confidence_by_stage.get(stage.id, ())

    @cached_property
    def _confidence_by_stage(self) -> Mapping[str, tuple[ConfidenceItem, ...]]:
        return {stage.id: tuple(item for item in self.confidence if item.stage == stage.id) for stage in self.stages}

    def all_asked(self, about: Mapping[str, str]) -> Iterator[Question]:
        """Every question that applies, in journey order."""
        for stage in self.stages:
            yield from self.asked(stage, about)
