"""What the server does by itself once an hour: see that what has had its time is deleted."""

from __future__ import annotations

import logging
from threading import Event, Thread

from storage import StorageUnavailable, Store
from storage.retention import EVERY

FIRST_AFTER_S = 60.0  # when the rush of a start is over

_log = logging.getLogger(__name__)


class Chores:
    """A thread of its own. Of several servers one has the turn; the others find nothing to do."""

    def __init__(self, store: Store, first_after: float = FIRST_AFTER_S, every: float = EVERY.total_seconds()) -> None:
        self._store = store
        self._first_after, self._every = first_after, every
        self._stopping = Event()
        self._thread = Thread(target=self._run, name="chores", daemon=True)

    def start(self) -> None:
        """Begin to wait for the first turn."""
        self._thread.start()

    def stop(self, patience: float = 10.0) -> None:
        """Finish what is under way, and do no more."""
        self._stopping.set()
        self._thread.join(patience)

    def _run(self) -> None:
        wait = self._first_after
        while not self._stopping.wait(wait):
            self._once()
            wait = self._every

    def _once(self) -> None:
        try:
            removed = self._store.retention.in_turn()
        except StorageUnavailable as problem:
            _log.warning("What has had its time was not deleted, and will be within the hour: %s", problem)
        except Exception:
            _log.exception("What has had its time could not be deleted")
        else:
            if removed is not None and removed.anything:
                _log.info("Deleted %s", removed)
