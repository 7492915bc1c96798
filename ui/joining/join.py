"""Being in a live module: joining it, leaving it, and knowing which one it is at every click."""

from __future__ import annotations

from cohort.module import Module
from storage import StoppedLink, StorageUnavailable, UnknownCommissioner, UnknownModule
from ui import shelf
from ui.looked_up import forget, looked_up
from ui.visit import Visit, made_known

_KEPT = "joined-module"


def module_of(visit: Visit) -> Module | None:
    """The module that this person is in, as it was at most three seconds ago."""
    return looked_up(_KEPT, visit, _look_up)


def join(visit: Visit, module: Module) -> bool:
    """Be in `module` from now on; False where that could not be kept, which the visit then tells."""
    try:
        shelf.store().members.join(made_known(visit).id, module.id)
    except StorageUnavailable as trouble:
        visit.trouble = trouble
        return False
    except (StoppedLink, UnknownCommissioner):
        visit.ended = True
        return False
    except UnknownModule:
        return False
    forget(_KEPT)
    return True


def leave(visit: Visit) -> None:
    """Be in no module any more."""
    if visit.commissioner is None:
        return
    try:
        shelf.store().members.leave(visit.commissioner.id)
    except StorageUnavailable as trouble:
        visit.trouble = trouble
    forget(_KEPT)


def _look_up(commissioner_id: str) -> Module | None:
    store = shelf.store()
    held = store.members.of(commissioner_id)
    return store.modules.get(held.module_id) if held is not None else None
