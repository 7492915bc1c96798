from __future__ import annotations

import pytest

from questions.answers import Kind, Value, problem_with
from questions.feedback import feedback_slot
from questions.model import Resource
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from ui.after import ways as afterwards
from ui.after.feedback_steps import TOOLS
from words import feedback as words

CHOICES = {
    Kind.TOOL_USEFUL: words.USEFUL_OPTIONS,
    Kind.TOOL_CLEAR: words.CLEAR_OPTIONS,
    Kind.TOOL_NEXT: words.NEXT_OPTIONS,
}


def tool(place: int = 0) -> Resource:
    return shelf.bank().resources[place]


def ticks(visitor: Visitor, place: int = 0, value: bool = True) -> Visitor:
    visitor.app.checkbox(key=feedback_slot(Kind.TOOL_TRIED, tool(place).id).key).set_value(value)
    return visitor.runs()


def says(visitor: Visitor, kind: Kind, ref: str, value: Value) -> Visitor:
    """Choose or write an answer, and leave its field."""
    key = feedback_slot(kind, ref).key
    [field] = [
        each for each in (*visitor.app.radio, *visitor.app.text_input, *visitor.app.text_area) if each.key == key
    ]
    field.set_value(value)
    return visitor.runs()


def kept(visitor: Visitor, kind: Kind, ref: str) -> Value:
    return visitor.kept.get(feedback_slot(kind, ref))


def suggested(visitor: Visitor) -> list[str]:
    """The refs of the suggestions on the screen, in order."""
    start = feedback_slot(Kind.TOOLKIT_NAME, "").key
    return [str(each.key).removeprefix(start) for each in visitor.app.text_input if str(each.key).startswith(start)]


def test_every_tool_of_the_bank_can_be_ticked_and_none_is_beforehand():
    visitor = Visitor().opens(TOOLS)
    assert [each.value for each in visitor.app.checkbox] == [False] * len(shelf.bank().resources)
    assert len(visitor.app.radio) == 0


def test_looking_at_the_list_says_nothing():
    assert Visitor().opens(TOOLS).runs().kept == {}


def test_a_ticked_tool_is_asked_about_and_nothing_is_chosen_beforehand():
    visitor = ticks(Visitor().opens(TOOLS))
    assert [each.value for each in visitor.app.radio] == [None] * 3
    assert [each.label for each in visitor.app.radio] == [
        f"{tool().title}: {question}" for question in (words.USEFUL, words.CLEAR, words.NEXT)
    ]


@pytest.mark.parametrize("kind", CHOICES)
def test_every_choice_is_one_that_may_be_kept(kind: Kind):
    assert [problem_with(feedback_slot(kind, "a"), option) for option in CHOICES[kind]] == [None] * len(CHOICES[kind])


def test_what_is_said_about_a_tool_is_kept_and_there_again_on_another_device():
    visitor = ticks(Visitor().opens(TOOLS))
    says(visitor, Kind.TOOL_USEFUL, tool().id, "one-task")
    says(visitor, Kind.TOOL_CHANGE, tool().id, "A worked example.")
    other = Visitor(visitor.token).opens(TOOLS)
    assert other.app.checkbox[0].value is True
    assert [each.value for each in other.app.radio] == ["one-task", None, None]
    assert kept(other, Kind.TOOL_CHANGE, tool().id) == "A worked example."


def test_a_tool_unticked_is_no_longer_asked_about_and_what_was_said_is_there_when_it_is_ticked_again():
    visitor = says(ticks(Visitor().opens(TOOLS)), Kind.TOOL_CLEAR, tool().id, "mostly")
    ticks(visitor, value=False)
    assert (kept(visitor, Kind.TOOL_TRIED, tool().id), len(visitor.app.radio)) == ("no", 0)
    assert [each.value for each in ticks(visitor).app.radio] == [None, "mostly", None]


def test_a_suggestion_is_kept_field_by_field():
    visitor = Visitor().opens(TOOLS)
    [ref] = suggested(visitor)
    says(visitor, Kind.TOOLKIT_NAME, ref, "Route map")
    says(visitor, Kind.TOOLKIT_PAGE, ref, "Page 12")
    says(visitor, Kind.TOOLKIT_CHANGE, ref, "Say who signs.")
    kinds = (Kind.TOOLKIT_NAME, Kind.TOOLKIT_PAGE, Kind.TOOLKIT_CHANGE)
    assert [kept(visitor, kind, ref) for kind in kinds] == ["Route map", "Page 12", "Say who signs."]


def test_as_many_suggestions_can_be_made_as_one_likes_and_they_keep_their_order():
    visitor = Visitor().opens(TOOLS)
    for name in ("First", "Second", "Third"):
        says(visitor, Kind.TOOLKIT_NAME, suggested(visitor)[-1], name).presses("more-suggestions")
    other = Visitor(visitor.token).opens(TOOLS)
    names = [kept(other, Kind.TOOLKIT_NAME, ref) for ref in suggested(other)]
    assert [name for name in names if name] == ["First", "Second", "Third"]


def test_a_second_suggestion_is_not_offered_before_the_first_is_begun():
    assert "more-suggestions" not in Visitor().opens(TOOLS).buttons()


def test_a_suggestion_stays_on_the_screen_while_its_only_field_is_emptied():
    visitor = Visitor().opens(TOOLS)
    [ref] = suggested(visitor)
    says(says(visitor, Kind.TOOLKIT_NAME, ref, "Rout map"), Kind.TOOLKIT_NAME, ref, "")
    assert suggested(visitor) == [ref]


def test_a_suggestion_taken_out_is_kept_no_more():
    visitor = Visitor().opens(TOOLS)
    [ref] = suggested(visitor)
    says(visitor, Kind.TOOLKIT_NAME, ref, "Route map").presses(f"remove-{ref}")
    assert visitor.kept == {}
    assert ref not in suggested(visitor)


def test_the_screen_says_that_nobody_else_sees_it_yet():
    assert Visitor().opens(TOOLS).sees(words.KEPT)


def test_a_tool_counts_as_judged_once_all_its_choices_are_made():
    said = {feedback_slot(Kind.TOOL_TRIED, tool(place).id): "yes" for place in (0, 1)}
    chosen = {Kind.TOOL_USEFUL: "no", Kind.TOOL_CLEAR: "yes", Kind.TOOL_NEXT: "maybe"}
    said |= {feedback_slot(kind, tool(0).id): value for kind, value in chosen.items()}
    said |= {feedback_slot(Kind.TOOL_USEFUL, tool(1).id): "no"}
    step = next(each for each in afterwards.more(shelf.bank(), said) if each.page == TOOLS)
    assert (step.answered, step.asked) == (1, 2)


def test_the_hub_leads_here():
    assert Visitor().opens(afterwards.AFTER).presses(f"task-{TOOLS}").page == TOOLS


def test_what_is_said_here_counts_as_no_answer_to_the_assessment():
    visitor = with_answers({feedback_slot(Kind.TOOL_USEFUL, tool().id): "no"})
    assert journey.counted(journey.steps(shelf.bank(), visitor.kept))[0] == 0


def test_a_bank_without_tools_says_so_and_still_takes_suggestions(monkeypatch: pytest.MonkeyPatch):
    bank = shelf.bank().model_copy(update={"resources": ()})
    monkeypatch.setattr(shelf, "bank", lambda: bank)
    visitor = Visitor().opens(TOOLS)
    assert visitor.sees(words.TOOLS_NONE)
    assert len(suggested(visitor)) == 1
