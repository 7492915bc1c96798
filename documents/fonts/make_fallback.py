"""Makes PlanFallback.ttf: one glyph for each character of the living scripts and symbols that Source Sans lacks.

    python documents/fonts/make_fallback.py FOLDER_OF_NOTO_FONTS

The folder is that of Debian's fonts-noto-core. Outlines only: no hinting, no layout tables. Needs fontTools.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder  # type: ignore[import-untyped]
from fontTools.pens.recordingPen import DecomposingRecordingPen  # type: ignore[import-untyped]
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

HERE = Path(__file__).parent
ALREADY = ("SourceSans3-Regular.ttf", "NotoEmoji-Regular.ttf", "DroidSansFallback.ttf")
SCRIPTS = """
    Sans SansHebrew SansArabic SansArmenian SansGeorgian SansEthiopic SansDevanagari SansBengali SansGurmukhi
    SansGujarati SansOriya SansTamil SansTelugu SansKannada SansMalayalam SansSinhala SansThai SansLao SerifTibetan
    SansMyanmar SansKhmer SansMongolian SansThaana SansSyriac SansNKo SansAdlam SansTifinagh SansCherokee
    SansCanadianAboriginal SansYi SansJavanese SansBalinese SansSundanese SansOlChiki SansMeeteiMayek
    SansLisu SansCham SansChakma SansTaiLe SansNewTaiLue SansTaiViet SansCoptic
    SansSymbols SansSymbols2 SansMath
""".split()  # noqa: SIM905


def covered() -> set[int]:
    """The characters that the other committed fonts draw already."""
    return {code for name in ALREADY for code in TTFont(HERE / name).getBestCmap()}


def main(folder: Path) -> None:
    """Write PlanFallback.ttf beside this file."""
    seen = covered() - {ord(" ")}
    order, glyphs, widths, characters = [".notdef"], {".notdef": TTGlyphPen(None).glyph()}, {".notdef": (500, 0)}, {}
    for script in SCRIPTS:
        font = TTFont(folder / f"Noto{script}-Regular.ttf")
        outlines = font.getGlyphSet()
        for code, source in sorted(font.getBestCmap().items()):
            if code in seen:
                continue
            seen.add(code)
            name = f"u{code:04X}"
            recording, pen = DecomposingRecordingPen(outlines), TTGlyphPen(None)
            outlines[source].draw(recording)
            recording.replay(pen)
            order.append(name)
            glyphs[name], widths[name], characters[code] = pen.glyph(), font["hmtx"][source], name
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(characters)
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(widths)
    builder.setupHorizontalHeader(ascent=1069, descent=-293)
    builder.setupOS2(sTypoAscender=1069, sTypoDescender=-293, sCapHeight=714)
    builder.setupPost(keepGlyphNames=False)
    builder.setupNameTable(
        {
            "copyright": "Copyright 2013-2020 Google LLC. Outlines of the Noto fonts, SIL Open Font License 1.1.",
            "familyName": "Plan Fallback",
            "styleName": "Regular",
            "psName": "PlanFallback",
        }
    )
    builder.save(HERE / "PlanFallback.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
