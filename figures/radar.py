"""The familiar radar, offered beside the bars: one line and no fill, because area would mislead."""

from __future__ import annotations

from figures.model import Axis, Figure, Spokes, Table
from figures.stages import PERCENT_TICKS, answered_note, stages_alt, stages_headline
from figures.standing import Standing, standings
from questions.model import Bank
from scoring.model import Assessment
from words import figures as words

MOST_AXES = 8
FEWEST_SCORED = 3


def readiness_radar(bank: Bank, assessment: Assessment) -> Figure | None:
    """Displayed percent by stage on radial axes, 0-100; None where there are too many to read or too few scores."""
    rows = standings(bank, assessment)
    scored = sum(row.percent is not None for row in rows)
    if len(rows) > MOST_AXES or scored < FEWEST_SCORED:
        return None
    return Figure(
        id="readiness-radar",
        headline=stages_headline(rows),
        alt=stages_alt("Radar chart", rows),
        table=Table(words.STAGES_CAPTION, words.RADAR_COLUMNS, tuple(_line(row) for row in rows)),
        marks=(Spokes(tuple(row.label for row in rows), tuple(row.percent for row in rows)),),
        x=Axis(0, 100, PERCENT_TICKS, words.STAGES_AXIS),
        y=Axis(0, 100, ()),
        rows_down=False,
        key=words.RADAR_KEY,
        note=answered_note(rows),
        width_to_height=1.3,
    )


def _line(row: Standing) -> tuple[str, ...]:
    return (row.label, words.NO_NUMBER if row.percent is None else words.percent(row.percent), row.word)
