"""Numbers, lists and names inside a sentence, so that every surface says them alike."""

from __future__ import annotations

from collections.abc import Sequence

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def number(count: int) -> str:
    """A count as it reads in prose: "no" to "nine" in words, digits from 10."""
    return _SMALL[count] if 0 <= count < len(_SMALL) else str(count)


def alone(count: int) -> str:
    """A count that stands for the thing itself, as in "none of them" or "two of six stages"."""
    return number(count) if count else "none"


def counted(count: int, one: str, many: str) -> str:
    """A count with the words that agree with it, such as "one gate is" or "no gates are"."""
    return f"{number(count)} {one if count == 1 else many}"


def by_stages(*ways: tuple[int, str]) -> str:
    """At how many stages each way holds: "higher at two stages and the same at one"; "" where none holds anywhere."""
    found = [(count, way) for count, way in ways if count]
    counts = [
        counted(count, "stage", "stages") if not place else number(count) for place, (count, _) in enumerate(found)
    ]
    return listed([f"{way} at {stages}" for (_, way), stages in zip(found, counts, strict=True)])


def listed(items: Sequence[str], most: int = 3) -> str:
    """ "a", "a and b", "a, b and c"; beyond `most`, the first `most - 1` "and four more".

    Items that hold commas are set apart by semicolons, items that hold an "and" by one more comma.
    """
    left = len(items) - most + 1
    named = list(items) if len(items) <= most else [*items[: most - 1], f"{number(left)} more"]
    if len(named) < 2:
        return "".join(named)
    commas, ands = (any(sign in item for item in named) for sign in (",", " and "))
    between, last = ("; ", "; and ") if commas else (", ", ", and " if ands else " and ")
    return f"{between.join(named[:-1])}{last}{named[-1]}"


def opened(text: str) -> str:
    """The text with its first letter as at the start of a sentence."""
    return text[:1].upper() + text[1:]


def inside(name: str) -> str:
    """A heading as it reads inside a sentence: a question keeps its number before it, a stage takes it behind.

    "4.2 Pension risk" becomes "4.2 pension risk", "4 Route to contract" "route to contract (stage 4)"; TUPE stays.
    """
    first, _, rest = name.partition(" ")
    if first.isdigit() and rest:
        return f"{inside(rest)} (stage {first})"
    if first[:1].isdigit() and rest:
        return f"{first} {inside(rest)}"
    return name if any(letter.isupper() for letter in first[1:]) else name[:1].lower() + name[1:]


def stopped(finding: str) -> str:
    """A finding as a whole sentence."""
    return f"{finding}."
