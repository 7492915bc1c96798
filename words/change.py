"""What is said of one person's own change: the picture before and after, and what it can and cannot show."""

from __future__ import annotations

from collections.abc import Sequence

from words.figures import points_of_ten, stages_listed
from words.grammar import alone, by_stages, counted, inside, listed, opened

CAPTION = "Your confidence at each stage, before and after"
STAGE = "Stage"
COLUMNS = {"before": "Before", "then": "Before, looking back", "after": "After", "later": "Three months on"}
CHANGE = "Change"
LATER_CHANGE = "Change, three months on"
COMPARED = "Things compared"
AXIS = "Confidence, 0 to 10"
NOT_RATED = "Not rated"

NOTHING_RATED = "You have not rated your confidence yet"
_WHEN = {"before": "Before the module", "after": "After the module", "later": "Three months on"}
_MARKS = {
    "before": "Hollow circle: before.",
    "then": "Hollow diamond: before, as you see it looking back.",
    "after": "Filled circle: after.",
    "later": "Square: three months on.",
}


def moved(up: int, same: int, down: int, later: bool) -> str:
    """The finding: at how many stages somebody rates themselves higher than before, the same, and lower."""
    opening = "Three months on, compared with before, you rate yourself" if later else "You rate yourself"
    return f"{opening} {by_stages((up, 'higher'), (same, 'the same'), (down, 'lower'))}"


def felt(when: str, surest: Sequence[str], least: Sequence[str]) -> str:
    """The finding where there is one time only: where somebody felt surest, and where least sure."""
    if not least:
        return f"{_WHEN[when]} you felt equally sure wherever you rated yourself"
    return f"{_WHEN[when]} you felt surest at {_some(surest)} and least sure at {_some(least)}"


def signed(change: float) -> str:
    """A change in points, such as "+1.5", "−0.5" or "0.0"."""
    sign = "+" if change > 0 else "−" if change < 0 else ""
    return f"{sign}{points_of_ten(abs(change))}"


def alt(stages: int, compared: int) -> str:
    """What the chart is, and how much of it compares two times."""
    opening = f"Dumbbell chart of confidence, 0 to 10, at {counted(stages, 'stage', 'stages')}"
    return f"{opening}, {alone(compared)} of them compared with before."


def alt_range(when: str, low: float, high: float) -> str:
    """The range of the means at one time."""
    least, most = points_of_ten(low), points_of_ten(high)
    return f"{COLUMNS[when]}: {least if least == most else f'{least} to {most}'}."


def alt_moved(higher: Sequence[str], same: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Which stages are higher, the same and lower; nothing of a way that no stage went."""
    ways = (("Higher", higher), ("The same", same), ("Lower", lower))
    return [stages_listed(way, stages) for way, stages in ways if stages]


def key(shown: Sequence[str]) -> str:
    """What the marks mean, naming only those that are there."""
    return " ".join(_MARKS[mark] for mark in shown)


def chance(most: int) -> str:
    """How far one person's rating often moves by chance: up to `most` points."""
    small = "1 point" if most == 1 else f"1 or {most} points" if most == 2 else f"1 to {most} points"
    return f"A change of {small} may be chance; {most + 1} or more probably is not."


def looking_back(lower: int, higher: int) -> str:
    """Where somebody, looking back, places their start: at how many stages at least a point lower or higher."""
    parts = [
        f"{way} at {counted(count, 'stage', 'stages')}"
        for count, way in ((lower, "lower"), (higher, "higher"))
        if count
    ]
    if not parts:
        return "Looking back, you place your start about where you rated it then."
    moved_to = f"Looking back, you place your start {listed(parts)}, by a point or more: your yardstick may have moved."
    return f"{moved_to} Every change here is from what you said before."


def compared(part: int, whole: int) -> str:
    """That some things were left out, because they were not rated each time."""
    left = whole - part
    them = "was left out because it was" if left == 1 else "were left out because they were"
    return f"{opened(counted(left, 'thing', 'things'))} {them} not rated each time."


def _some(names: Sequence[str]) -> str:
    return inside(names[0]) if len(names) == 1 else counted(len(names), "stage", "stages")
