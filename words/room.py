"""What a room is shown and told: pictures of many people, none of whom can be made out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from words import change, group_change
from words.figures import points_of_ten
from words.grammar import counted, inside, listed, number

# In place of a picture


def answered(people: int, expected: int) -> str:
    """All that is said until a topic is revealed."""
    return f"{people} of {expected} answered"


def too_few(k: int) -> str:
    """Why nothing is shown of a small room."""
    return f"Fewer than {number(k)} have answered, so nothing is shown yet."


NOT_APART = "Answers are too close together, or too few, to show without saying what people answered."

# Under a picture


def based_on(n: int) -> str:
    """How many people are in the picture."""
    return f"n = {n} people."


def matched(n: int) -> str:
    """How many people rated both times."""
    return f"n = up to {n} people who rated both times."


def included(shown: int, people: int) -> str:
    """That some who answered are not in the picture, so that no few can be told apart."""
    return f"{shown} of the {people} who answered are included, so that nobody can be made out."


def alt_rows(what: str, rows: int) -> str:
    """What a picture in rows shows, for whoever cannot see it."""
    return f"{what}, {counted(rows, 'row', 'rows')}. The table has the same numbers."


# Numbers in pictures

CLOSE = "Answers were close together"
OTHERS = "Other answers"
OTHER_GROUPS = "Other groups"
FEW_SIGN = "–"
DONT_KNOW = "Don’t know"
NOT_SAID = "Not said"
STAGE = "Stage"


def band(first: int, last: int) -> str:
    """Answers from `first` to `last`, short enough to stand in a bar."""
    return str(first) if first == last else f"{first}–{last}"


def band_told(first: int, last: int, people: int) -> str:
    """The same with how many people."""
    return f"{band(first, last)}: {people}"


def count_of(count: int, n: int) -> str:
    """A count that may be said exactly."""
    return f"{count} of {n}"


def at_most(count: int, n: int) -> str:
    """Of few people, only how many there are at most."""
    return f"at most {count} of {n}"


def at_least(count: int, n: int) -> str:
    """Of nearly all people, only how many there are at least."""
    return f"at least {count} of {n}"


def with_mean(label: str, mean: str) -> str:
    """A stage with the room's mean."""
    return f"{label}: {mean}"


def with_n(label: str, n: int) -> str:
    """A row with how many people it is of."""
    return f"{label} (n = {n})"


def pooled(labels: Sequence[str]) -> str:
    """Groups that are shown together."""
    return listed(list(labels)) if len(labels) <= 2 else OTHER_GROUPS


# Who is here

WHO = "Bars of how far people’s mutuals have got"
COUNT_COLUMNS = ("Answer", "People")


def who_finding(label: str, people: int, n: int) -> str:
    """The commonest answer."""
    return f"The largest group here, {people} of {n}, chose “{label}”"


# Confidence

CONFIDENCE_BEFORE = "Bars of confidence before the module by stage, split by rating"
CONFIDENCE_CHANGE = "Dumbbell chart of mean confidence before and after by stage"
CONFIDENCE_AXIS = group_change.AXIS
CONFIDENCE_COLUMNS = (STAGE, "Mean, 0 to 10", "People by rating", "n")
CONFIDENCE_KEY = "After each stage: the room’s mean, 0 to 10. Bars: the share of people; darker means surer."
moved = change.signed
CHANGE_COLUMNS = (STAGE, "Mean before", "Mean after", "Change")


def confidence_finding(means: Mapping[str, float]) -> str:
    """Where the room feels surest and least sure."""
    surest, least = max(means, key=lambda each: means[each]), min(means, key=lambda each: means[each])
    if means[surest] == means[least]:
        return f"Confidence averages {points_of_ten(means[least])} of 10"
    low, high = points_of_ten(means[least]), points_of_ten(means[surest])
    return f"Least sure at {inside(least)}: {low} of 10. Surest at {inside(surest)}: {high}"


def change_finding(rose: int, fell: int, stages: int) -> str:
    """At how many stages the mean moved by a point or more."""
    ways = [f"at least a point {way} at {number(count)}" for count, way in ((rose, "higher"), (fell, "lower")) if count]
    if not ways:
        return f"On average, ratings moved by less than a point at the {counted(stages, 'stage', 'stages')} shown"
    return f"On average, ratings are {listed(ways)} of {counted(stages, 'stage', 'stages')}"


# Readiness

READINESS = "Heat map of answers by stage and level"
READINESS_KEY = "The share of answers at each level; darker means more. A dash: fewer than three answers."
LEVEL_AXIS = "Mean level, 0 to 4"
GAPS = "Each question’s mean level joined with the target"
GAPS_KEY = "Circle: the room’s mean level. Diamond: the target."
GAP_COLUMNS = ("Question", "Mean level", "Target")
GATES = "Bars of how many people have each gate shut"
GATES_KEY = "A shut gate is below its level, or not known. Until it is met, the stage is blocked."
GATE_COLUMNS = ("Gate", "People who have it shut")
DISAGREEMENT = "Bars of people by level, for the questions on which answers differ most"
DISAGREEMENT_COLUMNS = ("Question", "People by level")
GROUPS = "Mean level by group"
GROUP_COLUMNS = ("Group", "Mean level, 0 to 4")


def readiness_finding(shares: Mapping[str, int], target: str) -> str:
    """Where the smallest share of answers has reached the target rung."""
    weakest = min(shares, key=lambda each: shares[each])
    return f"Furthest to go at {inside(weakest)}: {shares[weakest]}% of answers at “{target}” or above"


def gaps_finding(label: str, mean: str, below: int) -> str:
    """The widest gap, and how many there are."""
    return f"Widest gap: {inside(label)}, at {mean} of 4; {counted(below, 'question is', 'questions are')} below target"


def gates_finding(label: str, told: str) -> str:
    """The gate that most have open."""
    return f"The gate most often shut is {inside(label)}: {told}"


def disagreement_finding(label: str) -> str:
    """The question to discuss first."""
    return f"People differ most on {inside(label)}"


def levels_key(rungs: Sequence[str]) -> str:
    """The names of the levels."""
    return "The share of people at each level: " + ", ".join(f"{at} {name}" for at, name in enumerate(rungs)) + "."


def groups_finding(means: Mapping[str, float]) -> str:
    """The groups furthest apart."""
    high, low = max(means, key=lambda each: means[each]), min(means, key=lambda each: means[each])
    if means[high] == means[low]:
        return "The groups rate themselves alike"
    apart = points_of_ten(round(means[high] - means[low], 1))
    return f"Readiness differs by {apart} of 4 between “{high}” and “{low}”"


# Calibration

CALIBRATION_NOTE = "Both are the room’s own ratings, on average."


def calibration_finding(blind: Sequence[str], hidden: Sequence[str]) -> str:
    """Where the room is surer than its evidence, or readier than it feels; stages as "4 Route to contract"."""
    parts = [f"surer than the evidence at {_stages(blind)}"] if blind else []
    parts += [f"readier than it feels at {_stages(hidden)}"] if hidden else []
    return f"On average the room is {'; '.join(parts)}" if parts else "On average confidence and readiness go together"


def _stages(labels: Sequence[str]) -> str:
    if len(labels) == 1:
        return inside(labels[0])
    return f"stages {listed([label.split()[0] for label in labels], most=12)}"


# Next steps

STEPS = "Bars of how many have agreed to a next step at each stage"
STEPS_KEY = "The share of those with a plan who have a step at the stage."
STEP_COLUMNS = (STAGE, "People with a step there")
FIRST = "Bars of where people’s first step lies"


def steps_finding(label: str, told: str) -> str:
    """Where most have a step."""
    return f"Next steps gather at {inside(label)}: {told}"


def first_finding(label: str, people: int, n: int) -> str:
    """Where most begin."""
    if label == OTHERS:
        return "First steps are spread over the stages"
    return f"Most first steps, {people} of {n}, are at {inside(label)}"


# Tools

TOOLS = "Bars of the share who found each tool useful, with how far it can be trusted"
TOOLS_KEY = "Useful for one task or several, of those who tried it. The line: where the share plausibly lies."
TOOL_COLUMNS = ("Tool", "Found it useful", "Plausibly")
_TITLE = 58


def tools_finding(title: str, told: str) -> str:
    """The tool that most surely helped."""
    return f"Most surely useful: {title}, to {told} who tried it"


def plausibly(low: int, high: int) -> str:
    """An interval in percent."""
    return f"{low}% to {high}%"


def too_few_tried(tools: int, k: int) -> str:
    """The tools that are not shown; "" where there are none."""
    return f"Tried by fewer than {number(k)}: {counted(tools, 'tool', 'tools')}." if tools > 0 else ""


def short_title(title: str) -> str:
    """A title cut to what a row has room for."""
    return title if len(title) <= _TITLE else f"{title[: _TITLE - 1].rstrip()}…"


# Votes


def vote_finding(label: str, people: int, n: int) -> str:
    """The commonest vote of one round."""
    return f"Most votes, {people} of {n}: {label}"


VOTES = "Bars of votes in two rounds"
VOTE_COLUMNS = ("Answer", "First round", "Second round")
VOTES_KEY = "Hollow circle: before the discussion. Filled circle: after it. The same people."


def votes_finding(label: str, before: int, after: int) -> str:
    """The answer whose share moved most; shares in displayed percent."""
    return f"After the discussion “{label}” went from {before}% to {after}%"


VOTES_SAME = "The discussion moved few votes"
