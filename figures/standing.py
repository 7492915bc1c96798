"""One line for each stage of an assessment, with its name and its numbers as they are displayed."""

from __future__ import annotations

from dataclasses import dataclass

from questions.model import Bank, Stage
from scoring.model import Assessment, Band, StageScore, Status
from scoring.rounding import display_percent
from scoring.thresholds import HIGHEST_LEVEL
from words import figures as words

ROOM = 28  # letters of a stage's name


@dataclass(frozen=True, slots=True)
class Standing:
    """A stage as it is shown. `percent`, `low` and `high` are whole percents, or None without a score.

    `blocked` means that something the person said keeps a gate open; a gate not yet answered blocks a stage
    only once it has a score.
    """

    place: int
    name: str
    label: str
    score: StageScore
    percent: int | None
    low: int | None
    high: int | None
    blocked: bool

    @property
    def word(self) -> str:
        """The stage in a word or two."""
        if self.percent is not None:
            return words.BLOCKED if self.blocked else (self.score.band or Band.EARLY).capitalize()
        if self.blocked:
            return words.BLOCKED_TOO_FEW
        return words.DOES_NOT_APPLY if self.score.status is Status.NOT_APPLICABLE else words.TOO_FEW


def standings(bank: Bank, assessment: Assessment) -> tuple[Standing, ...]:
    """Every stage in journey order."""
    said_no = {gate.stage_id for gate in assessment.shut_gates if gate.said is not None}
    place_of = {stage.id: place for place, stage in enumerate(bank.stages, start=1)}
    return tuple(
        Standing(
            place=place_of[score.stage_id],
            name=stage_name(bank.stages[place_of[score.stage_id] - 1]),
            label=stage_label(bank, score.stage_id),
            score=score,
            percent=display_percent(score.percent),
            low=as_percent(score.low),
            high=as_percent(score.high),
            blocked=score.stage_id in said_no or (score.band is Band.BLOCKED and score.percent is not None),
        )
        for score in assessment.stages
    )


def stage_name(stage: Stage) -> str:
    """A stage's title where a picture has room for it, else its short name."""
    return stage.title if len(stage.title) <= ROOM else stage.short


def stage_label(bank: Bank, stage_id: str) -> str:
    """A stage with its number in the journey, such as "4 Route to contract"."""
    return next(f"{place} {stage_name(stage)}" for place, stage in enumerate(bank.stages, 1) if stage.id == stage_id)


def question_label(bank: Bank, question_id: str) -> str:
    """A question with its number, such as "4.2 Conflicts assessment"."""
    return f"{bank.number_of[question_id]} {bank.questions[question_id].short}"


def as_percent(level: float | None) -> int | None:
    """A level on the ladder as the whole percent that is shown; None stays None."""
    return None if level is None else display_percent(100 * level / HIGHEST_LEVEL)


def at_both_ends(rows: tuple[Standing, ...]) -> tuple[tuple[Standing, ...], tuple[Standing, ...]]:
    """The stages with the highest and with the lowest displayed percent; both empty where none has a score."""
    scored = [row for row in rows if row.percent is not None]
    shown = [row.percent for row in scored if row.percent is not None]
    if not shown:
        return (), ()
    return (
        tuple(row for row in scored if row.percent == max(shown)),
        tuple(row for row in scored if row.percent == min(shown)),
    )
