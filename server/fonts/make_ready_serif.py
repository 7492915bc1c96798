"""Makes ready-serif-1.woff2: Source Serif 4, as Streamlit ships it, at the one weight and size our headings have.

    python server/fonts/make_ready_serif.py

Latin and common punctuation only. Needs fontTools and brotli. A font with other content needs another number in its
name, since browsers keep it for a year.
"""

from __future__ import annotations

from pathlib import Path

import streamlit
from fontTools import subset  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from fontTools.varLib import instancer  # type: ignore[import-untyped]

HERE = Path(__file__).parent
SHIPPED = Path(streamlit.__file__).parent / "static" / "static" / "media"
WEIGHT, POINTS = 600, 20
LETTERS = (*range(0x20, 0x180), *range(0x218, 0x21C), *range(0x300, 0x30D), *range(0x1E80, 0x1E86), 0x1EF2, 0x1EF3)
SIGNS = (*range(0x2010, 0x2027), 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2122, *range(0x2190, 0x2194), 0x2212)
# "Source" is a reserved name: what is made from it must bear another (OFL 1.1, 3).
NAMES = {1: "Ready Serif", 3: "Ready Serif 1", 4: "Ready Serif SemiBold", 6: "ReadySerif-SemiBold", 16: "Ready Serif"}


def main() -> None:
    """Write the font beside this file."""
    [shipped] = SHIPPED.glob("SourceSerifVariable-Roman.*.woff2")
    font = instancer.instantiateVariableFont(TTFont(shipped), {"wght": WEIGHT, "opsz": POINTS})
    options = subset.Options(layout_features=["kern", "liga", "ccmp", "mark", "mkmk", "locl"])
    cut = subset.Subsetter(options)
    cut.populate(unicodes=(*LETTERS, *SIGNS))
    cut.subset(font)
    for each in font["name"].names:
        each.string = NAMES.get(each.nameID, each.toUnicode())
    font.flavor = "woff2"
    font.save(HERE / "ready-serif-1.woff2")


if __name__ == "__main__":
    main()
