"""How ready the declared groups of a room are, side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from figures.model import Dot, Figure, Ink
from figures.room import LEVELS, ROWS, ByRef, Line, airy, in_rows, levels, mean_level
from words import room as words
from words.figures import points_of_ten


def by_group(given: ByRef, labels: Mapping[str, str], k: int) -> Figure | None:
    """The mean level in each of the declared groups that may stand side by side, over the questions that most allow."""
    found: dict[str, list[int]] = {}
    size: dict[str, int] = {}
    splits = [split for each in given.values() if (split := each.by_group)]
    usual = Counter(frozenset(split) for split in splits).most_common(1)
    for split in (each for each in splits if frozenset(each) == usual[0][0]):
        for groups, part in sorted(split.items(), key=lambda each: len(each[0])):  # groups shown together come last
            label = words.pooled([labels.get(each, words.NOT_SAID) for each in groups])
            found.setdefault(label, []).extend(levels(part))
            size[label] = max(size.get(label, 0), part.size)
    means = {label: mean for label, said in found.items() if (mean := mean_level(said, k)) is not None}
    if len(means) < 2:
        return None
    lines = [
        Line(words.with_n(label, size[label]), (Dot(mean, row, Ink.NOW, points_of_ten(mean)),), (points_of_ten(mean),))
        for row, (label, mean) in enumerate(means.items())
    ][:ROWS]
    return in_rows(
        "groups",
        words.groups_finding(means),
        words.alt_rows(words.GROUPS, len(lines)),
        words.GROUP_COLUMNS,
        lines,
        airy(LEVELS),
        "",
        words.based_on(sum(size.values())),
    )
