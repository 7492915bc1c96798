"""What holds for the pictures of every room, whoever is in it."""

from __future__ import annotations

import random
import re

import pytest

from cohort.subjects import AFTERWARDS
from cohort.topics import Topic, asked_in, draw, step_of, topics_of
from figures.model import Bar, Cell, Dot, Figure, Span
from figures.room import ROWS
from planning.recommend import AGREED
from questions.answers import Answers, Kind, Phase, Slot, Value
from questions.feedback import feedback_slot
from questions.loader import load_bank
from scoring.ledger import Ask, Said, publish
from scoring.released import Released, released
from tests.figures.reading import BANNED
from ui.drawing.figure import draw as drawn
from words.room import OTHER_GROUPS

BANK = load_bank()
SECTOR = "sector"
SAYS_EVERYONE = re.compile(r"\b(everyone|everybody|nobody|all of|none of|all \d+|100%)\b", re.IGNORECASE)


def somebody(chance: random.Random, alike: bool) -> Answers:
    """Anyone; where they are all `alike`, someone who says the most of everything."""
    said: dict[Slot, Value] = {}
    for about in BANK.about:
        options = [option.id for option in about.options]
        said[Slot(Kind.ABOUT, about.id)] = options[0] if alike else chance.choice(options)
    for item in BANK.confidence:
        for phase in (Phase.BEFORE, Phase.AFTER):
            said[Slot(Kind.CONFIDENCE, item.id, phase)] = 10 if alike else chance.choice([None, *range(11)])
    for question in BANK.questions:
        said[Slot(Kind.LEVEL, question)] = 4 if alike else chance.choice([None, "dk", 0, 1, 2, 3, 4])
    for tool in BANK.resources:
        said[feedback_slot(Kind.TOOL_TRIED, tool.id)] = "yes" if alike or chance.random() < 0.5 else "no"
        useful = "several-tasks" if alike else chance.choice(["no", "a-little", "one-task"])
        said[feedback_slot(Kind.TOOL_USEFUL, tool.id)] = useful
    for step in list(BANK.next_steps)[: 3 if alike else None]:
        if alike or chance.random() < 0.02:
            said[Slot(Kind.STEP, step)] = AGREED
    return said


def given(topic: Topic, people: list[Answers]) -> dict[str, Released]:
    """What is released on a topic of a room where everyone who answers something twice has shown it once before."""
    out = {}
    for asks in asked_in(BANK, topic):
        said = {
            str(number): Said(
                record := asks.read(answers),
                tuple(repr(record[:end]) for end in asks.subject.ends),
                str(answers.get(Slot(Kind.ABOUT, SECTOR)) or "") if topic is Topic.GROUPS else "",
            )
            for number, answers in enumerate(people)
        }
        ledger = publish((), said, Ask(asks.subject, 0, closed=True))
        ledger = publish(ledger, said, Ask(asks.subject, step_of(topic), closed=True))
        out[asks.key] = released(ledger, asks.subject, step_of(topic))
    return out


def pictures(size: int, alike: bool = False, seed: int = 1) -> dict[Topic, Figure]:
    chance = random.Random(seed)
    people = [somebody(chance, alike) for _ in range(size)]
    found = {topic: draw(BANK, topic, given(topic, people), 5, SECTOR) for topic in topics_of(BANK, SECTOR)}
    return {topic: figure for topic, figure in found.items() if figure}


ROOMS = {
    "small": pictures(6),
    "middling": pictures(12, seed=2),
    "large": pictures(60, seed=3),
    "alike": pictures(9, alike=True),
    "large and alike": pictures(30, alike=True),
}
EVERY = [(room, topic) for room, found in ROOMS.items() for topic in found]


def test_a_large_room_has_a_picture_of_every_topic() -> None:
    assert set(ROOMS["large"]) == set(Topic)


def test_four_people_have_a_picture_of_none() -> None:
    assert pictures(4) == {}


@pytest.mark.parametrize(("room", "topic"), EVERY)
def test_a_picture_has_a_finding_an_alternative_its_n_and_at_most_eight_rows(room: str, topic: Topic) -> None:
    figure = ROOMS[room][topic]
    assert figure.headline
    assert not figure.headline.endswith(".")
    assert len(figure.headline) <= 120
    assert figure.alt
    assert "n = " in figure.note
    assert all(len(row) == len(figure.table.columns) for row in figure.table.rows)
    if topic is not Topic.CALIBRATION:
        assert len(figure.y.ticks) <= ROWS
    drawn(figure, font_size=40)


@pytest.mark.parametrize(("room", "topic"), EVERY)
def test_no_picture_says_what_everyone_said(room: str, topic: Topic) -> None:
    figure = ROOMS[room][topic]
    marks = [mark.label for mark in figure.marks if isinstance(mark, Bar | Dot | Cell)]
    texts = [figure.headline, figure.alt, *marks, *(cell for row in figure.table.rows for cell in row)]
    assert not [text for text in texts if SAYS_EVERYONE.search(text) or BANNED.search(text)]
    for text in texts:
        assert all(part != whole for part, whole in re.findall(r"(?<![.\d])(\d+) of (\d+)\b", text)), text


@pytest.mark.parametrize(("room", "topic"), EVERY)
def test_marks_lie_on_their_axis(room: str, topic: Topic) -> None:
    figure = ROOMS[room][topic]
    for mark in figure.marks:
        if isinstance(mark, Bar):
            assert figure.x.low <= mark.start <= mark.end <= figure.x.high + 1e-9
        if isinstance(mark, Span):
            assert figure.x.low <= mark.low <= mark.high <= figure.x.high
        if isinstance(mark, Dot):
            assert figure.x.low <= mark.x <= figure.x.high


def test_the_order_in_which_people_came_never_shows() -> None:
    chance = random.Random(5)
    people = [somebody(chance, alike=False) for _ in range(20)]
    for topic in (Topic.CONFIDENCE, Topic.DISAGREEMENT, Topic.TOOLS):
        both = [draw(BANK, topic, given(topic, room), 5) for room in (people, people[::-1])]
        assert both[0] == both[1]


def test_only_the_change_needs_both_times() -> None:
    assert [topic for topic in Topic if step_of(topic) == AFTERWARDS] == [Topic.CHANGE]


def test_without_a_declared_breakdown_there_is_no_picture_by_group() -> None:
    assert Topic.GROUPS not in topics_of(BANK)
    assert Topic.GROUPS in topics_of(BANK, SECTOR)


def test_groups_that_are_shown_together_come_last() -> None:
    chance = random.Random(3)
    sectors = [option.id for option in next(each for each in BANK.about if each.id == SECTOR).options]
    sizes = dict(zip(sectors, (2, 2, 9, 2, 8), strict=False))
    people: list[Answers] = [
        {**somebody(chance, alike=False), Slot(Kind.ABOUT, SECTOR): sector}
        for sector, size in sizes.items()
        for _ in range(size)
    ]
    picture = draw(BANK, Topic.GROUPS, given(Topic.GROUPS, people), 5, SECTOR)
    assert picture is not None
    rows = [str(row[0]) for row in picture.table.rows]
    assert [OTHER_GROUPS in row for row in rows] == [False, False, True]
