from __future__ import annotations

import pytest

from storage import Store, UnknownModule
from storage.shows import Show
from tests.storage.modules import opened


def test_before_the_first_move_nothing_is_on_and_nothing_revealed(store: Store) -> None:
    assert store.shows.of(opened(store).id) == Show()


def test_a_slide_is_on_for_every_device_and_for_no_other_module(store: Store) -> None:
    module, other = opened(store), opened(store)
    store.shows.go(module.id, "gaps")
    assert store.shows.of(module.id).slide == "gaps"
    assert store.shows.of(other.id).slide == ""


def test_two_devices_that_press_next_at_once_move_one_slide(store: Store) -> None:
    module = opened(store)
    store.shows.go(module.id, "gaps", seen="")
    assert store.shows.go(module.id, "gaps", seen="").slide == "gaps"
    assert store.shows.go(module.id, "gates", seen="readiness").slide == "gaps"


def test_a_topic_is_revealed_once_and_can_be_taken_back(store: Store) -> None:
    module = opened(store)
    for topic in ("gaps", "gates", "gaps"):
        store.shows.reveal(module.id, topic)
    assert store.shows.of(module.id).revealed == ("gaps", "gates")
    assert store.shows.hide(module.id, "gaps").revealed == ("gates",)


def test_moving_keeps_what_was_revealed(store: Store) -> None:
    module = opened(store)
    store.shows.reveal(module.id, "gaps")
    assert store.shows.go(module.id, "gates").revealed == ("gaps",)


def test_an_unknown_module_has_no_projector(store: Store) -> None:
    with pytest.raises(UnknownModule):
        store.shows.go("none", "gaps")
