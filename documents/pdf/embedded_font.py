"""A TrueType font whose text can be read back out of the document, whatever its characters."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from documents.text.right_to_left import as_typed

_MOST = 100  # entries in one block of a character map (ISO 32000-1, 9.10.3)


class EmbeddedFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A font of which a document carries the glyphs it uses.

    reportlab writes a character beyond U+FFFF into the map back to Unicode as one number; readers expect UTF-16.
    """

    def __init__(self, name: str, file: Path) -> None:
        super().__init__(name, str(file), shapable=False)

    def has(self, text: str) -> bool:
        """Whether every character of the text has a glyph."""
        return bool(self.face.charToGlyph.keys() >= set(map(ord, text)))

    def draw_as(self, character: str, other: str) -> None:
        """Draw `character`, which the font lacks, with the glyph of `other`; it still reads as itself."""
        self.face.charToGlyph[ord(character)] = self.face.charToGlyph[ord(other)]
        self.face.charWidths[ord(character)] = self.face.charWidths[ord(other)]

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # reportlab's name
        """Put the font into a reportlab document, once all its text is set."""
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        for place, subset in enumerate(subsets):
            name = b"+".join((SUBSETN(place), self.face.name)).decode("latin-1")
            doc.idToObject[f"toUnicodeCMap:{name}"].content = _to_unicode(subset)


def _to_unicode(subset: Sequence[int]) -> str:
    pairs = [
        f"<{byte:02X}> <{as_typed(chr(code)).encode('utf-16-be').hex()}>" for byte, code in enumerate(subset) if code
    ]
    blocks = [pairs[start : start + _MOST] for start in range(0, len(pairs), _MOST)]
    lines = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
            *lines,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        )
    )
