"""Free text encrypted at rest, where the settings name keys for it: the one place where text is sealed and opened.

Sealed text is "~" and a token of Fernet (AES-128-CBC with an HMAC, from `cryptography`). Text in clear is JSON, which
never begins so; both may stand side by side, so that keys can be introduced while people are answering.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Connection, Engine

from questions.answers import Kind
from storage import messages
from storage.faults import StorageUnavailable

MARK = "~"
FREE_TEXT = frozenset(
    kind.value
    for kind in (
        Kind.REASON,
        Kind.NOTE,
        Kind.STEP_TITLE,
        Kind.STEP_OWNER,
        Kind.STEP_FIRST_MOVE,
        Kind.STEP_DONE_WHEN,
        Kind.STEP_PROGRESS,
        Kind.STEP_EVIDENCE,
        Kind.BOND_NAME,
        Kind.BOND_OWNER,
        Kind.TOOL_CHANGE,
        Kind.TOOLKIT_NAME,
        Kind.TOOLKIT_PAGE,
        Kind.TOOLKIT_CHANGE,
        Kind.MODULE,
    )
)


class Seals:
    """Seals with the first key and opens with any; without keys nothing is sealed and nothing can be opened."""

    def __init__(self, keys: Sequence[str] = ()) -> None:
        """Raises StorageUnavailable for a key that is none."""
        try:
            each = [Fernet(key) for key in keys]
        except ValueError:
            raise StorageUnavailable(messages.BAD_TEXT_KEY) from None
        self._first = each[0] if each else None
        self._all = MultiFernet(each) if each else None
        self.fingerprints = tuple(hashlib.sha256(key.encode()).hexdigest() for key in keys)

    def seal(self, kind: str, written: str | None) -> str | None:
        """What to keep of a value as written: sealed if it is free text and there is a key."""
        if self._first is None or written is None or kind not in FREE_TEXT:
            return written
        return MARK + self._first.encrypt(written.encode()).decode()

    def open(self, kept: str | None) -> str | None:
        """A value as written. Raises StorageUnavailable where none of the keys opens it."""
        if kept is None or not kept.startswith(MARK):
            return kept
        try:
            return self._all.decrypt(kept[len(MARK) :]).decode() if self._all is not None else _cannot()
        except InvalidToken:
            return _cannot()

    def is_up_to_date(self, kind: str, kept: str | None) -> bool:
        """Whether a value is kept as `seal` would keep it now."""
        sealed = kept is not None and kept.startswith(MARK)
        if self._first is None or kept is None or kind not in FREE_TEXT:
            return not sealed
        try:
            return sealed and bool(self._first.decrypt(kept[len(MARK) :]))
        except InvalidToken:
            return False


_NONE = Seals()
_OPTION = "seals"


def with_seals(engine: Engine, seals: Seals) -> Engine:
    """The same engine and pool, whose connections carry `seals`."""
    return engine.execution_options(**{_OPTION: seals})


def seals_of(connection: Connection | Engine) -> Seals:
    """The seals that a connection, or all of an engine, carries."""
    found: Seals = connection.get_execution_options().get(_OPTION, _NONE)
    return found


def _cannot() -> str:
    raise StorageUnavailable(messages.TEXT_SEALED)
