"""The report on a module, fit to leave the organisation: rounded counts, and words alone of fewer than ten people."""

from __future__ import annotations

from collections.abc import Sequence

from words.figures import points_of_ten
from words.grammar import inside, listed

FEW = "fewer than 10"
NO_RANGE = "No range can be given."
NO_NUMBER = "–"
CONFIDENCE_CAPTION = "Confidence before and after, of those who rated it both times"
CONFIDENCE_COLUMNS = ("Stage", "People, about", "Mean before", "Mean after", "Mean change", "Plausibly", "In a word")
TOOLS_CAPTION = "Tools that people tried, by what they are for"
TOOL_COLUMNS = ("For stage", "Tool", "People, about", "Useful", "Clear without help", "Will use it")
OBSTACLES = "What is most likely to stop people"
PACE = "How the pace was"
EXAMPLES = "Whether examples fitted"
CHOICE_COLUMNS = ("Answer", "People, about")
OTHERS = "Other answers, and those given by fewer than 10"
ROUNDED = (
    "Counts are rounded to the nearest 5, shares to the nearest 5%; nothing is counted of fewer than 10 people. Where "
    "nearly everyone answered alike, a few answers were moved by one step first."
)
TOO_FEW_TOOLS = "No tool was tried by 10 people or more, so none is counted."


def about(count: int | None) -> str:
    """A rounded count, None of fewer than ten."""
    return FEW if count is None else f"about {count}"


def took_part(count: int | None) -> str:
    """How many there were."""
    return f"{_opened(about(count))} people took part."


def both_times(count: int | None) -> str:
    """How many rated a stage both times."""
    return f"{_opened(about(count))} people rated it both times."


def higher(count: int, pairs: int) -> str:
    """How many of them rated themselves higher, both rounded."""
    return f"About {count} of about {pairs} rated themselves higher."


def means(before: float, after: float) -> str:
    """Both means, as displayed."""
    return f"Mean {points_of_ten(before)} before and {points_of_ten(after)} after."


def hidden(names: Sequence[str]) -> str:
    """The stages of which nothing can be said."""
    where = listed([inside(name) for name in names])
    return f"Too few people rated both times, or they were too much alike to be shown, at {where}."


def helped(title: str, share: int, count: int) -> str:
    """The tool that most surely helped; a rounded share of a rounded count."""
    return f"The most surely useful tool was {title}: to about {share}% of about {count} people who tried it."


def stops(label: str, count: int) -> str:
    """The commonest obstacle."""
    return f"What is most likely to stop people: “{label}”, said by about {count}."


def share_of(percent: int) -> str:
    """A rounded share."""
    return f"about {percent}%"


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]


# Module against module

MODULES = "Mean change in confidence of each module, with the range in which it plausibly lies"
MODULES_AXIS = "Mean change, points of 10"
MODULES_COLUMNS = ("Module", "Mean change", "Plausibly", "n")
MODULES_KEY = "Dot: the mean change over the stages. Line: where it plausibly lies. In the order of their dates."
MODULES_NOTE = "Different people came to each module, so a difference need not come from how it was run."


def module_row(name: str, change: str, count: int) -> str:
    """A module with its mean change and its rounded number of people."""
    return f"{name}: {change} (n about {count})"


def still_open(name: str) -> str:
    """A module that is not closed yet."""
    return f"{name} (still open)"


def modules_finding(apart: bool | None, first: str, last: str) -> str:
    """Whether the last module differs from the first by more than chance; None where it cannot be told."""
    if apart is None:
        return "There are not yet two modules with enough people to compare"
    if apart:
        return f"{last} moved confidence differently from {first}, by more than chance would"
    return f"{last} and {first} cannot be told apart: their ranges overlap"


# The health of questions


def nearly_always(label: str) -> str:
    """A question that tells little."""
    return f"{label} is nearly always answered the same: it tells us little."


def often_unknown(label: str, percent: int) -> str:
    """A question that people cannot answer."""
    return f"About {percent}% said “don’t know” to {inside(label)}: is it clear where to look?"


def points_elsewhere(label: str) -> str:
    """Something rated that goes against what it stands with."""
    return f"“{label}” points the opposite way from what is rated with it: check its wording."


def too_early(n: int, need: int) -> str:
    """That shares of answers cannot be judged yet; what nobody knows can be told sooner."""
    return f"Too early to judge whether a question is nearly always answered the same (n = {n}; need {need})."


def too_early_for_ratings(n: int, need: int) -> str:
    """That what is rated together cannot be compared yet."""
    return f"Too early to judge whether a rating goes against those beside it (n = {n}; need {need})."


HEALTHY = "No question stands out."
