"""What a file would bring back into a visit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from documents.answers.brought_back import BroughtBack
from documents.calendar.events import CALENDAR_NAME
from planning.recommend import AGREED
from questions.answers import Answers, Kind, Slot
from ui.visit import Visit
from words import take_away as words

_PART = {
    Kind.ABOUT: "about",
    Kind.CONFIDENCE: "confidence",
    Kind.THEN: "confidence",
    Kind.LEVEL: "level",
    Kind.NOTE: "note",
    Kind.BOND_NOW: "bond",
    Kind.BOND_NEED: "bond",
    Kind.BOND_NAME: "bond",
    Kind.BOND_OWNER: "bond",
    Kind.BOND_CONFLICT: "bond",
    Kind.ROUTE: "route",
    Kind.MODULE: "module",
    Kind.TOOL_TRIED: "module",
    Kind.TOOL_USEFUL: "module",
    Kind.TOOL_CLEAR: "module",
    Kind.TOOL_NEXT: "module",
    Kind.TOOL_CHANGE: "module",
    Kind.TOOLKIT_NAME: "module",
    Kind.TOOLKIT_PAGE: "module",
    Kind.TOOLKIT_CHANGE: "module",
    Kind.EARLIER: "earlier",
    Kind.FOLLOW: "follow",
    Kind.FOLLOW_BLOCKER: "follow",
}
# What belongs to something that is counted already: the words of a step, the reason of an answer.
_WITH_OTHERS = frozenset(
    {Kind.REASON, Kind.SHARE_NOTE, Kind.CALENDAR, Kind.EARLIER_ON, *(kind for kind in Kind if "step" in kind)}
)


@dataclass(frozen=True, slots=True)
class Compared:
    """The answers of a file beside those here: `new` are not answered here, `different` are answered otherwise.

    `calendar` is the name of the file's calendar, for someone who has no plan here yet and so no calendar of it.
    """

    new: Answers
    same: Answers
    different: Answers
    calendar: Answers

    def wanted(self, take_file: bool) -> Answers:
        """What to keep of the file."""
        return {**self.new, **(self.different if take_file else {}), **self.calendar}


def compare(visit: Visit, found: BroughtBack) -> Compared:
    """The file beside what the visit holds."""
    mine, has_plan = visit.answers, any(slot.kind is Kind.STEP for slot in visit.answers)
    said = {slot: value for slot, value in found.answers.items() if slot != CALENDAR_NAME}
    return Compared(
        new={slot: value for slot, value in said.items() if slot not in mine},
        same={slot: value for slot, value in said.items() if mine.get(slot) == value},
        different={slot: value for slot, value in said.items() if mine.get(slot, value) != value},
        calendar={} if has_plan else {slot: found.answers[slot] for slot in found.answers if slot == CALENDAR_NAME},
    )


def counted(answers: Answers) -> Mapping[str, int]:
    """How much is in each part of a visit, by the names of `words.take_away.PARTS`; parts with nothing are left out."""
    found = Counter(_part(slot) for slot in answers if slot.kind not in _WITH_OTHERS)
    found["step"] = sum(slot.kind is Kind.STEP and value == AGREED for slot, value in answers.items())
    return {part: found[part] for part in words.PARTS if found[part]}


def _part(slot: Slot) -> str:
    return _PART.get(slot.kind, "other")
