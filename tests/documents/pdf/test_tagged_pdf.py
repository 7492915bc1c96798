from datetime import date

import pytest

from documents.pdf.fonts import LOCK, Face
from documents.pdf.structure_tree import Element
from documents.pdf.tagged_pdf import TaggedCanvas
from documents.pdf.writing import write
from tests.documents.reading import Reading


def a_canvas(root: Element, title: str = "A title") -> TaggedCanvas:
    return TaggedCanvas(root, title, "Us", "en-GB", date(2026, 11, 22), Face.BODY.value, (300, 200))


def say(canvas: TaggedCanvas, text: str, x: float = 20, y: float = 150) -> None:
    write(canvas, text, x, y, 10, "#000000")


def no_foot(canvas: TaggedCanvas, page: int, pages: int) -> None:
    say(canvas, f"page {page} of {pages}", y=10)


@pytest.fixture(autouse=True)
def _one_at_a_time():
    with LOCK:
        yield


def test_what_is_drawn_as_marked_belongs_to_its_element():
    root = Element("Document")
    canvas = a_canvas(root)
    heading, text = root.add("H1"), root.add("P")
    for element, words in ((heading, "Title"), (text, "Text")):
        with canvas.marked(element):
            say(canvas, words)
    reading = Reading(canvas.finish(no_foot))
    assert [(part.tag, part.text) for part in reading.root.kids] == [("H1", "Title"), ("P", "Text")]


def test_an_element_drawn_on_two_pages_stays_one_element():
    root = Element("Document")
    canvas = a_canvas(root)
    text = root.add("P")
    with canvas.marked(text):
        say(canvas, "begun ")
    canvas.showPage()
    with canvas.marked(text):
        say(canvas, "and ended")
    (part,) = Reading(canvas.finish(no_foot)).root.kids
    assert part.texts == [(0, "begun "), (1, "and ended")]


def test_reading_order_is_the_order_of_the_tree_not_of_drawing():
    root = Element("Document")
    canvas = a_canvas(root)
    first, second = root.add("P"), root.add("P")
    for element, words in ((second, "second"), (first, "first ")):
        with canvas.marked(element):
            say(canvas, words)
    assert Reading(canvas.finish(no_foot)).root.text == "first second"


def test_an_artifact_is_not_read_out():
    root = Element("Document")
    canvas = a_canvas(root)
    with canvas.artifact():
        say(canvas, "decoration")
    reading = Reading(canvas.finish(no_foot))
    assert reading.root.text == ""
    assert reading.artifacts == ["decoration", "page 1 of 1"]


def test_marked_content_inside_other_marked_content_is_refused():
    root = Element("Document")
    canvas = a_canvas(root)
    with pytest.raises(ValueError, match="inside"), canvas.marked(root.add("P")), canvas.artifact():
        pass


def test_an_element_that_was_never_drawn_is_left_out():
    root = Element("Document")
    canvas = a_canvas(root)
    root.add("Table").add("TR")
    with canvas.marked(root.add("P")):
        say(canvas, "text")
    assert Reading(canvas.finish(no_foot)).tags() == ["Document", "P"]


def test_the_running_foot_knows_how_many_pages_there_are():
    root = Element("Document")
    canvas = a_canvas(root)
    for _ in range(3):
        with canvas.marked(root.add("P")):
            say(canvas, "text")
        canvas.showPage()
    reading = Reading(canvas.finish(no_foot))
    assert reading.artifacts == ["page 1 of 3", "page 2 of 3", "page 3 of 3"]


def test_a_link_is_described_and_points_back_to_its_element():
    root = Element("Document")
    canvas = a_canvas(root)
    link = root.add("P").add("Link")
    with canvas.marked(link):
        say(canvas, "read it")
    canvas.link(link, "https://example.org/", "Example, the guide", (20, 145, 60, 160))
    reading = Reading(canvas.finish(no_foot))
    (annotation,) = reading.all("Link")[0].hotspots
    assert str(annotation.Contents) == "Example, the guide"
    assert str(annotation.A.URI) == "https://example.org/"
    numbers = list(reading.pdf.Root.StructTreeRoot.ParentTree.Nums)
    assert numbers[numbers.index(annotation.StructParent) + 1].S == "/Link"


def test_a_title_that_looks_like_markup_is_kept_as_text():
    root = Element("Document")
    canvas = a_canvas(root, title="A <b> & c")
    with canvas.marked(root.add("P")):
        say(canvas, "text")
    pdf = Reading(canvas.finish(no_foot)).pdf
    assert str(pdf.docinfo.Title) == "A <b> & c"
    assert "A &lt;b&gt; &amp; c" in pdf.Root.Metadata.read_bytes().decode()


def test_the_catalog_says_what_a_reader_needs():
    root = Element("Document")
    canvas = a_canvas(root)
    with canvas.marked(root.add("P")):
        say(canvas, "text")
    reading = Reading(canvas.finish(no_foot))
    catalog = reading.pdf.Root
    assert bool(catalog.MarkInfo.Marked)
    assert bool(catalog.ViewerPreferences.DisplayDocTitle)
    assert str(catalog.Lang) == "en-GB"
    assert "<pdfuaid:part>1</pdfuaid:part>" in catalog.Metadata.read_bytes().decode()
