from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.pdf.structure_tree import Element
from documents.plan import sections
from documents.plan.pdf import plan_pdf
from documents.plan.view import Note, PlanView, Step
from documents.text.plain import plain
from tests.documents.examples import NAUGHTY, STAGES, action, empty, nasty, steps, typical
from tests.documents.reading import Reading, squeezed
from words import paper


def extracted(pdf: bytes) -> str:
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages))


def words_of(view: PlanView) -> Iterator[str]:
    """Every text of the view that the document must show."""
    yield from (view.title, view.bank_title, view.bank_version, view.headline, view.advice, *view.findings)
    yield from (view.who_for, paper.long_date(view.prepared_on))
    for blocker in view.blockers:
        yield from (blocker.number, blocker.question, blocker.said, blocker.needed, blocker.do_next)
    for step in view.actions:
        yield from (step.stage, step.action.title, step.action.why, step.action.owner)
        yield from (step.action.first_move, step.action.done_when)
    for note in view.notes:
        yield from (note.number, note.question, note.note)
    for source in view.sources:
        yield from (source.title, source.publisher, source.year, source.url or "")
    for figure in view.figures:
        yield from (figure.headline, figure.key, figure.note, *(figure.table.columns if figure.table.rows else ()))
        yield from (cell for row in figure.table.rows for cell in row)


@pytest.mark.parametrize("view", [typical(), typical(60), empty(), nasty()], ids=["typical", "60", "empty", "nasty"])
def test_everything_that_the_view_says_is_read_out(view):
    text = squeezed(Reading(plan_pdf(view)).text)
    for words in words_of(view):
        assert squeezed(plain(words)) in text


def test_the_text_can_be_copied_out_by_another_reader():
    text = extracted(plan_pdf(typical()))
    assert all(squeezed(words) in text for words in (*typical().findings, typical().headline, typical().advice))


@pytest.mark.parametrize("words", NAUGHTY)
def test_any_text_of_a_person_comes_out_as_text(words):
    view = replace(typical(1), notes=(Note("1.1", words, words),), actions=(Step(action(0, words), words),))
    assert squeezed(plain(words)) in squeezed(Reading(plan_pdf(view)).text)


@given(st.text(st.characters(exclude_categories=()), max_size=60))
@settings(max_examples=40)
def test_no_text_is_too_strange(words):
    view = replace(empty(), notes=(Note("1.1", "Question", words),), headline=words, title=f"Plan {words}")
    assert squeezed(plain(words)) in squeezed(Reading(plan_pdf(view)).text)


def test_an_empty_plan_says_so():
    text = Reading(plan_pdf(empty())).text
    assert paper.NO_STEPS in text
    assert paper.NO_BLOCKERS in text


def test_what_a_person_left_blank_is_said_to_be_blank():
    blank = replace(action(), owner=" ", due=None, first_move="", done_when="")
    text = Reading(plan_pdf(replace(typical(0), actions=(Step(blank, ""),)))).text
    assert all(words in text for words in (paper.NO_OWNER, paper.NO_DATE, paper.NOT_SAID))


def test_the_same_view_gives_the_same_bytes():
    assert plan_pdf(typical()) == plan_pdf(typical())


def test_documents_made_at_the_same_time_do_not_mix():
    views = [typical(count) for count in (1, 2, 3, 4)] * 3
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(plan_pdf, views)) == [plan_pdf(view) for view in views]


def test_another_view_gives_another_document():
    assert plan_pdf(typical()) != plan_pdf(typical(7))


def test_the_document_bears_its_own_date():
    reading = Reading(plan_pdf(typical()))
    assert str(reading.pdf.docinfo.CreationDate) == "D:20261122000000Z"


def test_a_long_table_goes_over_pages_as_one_table_with_its_header_on_each():
    reading = Reading(plan_pdf(typical(60)))
    table = max(reading.all("Table"), key=lambda table: len(table.pages))
    assert len(table.pages) > 3
    assert len([row for part in table.kids if part.tag == "TBody" for row in part.kids]) == 60
    repeats = reading.artifacts.count(paper.STEP_COLUMNS[3])
    assert repeats == len(table.pages) - 1


def test_no_row_is_split_over_pages():
    table = max(Reading(plan_pdf(typical(60))).all("Table"), key=lambda table: len(table.pages))
    assert all(len(row.pages) == 1 for row in table.walk() if row.tag == "TR")


def test_a_row_taller_than_a_page_is_split_and_stays_one_row():
    long = Step(replace(action(), done_when="word " * 2000), STAGES[0])
    reading = Reading(plan_pdf(replace(typical(0), actions=(long, *steps(2)))))
    table = max(reading.all("Table"), key=lambda table: len(table.pages))
    assert max(len(row.pages) for row in table.walk() if row.tag == "TR") > 1
    assert len([part for part in table.walk() if part.tag == "TR"]) == 4


def test_a_note_split_over_pages_stays_one_paragraph():
    view = replace(typical(), notes=(Note("1.1", "Question", "word " * 2000),))
    assert any(len(part.pages) > 1 for part in Reading(plan_pdf(view)).all("P"))


def test_the_first_picture_is_on_the_cover():
    reading = Reading(plan_pdf(typical()))
    assert reading.all("Figure")[0].pages == {0}


def test_no_page_is_empty():
    for view in (typical(), typical(60), empty()):
        assert all(any(marks.values()) for marks in Reading(plan_pdf(view)).marked)


@pytest.mark.parametrize("view", [typical(), empty()], ids=["with sources", "with none"])
def test_the_heading_of_the_sources_never_stands_at_the_foot_of_a_page_without_them(view):
    heading, advice, intro, *listed = sections.sources(Element("Document"), view)
    assert heading.with_next
    assert advice.with_next
    assert intro.with_next == bool(listed)
