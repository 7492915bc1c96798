"""Which screens are looked at, and in which states."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from questions.model import Bank
from ui import journey
from ui.after import ways as afterwards
from ui.after.feedback_steps import MODULE, TOOLS
from ui.library import pages as library
from ui.room import pages as room


class State(StrEnum):
    """Whose screen it is."""

    EMPTY = "empty"  # nobody was here before
    HALF = "half"
    FULL = "full"  # with all that opens opened
    AFTER = "after"
    LATER = "later"  # three months on
    AGAIN = "again"  # a second assessment
    TEAM = "team"
    ROOM = "room"  # in a module
    FACILITATOR = "facilitator"
    ENDED = "ended"  # with a private link that was replaced


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen by the name of its pictures, its address, and the states that it is looked at in."""

    name: str
    address: str
    states: tuple[State, ...]


VISIT = (State.EMPTY, State.HALF, State.FULL)
FILLED = (State.EMPTY, State.FULL)
LATEST = (State.HALF, State.AFTER, State.LATER)


def screens(bank: Bank, join_code: str, team_code: str) -> tuple[Screen, ...]:
    """Every screen of the tool but the slides, which are `tests/looks/slides.py`."""
    return (*_visit(), *_beside(bank), *_afterwards(), *_together(join_code, team_code), *_plain())


def _visit() -> tuple[Screen, ...]:
    way = (
        journey.ABOUT,
        journey.OVERVIEW,
        journey.confidence_page(1),
        journey.stage_page(1),
        journey.stage_page(3),
        journey.CHECK,
        journey.RESULTS,
        journey.PLAN,
        journey.PLAN_TIME,
        journey.PLAN_DATES,
    )
    return Screen("home", "", (State.EMPTY, State.HALF, State.ENDED)), *(Screen(page, page, VISIT) for page in way)


def _beside(bank: Bank) -> tuple[Screen, ...]:
    looked_up = tuple(Screen(page, page, FILLED) for page in library.lists(bank))
    case = tuple(Screen("case", library.case_page(each.id), FILLED) for each in bank.cases[:1])
    return (
        *looked_up,
        *case,
        Screen("route", "route", FILLED),
        Screen("relationships", "relationships", FILLED),
        Screen("relationships-1", "relationships-1", FILLED),
        Screen(journey.TAKE_AWAY, journey.TAKE_AWAY, FILLED),
        Screen(journey.BRING_BACK, journey.BRING_BACK, (State.EMPTY,)),
        Screen(journey.ENTER_FORM, journey.ENTER_FORM, (State.EMPTY,)),
        Screen(journey.AGAIN, journey.AGAIN, (State.EMPTY, State.FULL, State.AGAIN)),
    )


def _afterwards() -> tuple[Screen, ...]:
    pages = (afterwards.AFTER, "after-confidence-1", TOOLS, MODULE, afterwards.CHANGE, afterwards.THREE_MONTHS)
    return tuple(Screen(page, page, LATEST) for page in pages)


def _together(join_code: str, team_code: str) -> tuple[Screen, ...]:
    run = (room.FACILITATE, room.REMOTE, room.REPORT, room.COMPARE)
    return (
        *(Screen(page, page, (State.TEAM, State.HALF)) for page in (room.TEAM, room.TEAM_PLAN)),
        Screen("team-join", f"t/{team_code}", (State.HALF,)),
        Screen("join", f"j/{join_code}", (State.EMPTY,)),
        Screen("in-a-room", journey.OVERVIEW, (State.ROOM,)),
        *(Screen(page, page, (State.ROOM, State.HALF)) for page in (room.RECEIPT, room.VOTE, room.TIPS)),
        *(Screen(page, page, (State.FACILITATOR, State.EMPTY)) for page in run),
        Screen(room.PROJECTOR, room.PROJECTOR, (State.EMPTY,)),
    )


def _plain() -> tuple[Screen, ...]:
    return (
        Screen("sign-in", "sign-in", (State.EMPTY,)),
        Screen("leave", "leave", (State.HALF,)),
        Screen("new-link", "new-link", (State.HALF,)),
        Screen("dead-link", "r/gone", (State.EMPTY,)),
    )
