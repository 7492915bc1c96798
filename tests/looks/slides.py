"""The slides of a module: each as it waits for the room, and as it is revealed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from playwright.sync_api import expect

from cohort.published import reveal
from cohort.topics import Topic
from cohort.vote_results import reveal_vote
from cohort.votes import ballots
from questions.model import Bank
from storage import Module, Store
from tests.browser.person import Person
from tests.looks.camera import SIZES, Camera
from tests.looks.screens import State
from ui.projector.on_now import on_now

SIZES_OF_SLIDES = ("1920", "1024")
WAITING, SHOWN = "waiting", "shown"


def slides(cameras: tuple[Camera, ...], store: Store, bank: Bank, only: str = "") -> None:
    """A picture of each slide of the module, in each size of a projector; `only` those with this in their names."""
    module = cameras[0].cast.module
    store.shows.go(module.id, "join", f"case/{bank.cases[0].id}")
    for state in (WAITING, SHOWN):
        if state == SHOWN:
            _reveal_all(store, bank, module)
        wanted = [each for each in _named(store, module, state) if only in each[1]]
        for camera, size in product(cameras, SIZES_OF_SLIDES if wanted else ()):
            with camera.lent(size, State.FACILITATOR) as projector:
                projector.opens("projector")
                for slide, name in wanted:
                    _at(projector, store, module, slide)
                    camera.takes(projector, name, size, whole=False)


def _named(store: Store, module: Module, state: str) -> Iterator[tuple[str, str]]:
    """Each slide with the name of its picture; what shows the same in both states only once."""
    for place, slide in enumerate(on_now(store, module).slides, start=1):
        if slide.waits or state == SHOWN:
            ref = slide.ref if slide.sort == "topic" else slide.sort.value
            yield slide.id, f"slide-{place:02}-{ref}.{state}"


def _at(projector: Person, store: Store, module: Module, slide: str) -> None:
    """Move the deck there, and wait until the window has followed."""
    store.shows.go(module.id, slide)
    now = on_now(store, module)
    expect(projector.page.locator(".slide-strip")).to_contain_text(f"{now.at + 1} of ", timeout=30_000)
    projector.page.set_viewport_size(SIZES[_size(projector)])
    projector.settles()


def _size(projector: Person) -> str:
    return str((projector.page.viewport_size or {"width": 0})["width"])


def _reveal_all(store: Store, bank: Bank, module: Module) -> None:
    for topic in Topic:
        reveal(store, bank, module, topic)
    for ballot in ballots(store, bank, module.id):
        reveal_vote(store, module, ballot)
