"""Decides what an action plan says, from the bank, the answers and what was made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from documents.plan.stages import said_in_words, stage_lines
from documents.plan.view import Blocker, Cited, Note, PlanView, Step
from figures.headline import where_you_stand
from figures.model import Figure
from planning.model import Action, StepStatus
from questions.answers import Answers, Kind, Slot, Value
from questions.model import Bank, Question
from scoring.model import Assessment, Band, ShutGate
from words import paper


def build_plan_view(
    bank: Bank,
    answers: Answers,
    assessment: Assessment,
    actions: Sequence[Action],
    figures: Sequence[Figure],
    today: date,
    who_for: str = "",
) -> PlanView:
    """The plan of one person. Of their notes it holds only those that they chose to share."""
    standing = where_you_stand(bank, assessment)
    gates = _blocking(assessment)
    return PlanView(
        title=paper.TITLE,
        prepared_on=today,
        who_for=who_for,
        bank_title=bank.title,
        bank_version=bank.version,
        law_seen_to=bank.law_seen_to,
        headline=standing.title,
        findings=standing.findings,
        figures=tuple(figures),
        blockers=tuple(_blocker(bank, gate, actions) for gate in gates),
        actions=tuple(Step(action, _stage_title(bank, action)) for action in actions),
        notes=tuple(_notes(bank, answers)),
        sources=tuple(_sources(bank, [gate.question_id for gate in gates], actions)),
        advice=paper.advice(bank.law_seen_to),
        stages=tuple(stage_lines(bank, assessment)),
    )


def _blocking(assessment: Assessment) -> list[ShutGate]:
    """Shut gates that something said keeps shut, and unanswered ones of a stage that has a score."""
    scored = {stage.stage_id for stage in assessment.stages if stage.band is Band.BLOCKED and stage.percent is not None}
    return [gate for gate in assessment.shut_gates if gate.said is not None or gate.stage_id in scored]


def _blocker(bank: Bank, gate: ShutGate, actions: Sequence[Action]) -> Blocker:
    question = bank.questions[gate.question_id]
    do_next, agreed = _do_next(question, actions)
    return Blocker(
        number=bank.number_of[question.id],
        question=question.text,
        said=_rung(bank, question, gate.said),
        needed=_rung(bank, question, gate.needed),
        do_next=do_next,
        agreed=agreed,
    )


def _rung(bank: Bank, question: Question, value: Value) -> str:
    if isinstance(value, int):
        return paper.level(bank.ladder[value].name, question.rungs[value])
    return said_in_words(bank, value)


def _do_next(question: Question, actions: Sequence[Action]) -> tuple[str, bool]:
    """The step towards opening a gate, and whether it is agreed."""
    agreed = {action.id: action for action in actions if action.status is not StepStatus.STOPPED}
    opening = [step for step in question.next_steps if question.id in step.opens] or list(question.next_steps)
    for step in opening:
        if step.id in agreed:
            return paper.in_plan(agreed[step.id].title), True
    return paper.not_in_plan(opening[0].title), False


def _stage_title(bank: Bank, action: Action) -> str:
    return next((stage.title for stage in bank.stages if stage.id == action.stage_id), "")


def _notes(bank: Bank, answers: Answers) -> Iterator[Note]:
    for question in bank.questions.values():
        note = answers.get(Slot(Kind.NOTE, question.id))
        if isinstance(note, str) and note.strip() and answers.get(Slot(Kind.SHARE_NOTE, question.id)) == "yes":
            yield Note(bank.number_of[question.id], question.text, note)


def _sources(bank: Bank, gates: Sequence[str], actions: Sequence[Action]) -> Iterator[Cited]:
    behind = [*gates, *(bank.next_steps[action.id][0].id for action in actions if action.id in bank.next_steps)]
    cited = {source for question_id in behind for source in bank.questions[question_id].sources}
    for source in bank.sources:
        if source.id in cited:
            yield Cited(source.title, source.publisher, source.year, source.url, source.standing, source.checked)
