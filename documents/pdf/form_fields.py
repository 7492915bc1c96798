"""Boxes that can be crossed on a screen as well: radio buttons of a PDF form (ISO 32000-1, 12.7.4.2.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString

from documents.pdf.structure_tree import Element
from documents.pdf.tagged_pdf import Box, TaggedCanvas

BOX_WIDTH = 17.0
BOX_HEIGHT = 13.0
_RADIO = 1 << 15  # the flag that lets one box of a group be on at a time; another press takes it back
_PRINTED = 4
_CROSS = "q 0.071 0.263 0.427 RG 1.6 w 1 J 2.5 2 m 14.5 11 l 2.5 11 m 14.5 2 l S Q"


@dataclass(eq=False, slots=True)
class Choice:
    """A group of boxes of which one may be crossed. `name` is unique in the document; `says` is read aloud."""

    name: str
    says: str
    whole: Any = field(default_factory=PDFDictionary)
    boxes: list[Any] = field(default_factory=list)

    def draw(self, canvas: TaggedCanvas, element: Element, value: str, says: str, box: Box) -> None:
        """One box of the group at `box`, as the content of the Form `element`."""
        parts = {"Type": PDFName("Annot"), "Subtype": PDFName("Widget"), "Rect": PDFArray(box), "F": _PRINTED}
        looks = PDFDictionary({value: _look(canvas, _CROSS), "Off": _look(canvas, "")})
        parts |= {"AP": PDFDictionary({"N": looks}), "AS": PDFName("Off"), "TU": PDFString(says)}
        parts["Parent"] = canvas._doc.Reference(self.whole)
        self.boxes.append(canvas.field(element, PDFDictionary(parts)))


def write_fields(canvas: TaggedCanvas, choices: Sequence[Choice]) -> None:
    """Write down the groups, once all their boxes are drawn."""
    if not choices:
        return
    for choice in choices:
        values = {"FT": PDFName("Btn"), "Ff": _RADIO, "T": PDFString(choice.name), "TU": PDFString(choice.says)}
        choice.whole.dict |= values | {"V": PDFName("Off"), "Kids": PDFArray(choice.boxes)}
    fields = PDFArray([canvas._doc.Reference(choice.whole) for choice in choices])
    canvas._doc.Catalog.AcroForm = PDFDictionary({"Fields": fields})


def _look(canvas: TaggedCanvas, drawing: str) -> Any:
    """How a box looks, written once for the whole document."""
    name = "crossed" if drawing else "open"
    if name not in canvas._doc.idToObject:
        form = {"Type": PDFName("XObject"), "Subtype": PDFName("Form"), "BBox": PDFArray([0, 0, BOX_WIDTH, BOX_HEIGHT])}
        return canvas._doc.Reference(PDFStream(PDFDictionary(form), drawing.encode()), name)
    return canvas._doc.Reference(canvas._doc.idToObject[name])
