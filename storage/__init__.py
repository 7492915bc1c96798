"""Where answers live: SQLite by default, PostgreSQL by DATABASE_URL.

Open a `Store` with `open_store()` once for each server and share it between threads.
"""

from storage.facilitators import Facilitator
from storage.faults import (
    RefusedAnswer,
    StoppedLink,
    StorageUnavailable,
    TeamFull,
    UnknownCommissioner,
    UnknownModule,
    UnknownTeam,
)
from storage.kept import Change
from storage.members import Membership, Stamp
from storage.modules import Module, NewModule
from storage.people import Commissioner, LinkState
from storage.snapshots import Snapshot
from storage.store import Store, open_store
from storage.team_model import Mate, Role, Shows, Team, TeamLine
from storage.tokens import new_token

__all__ = [
    "Change",
    "Commissioner",
    "Facilitator",
    "LinkState",
    "Mate",
    "Membership",
    "Module",
    "NewModule",
    "RefusedAnswer",
    "Role",
    "Shows",
    "Snapshot",
    "Stamp",
    "StoppedLink",
    "StorageUnavailable",
    "Store",
    "Team",
    "TeamFull",
    "TeamLine",
    "UnknownCommissioner",
    "UnknownModule",
    "UnknownTeam",
    "new_token",
    "open_store",
]
