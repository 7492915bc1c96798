"""Where somebody stands, in a sentence and a few findings: shut gates first, then the weakest stage, then the mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from figures.standing import Standing, at_both_ends, question_label, standings
from questions.model import Bank
from scoring.model import Assessment, Band, Judgement, Status
from scoring.rounding import display_percent
from words import figures as figure_words
from words import headline as words
from words.grammar import stopped


@dataclass(frozen=True, slots=True)
class Headline:
    """`title` is a heading without a full stop; each of `findings` is a sentence, the most urgent first."""

    title: str
    findings: tuple[str, ...]


def where_you_stand(bank: Bank, assessment: Assessment) -> Headline:
    """The most urgent things that an assessment says, and what cannot be said yet."""
    rows = standings(bank, assessment)
    if _nothing_said(rows):
        return Headline(words.NOTHING_ANSWERED, (words.ANSWER_MORE,))
    findings = (
        *_gates(bank, assessment),
        *_stages(rows),
        *_average(assessment),
        *_not_known(rows),
        *_judgements(assessment, rows),
    )
    return Headline(_title(rows), findings)


def _title(rows: tuple[Standing, ...]) -> str:
    blocked = [row for row in rows if row.blocked]
    clear = tuple(row for row in rows if not row.blocked and row.percent is not None)
    if not blocked and not clear:
        return words.TOO_EARLY
    if not blocked:
        return _title_by_level(clear, complete=not _without_score(rows))
    if len(blocked) == len(rows):
        return words.title(words.everywhere("blocked"))
    name = blocked[0].name if len(blocked) == 1 else None
    barrier = words.blocked(name, [row.place for row in blocked])
    if not clear:
        return words.title(barrier, sure=False)
    best = at_both_ends(clear)[0][0]
    return words.title(words.at(_band(best), best.name), barrier)


def _title_by_level(clear: tuple[Standing, ...], complete: bool) -> str:
    highest, lowest = at_both_ends(clear)
    best, worst = highest[0], lowest[0]
    if len(clear) == 1:
        return words.title(words.at(_band(best), best.name), sure=complete)
    if _band(best) != _band(worst):
        parts = [words.at(_band(row), row.name) for row in (best, worst)]
        return words.title(*parts, sure=complete)
    if not complete:
        return words.title(words.at(_band(best), best.name), sure=False)
    if best.percent == worst.percent or len(lowest) > 1:
        return words.title(words.everywhere(_band(best)))
    return words.title(words.everywhere(_band(best)), words.weakest_in_title(worst.name))


def _gates(bank: Bank, assessment: Assessment) -> Iterator[str]:
    said = [question_label(bank, gate.question_id) for gate in assessment.shut_gates if gate.said is not None]
    unsaid = [question_label(bank, gate.question_id) for gate in assessment.shut_gates if gate.said is None]
    if said:
        yield words.shut_gates(said)
    if unsaid:
        yield words.unanswered_gates(unsaid)
    if not assessment.shut_gates and any(row.status is Status.SCORED for row in assessment.stages):
        yield words.NO_GATE_SHUT


def _stages(rows: tuple[Standing, ...]) -> Iterator[str]:
    highest, lowest = at_both_ends(rows)
    if not lowest:
        yield words.ANSWER_MORE
        return
    low, high = lowest[0].percent or 0, highest[0].percent or 0
    if low == high:
        yield stopped(figure_words.all_alike(len(lowest), low))
    else:
        yield stopped(figure_words.weakest([row.label for row in lowest], low))
        if not any(row.blocked for row in highest):
            yield stopped(figure_words.strongest([row.label for row in highest], high))
    missing = _without_score(rows)
    if missing:
        yield words.too_few([row.label for row in missing])


def _average(assessment: Assessment) -> Iterator[str]:
    overall = assessment.overall
    if overall.mean is not None and overall.n_scored > 1:
        yield words.mean(overall.n_scored, display_percent(overall.mean), overall.gates_shut > 0)


def _not_known(rows: tuple[Standing, ...]) -> Iterator[str]:
    total = sum(row.score.n_dk for row in rows)
    if total:
        most = max(rows, key=lambda row: row.score.n_dk)
        yield words.dont_knows(total, most.label if total > 1 and most.score.n_dk * 2 > total else None)


def _judgements(assessment: Assessment, rows: tuple[Standing, ...]) -> Iterator[str]:
    label = {row.score.stage_id: row.label for row in rows}
    for judgement, finding in (
        (Judgement.BLIND_SPOT, figure_words.surer_than_evidence),
        (Judgement.HIDDEN_STRENGTH, figure_words.readier_than_felt),
    ):
        names = [label[pair.stage_id] for pair in assessment.calibration if pair.judgement is judgement]
        if names:
            yield stopped(finding(names))


def _nothing_said(rows: tuple[Standing, ...]) -> bool:
    return all(row.score.n_missing == row.score.n_items for row in rows)


def _without_score(rows: tuple[Standing, ...]) -> list[Standing]:
    return [row for row in rows if row.percent is None and row.score.status is not Status.NOT_APPLICABLE]


def _band(row: Standing) -> str:
    return str(row.score.band or Band.EARLY)
