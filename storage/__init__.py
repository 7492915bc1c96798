"""Where answers live: SQLite by default, PostgreSQL by DATABASE_URL.

Open a `Store` with `open_store()` once for each server and share it between threads.
"""

from storage.facilitators import Facilitator
from storage.faults import RefusedAnswer, StoppedLink, StorageUnavailable, UnknownCommissioner, UnknownModule
from storage.kept import Change
from storage.members import Membership
from storage.modules import Module, NewModule
from storage.people import Commissioner, LinkState
from storage.snapshots import Snapshot
from storage.store import Store, open_store
from storage.tokens import new_token

__all__ = [
    "Change",
    "Commissioner",
    "Facilitator",
    "LinkState",
    "Membership",
    "Module",
    "NewModule",
    "RefusedAnswer",
    "Snapshot",
    "StoppedLink",
    "StorageUnavailable",
    "Store",
    "UnknownCommissioner",
    "UnknownModule",
    "new_token",
    "open_store",
]
