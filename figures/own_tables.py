"""The numbers of one person's change as text, stage by stage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from figures.model import Table
from questions.answers import Phase
from scoring.own_change import StageChange
from scoring.rounding import display_points
from words import change as words
from words.figures import NO_NUMBER, out_of, points_of_ten


def own_table(rows: Sequence[tuple[str, StageChange]]) -> Table:
    """One line for each stage with its label: the mean at each time, changes, and on how much they rest."""
    stages = tuple(stage for _, stage in rows)
    shown = shown_in(stages)
    changes = [words.CHANGE] * ("after" in shown) + [words.LATER_CHANGE] * ("later" in shown)
    columns = (words.STAGE, *(words.COLUMNS[time] for time in shown), *changes, words.COMPARED)
    return Table(words.CAPTION, columns, tuple(_line(label, stage, shown) for label, stage in rows))


def _line(label: str, stage: StageChange, shown: list[str]) -> tuple[str, ...]:
    means: dict[str, float | None] = {time.value: mean for time, mean in stage.means.items()}
    values = [stage.then if time == "then" else means.get(time) for time in shown]
    changes = [stage.change] * ("after" in shown) + [stage.later_change] * ("later" in shown)
    return (
        label,
        *(NO_NUMBER if value is None else points_of_ten(display_points(value)) for value in values),
        *(NO_NUMBER if each is None else words.signed(each) for each in changes),
        out_of(stage.n_compared, stage.n_items),
    )


def times_of(stages: Iterable[StageChange]) -> list[Phase]:
    """The times at which any of the stages has a mean."""
    found = {phase for stage in stages for phase in stage.means}
    return [phase for phase in Phase if phase in found]


def shown_in(stages: Sequence[StageChange]) -> list[str]:
    """The kinds of marks that the picture has, in the order of time."""
    then = ["then"] if any(stage.then is not None for stage in stages) else []
    times = [time.value for time in times_of(stages)]
    return [*times[:1], *then, *times[1:]] if Phase.BEFORE in times else [*then, *times]
