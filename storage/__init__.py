"""Where answers live: SQLite by default, PostgreSQL by DATABASE_URL.

Open a `Store` with `open_store()` once for each server and share it between threads.
"""

from storage.faults import RefusedAnswer, StoppedLink, StorageUnavailable, UnknownCommissioner
from storage.kept import Change
from storage.people import Commissioner, LinkState
from storage.store import Store, open_store
from storage.tokens import new_token

__all__ = [
    "Change",
    "Commissioner",
    "LinkState",
    "RefusedAnswer",
    "StoppedLink",
    "StorageUnavailable",
    "Store",
    "UnknownCommissioner",
    "new_token",
    "open_store",
]
