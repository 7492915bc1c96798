"""What may be said of a group's change: plain sentences that claim no more than self-ratings can show."""

from __future__ import annotations

from collections.abc import Sequence

from words.figures import percent, points_of_ten
from words.grammar import counted, inside, listed, number, opened

LIMITS = "These are self-ratings without a comparison group: they do not show that the module caused any change."
VERDICTS = {
    "too_few": "Too few people answered both times, so nothing is shown.",
    "counts_only": "There are too few people for an average.",
    "everyone_moved_alike": "Everyone moved alike, so no range can be given.",
    "clear_increase": "A clear increase.",
    "increase_size_uncertain": "An increase; how large is uncertain.",
    "little_or_no_change": "Little or no change.",
    "decrease_size_uncertain": "A decrease; how large is uncertain.",
    "clear_decrease": "A clear decrease.",
    "not_clear": "Not clear either way.",
}


def average(change: float, low: float | None, high: float | None) -> str:
    """The mean change and where it plausibly lies, all as displayed; None where everyone moved alike."""
    about = f"Average {_way(change)} about {points_of_ten(abs(change))} points" if change else "No change on average"
    if low is None or high is None or low == high == change:
        return f"{about}."
    if change > 0 and low >= 0:
        return f"{about}; plausibly {points_of_ten(low)} to {points_of_ten(high)}."
    if change < 0 and high <= 0:
        return f"{about}; plausibly {points_of_ten(abs(high))} to {points_of_ten(abs(low))}."
    return f"{about}; plausibly anything from {_end(low)} to {_end(high)}."


def at_stage(name: str, finding: str) -> str:
    """A finding with the stage that it is about."""
    return f"{opened(inside(name))}: {finding}"


def starts_at_top(names: Sequence[str], share: int) -> str:
    """The stages where at least `share` percent began at the top of the scale."""
    where = listed([inside(name) for name in names])
    return f"At least {percent(share)} began at the top of the scale, where no rise can show, at {where}."


def looked_back(lower: int, higher: int) -> str:
    """At how many stages people who look back place their start at least a point lower, or higher."""
    ways = ((lower, "lower"), (higher, "higher"))
    parts = [f"{way} at {counted(count, 'stage', 'stages')}" for count, way in ways if count]
    if not parts:
        return "Looking back, people place their start about where they rated it then."
    start = f"Looking back, people place their start {listed(parts)}, by a point or more"
    return f"{start}: their yardstick may have moved. Every change above is from what they said before."


def by_chance(stages: int) -> str:
    """A caution where several stages are compared at once."""
    return f"With {number(stages)} stages compared, one may stand out by chance alone."


def stands_out(names: Sequence[str], compared: int) -> str:
    """The stages, of those `compared`, where the change is more than chance does also where so many are."""
    if not names:
        return "Allowing for that, no change stands out."
    if len(names) == compared:
        return "Allowing for that, the change still stands out at every one of them."
    return f"Allowing for that, the change still stands out at {listed([inside(name) for name in names])}."


def _way(change: float) -> str:
    return "rise" if change > 0 else "fall"


def _end(change: float) -> str:
    return f"a {_way(change)} of {points_of_ten(abs(change))}" if change else "no change"
