"""A join code that nothing else has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from storage.join_code import new_code

_TRIES = 5


def with_a_free_code(connection: Connection, use: Callable[[str], Any]) -> None:
    """Call `use` with new codes until one is not taken; each try in a savepoint."""
    for left in reversed(range(_TRIES)):
        try:
            with connection.begin_nested():
                use(new_code())
            return
        except IntegrityError:
            if not left:
                raise
