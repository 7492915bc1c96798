from __future__ import annotations

from questions.answers import Kind, Phase, Slot
from storage import Commissioner, Module, Store
from storage.moderation import TextState, Written
from tests.storage.people import VERSION

DROP = Slot(Kind.MODULE, "drop", Phase.AFTER)


def wrote(store: Store, module: Module, me: Commissioner, text: str) -> Written:
    store.save(me.id, {DROP: text}, VERSION)
    line = store.moderation.lines(module.id, (Kind.MODULE,), Phase.AFTER)[me.id, DROP]
    return Written(me.id, DROP, line)


def test_a_text_waits_once_it_has_come_in_and_can_be_judged_again(
    store: Store, module: Module, me: Commissioner
) -> None:
    text = wrote(store, module, me, "The slides")
    assert store.moderation.of(module.id) == {}
    store.moderation.admit(module.id, [text])
    assert store.moderation.of(module.id) == {text: TextState.WAITING}
    for state in (TextState.APPROVED, TextState.REFUSED):
        store.moderation.judge(module.id, [text], state)
        assert store.moderation.of(module.id) == {text: state}


def test_a_text_written_anew_is_another_and_takes_the_place_of_the_first(
    store: Store, module: Module, me: Commissioner
) -> None:
    first = wrote(store, module, me, "The slides")
    store.moderation.admit(module.id, [first])
    second = wrote(store, module, me, "The lunch")
    store.moderation.judge(module.id, [second], TextState.APPROVED)
    assert store.moderation.of(module.id) == {first: TextState.WAITING}
    store.moderation.admit(module.id, [second])
    assert store.moderation.of(module.id) == {second: TextState.WAITING}


def test_what_has_come_in_already_is_not_made_to_wait_again(store: Store, module: Module, me: Commissioner) -> None:
    text = wrote(store, module, me, "The slides")
    store.moderation.admit(module.id, [text])
    store.moderation.judge(module.id, [text], TextState.APPROVED)
    store.moderation.admit(module.id, [text])
    assert store.moderation.of(module.id) == {text: TextState.APPROVED}


def test_a_text_goes_with_its_writer_and_none_comes_in_after_them(
    store: Store, module: Module, me: Commissioner
) -> None:
    text = wrote(store, module, me, "The slides")
    store.moderation.admit(module.id, [text])
    store.forget(me.id)
    store.moderation.admit(module.id, [text])
    assert store.moderation.of(module.id) == {}
