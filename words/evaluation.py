"""What may be said of a group's change: plain sentences that claim no more than self-ratings can show."""

from __future__ import annotations

from collections.abc import Sequence

from words.figures import percent, points_of_ten
from words.grammar import counted, inside, listed, number, opened

DENIAL = "Self-ratings, no comparison group: this does not show the module caused it."
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

_HIGHER, _SAME, _LOWER = "higher", "the same", "lower"


def moved(up: int, same: int, down: int) -> str:
    """Who rose, stayed and fell, of all who answered both times; whichever way more people went comes first."""
    ways = [(up, _HIGHER), (same, _SAME), (down, _LOWER)]
    if down > up:
        ways.reverse()
    people = up + same + down
    for count, way in ways:
        if count == people:
            return f"All {people} people who answered both times rated themselves {way}."
    (first, way), *others = ways
    rest = "".join(f", {count or 'none'} {other}" for count, other in others)
    return f"{first or 'None'} of the {people} people who answered both times rated themselves {way}{rest}."


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


def stayed(before: int, pairs: int) -> str:
    """How many of those who began answered both times."""
    return f"Of the {before} people who answered before, {pairs} answered both times."


def diluted(change: float) -> str:
    """The mean change if whoever left had not changed, as displayed."""
    if not change:
        return "Counting the others as unchanged, there is no change on average."
    return f"Counting the others as unchanged, the average {_way(change)} is about {points_of_ten(abs(change))} points."


def took_part(people: int) -> str:
    """How many there were, and what was compared."""
    took = counted(people, "person", "people")
    rated = "They rated from 0 to 10 how confident they were, stage by stage"
    return f"{opened(took)} took part. {rated}; only those who answered both times are compared."


def at_stage(name: str, finding: str) -> str:
    """A finding with the stage that it is about."""
    return f"{opened(inside(name))}: {finding}"


def too_few_at(names: Sequence[str], least: int) -> str:
    """The stages where fewer than `least` answered both times."""
    where = listed([inside(name) for name in names])
    return f"Fewer than {number(least)} people answered both times, so nothing is shown, at {where}."


def starts_at_top(names: Sequence[str], share: int) -> str:
    """The stages where at least `share` percent began at the top of the scale."""
    where = listed([inside(name) for name in names])
    return f"At least {percent(share)} began at the top of the scale, where no rise can show, at {where}."


def looked_back(lower: int, higher: int) -> str:
    """At how many stages people who look back place their start at least a point lower, or higher."""
    ways = ((lower, _LOWER), (higher, _HIGHER))
    parts = [f"{way} at {counted(count, 'stage', 'stages')}" for count, way in ways if count]
    if not parts:
        return "Looking back, people place their start about where they rated it then."
    start = f"Looking back, people place their start {listed(parts)}, by a point or more"
    return f"{start}: their yardstick may have moved. Every change above is from what they said before."


def by_chance(stages: int) -> str:
    """A caution where several stages are compared at once."""
    return f"With {number(stages)} stages compared, one may stand out by chance alone."


def begun(due: int, told: int, done: int, at_least: int, among: int) -> str:
    """What became of the agreed steps; shares in displayed percent."""
    steps = f"Of {counted(due, 'agreed step', 'agreed steps')}, {number(told)} were told of three months on"
    shares = f"at least {percent(at_least)} of all, and {percent(among)} of those told of"
    return f"{steps} and {number(done)} were done or partly done: {shares}."


def not_begun_yet(replied: int) -> str:
    """That too few people have told of their steps."""
    told = counted(replied, "person has", "people have")
    return f"{opened(told)} told of agreed steps three months on: too few to show what became of them."


def _way(change: float) -> str:
    return "rise" if change > 0 else "fall"


def _end(change: float) -> str:
    return f"a {_way(change)} of {points_of_ten(abs(change))}" if change else "no change"
