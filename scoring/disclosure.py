"""What may be shown of a group without giving one person away.

The threat is subtraction: whoever sees a figure before and after one person joins can work out what that person said.
So nothing is shown of fewer than k people, and nothing new until at least a batch of people differ.
"""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Iterable, Mapping
from enum import StrEnum

from scoring import thresholds


class Release(StrEnum):
    """What a live chart does now."""

    HIDE = "hide"
    KEEP = "keep_previous"
    PUBLISH = "publish"


def release(
    n_now: int,
    changed: int,
    published_before: bool,
    expected: int | None = None,
    closed: bool = False,
    k: int = thresholds.SMALLEST_GROUP,
    batch: int = thresholds.BATCH,
) -> Release:
    """Whether a chart of `n_now` people may be shown.

    `changed` is how many people differ from the nearest earlier snapshot (see `smallest_change`). While more are
    `expected`, it waits rather than leave fewer than a batch behind, who could then never be shown.
    """
    if n_now < k:
        return Release.HIDE
    waiting = Release.KEEP if published_before else Release.HIDE
    if published_before and changed < batch:
        return waiting
    stranded = 0 if expected is None or closed else expected - n_now
    return waiting if 0 < stranded < batch else Release.PUBLISH


def smallest_change(now: Mapping[str, Hashable], snapshots: Iterable[Mapping[str, Hashable]]) -> int:
    """How many people differ between `now` and the snapshot nearest to it: new, edited or withdrawn.

    Each maps a person to what they said, or to a `fingerprint` of it. With no snapshot, everybody is new.
    """
    return min((_differing(now, earlier) for earlier in snapshots), default=len(now))


def fingerprint(salt: bytes, person: str, said: str) -> str:
    """What a snapshot keeps instead of an answer; without the salt it cannot be turned back."""
    return hashlib.blake2b(f"{person}\x1f{said}".encode(), key=salt[:64], digest_size=16).hexdigest()


def pair_safe(a: Iterable[Hashable], b: Iterable[Hashable], k: int = thresholds.SMALLEST_GROUP) -> bool:
    """Whether two released groups may stand side by side: who is in one only is nobody, or at least k people."""
    one, other = set(a), set(b)
    return all(not rest or len(rest) >= k for rest in (one - other, other - one))


def _differing(now: Mapping[str, Hashable], earlier: Mapping[str, Hashable]) -> int:
    return sum(now.get(person) != earlier.get(person) for person in now.keys() | earlier.keys())
