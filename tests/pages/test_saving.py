from __future__ import annotations

from collections.abc import Iterator

import pytest

from questions.answers import Kind, Slot
from storage import StorageUnavailable, Store, new_token
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from words import screen

WHY = "The disk is full. Free some space."
FIRST = journey.stage_page(1)


def question() -> str:
    return shelf.bank().stages[0].questions[0].id


class Weather:
    """Lets a test take the database away and give it back."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.patch = patch

    def breaks(self, *methods: str) -> None:
        for method in methods:
            self.patch.setattr(Store, method, self._fail)

    def mends(self) -> None:
        self.patch.undo()

    @staticmethod
    def _fail(*_args: object, **_more: object) -> None:
        raise StorageUnavailable(f"{WHY} It is /srv/mutual-ready.db.", publicly=WHY)


@pytest.fixture
def database() -> Iterator[Weather]:
    patch = pytest.MonkeyPatch()
    yield Weather(patch)
    patch.undo()


def trouble(visitor: Visitor) -> bool:
    return visitor.faults == [screen.not_saved(WHY)]


def test_before_anything_is_answered_the_foot_says_that_answers_are_saved_as_they_come():
    assert Visitor().opens(FIRST).sees(screen.SAVED_NOTHING_YET)


def test_after_an_answer_the_foot_says_when_all_was_saved():
    visitor = Visitor().opens(FIRST).chooses(question(), 2)
    said = screen.saved_at(visitor.app.session_state["visit"].saved_at)
    assert visitor.sees(said.split()[0])
    assert not visitor.sees(screen.SAVED_NOTHING_YET)


def test_an_answer_that_could_not_be_saved_is_never_called_saved(database):
    visitor = Visitor().opens(FIRST).chooses(question(), 2)
    database.breaks("save")
    visitor.chooses(question(), 3)
    assert trouble(visitor)
    assert not visitor.sees("All saved")


def test_an_answer_that_could_not_be_saved_stays_on_the_screen_and_is_saved_later(database):
    visitor = Visitor().opens(FIRST)
    database.breaks("begin", "save")
    visitor.chooses(question(), 2)
    assert visitor.chosen()[question()] == 2
    database.mends()
    assert not trouble(visitor.runs().runs())
    assert visitor.has_said(Kind.LEVEL, question()) == 2


def test_answers_given_on_several_screens_while_the_database_was_away_are_all_saved_later(database):
    visitor = Visitor().opens(FIRST)
    database.breaks("begin", "save", "find", "revision", "remember_place")
    other = shelf.bank().stages[1].questions[0].id
    visitor.chooses(question(), 2).presses("continue").chooses(other, 4)
    assert visitor.opens(FIRST).chosen()[question()] == 2
    database.mends()
    visitor.runs()
    assert (visitor.has_said(Kind.LEVEL, question()), visitor.has_said(Kind.LEVEL, other)) == (2, 4)


def test_an_answer_given_just_after_the_database_came_back_is_not_undone(database):
    first, second, third = (each.id for each in shelf.bank().stages[0].questions[:3])
    visitor = Visitor().opens(FIRST).chooses(first, 2)
    database.breaks("save")
    visitor.chooses(second, 1)
    database.mends()
    visitor.chooses(third, 3).chooses(first, 4)
    assert [visitor.has_said(Kind.LEVEL, each) for each in (first, second, third)] == [4, 1, 3]
    assert visitor.chosen()[first] == 4


def test_the_alarm_ends_when_the_database_is_back_also_where_nothing_was_left_to_save(database):
    visitor = Visitor().opens(FIRST).chooses(question(), 2)
    database.breaks("find", "revision", "remember_place")
    assert trouble(visitor.presses("continue"))
    database.mends()
    assert not trouble(visitor.runs())


def test_someone_who_comes_while_the_database_is_away_gets_their_answers_as_soon_as_it_is_back(database):
    token = with_answers({Slot(Kind.LEVEL, question()): 4}).token
    database.breaks("find")
    visitor = Visitor(token).opens(FIRST)
    assert trouble(visitor)
    database.mends()
    assert visitor.runs().chosen()[question()] == 4
    assert list(visitor.app.warning) == []


def test_a_note_is_not_lost_when_someone_comes_while_the_database_is_away(database):
    token = with_answers({Slot(Kind.NOTE, question()): "Ask Priya"}).token
    database.breaks("find")
    visitor = Visitor(token).opens(FIRST)
    database.mends()
    visitor.runs().chooses(question(), 2)
    assert visitor.has_said(Kind.NOTE, question()) == "Ask Priya"
    assert visitor.box(Kind.NOTE, question()).value == "Ask Priya"


def test_what_is_answered_while_the_database_is_away_wins_over_what_it_held(database):
    token = with_answers({Slot(Kind.LEVEL, question()): 4}).token
    database.breaks("find", "begin", "save")
    visitor = Visitor(token).opens(FIRST).chooses(question(), 1)
    database.mends()
    visitor.runs()
    assert visitor.has_said(Kind.LEVEL, question()) == 1


def test_what_another_tab_has_answered_is_there_on_the_next_screen():
    visitor = Visitor().opens(FIRST).chooses(question(), 1)
    other_tab = Visitor(visitor.token).opens(FIRST).chooses(question(), 3)
    visitor.opens(journey.CHECK)
    assert visitor.sees(screen.level_said(3, shelf.bank().ladder[3].name))
    assert other_tab.has_said(Kind.LEVEL, question()) == 3


def test_opening_a_screen_does_not_undo_what_another_tab_has_answered():
    visitor = Visitor().opens(FIRST).chooses(question(), 1)
    Visitor(visitor.token).opens(FIRST).chooses(question(), 3)
    visitor.opens(journey.CHECK).opens(FIRST)
    assert visitor.has_said(Kind.LEVEL, question()) == 3
    assert visitor.chosen()[question()] == 3


def test_a_stale_tab_does_not_undo_a_note_that_another_tab_has_changed():
    visitor = Visitor().opens(FIRST).writes(Kind.NOTE, question(), "Ask Priya")
    Visitor(visitor.token).opens(FIRST).writes(Kind.NOTE, question(), "Ask Sam")
    visitor.chooses(question(), 2).opens(journey.CHECK)
    assert visitor.has_said(Kind.NOTE, question()) == "Ask Sam"


def test_whoever_answers_last_wins():
    visitor = Visitor().opens(FIRST).chooses(question(), 1)
    Visitor(visitor.token).opens(FIRST).chooses(question(), 3)
    assert visitor.chooses(question(), 0).has_said(Kind.LEVEL, question()) == 0


def stops_link(visitor: Visitor) -> None:
    store = shelf.store()
    found = store.find(visitor.token)
    assert found is not None
    store.replace_token(found.id, visitor.token, new_token())


@pytest.mark.parametrize("page", ["", journey.ABOUT, FIRST, journey.RESULTS, journey.PLAN])
def test_whoever_comes_with_a_link_that_was_replaced_is_told_that_it_has_stopped(page):
    token = with_answers({Slot(Kind.LEVEL, question()): 4}).token
    stops_link(Visitor(token))
    visitor = Visitor(token).opens(page)
    assert visitor.title == screen.ENDED_TITLE
    assert visitor.buttons() == []


def test_a_tab_whose_link_is_replaced_elsewhere_ends_at_its_next_screen():
    visitor = Visitor().opens(FIRST).chooses(question(), 1)
    stops_link(visitor)
    assert visitor.presses("continue").title == screen.ENDED_TITLE


def test_a_stopped_tab_shows_nobodys_answers():
    visitor = Visitor().opens(FIRST).chooses(question(), 1)
    stops_link(visitor)
    visitor.opens(journey.CHECK)
    assert not visitor.sees(shelf.bank().questions[question()].text)


def test_someone_whose_answers_were_deleted_elsewhere_is_told_rather_than_shown_a_fault():
    visitor = Visitor().opens(FIRST).chooses(question(), 1)
    found = shelf.store().find(visitor.token)
    assert found is not None
    shelf.store().forget(found.id)
    assert visitor.chooses(question(), 2).title == screen.ENDED_TITLE


def test_a_page_that_comes_with_other_answers_than_are_kept_may_first_say_how_old_it_is():
    visitor = Visitor(with_answers({Slot(Kind.LEVEL, question()): 4}).token)
    visitor.app.session_state[Slot(Kind.LEVEL, question()).key] = 2  # as of a page from before the server was started
    visitor.opens(FIRST)
    assert visitor.has_said(Kind.LEVEL, question()) == 4


def test_a_page_that_never_says_how_old_it_is_is_believed_at_the_next_click():
    visitor = Visitor(with_answers({Slot(Kind.LEVEL, question()): 4}).token)
    visitor.app.session_state[Slot(Kind.LEVEL, question()).key] = 2
    visitor.opens(FIRST).runs()
    assert visitor.has_said(Kind.LEVEL, question()) == 2
