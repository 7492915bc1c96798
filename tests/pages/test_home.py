from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from streamlit.runtime.context import ContextProxy

from questions.answers import Kind, Slot
from storage import Store, new_token
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from words import screen


def first_about() -> str:
    return shelf.bank().about[0].id


def first_option() -> str:
    return shelf.bank().about[0].options[0].id


def someone_returning() -> Visitor:
    return with_answers({Slot(Kind.ABOUT, first_about()): first_option()})


def test_a_newcomer_sees_one_way_in():
    visitor = Visitor().opens()
    assert [each.label for each in visitor.app.button if each.proto.type == "primary"] == [screen.HOME_START]


def test_a_newcomer_reads_the_banks_own_title_and_introduction():
    visitor = Visitor().opens()
    assert visitor.sees(shelf.bank().title)
    assert visitor.sees(shelf.bank().introduction)


def test_looking_at_the_first_page_keeps_nothing():
    visitor = Visitor().opens()
    assert shelf.store().find(visitor.token) is None


def test_starting_leads_to_the_questions_about_the_commissioner():
    assert Visitor().opens().presses("start").page == journey.ABOUT


def test_someone_who_returns_is_welcomed_and_not_asked_to_start():
    visitor = someone_returning().opens()
    assert visitor.sees(screen.HOME_BACK_TITLE)
    assert "start" not in visitor.buttons()


def test_someone_who_returns_carries_on_at_the_screen_where_they_were():
    visitor = someone_returning().opens("stage-2").opens()
    assert Visitor(visitor.token).opens().presses("carry-on").page == "stage-2"


def test_someone_who_answered_on_the_very_first_screen_is_brought_back_to_it():
    visitor = Visitor().opens().presses("start").chooses(first_about(), first_option(), Kind.ABOUT)
    for question in shelf.bank().about[1:]:
        visitor.chooses(question.id, question.options[0].id, Kind.ABOUT)
    assert Visitor(visitor.token).opens().presses("carry-on").page == journey.ABOUT


def test_someone_whose_place_no_longer_exists_carries_on_at_the_first_thing_left_to_do():
    visitor = someone_returning()
    found = shelf.store().find(visitor.token)
    assert found is not None
    shelf.store().remember_place(found.id, "a-screen-of-last-year")
    assert visitor.opens().presses("carry-on").page == journey.ABOUT


def test_someone_who_returns_can_copy_their_private_link():
    visitor = someone_returning().opens()
    assert [each.value for each in visitor.app.code] == [f"http://localhost:8501/r/{visitor.token}"]


def test_a_browser_without_cookies_is_told_so(monkeypatch):
    monkeypatch.setattr(ContextProxy, "cookies", {})
    visitor = Visitor()
    del visitor.app.session_state["token"]
    assert [each.value for each in visitor.opens().app.warning] == [screen.NO_COOKIE]


def pastes(text: str) -> Visitor:
    visitor = Visitor().opens()
    visitor.app.text_input(key="pasted-link").set_value(text)
    return visitor.presses("open-link")


@pytest.mark.parametrize("form", ["https://ready.example.org/r/{}", " http://x/tool/r/{}/ ", "{}"])
def test_a_pasted_private_link_is_found_and_can_be_opened(form):
    token = someone_returning().token
    visitor = pastes(form.format(token))
    assert [each.value for each in visitor.app.success] == [screen.HOME_RETURN_GO]
    assert visitor.sees(f'href="http://localhost:8501/r/{token}"')


@pytest.mark.parametrize("text", ["", "hello", "https://ready.example.org/", "https://x/r/short", "<script>"])
def test_what_is_not_a_private_link_is_said_not_to_be_one(text):
    assert pastes(text).faults == [screen.HOME_RETURN_WRONG]


def test_a_link_that_nobody_has_is_said_to_open_nothing():
    assert pastes(new_token()).faults == [screen.HOME_RETURN_UNKNOWN]


def test_a_link_that_was_replaced_is_said_to_open_nothing():
    token, store = someone_returning().token, shelf.store()
    found = store.find(token)
    assert found is not None
    store.replace_token(found.id, token, new_token())
    assert pastes(token).faults == [screen.HOME_RETURN_UNKNOWN]


def test_a_link_unused_for_half_a_year_is_said_to_open_nothing():
    store: Store = shelf.store()
    token = someone_returning().token
    store._now = lambda: datetime.now(UTC) + timedelta(days=181)
    assert pastes(token).faults == [screen.HOME_RETURN_UNKNOWN]
