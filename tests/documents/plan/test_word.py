"""The word-processor document, read back from its XML."""

from __future__ import annotations

import itertools
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from documents.plan.view import Note, PlanView, Step
from documents.plan.word import word_file
from documents.text.carried import carried
from tests.documents.examples import NAUGHTY, action, empty, nasty, typical
from tests.documents.plan.test_pdf import words_of
from tests.documents.reading import squeezed
from words import paper

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(view: PlanView, name: str = "word/document.xml") -> ElementTree.Element:
    return ElementTree.fromstring(ZipFile(BytesIO(word_file(view))).read(name))


def text_of(element: ElementTree.Element) -> str:
    """The text with a new line for each paragraph and break."""
    lines = []
    for line in element.iter(f"{W}p"):
        signs = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t"}
        lines.append(
            "".join(each.text or "" if each.tag == f"{W}t" else signs.get(each.tag, "") for each in line.iter())
        )
    return "\n".join(lines)


@pytest.mark.parametrize("view", [typical(), typical(40), empty(), nasty()], ids=["typical", "40", "empty", "nasty"])
def test_it_says_all_that_the_plan_says(view):
    text = squeezed(text_of(part(view)))
    keys = {figure.key for figure in view.figures}  # they explain marks, and here are no pictures
    for words in words_of(view):
        assert squeezed(carried(words)) in text or words in keys


def test_headings_are_real_and_no_level_is_skipped():
    styles = [each.get(f"{W}val", "") for each in part(typical()).iter(f"{W}pStyle")]
    levels = [int(style[-1]) for style in styles if style.startswith("Heading")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def told(table: ElementTree.Element, what: str, name: str = "val") -> str | None:
    """What the properties of a table say."""
    found = table.find(f"{W}tblPr/{W}{what}")
    return None if found is None else found.get(f"{W}{name}")


def test_every_table_repeats_its_header_and_says_what_it_is():
    for table in part(typical()).iter(f"{W}tbl"):
        first, *rest = table.iter(f"{W}tr")
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in rest)
        assert told(table, "tblLook", "firstRow") == "1"
        assert told(table, "tblCaption")
        assert told(table, "tblDescription")


def test_the_table_of_steps_has_a_row_for_each():
    table = next(part(typical(7)).iter(f"{W}tbl"))
    assert len(list(table.iter(f"{W}tr"))) == 8
    assert all(title in text_of(table) for title in paper.STEP_COLUMNS)


def test_language_and_title_are_set():
    languages = {each.get(f"{W}val") for each in part(typical(), "word/styles.xml").iter(f"{W}lang")}
    assert languages == {"en-GB"}
    said = "".join(part(typical(), "docProps/core.xml").itertext())
    assert typical().title in said
    assert "python-docx" not in said


def test_the_page_is_a4():
    size = next(part(typical()).iter(f"{W}pgSz"))
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")


def test_only_notes_that_were_ticked_are_there():
    assert "Ask Priya" in text_of(part(typical()))
    assert "Ask Priya" not in text_of(part(replace(typical(), notes=())))


@pytest.mark.parametrize("text", [*NAUGHTY, "=1+1", "x" * 10_000])
def test_any_text_stays_text(text):
    view = replace(typical(0), actions=(Step(action(0, text), text),), notes=(Note("1.1", text, text),))
    assert carried(text).replace("\n", "") in text_of(part(view)).replace("\n", "")


def lines_before_tables(view: PlanView) -> list[ElementTree.Element]:
    body = part(view).find(f"{W}body")
    assert body is not None
    return [one for one, other in itertools.pairwise(body) if other.tag == f"{W}tbl"]


def tied(line: ElementTree.Element) -> bool:
    """Whether a paragraph stays on the page of what follows it, by itself or by its style."""
    return line.find(f"{W}pPr/{W}keepNext") is not None


def test_a_table_never_leaves_its_heading_and_its_intro_on_the_page_before():
    captions = lines_before_tables(typical(7))
    assert captions
    assert all(map(tied, captions))
    intro = next(line for line in part(typical(7)).iter(f"{W}p") if paper.steps_intro(7) in "".join(line.itertext()))
    assert tied(intro)


def test_a_short_table_of_numbers_stays_whole_and_a_long_one_keeps_its_last_two_rows_together():
    for table in part(typical(20)).iter(f"{W}tbl"):
        rows = list(table.iter(f"{W}tr"))
        kept = [all(map(tied, row.iter(f"{W}p"))) for row in rows]
        assert (kept[0], kept[-2], kept[-1]) == (True, True, False)
        assert len(rows) > 13 or all(kept[:-1])


def test_every_page_bears_its_number():
    fields = {
        each.get(f"{W}instr")
        for name in ZipFile(BytesIO(word_file(typical()))).namelist()
        if "footer" in name
        for each in part(typical(), name).iter(f"{W}fldSimple")
    }
    assert fields == {"PAGE", "NUMPAGES"}


def test_the_captions_are_dark_enough_to_print():
    styles = part(typical(), "word/styles.xml").iter(f"{W}style")
    [caption] = [each for each in styles if each.get(f"{W}styleId") == "Caption"]
    colour = caption.find(f"{W}rPr/{W}color")
    assert colour is not None
    assert colour.get(f"{W}val") == "12436D"
    assert colour.get(f"{W}themeColor") is None
