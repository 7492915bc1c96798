from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from documents.paper_form.form import paper_form
from questions.answers import DONT_KNOW, NOT_APPLICABLE, Kind, Slot, Value
from questions.form_rows import FormRow, Group, form_rows
from questions.typed_row import print_row
from storage import StorageUnavailable, Store
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from ui.paper_form import door as paper_door
from ui.paper_form.words import label
from ui.text import plain
from words import enter_form as words

HOPELESS = "The database is away."


def row(name: str) -> FormRow:
    return next(each for each in form_rows(shelf.bank()) if each.id == name)


def slot(name: str, place: int) -> Slot:
    """Where the answer at a place of a row, from 0, is kept."""
    return row(name).places[place].slot


def filled(name: str, value: Value) -> str:
    """A row that says `value` everywhere, as it is typed."""
    return print_row([value] * len(row(name).places), row(name))


def form() -> Visitor:
    return Visitor().opens(journey.ENTER_FORM)


def types(visitor: Visitor, rows: Mapping[str, str]) -> Visitor:
    for name, typed in rows.items():
        [box] = [each for each in visitor.app.text_input if str(each.key).endswith(f"-{name}")]
        box.set_value(typed)
        visitor.runs()
    return visitor


def test_every_row_of_the_form_has_one_field_and_no_two_have_the_same_name():
    names = [each.label for each in form().app.text_input]
    assert names == [label(shelf.bank(), each) for each in form_rows(shelf.bank())]
    assert len(set(names)) == len(names) == 13


def test_the_screen_says_which_forms_it_is_for():
    assert form().sees(f"“{shelf.bank().id} {shelf.bank().version}”")


def test_what_is_read_is_said_back_in_words():
    typed = print_row([3, 4, DONT_KNOW, 2, 0, 1, NOT_APPLICABLE, None], row("stage-1"))
    said = "1.1 Agreed · 1.2 Assured · 1.3 don’t know · 1.4 Planned · 1.5 Not started · 1.6 Aware"
    assert types(form(), {"stage-1": typed}).sees(f"{said} · 1.7 does not apply · 1.8 left open")


def test_the_letters_of_the_first_row_are_said_back_as_the_options_they_stand_for():
    option = shelf.bank().about[0].options[1]
    assert types(form(), {"about": "b"}).sees(f"A1 {option.label} · A2 to A5 to come")


def test_nothing_is_kept_before_it_is_saved():
    visitor = types(form(), {"stage-1": filled("stage-1", 3)})
    assert visitor.kept == {}
    assert visitor.sees(words.NOT_YET)


def test_a_whole_form_is_kept_at_once():
    visitor = form()
    wanted: dict[Slot, Value] = {}
    for each in form_rows(shelf.bank()):
        values: list[Value] = [list(place.signs.values())[len(place.signs) // 2] for place in each.places]
        wanted |= {place.slot: value for place, value in zip(each.places, values, strict=True)}
        types(visitor, {each.id: print_row(values, each)})
    assert visitor.kept == {}
    visitor.presses("save-form")
    assert visitor.kept == wanted
    assert visitor.title == words.SAVED_TITLE
    assert visitor.sees(words.saved(len(wanted), 0))
    assert not visitor.sees(words.NOT_YET)


def test_a_form_is_saved_in_one_transaction(monkeypatch):
    saved: list[Mapping[Slot, Value]] = []
    real = Store.save

    def save(store: Store, person: str, answers: Mapping[Slot, Value], version: str) -> object:
        saved.append(dict(answers))
        return real(store, person, answers, version)

    monkeypatch.setattr(Store, "save", save)
    types(form(), {"stage-1": filled("stage-1", 3), "confidence-2": filled("confidence-2", 10)}).presses("save-form")
    assert [len(answers) for answers in saved] == [len(row("stage-1").places) + len(row("confidence-2").places)]


def test_a_field_left_empty_changes_nothing():
    before: dict[Slot, Value] = {slot("stage-2", 0): 4}
    visitor = with_answers(before).opens(journey.ENTER_FORM)
    types(visitor, {"stage-1": filled("stage-1", 1)}).presses("save-form")
    assert visitor.kept[slot("stage-2", 0)] == 4


def test_a_question_left_open_on_paper_keeps_the_answer_it_had():
    visitor = with_answers({slot("stage-1", 0): 4}).opens(journey.ENTER_FORM)
    typed = print_row([None, *[2] * (len(row("stage-1").places) - 1)], row("stage-1"))
    types(visitor, {"stage-1": typed}).presses("save-form")
    assert visitor.kept[slot("stage-1", 0)] == 4
    assert visitor.sees("1 question left open")


def test_what_does_not_apply_is_kept_with_where_its_reason_is():
    stage = row("stage-1")
    no_gate = next(place for place in stage.places if NOT_APPLICABLE in place.signs.values())
    values = [NOT_APPLICABLE if place is no_gate else None for place in stage.places]
    visitor = types(form(), {"stage-1": print_row(values, stage)}).presses("save-form")
    assert visitor.kept == {no_gate.slot: NOT_APPLICABLE, Slot(Kind.REASON, no_gate.slot.ref): words.REASON}


def test_a_reason_given_before_is_kept():
    ref = row("stage-1").places[0].slot.ref
    visitor = with_answers({Slot(Kind.LEVEL, ref): NOT_APPLICABLE, Slot(Kind.REASON, ref): "Sold in 2019"})
    typed = print_row([NOT_APPLICABLE, *[2] * (len(row("stage-1").places) - 1)], row("stage-1"))
    types(visitor.opens(journey.ENTER_FORM), {"stage-1": typed}).presses("save-form")
    assert visitor.has_said(Kind.REASON, ref) == "Sold in 2019"


def test_a_sign_that_the_scale_lacks_is_named_with_its_place_and_how_to_mend_it():
    visitor = types(form(), {"stage-1": "3 5"})
    assert visitor.faults == ["Answer 2, for 1\\.2, is “5”\\. Type 0 to 4 or ?, or a full stop if it was left open\\."]


def test_a_gate_that_is_put_aside_is_said_to_be_a_gate():
    [fault] = types(form(), {"stage-2": "-"}).faults
    assert "2\\.1 is a gate, and a gate always applies" in fault


def test_too_many_answers_are_counted():
    [fault] = types(form(), {"confidence-1": "1 2 3 4 5 6"}).faults
    assert fault == "6 answers typed, and this row has 5\\. Find the one too many and take it out\\."


def test_a_row_that_is_still_being_typed_is_not_called_wrong():
    visitor = types(form(), {"confidence-1": "1 2 3"})
    assert visitor.faults == []
    assert visitor.sees("1d to 1e to come")


def test_a_row_that_ends_early_is_called_wrong_once_a_later_one_is_typed():
    [fault] = types(form(), {"confidence-1": "1 2 3", "confidence-2": "1"}).faults
    assert "3 answers typed, and this row has 5" in fault
    assert "go on with 1d to 1e" in fault


def test_a_form_with_a_fault_is_not_saved_and_says_which_row_to_mend():
    visitor = types(form(), {"confidence-1": filled("confidence-1", 5), "confidence-2": "1 2 3"}).presses("save-form")
    assert visitor.kept == {}
    assert any("First mend 2a to 2e" in fault for fault in visitor.faults)
    assert any("3 answers typed" in fault for fault in visitor.faults)


def test_an_empty_form_is_not_saved():
    visitor = form().presses("save-form")
    assert visitor.faults == [plain(words.SAVE_NOTHING)]
    assert visitor.kept == {}


def test_what_would_be_replaced_is_said_with_what_it_was():
    visitor = with_answers({slot("confidence-1", 0): 4, slot("confidence-1", 1): 7}).opens(journey.ENTER_FORM)
    types(visitor, {"confidence-1": "6 7 1 1 1"})
    assert visitor.sees("1a 6 (was 4) · 1b 7 · 1c 1")
    assert [each.value for each in visitor.app.warning] == [plain(words.replaces(1))]


def test_a_newcomer_replaces_nothing():
    assert not types(form(), {"confidence-1": "6 7 1 1 1"}).app.warning


def test_a_database_that_is_away_leaves_the_form_as_it_was_typed(monkeypatch):
    def away(*_: object) -> None:
        raise StorageUnavailable(HOPELESS)

    visitor = types(form(), {"confidence-1": "6 7 1 1 1"})
    monkeypatch.setattr(Store, "save", away)
    visitor.presses("save-form")
    assert visitor.title == words.TITLE
    assert any(HOPELESS in fault for fault in visitor.faults)
    assert [each.value for each in visitor.app.text_input if each.value] == ["6 7 1 1 1"]


def test_what_was_typed_is_still_there_after_a_look_at_another_screen():
    visitor = types(form(), {"confidence-1": "6 7 1"}).presses("back-from-form")
    assert visitor.sees(words.NOT_YET)
    visitor.presses("answered-on-paper")
    assert [each.value for each in visitor.app.text_input if each.value] == ["6 7 1"]


def test_after_saving_the_private_link_is_there_to_hand_over():
    visitor = types(form(), {"confidence-1": "6 7 1 1 1"}).presses("save-form")
    assert f"http://localhost:8501/r/{visitor.token}" in [each.value for each in visitor.app.code]
    assert visitor.sees(f'href="http://localhost:8501/leave?then={journey.ENTER_FORM}"')


def test_after_saving_the_results_are_one_press_away():
    visitor = types(form(), {"stage-1": filled("stage-1", 2)}).presses("save-form")
    assert visitor.presses("form-results").page == journey.RESULTS


def test_more_rows_can_be_typed_into_empty_fields():
    visitor = types(form(), {"stage-1": filled("stage-1", 2)}).presses("save-form").presses("form-more")
    assert [each.value for each in visitor.app.text_input if each.value] == []
    types(visitor, {"confidence-1": "6 7 1 1 1"}).presses("save-form")
    assert len(visitor.kept) == len(row("stage-1").places) + 5


def test_someone_with_answers_is_told_that_a_form_joins_them():
    visitor = with_answers({slot("stage-1", 0): 4}).opens(journey.ENTER_FORM)
    assert visitor.sees(words.holds_answers())
    assert not form().sees(words.holds_answers())


def test_a_private_link_does_not_lead_back_to_this_screen():
    visitor = types(form(), {"stage-1": filled("stage-1", 2)}).presses("save-form")
    found = shelf.store().find(visitor.token)
    assert found is not None
    assert found.place != journey.ENTER_FORM


def test_the_overview_hands_out_the_form_and_takes_it_back():
    visitor = Visitor().opens(journey.OVERVIEW)
    downloads: list[Any] = list(visitor.app.get("download_button"))
    assert [each.label for each in downloads] == [words.DOOR_DOWNLOAD]
    assert visitor.presses("answered-on-paper").page == journey.ENTER_FORM


def test_the_form_that_is_handed_out_is_the_one_of_the_bank_in_use():
    assert paper_door._blank_form(shelf.bank()) == paper_form(shelf.bank())


@pytest.mark.usefixtures("harbour")
def test_a_form_of_another_bank_is_read_as_well():
    visitor = form()
    levels = [each for each in form_rows(shelf.bank()) if each.group is Group.READINESS]
    types(visitor, {each.id: filled(each.id, 2) for each in levels}).presses("save-form")
    assert visitor.kept == {Slot(Kind.LEVEL, ref): 2 for ref in shelf.bank().questions}
