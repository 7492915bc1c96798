"""What people wrote about tools, toolkits and the module: who may read it, and when.

Texts reach the facilitator in batches, each from at least as many people as the smallest group that may be shown, and
nothing says whose each is: whoever watches who is typing learns that a text is one of so many people's, never whose.
While the module is open a batch also waits where it would leave a few behind who could make no batch of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from questions.answers import Answers, Kind, Phase, Slot
from questions.feedback import TOOLKIT_KINDS, Asked, feedback_slot, suggestions, tried
from questions.model import Bank
from storage import Module, Store
from storage.moderation import TextState, Written

_KINDS = (Kind.TOOL_CHANGE, *TOOLKIT_KINDS, Kind.MODULE)


class Theme(StrEnum):
    """What a text is about, in the order in which they are read."""

    TOOL = "tool"
    TOOLKIT = "toolkit"
    MOST_USEFUL = "most-useful"
    LEAST_USEFUL = "least-useful"
    DROP = "drop"


_OF_MODULE = {Theme.MOST_USEFUL: Asked.MOST_USEFUL, Theme.LEAST_USEFUL: Asked.LEAST_USEFUL, Theme.DROP: Asked.DROP}


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """A text without its writer: on what, and the tool (its id), or the toolkit and its page, that it is about.

    What several people wrote alike is one remark.
    """

    theme: Theme
    about: str
    text: str

    @property
    def id(self) -> str:
        """The remark as one short string, made of nothing but what it says."""
        return sha256(repr((self.theme.value, self.about, self.text)).encode()).hexdigest()[:16]


def admit(store: Store, bank: Bank, module: Module) -> None:
    """Let new texts reach the facilitator, if they are from enough people to do so now."""
    texts, held = _texts(store, bank, module), store.moderation.of(module.id)
    new = [each for each in texts if each not in held]
    writers, k = {each.commissioner_id for each in new}, module.smallest_group
    silent = store.members.count(module.id) - len({each.commissioner_id for each in texts})
    if len(writers) >= k and (module.is_closed or not 0 < silent < k):
        store.moderation.admit(module.id, new)


def remarks(store: Store, bank: Bank, module: Module) -> Mapping[Remark, TextState]:
    """What has reached the facilitator, in the order of the alphabet, which tells nothing of people or times.

    What was written anew or taken back since is not among it.
    """
    texts, held = _texts(store, bank, module), store.moderation.of(module.id)
    found: dict[Remark, set[TextState]] = defaultdict(set)
    for each, remark in texts.items():
        if each in held:
            found[remark].add(held[each])
    return {remark: _together(found[remark]) for remark in sorted(found)}


def judge(store: Store, bank: Bank, module: Module, remark: Remark, state: TextState) -> None:
    """Let a remark be read by others, or refuse it; only as it was read, and only what has reached the facilitator."""
    same = [each for each, said in _texts(store, bank, module).items() if said == remark]
    store.moderation.judge(module.id, same, state)


def _together(states: set[TextState]) -> TextState:
    """What came alike from somebody else later waits with it."""
    return states.pop() if len(states) == 1 else TextState.WAITING


def _texts(store: Store, bank: Bank, module: Module) -> dict[Written, Remark]:
    """Every text as it stands now."""
    lines = store.moderation.lines(module.id, _KINDS, Phase.AFTER)
    return {
        Written(person, slots[0], max(lines.get((person, slot), 0) for slot in slots)): remark
        for person, said in store.members.answers(module.id).items()
        for slots, remark in _of_one(bank, said)
    }


def _of_one(bank: Bank, said: Answers) -> Iterator[tuple[tuple[Slot, ...], Remark]]:
    """Each text of one person with the slots that it is made of."""
    for tool in tried(bank, said):
        slot = feedback_slot(Kind.TOOL_CHANGE, tool.id)
        yield from _one((slot,), Theme.TOOL, tool.id, _text(said, slot))
    for ref in suggestions(said):
        name, page, change = (feedback_slot(kind, ref) for kind in TOOLKIT_KINDS)
        where = ", ".join(filter(None, (_text(said, name), _text(said, page))))
        yield from _one((change, name, page), Theme.TOOLKIT, where, _text(said, change))
    for theme, asked in _OF_MODULE.items():
        slot = feedback_slot(Kind.MODULE, asked)
        yield from _one((slot,), theme, "", _text(said, slot))


def _one(slots: tuple[Slot, ...], theme: Theme, about: str, text: str) -> Iterator[tuple[tuple[Slot, ...], Remark]]:
    if text:
        yield slots, Remark(theme, about, text)


def _text(said: Answers, slot: Slot) -> str:
    return " ".join(str(said.get(slot) or "").split())
