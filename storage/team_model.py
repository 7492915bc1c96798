"""What is kept of teams, as it travels: roles, what somebody shows, and what was agreed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from questions.answers import Slot, Value


class Role(StrEnum):
    """What somebody is to the commissioning."""

    SPONSOR = "sponsor"
    PROCUREMENT = "procurement"
    LEGAL = "legal"
    HR = "hr"
    FINANCE = "finance"
    STAFF_LEAD = "staff-lead"
    OTHER = "other"


class Shows(StrEnum):
    """What of somebody's own answers their team may see: the levels with the role, without it, or neither."""

    WITH_ROLE = "role"
    WITHOUT_ROLE = "levels"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Team:
    """A team, with the code that joins it."""

    id: str
    name: str
    code: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Mate:
    """Somebody in a team. `handle` names them within it, and nobody once they have left."""

    team_id: str
    handle: str
    role: Role
    shows: Shows
    joined_at: datetime


@dataclass(frozen=True, slots=True)
class TeamLine:
    """Something that a team agreed or took back (None), who saved it by their handle, and when (UTC)."""

    slot: Slot
    value: Value
    handle: str
    at: datetime
