"""What became of a module's steps three months on, told anew only once ten more people have replied.

Replies come one by one, long after the room has gone home and its fingerprints are forgotten: numbers that moved with
each of them would say what somebody replied.
"""

from __future__ import annotations

from dataclasses import asdict

from figures.report_parts import Followed
from scoring.follow_up import follow_up
from scoring.thresholds import EXPORT_FROM
from storage import Module, Store

_TOPIC = "followed"


def followed(store: Store, module: Module) -> Followed | None:
    """The numbers that may be told of now, brought up to date where enough people have replied since."""
    newest = store.snapshots.newest(module.id, _TOPIC)
    told = Followed(**newest.published) if newest else None
    found = follow_up(list(store.members.answers(module.id).values()))
    begun = found.begun
    if begun is None or found.n_replied - (told.replied if told else 0) < EXPORT_FROM:
        return told
    now = Followed(found.n_due, found.n_replied, begun.due, begun.told, begun.done + begun.partly)
    kept = store.snapshots.add(module.id, _TOPIC, {}, asdict(now), newest.id if newest else 0)
    return now if kept else told
