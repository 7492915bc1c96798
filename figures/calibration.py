"""Confidence against readiness: where somebody is surer than the evidence, and where readier than they feel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from figures.apart import Place, Room, kept_apart
from figures.model import Axis, Dot, Figure, Ink, Mark, Table, Zone
from figures.standing import stage_label
from questions.model import Bank
from scoring.model import Assessment, Calibration, Judgement
from scoring.rounding import display_percent, round_half_up
from scoring.thresholds import READY_FROM, SURE_FROM
from words import figures as words

MOST_SURE = 10
WIDE_DOT, NARROW_DOT = 5.0, 10.0  # percent along the axis, on a wide screen and on a phone
DOT_HEIGHT = 1.0  # points of confidence

# The axes run on past their ends, so that no dot lies on a zone's name or is cut.
X = Axis(-4, 104, tuple((float(x), str(x)) for x in (0, 25, 50, 75, 100)), words.CALIBRATION_X)
Y = Axis(-1.7, 11.7, tuple((float(y), str(y)) for y in range(0, MOST_SURE + 1, 2)), words.CALIBRATION_Y)
ZONES = (
    Zone(X.low, READY_FROM, SURE_FROM, Y.high, Ink.WARN_ZONE, words.BLIND_SPOTS),
    Zone(READY_FROM, X.high, SURE_FROM, Y.high, Ink.GOOD_ZONE, words.WELL_JUDGED),
    Zone(X.low, READY_FROM, Y.low, SURE_FROM, Ink.ABSENT, words.KNOWN_GAPS, top=False),
    Zone(READY_FROM, X.high, Y.low, SURE_FROM, Ink.ABSENT, words.HIDDEN_STRENGTHS, top=False),
)
_FALLS = {
    Judgement.BLIND_SPOT: words.BLIND_SPOTS,
    Judgement.WELL_JUDGED: words.WELL_JUDGED,
    Judgement.KNOWN_GAP: words.KNOWN_GAPS,
    Judgement.HIDDEN_STRENGTH: words.HIDDEN_STRENGTHS,
}


@dataclass(frozen=True, slots=True)
class _Pair:
    """One stage with both numbers as they are displayed, or None where there is too little to say."""

    number: int
    label: str
    readiness: int | None
    confidence: float | None
    judgement: Judgement | None

    @property
    def place(self) -> Place | None:
        if self.readiness is None or self.confidence is None or self.judgement is None:
            return None
        right = self.judgement in (Judgement.WELL_JUDGED, Judgement.HIDDEN_STRENGTH)
        upper = self.judgement in (Judgement.WELL_JUDGED, Judgement.BLIND_SPOT)
        return Place(self.readiness, self.confidence, (self.number,), right, upper)

    @property
    def line(self) -> tuple[str, ...]:
        return (
            self.label,
            words.NO_NUMBER if self.readiness is None else words.percent(self.readiness),
            words.NO_NUMBER if self.confidence is None else words.points_of_ten(self.confidence),
            _FALLS[self.judgement] if self.judgement else words.CALIBRATION_TOO_LITTLE,
        )


def confidence_against_readiness(bank: Bank, assessment: Assessment, narrow: bool = False) -> Figure:
    """What one person's assessment says of their confidence, as `stages_in_zones`."""
    return stages_in_zones(bank, assessment.calibration, narrow)


def stages_in_zones(bank: Bank, stages: Sequence[Calibration], narrow: bool = False) -> Figure:
    """A numbered dot for each stage: readiness 0-100 percent along x, mean confidence 0-10 up y.

    Stages whose dots would hide each other share one; on a `narrow` picture they do so sooner.
    """
    pairs = [_pair(bank, stage) for stage in stages]
    exact = [pair.place for pair in pairs if pair.place]
    dots = kept_apart(exact, Room(READY_FROM, SURE_FROM, NARROW_DOT if narrow else WIDE_DOT, DOT_HEIGHT))
    marks: tuple[Mark, ...] = (*ZONES, *(Dot(dot.x, dot.y, Ink.NOW, dot.label) for dot in dots))
    left_out = [pair.label for pair in pairs if not pair.place]
    return Figure(
        id="confidence-against-readiness",
        headline=_headline(pairs),
        alt=_alt(pairs),
        table=Table(words.CALIBRATION_CAPTION, words.CALIBRATION_COLUMNS, tuple(pair.line for pair in pairs)),
        marks=marks,
        x=X,
        y=Y,
        rows_down=False,
        key=words.calibration_key(words.points_of_ten(SURE_FROM), words.percent(READY_FROM)),
        note=words.calibration_note(left_out, nudged=dots != tuple(exact)),
        width_to_height=1.7,
    )


def _pair(bank: Bank, calibration: Calibration) -> _Pair:
    number = next(place for place, stage in enumerate(bank.stages, start=1) if stage.id == calibration.stage_id)
    return _Pair(
        number=number,
        label=stage_label(bank, calibration.stage_id),
        readiness=display_percent(calibration.readiness),
        confidence=None if calibration.confidence is None else round_half_up(calibration.confidence, 1),
        judgement=calibration.judgement,
    )


def _headline(pairs: list[_Pair]) -> str:
    blind, hidden = (
        [pair.label for pair in pairs if pair.judgement is judgement]
        for judgement in (Judgement.BLIND_SPOT, Judgement.HIDDEN_STRENGTH)
    )
    if blind:
        return words.surer_than_evidence(blind)
    if hidden:
        return words.readier_than_felt(hidden)
    placed = sum(pair.place is not None for pair in pairs)
    return words.no_blind_spot(complete=placed == len(pairs)) if placed else words.NOTHING_TO_COMPARE


def _alt(pairs: list[_Pair]) -> str:
    placed = [pair for pair in pairs if pair.place]
    parts = [words.calibration_alt(len(placed), len(pairs))]
    ready = [pair.readiness for pair in placed if pair.readiness is not None]
    sure = [pair.confidence for pair in placed if pair.confidence is not None]
    if placed:
        parts.append(words.calibration_ranges(min(ready), max(ready), min(sure), max(sure)))
    for judgement, name in _FALLS.items():
        labels = [pair.label for pair in placed if pair.judgement is judgement]
        if labels:
            parts.append(words.stages_listed(name, labels))
    return " ".join(parts)
