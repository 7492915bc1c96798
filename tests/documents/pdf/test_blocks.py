from typing import Any

import pytest

from documents.pdf.blocks import Cell, Grid, Paragraph, Row
from documents.pdf.parts import paragraph
from documents.pdf.stacking import stack_height, take
from documents.pdf.structure_tree import Element

LINE = 15  # points of one line of body text


@pytest.fixture
def root():
    return Element("Document")


def lines(root: Element, count: int, above: float = 0, with_next: bool = False) -> Paragraph:
    return paragraph(root, "\n".join("x" * (place + 1) for place in range(count)), above=above, with_next=with_next)


def row(root: Element, count: int, **changes: Any) -> Row:
    return Row((Cell(0, [lines(root, count)]), Cell(50, [lines(root, 1)])), 100, **changes)


def test_all_that_fits_stands_on_one_page(root):
    head, rest = take([lines(root, 2), lines(root, 2, above=10)], 4 * LINE + 10)
    assert stack_height(head) == 4 * LINE + 10
    assert rest == []


def cut(block: Any, room: float) -> tuple[Any, Any]:
    """The two halves of a block that can be cut."""
    halves = block.cut(room)
    assert halves
    return halves[0], halves[1]


def test_a_paragraph_is_cut_between_lines_and_stays_one_element(root):
    head, rest = cut(lines(root, 10), 6.5 * LINE)
    assert (len(head.lines), len(rest.lines)) == (6, 4)
    assert head.element is rest.element


def test_a_paragraph_leaves_two_lines_on_either_side(root):
    head, rest = cut(lines(root, 10), 9.5 * LINE)
    assert (len(head.lines), len(rest.lines)) == (8, 2)
    assert lines(root, 10).cut(1.5 * LINE) is None


def test_a_heading_goes_with_what_follows_it(root):
    before, heading, text = lines(root, 2), lines(root, 1, with_next=True), lines(root, 3)
    head, rest = take([before, heading, text], 4.5 * LINE)
    assert head == [before]
    assert rest == [heading, text]


def test_a_stack_of_headings_too_tall_for_a_page_still_moves_on(root):
    stack = [lines(root, 3, with_next=True) for _ in range(3)]
    head, rest = take(stack, 4 * LINE)
    assert len(head) == 1
    assert len(rest) == 2


def test_a_row_shorter_than_a_page_is_not_cut(root):
    assert row(root, 10, whole_up_to=20 * LINE).cut(5 * LINE) is None


def test_a_row_taller_than_a_page_is_cut_in_every_cell(root):
    head, rest = cut(row(root, 40, whole_up_to=20 * LINE), 10 * LINE)
    assert [len(cell.stack) for cell in head.cells] == [1, 1]
    assert [len(cell.stack) for cell in rest.cells] == [1, 0]


def test_a_table_repeats_its_header_as_decoration(root):
    table = Grid(row(root, 1), [row(root, 2) for _ in range(5)])
    head, rest = cut(table, 6 * LINE)
    assert (len(head.rows), len(rest.rows)) == (2, 3)
    assert all(part.element for cell in head.header.cells for part in cell.stack)
    assert all(part.element is None for cell in rest.header.cells for part in cell.stack)


def test_a_table_does_not_leave_its_header_alone(root):
    assert Grid(row(root, 1), [row(root, 5, whole_up_to=9 * LINE)]).cut(3 * LINE) is None


def test_a_short_table_of_numbers_is_kept_whole(root):
    assert Grid(row(root, 1), [row(root, 1) for _ in range(5)], whole_up_to=10 * LINE).cut(3 * LINE) is None


def test_a_table_does_not_end_with_one_row_alone_on_its_last_page(root):
    table = Grid(row(root, 1), [row(root, 2) for _ in range(5)])
    head, rest = cut(table, 9.5 * LINE)
    assert (len(head.rows), len(rest.rows)) == (3, 2)
