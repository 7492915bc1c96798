from __future__ import annotations

from questions.answers import Kind
from questions.model import AboutQuestion
from tests.pages.visitor import Visitor
from ui import journey, shelf


def first() -> AboutQuestion:
    return shelf.bank().about[0]


def test_everything_the_bank_asks_about_the_commissioner_is_asked_and_nothing_is_chosen_beforehand():
    visitor = Visitor().opens(journey.ABOUT)
    assert visitor.chosen(Kind.ABOUT) == {question.id: None for question in shelf.bank().about}


def test_every_option_can_be_read():
    group = Visitor().opens(journey.ABOUT).group(first().id, Kind.ABOUT)
    assert [label.replace("\\", "") for label in group.options] == [option.label for option in first().options]


def test_an_answer_is_kept_as_soon_as_it_is_given():
    visitor = Visitor().opens(journey.ABOUT).chooses(first().id, first().options[1].id, Kind.ABOUT)
    assert visitor.has_said(Kind.ABOUT, first().id) == first().options[1].id


def test_an_answer_is_shown_again_on_another_device():
    visitor = Visitor().opens(journey.ABOUT).chooses(first().id, first().options[1].id, Kind.ABOUT)
    other_device = Visitor(visitor.token).opens(journey.ABOUT)
    assert other_device.chosen(Kind.ABOUT)[first().id] == first().options[1].id


def test_an_answer_can_be_changed():
    visitor = Visitor().opens(journey.ABOUT).chooses(first().id, first().options[1].id, Kind.ABOUT)
    visitor.chooses(first().id, first().options[0].id, Kind.ABOUT)
    assert visitor.has_said(Kind.ABOUT, first().id) == first().options[0].id


def test_nobody_has_to_answer_before_going_on():
    assert Visitor().opens(journey.ABOUT).presses("continue").page == journey.OVERVIEW


def test_an_answer_given_just_before_continuing_is_kept():
    visitor = Visitor().opens(journey.ABOUT)
    visitor.group(first().id, Kind.ABOUT).set_value(first().options[1].id)
    visitor.presses("continue")
    assert visitor.has_said(Kind.ABOUT, first().id) == first().options[1].id
