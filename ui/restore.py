"""Keeping answers that were given elsewhere or earlier, each under the version of the bank it was given under."""

from __future__ import annotations

from collections.abc import Mapping

from questions.answers import Answers, Slot
from storage import RefusedAnswer, StoppedLink, StorageUnavailable, UnknownCommissioner
from ui import shelf
from ui.visit import Visit, made_known, refresh


def restore(visit: Visit, answers: Answers, versions: Mapping[Slot, str]) -> bool:
    """Keep `answers` whole or not at all, and show them in this visit; False where they could not be kept."""
    try:
        visit.saved_at = shelf.store().restore(made_known(visit).id, answers, versions)
    except (StorageUnavailable, RefusedAnswer):
        return False
    except (StoppedLink, UnknownCommissioner):
        visit.ended = True
        return False
    refresh(visit)
    return True
