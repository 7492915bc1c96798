"""What people say as one compact row each, made anew from their answers where they have said something since.

Nothing writes these rows when an answer is saved: a save stays as quick as it is, and a row that a server of an older
release knows nothing of is only behind. What the bytes mean is for `cohort.packed` to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from questions.answers import Slot, Value
from storage import kept
from storage.desk import Desk
from storage.faults import StorageUnavailable
from storage.quick import Quick

WORTH_A_COMMIT = 4  # rows: fewer are made anew sooner than the disk has them

Pack = Callable[[Mapping[Slot, Value]], bytes]

_IN_MODULE = Quick(
    "SELECT member.commissioner_id, packed.shape, packed.revision, packed.codes "
    "FROM member LEFT JOIN packed ON packed.commissioner_id = member.commissioner_id "
    "WHERE member.module_id = :module"
)
_SOME = Quick(
    "SELECT person.id, packed.shape, packed.revision, packed.codes, "
    "COALESCE((SELECT MAX(history.id) FROM history WHERE history.commissioner_id = person.id), 0), "
    "member.module_id IS NOT NULL "
    "FROM commissioner AS person LEFT JOIN packed ON packed.commissioner_id = person.id "
    "LEFT JOIN member ON member.commissioner_id = person.id "
    "WHERE person.id > :after ORDER BY person.id LIMIT :most"
)
# A person who was deleted meanwhile is found no more, and a row that is newer stays.
_PUT = Quick(
    "INSERT INTO packed (commissioner_id, shape, revision, codes) "
    "SELECT id, CAST(:shape AS VARCHAR(120)), CAST(:revision AS BIGINT), :codes FROM commissioner WHERE id = :who "
    "ON CONFLICT (commissioner_id) DO UPDATE "
    "SET shape = excluded.shape, revision = excluded.revision, codes = excluded.codes "
    "WHERE packed.revision <= excluded.revision"
)
_TAKE_AWAY = Quick("DELETE FROM packed WHERE commissioner_id = :who")


@dataclass(frozen=True, slots=True)
class Row:
    """A person's packed row, blank where there is none, and the `newest` line of their history, 0 without any.

    `joined` is whether they are in a module.
    """

    who: str
    shape: str
    revision: int
    codes: bytes
    newest: int
    joined: bool = False

    def holds(self, shape: str) -> bool:
        """Whether it claims to say all that they said, in this shape."""
        return self.shape == shape and self.revision == self.newest


class Packed:
    """`store.packed`. What other people answered may be read by `cohort` only."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, module_id: str, shape: str, pack: Pack, newest: kept.Newest | None = None) -> dict[str, bytes]:
        """What everyone in a module says, packed, by commissioner id in the order of joining.

        `newest` is that of the module's stamp, where it has just been read. Rows that are behind or of another shape
        are made anew with `pack`, and kept if there are enough of them to be worth a commit and the database can be
        written.
        """

        def work(connection: Connection) -> tuple[list[Row], list[Row]]:
            rows = _of_module(connection, module_id, newest or kept.newest_of_each(connection, module_id))
            return rows, [_anew(connection, row, shape, pack) for row in rows if not row.holds(shape)]

        rows, made = self._desk.read(work)
        if len(made) >= WORTH_A_COMMIT:
            with suppress(StorageUnavailable):  # the picture may still be seen while the disk is full
                self.put(made)
        anew = {row.who: row.codes for row in made}
        return {row.who: anew.get(row.who, row.codes) for row in rows}

    def put(self, rows: Iterable[Row], *, anew: bool = False) -> None:
        """Keep rows; never in the place of newer ones unless `anew`, and none of somebody who has been deleted."""
        given = [{"who": row.who, "shape": row.shape, "revision": row.revision, "codes": row.codes} for row in rows]

        def work(connection: Connection) -> None:
            if anew:
                _TAKE_AWAY.each(connection, given)
            _PUT.each(connection, given)

        if given:
            self._desk.write(work)

    def some(self, after: str, most: int) -> list[Row]:
        """The rows of up to `most` people whose ids come after `after`, by id; a blank one for who has none."""
        given = {"after": after, "most": most}
        return self._desk.read(lambda connection: _rows(_SOME.rows(connection, given)))


def _of_module(connection: Connection, module_id: str, newest: kept.Newest) -> list[Row]:
    """A row for each of `newest` who is still there."""
    found = {who: held for who, *held in _IN_MODULE.rows(connection, {"module": module_id})}
    return _rows((who, *found[who], line, True) for who, line in newest if who in found)


def _rows(found: Iterable[Sequence[Any]]) -> list[Row]:
    return [
        Row(who, shape or "", revision or 0, bytes(codes or b""), newest, bool(joined))
        for who, shape, revision, codes, newest, joined in found
    ]


def _anew(connection: Connection, row: Row, shape: str, pack: Pack) -> Row:
    """The revision was read first: what is said in the same moment makes the row a little behind, never wrong."""
    return Row(row.who, shape, row.newest, pack(kept.said(connection, row.who)), row.newest)
