"""Counts what was refused at a door, so that whoever runs the service sees somebody guessing."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from storage.counted import REFUSED_SIGN_INS

Asked = ParamSpec("Asked")
Found = TypeVar("Found")


def counts(door: str, refusal: type) -> Callable[[Callable[Asked, Found]], Callable[Asked, Found]]:
    """Count for `door` each time that the function below it gives back a `refusal`."""
    refused = REFUSED_SIGN_INS.labels(door)

    def around(ask: Callable[Asked, Found]) -> Callable[Asked, Found]:
        @wraps(ask)
        def counted(*given: Asked.args, **named: Asked.kwargs) -> Found:
            found = ask(*given, **named)
            if isinstance(found, refusal):
                refused.inc()
            return found

        return counted

    return around
