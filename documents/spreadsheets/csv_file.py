"""Comma-separated values (RFC 4180).

A spreadsheet takes text that begins with = + - @ or a control for a formula. Such text gets an apostrophe before it,
and so does text that begins with an apostrophe, so that taking one away always gives back what was written.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

GUARD = "'"
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", GUARD)


def csv_file(columns: Sequence[str], rows: Iterable[Iterable[str]]) -> bytes:
    """The columns and the rows as they are, in UTF-8 with the mark that Excel wants."""
    written = StringIO(newline="")
    lines = csv.writer(written, lineterminator="\r\n")
    lines.writerow(columns)
    lines.writerows(rows)
    return written.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula."""
    return GUARD + text if text.startswith(_RISKY) else text
