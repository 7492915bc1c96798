"""Being in a team: looking at it, and saving for it. What fails is said on the screen and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from cohort import team
from cohort.team import TeamNow
from questions.answers import Slot, Value
from storage import Mate, Role, Shows, StoppedLink, StorageUnavailable, Team, TeamFull, UnknownCommissioner, UnknownTeam
from ui import shelf
from ui.looked_up import forget, looked_up
from ui.visit import Visit, made_known
from words import team as words

_KEPT = "team-of"


def look(visit: Visit) -> TeamNow | None:
    """The team of this person as they may see it now; None for who is in none. Raises StorageUnavailable."""
    return team.look(shelf.store(), shelf.bank(), visit.commissioner.id) if visit.commissioner else None


def held(visit: Visit) -> tuple[Team, Mate] | None:
    """The team that this person is in, as it was at most three seconds ago."""
    return looked_up(_KEPT, visit, lambda who: shelf.store().teams.of(who))


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
    forget(_KEPT)
    try:
        work(made_known(visit).id)
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
