"""Whatever a person writes stays text: it is shown as they wrote it, and does nothing."""

from __future__ import annotations

import pytest

from planning.plan import OWN_PREFIX
from planning.recommend import AGREED, DROPPED
from questions.answers import LONGEST_TEXT, NOT_APPLICABLE, Answers, Kind, Slot
from tests.banks_for_tests import every_question
from tests.markdown_reader import reads_as
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf

OWN = f"{OWN_PREFIX}00000001"
TEXTS = {
    "markdown": "# **Bold** _it_ `code` ~~gone~~ 1. 2) - + * > | a | b |",
    "a link": "[here](https://elsewhere.example) ![](https://elsewhere.example/x.png) <https://elsewhere.example>",
    "html": "<b onclick=alert(1)>x</b><script>alert(1)</script> &lt;&amp; </p>",
    "streamlit's own marks": ":red[red] :smile: :streamlit: $x^2$ :violet-badge[new]",
    "emoji and other scripts": "👩🏽‍⚕️ نعم 是 é é \\ / “quoted”",
    "a template": "{{ 7 * 7 }} ${HOME} %s {0} \\n",
    "ten thousand letters": "word " * (LONGEST_TEXT // 5 - 1) + "end",
}

every_text = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)


def shown(answers: Answers, page: str) -> list[str]:
    """What a person reads of each piece of Markdown on a screen."""
    visitor = with_answers(answers).opens(page)
    kinds = ("title", "header", "subheader", "markdown", "caption")
    return [reads_as(str(getattr(each, "value", ""))) for kind in kinds for each in visitor.app.get(kind)]


def one_line(text: str) -> str:
    return " ".join(text.split())


@every_text
def test_the_title_of_an_agreed_step_is_shown_as_it_was_written(text):
    step = {Slot(Kind.STEP, OWN): AGREED, Slot(Kind.STEP_TITLE, OWN): text}
    assert one_line(text) in shown(step, journey.PLAN)


@every_text
@pytest.mark.parametrize("kind", [Kind.STEP_OWNER, Kind.STEP_FIRST_MOVE])
def test_who_does_a_step_and_its_first_move_are_shown_as_they_were_written(text, kind):
    step = {Slot(Kind.STEP, OWN): AGREED, Slot(Kind.STEP_TITLE, OWN): "Ring", Slot(kind, OWN): text}
    assert any(one_line(text) in each for each in shown(step, journey.PLAN))


@every_text
def test_the_title_of_a_step_put_aside_is_shown_as_it_was_written(text):
    step = {Slot(Kind.STEP, OWN): DROPPED, Slot(Kind.STEP_TITLE, OWN): text}
    assert one_line(text) in shown(step, journey.PLAN)


@every_text
@pytest.mark.parametrize("kind", [Kind.NOTE, Kind.REASON])
def test_a_note_and_a_reason_stand_in_their_boxes_as_they_were_written(text, kind):
    ref = next(question.id for question in shelf.bank().stages[0].questions if not question.is_gate)
    visitor = with_answers({Slot(Kind.LEVEL, ref): NOT_APPLICABLE, Slot(kind, ref): text}).opens(journey.stage_page(1))
    assert visitor.box(kind, ref).value == text


@every_text
def test_a_text_typed_on_the_screen_is_kept_to_the_letter(text):
    ref = next(iter(shelf.bank().questions))
    visitor = Visitor().opens(journey.stage_page(1)).writes(Kind.NOTE, ref, text)
    assert visitor.has_said(Kind.NOTE, ref) == text.strip()


@every_text
def test_what_a_person_wrote_never_becomes_html(text):
    step = {Slot(Kind.STEP, OWN): AGREED, Slot(Kind.STEP_TITLE, OWN): text, Slot(Kind.STEP_OWNER, OWN): text}
    visitor = with_answers(step).opens(journey.PLAN)
    assert not any(text in str(getattr(each, "value", "")) for each in visitor.app.get("html"))


def test_a_bank_of_questions_full_of_marks_would_be_shown_as_written_too():
    visitor = with_answers(every_question(shelf.bank(), 2)).opens(journey.stage_page(1))
    for question in shelf.bank().stages[0].questions:
        read = [reads_as(option) for option in visitor.group(question.id).options]
        assert all(rung in option for rung, option in zip(question.rungs, read, strict=False))
