"""How our paper looks: A4, generous margins, near-black text, one navy, plum only for what is blocked. Points."""

from __future__ import annotations

from documents.pdf.blocks import Style

PAGE = (595.28, 841.89)
MARGIN = 57.0
TOP = 54.0
BOTTOM = 62.0
WIDTH = PAGE[0] - 2 * MARGIN
HEIGHT = PAGE[1] - TOP - BOTTOM

INK = "#0B0C0C"
NAVY = "#12436D"
PLUM = "#801650"
QUIET = "#484F58"
PANEL = "#F3F6F9"
WHITE = "#FFFFFF"
RULE = "#C9D1DA"

BODY = Style(10.5, 15, INK)
BODY_QUIET = Style(10.5, 15, QUIET)
LEAD = Style(12.5, 18, INK)
BANNER = Style(11, 14, WHITE)
SMALL = Style(9, 12.5, QUIET)
SMALL_LINK = Style(9, 12.5, NAVY)
FOOT = Style(8.5, 11, QUIET)
TABLE = Style(9.25, 12.5, INK)
TABLE_SMALL = Style(8.5, 11.5, QUIET)

HEADINGS = {1: (Style(28, 33, INK), 24.0), 2: (Style(18, 23, INK), 26.0), 3: (Style(12, 16, INK), 16.0)}
PAD = 5.0  # above and below the words of a row
CLOSE_PAD = 3.0
GAP = 9.0  # between columns
