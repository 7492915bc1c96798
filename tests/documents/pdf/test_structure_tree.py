"""What a screen reader finds in a plan."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from documents.plan.pdf import plan_pdf
from tests.documents.examples import empty, nasty, typical
from tests.documents.reading import Reading
from words import paper


@pytest.fixture(
    scope="module", params=[typical, empty, nasty, lambda: typical(60)], ids=["typical", "empty", "nasty", "60"]
)
def reading(request):
    return Reading(plan_pdf(request.param()))


def test_everything_on_every_page_is_tagged_or_an_artifact(reading):
    assert reading.loose == []


def test_headings_begin_with_the_one_title_and_skip_no_level(reading):
    levels = [int(tag[1]) for tag in reading.tags() if tag in ("H1", "H2", "H3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_heading_is_a_bookmark(reading):
    with reading.pdf.open_outline() as outline:
        count = len([entry for top in outline.root for entry in _walk(top)])
    assert count == len(reading.all("H1", "H2", "H3"))


def _walk(entry: Any) -> Iterator[Any]:
    yield entry
    for child in entry.children:
        yield from _walk(child)


def test_the_parent_tree_finds_the_element_of_every_mark(reading):
    numbers = list(reading.pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    for page, marks in zip(reading.pdf.pages, reading.marked, strict=True):
        owners = parents[int(page.StructParents)]
        assert len(owners) == len(marks)
        for number in marks:
            assert any(
                int(kid.get("/MCID", -1)) == number and kid.Pg.objgen == page.objgen
                for kid in owners[number].K
                if "/MCID" in kid
            )


def test_tab_follows_the_structure_on_every_page(reading):
    assert {str(page.Tabs) for page in reading.pdf.pages} == {"/S"}


def test_every_table_has_a_header_for_each_column_and_the_same_cells_in_each_row(reading):
    for table in reading.all("Table"):
        head, body = (next(kid for kid in table.kids if kid.tag == tag) for tag in ("THead", "TBody"))
        assert all(str(cell.raw.A.Scope) == "/Column" for cell in head.kids[0].kids)
        assert {len(row.kids) for row in body.kids} == {len(head.kids[0].kids)}


def test_the_first_cell_of_a_table_of_numbers_names_its_row(reading):
    for table in reading.all("Table"):
        for part in table.walk():
            if part.tag == "TH" and str(part.raw.A.Scope) == "/Row":
                assert str(part.raw.A.O) == "/Table"


def test_every_figure_says_what_it_shows_and_where_it_is(reading):
    assert reading.all("Figure")
    for figure in reading.all("Figure"):
        assert len(str(figure.raw.Alt)) > 5
        left, bottom, right, top = map(float, figure.raw.A.BBox)
        assert 0 < left < right < 596
        assert 0 < bottom < top < 842


def test_every_link_has_its_annotation(reading):
    for link in reading.all("Link"):
        assert link.hotspots
        assert all(str(spot.Contents) for spot in link.hotspots)


def test_a_list_item_has_a_label_and_a_body(reading):
    for item in reading.all("LI"):
        assert [kid.tag for kid in item.kids] == ["Lbl", "LBody"]


def test_the_running_feet_are_artifacts(reading):
    running = paper.running_title("").strip(" ·")
    assert sum(text.startswith(running + " ·") for text in reading.artifacts) == len(reading.pdf.pages)
    assert paper.page_number(1, 2) not in reading.text


def test_every_font_is_embedded(reading):
    for page in reading.pdf.pages:
        for font in page.Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font


def test_no_font_of_the_reader_is_named(reading):
    names = {str(font.BaseFont) for page in reading.pdf.pages for font in page.Resources.Font.values()}
    assert not any("Helvetica" in name or "Times" in name for name in names)
