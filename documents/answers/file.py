"""Everything that somebody said as a JSON file, which `documents.answers.brought_back` reads again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from documents.calendar.events import CALENDAR_NAME
from documents.plan.view import PlanView
from planning.model import Action
from questions.answers import Answers, Slot
from questions.model import Bank
from words import files

SCHEMA: Final = "mutual-ready/1"


def answers_file(
    bank: Bank, answers: Answers, versions: Mapping[Slot, str], calendar: str, view: PlanView, made_at: datetime
) -> bytes:
    """The file in UTF-8, the answers in the order of their slots.

    `versions` says under which version of the bank each was given; `calendar` is the name of their calendar.
    """
    said = {**answers, CALENDAR_NAME: calendar}
    told = {
        "schema": SCHEMA,
        "about": files.JSON_ABOUT,
        "made": made_at.isoformat(timespec="seconds"),
        "bank": {"id": bank.id, "version": bank.version, "title": bank.title},
        "answers": {
            slot.key: {"value": said[slot], "version": versions.get(slot) or bank.version} for slot in sorted(said)
        },
        "plan": [_action(step.action) for step in view.actions],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8")


def _action(action: Action) -> dict[str, Any]:
    return {
        "title": action.title,
        "why": action.why,
        "who": action.owner,
        "by": action.due.isoformat() if action.due else None,
        "first move": action.first_move,
        "done when": action.done_when,
        "status": action.status.value,
        "progress": action.progress,
        "evidence": action.evidence,
    }
