"""Two blocks for a form: a box to cross, with its sign in it, and a line to write on."""

from __future__ import annotations

from dataclasses import dataclass

from documents.pdf.fonts import Face
from documents.pdf.form_fields import BOX_HEIGHT, BOX_WIDTH, Choice
from documents.pdf.house_style import NAVY, QUIET
from documents.pdf.structure_tree import Element
from documents.pdf.tagged_pdf import TaggedCanvas
from documents.pdf.writing import colour, write

SIGN_SIZE = 8.5


@dataclass(frozen=True, slots=True)
class TickBox:
    """A box that bears `sign`, which `label` holds; the button for a screen is all that the Form `element` holds.

    `value` is what crossing it means and `says` how it is read aloud.
    """

    sign: str
    label: Element
    choice: Choice
    element: Element
    value: str
    says: str
    above: float = 0
    with_next: bool = False
    height: float = BOX_HEIGHT

    def cut(self, _room: float) -> None:
        """A box is kept whole."""
        return

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        bottom = top - BOX_HEIGHT
        with canvas.artifact():
            canvas.setStrokeColor(colour(NAVY))
            canvas.setLineWidth(0.9)
            canvas.roundRect(x, bottom, BOX_WIDTH, BOX_HEIGHT, 2, stroke=1, fill=0)
        with canvas.marked(self.label):
            write(canvas, self.sign, x + BOX_WIDTH / 2, bottom + 3.6, SIGN_SIZE, QUIET, Face.BODY, "middle")
        box = (x, bottom, x + BOX_WIDTH, top)
        self.choice.draw(canvas, self.element, self.value, self.says, box)


@dataclass(frozen=True, slots=True)
class WritingLine:
    """A line of `width` points to write on, at the foot of `height` points."""

    width: float
    height: float
    above: float = 0
    with_next: bool = False

    def cut(self, _room: float) -> None:
        """A line is kept whole."""
        return

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        with canvas.artifact():
            canvas.setStrokeColor(colour(QUIET))
            canvas.setLineWidth(0.6)
            canvas.line(x, top - self.height, x + self.width, top - self.height)
