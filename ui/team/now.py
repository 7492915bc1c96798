"""Being in a team: looking at it, and saving for it. What fails is said on the screen and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic
from typing import Any

import streamlit as st

from cohort import team
from cohort.team import TeamNow
from questions.answers import Slot, Value
from storage import Mate, Role, Shows, StoppedLink, StorageUnavailable, Team, TeamFull, UnknownCommissioner, UnknownTeam
from ui import shelf
from ui.visit import Visit
from words import team as words

LOOKED_UP_EVERY_S = 3.0
_KEPT = "team-of"


def look(visit: Visit) -> TeamNow | None:
    """The team of this person as they may see it now; None for who is in none. Raises StorageUnavailable."""
    return team.look(shelf.store(), shelf.bank(), visit.commissioner.id) if visit.commissioner else None


def held(visit: Visit) -> tuple[Team, Mate] | None:
    """The team that this person is in, as it was at most three seconds ago."""
    if visit.commissioner is None:
        return None
    last: tuple[str, tuple[Team, Mate] | None, float] | None = st.session_state.get(_KEPT)
    if last is not None and last[0] == visit.commissioner.id and monotonic() - last[2] < LOOKED_UP_EVERY_S:
        return last[1]
    try:
        found = shelf.store().teams.of(visit.commissioner.id)
    except StorageUnavailable:  # the visit says so in its foot
        return None
    st.session_state[_KEPT] = (visit.commissioner.id, found, monotonic())
    return found


def begin(visit: Visit, name: str, role: Role, shows: Shows) -> str | None:
    """Start a team; None, or why not in words."""
    return _done(visit, lambda who: shelf.store().teams.begin(who, name, role, shows))


def join(visit: Visit, team_id: str, role: Role, shows: Shows) -> str | None:
    """Join a team, or choose anew in it; None, or why not in words."""
    return _done(visit, lambda who: shelf.store().teams.join(who, team_id, role, shows))


def leave(visit: Visit) -> str | None:
    """Be in no team; None, or why not in words."""
    return _done(visit, lambda who: shelf.store().teams.leave(who))


def say(visit: Visit, changes: Mapping[Slot, Value]) -> str | None:
    """Save for the team what it agrees; None, or why not in words."""
    return _done(visit, lambda who: shelf.store().teams.say(who, changes))


def _done(visit: Visit, work: Callable[[str], Any]) -> str | None:
    st.session_state.pop(_KEPT, None)
    try:
        if visit.commissioner is None:
            visit.commissioner = shelf.store().begin(visit.token, shelf.bank().id, shelf.bank().version)
        work(visit.commissioner.id)
    except StorageUnavailable:
        return words.NOT_SAVED
    except (StoppedLink, UnknownCommissioner):
        visit.ended = True
        return words.NOT_SAVED
    except UnknownTeam:
        return words.GONE
    except TeamFull:
        return words.FULL
    return None
