"""Shares the width of a table among its columns."""

from __future__ import annotations

from collections.abc import Sequence

from documents.pdf.fonts import Face, text_width
from documents.pdf.house_style import GAP, TABLE
from documents.text.plain import one_line

SHORT = 17  # letters: "23 September 2026"


def column_widths(columns: Sequence[str], rows: Sequence[Sequence[str]], total: float) -> list[float]:
    """Widths in points that share `total`: no column breaks a word, a date or a number while another can wrap."""
    cells = [[title, *(row[place] for row in rows)] for place, title in enumerate(columns)]
    longest = [min(max(_longest_word(column[0]), *map(_unbroken, column)), total / 3) + GAP for column in cells]
    wanted = [min(max(map(_width, column)), total) + GAP for column in cells]
    if sum(wanted) <= total:
        return [wide * total / sum(wanted) for wide in wanted]
    if sum(longest) >= total:
        return _shaved(longest, total)
    share = (total - sum(longest)) / (sum(wanted) - sum(longest))
    return [least + share * (wish - least) for least, wish in zip(longest, wanted, strict=True)]


def _shaved(widths: Sequence[float], total: float) -> list[float]:
    """The widths, the widest of them cut to one measure, so that together they come to `total`."""
    left, still = total, len(widths)
    for wide in sorted(widths):
        if wide * still >= left:
            break
        left, still = left - wide, still - 1
    return [min(wide, left / still) for wide in widths]


def _unbroken(text: str) -> float:
    """The room for a cell: a short one stays on its line, a title or a sentence may wrap."""
    return _width(text) if len(text) <= SHORT and any(map(str.isdigit, text)) else _longest_word(text)


def _width(text: str) -> float:
    return text_width(one_line(text), Face.BOLD, TABLE.size)


def _longest_word(text: str) -> float:
    return max(map(_width, one_line(text).split()), default=0)
