"""Every figure is drawn whole: inside its box, in letters large enough to read."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pymupdf
import pytest

from documents.drawing.figure import Picture, natural_height
from documents.pdf.fonts import Face, font
from documents.pdf.house_style import HEIGHT, WIDTH
from documents.pdf.structure_tree import Element
from documents.pdf.tagged_pdf import TaggedCanvas
from documents.text.plain import one_line
from figures.gantt import Stretch, gantt
from figures.model import Bar, Cell, Dot, Figure, Spokes
from tests.documents import examples
from tests.documents.examples import STAGES, bars, cells, dumbbell, nothing, radar, scatter, three_times, timeline

LEFT, TOP = 57.0, 800.0
TWELVE = tuple(f"{place + 1} {STAGES[place % 4]}" for place in range(12))
LONG = tuple(f"{label}, with a name so long that it cannot stand on one line beside its bar" for label in STAGES)
FIGURES = {
    "three stages": bars(STAGES[:3]),
    "twelve stages": bars(TWELVE),
    "long names": bars(LONG),
    "scatter": scatter(),
    "heat map": cells(12, 7),
    "sixty rows": cells(60, 5),
    "dumbbell": dumbbell(),
    "three times": three_times(),
    "radar of three": radar(3),
    "radar of twelve": radar(12),
    "timeline": timeline(),
    "no data": nothing(),
}


@pytest.fixture(params=list(FIGURES.values()), ids=list(FIGURES))
def figure(request):
    return request.param


def drawn(figure: Figure) -> tuple[Any, tuple[float, float, float, float]]:
    """The page that `figure` is alone on, and the box it was given: left, top, right, bottom from the top left."""
    root = Element("Document")
    picture = Picture(figure, root.add("Figure", alt=figure.alt), WIDTH, natural_height(figure, WIDTH, HEIGHT - 60))
    made_on, body = examples.typical().prepared_on, str(font(Face.BODY).fontName)
    canvas = TaggedCanvas(root, "t", "a", "en-GB", made_on, body, (595, 842))
    picture.draw(canvas, LEFT, TOP)
    return opened(canvas.finish(lambda *_: None))[0], (LEFT, 842 - TOP, LEFT + WIDTH, 842 - TOP + picture.height)


def opened(pdf: bytes) -> Any:
    open_pdf: Any = pymupdf.open
    return open_pdf(stream=pdf)


def spans(page: Any) -> list[Any]:
    return [span for block in page.get_text("dict")["blocks"] for line in block["lines"] for span in line["spans"]]


def labels_of(figure: Figure) -> Iterator[str]:
    yield from (label for axis in (figure.x, figure.y) for _, label in axis.ticks if not spokes(figure))
    yield from (mark.label for mark in figure.marks if isinstance(mark, Bar | Dot | Cell))
    yield from (label for mark in spokes(figure) for label in mark.labels)


def spokes(figure: Figure) -> list[Spokes]:
    return [mark for mark in figure.marks if isinstance(mark, Spokes)]


def test_every_word_lies_inside_the_box(figure):
    page, (left, top, right, bottom) = drawn(figure)
    for word in page.get_text("words"):
        assert word[0] >= left - 1, word
        assert word[2] <= right + 1, word
        assert word[1] >= top - 4, word
        assert word[3] <= bottom + 4, word


def test_no_letter_is_smaller_than_eight_points(figure):
    page, _ = drawn(figure)
    assert all(span["size"] >= 7.99 for span in spans(page))


def test_every_label_is_written(figure):
    page, _ = drawn(figure)
    text = "".join(page.get_text().split())
    for label in labels_of(figure):
        assert "".join(one_line(label).split()) in text


def test_labels_of_rows_do_not_lie_on_each_other():
    for figure in (bars(TWELVE), bars(LONG), cells(60, 5)):
        page, _ = drawn(figure)
        lines = [line["bbox"] for block in page.get_text("dict")["blocks"] for line in block["lines"]]
        gutter = sorted(box for box in lines if box[0] < LEFT + 40)
        baselines = sorted({round(box[3], 1) for box in gutter})
        assert all(after - before >= 8 for before, after in pairwise(baselines))


def test_a_blocked_bar_is_hatched_so_that_grey_paper_tells_it_from_others():
    one, other = (len(drawn(bars(STAGES[:count]))[0].get_drawings()) for count in (1, 2))
    hatching = [path for path in drawn(bars(STAGES[:2]))[0].get_drawings() if len(path["items"]) > 5]
    assert other > one
    assert hatching


def test_a_quiet_line_has_no_end_caps():
    lines = [item for path in drawn(three_times())[0].get_drawings() if path["width"] == 4 for item in path["items"]]
    assert len(lines) == 3


def test_a_figure_is_never_taller_than_its_page():
    assert natural_height(cells(60, 5), WIDTH, HEIGHT - 60) <= HEIGHT - 60


@pytest.mark.parametrize("count", [1, 2, 3])
def test_few_rows_do_not_swell_to_fill_the_picture(count):
    assert natural_height(bars(STAGES[:count]), WIDTH, HEIGHT) <= 42 + 40 * count


def test_no_line_runs_through_the_date_on_a_bar_that_has_room_beside_it():
    day = date(2026, 11, 22)
    page, _ = drawn(gantt([Stretch("Agree", day - timedelta(2), day + timedelta(40), 30)], day))
    [today] = [path["rect"] for path in page.get_drawings() if "4 3" in (path["dashes"] or "")]
    dated = [word for word in page.get_text("words") if word[4] in ("1", "Jan") and word[1] < today.y1]
    assert dated
    assert not [word for word in dated if word[0] < today.x0 < word[2]]
