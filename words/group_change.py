"""What the picture of a group's change says."""

from __future__ import annotations

from words.figures import points_of_ten
from words.grammar import alone, by_stages, counted, number

CAPTION = "Confidence at each stage of those who answered both times"
COLUMNS = (
    "Stage",
    "Answered before",
    "Answered after",
    "Both times",
    "Higher",
    "The same",
    "Lower",
    "Mean before",
    "Mean after",
    "Mean change",
    "Plausibly",
    "In a word",
)
AXIS = "Mean confidence, 0 to 10"
KEY = "Hollow circle: mean before. Filled circle: mean after."
TOO_FEW = "Too few people"
IN_A_WORD = {
    "too_few": TOO_FEW,
    "counts_only": "Counts only",
    "everyone_moved_alike": "Everyone moved alike",
    "clear_increase": "Clear increase",
    "increase_size_uncertain": "Increase, size uncertain",
    "little_or_no_change": "Little or no change",
    "decrease_size_uncertain": "Decrease, size uncertain",
    "clear_decrease": "Clear decrease",
    "not_clear": "Not clear either way",
}
NOBODY = "Too few people answered both times to show a change"
ONLY_COUNTS = "Too few people answered both times for an average"


def row(label: str, pairs: int) -> str:
    """A stage with the number of people who answered both times."""
    return f"{label} (n = {pairs})"


def counts(up: int, same: int, down: int) -> str:
    """Who rose, stayed and fell, in a few words."""
    return f"{up} higher, {same} same, {down} lower"


def plausibly(low: str, high: str) -> str:
    """Between which changes the mean change plausibly lies."""
    return f"{low} to {high}"


def finding(up: int, alike: int, down: int, unclear: int) -> str:
    """At how many stages people on average rate themselves higher, about the same and lower, or nobody can tell."""
    ways = by_stages((up, "higher"), (alike, "about the same"), (down, "lower"))
    if not ways:
        return (
            f"At {counted(unclear, 'stage', 'stages')} it is not clear whether people rate themselves higher or lower"
        )
    rest = f"; it is not clear at {number(unclear)}" if unclear else ""
    return f"On average people rate themselves {ways}{rest}"


def alt(stages: int, shown: int) -> str:
    """What the chart is, and how many stages have a mean."""
    opening = f"Dumbbell chart of mean confidence, 0 to 10, at {counted(stages, 'stage', 'stages')}"
    return f"{opening}, {alone(shown)} of them with enough people for a mean."


def alt_ranges(before: tuple[float, float], after: tuple[float, float]) -> str:
    """The ranges of the means, before and after."""
    return f"Before: {_between(before)}. After: {_between(after)}."


def note(counts: int, estimate: int, limits: str) -> str:
    """From how many people a stage is shown, and what it cannot show."""
    needs = f"A mean needs {number(estimate)} people who answered both times, counts need {number(counts)}"
    return f"{needs}; n is how many did. {limits}"


def _between(ends: tuple[float, float]) -> str:
    low, high = (points_of_ten(end) for end in ends)
    return low if low == high else f"{low} to {high}"
