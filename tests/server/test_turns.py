from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, ParamSpec

import pytest
from starlette.types import Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from benchmarks.talking import Tab as RealTab
from server import turns
from server.turns import AT_ONCE, Turns, says_done
from tests.browser.running import Server

P = ParamSpec("P")

LEFT: Message = {"type": "websocket.disconnect"}


def click() -> Message:
    asked = BackMsg()
    asked.rerun_script.page_name = "stage-1"
    return {"type": "websocket.receive", "bytes": asked.SerializeToString()}


def heartbeat() -> Message:
    return {"type": "websocket.receive", "bytes": BackMsg(app_heartbeat=True).SerializeToString()}


def done(status: ForwardMsg.ScriptFinishedStatus.ValueType = ForwardMsg.FINISHED_SUCCESSFULLY) -> Message:
    return {"type": "websocket.send", "bytes": ForwardMsg(script_finished=status).SerializeToString()}


def element(length: int) -> Message:
    drawn = ForwardMsg()
    drawn.delta.new_element.text.body = "x" * length
    return {"type": "websocket.send", "bytes": drawn.SerializeToString()}


@dataclass
class Tab:
    """A browser tab; `let_in` is where all of them note whose message has reached Streamlit."""

    name: str
    let_in: list[str]
    wire: asyncio.Queue[Message] = field(default_factory=asyncio.Queue)
    tells: Send | None = None

    async def streamlit(self, _scope: Scope, receive: Receive, send: Send) -> None:
        self.tells = send
        while (await receive()) is not LEFT:
            self.let_in.append(self.name)

    async def sends(self, message: Message) -> None:
        self.wire.put_nowait(message)
        await settle()

    async def is_told(self, message: Message) -> None:
        assert self.tells is not None
        await self.tells(message)
        await settle()


class Door:
    """A server with tabs of people at it; `let_in` names, in order, whose message has reached Streamlit."""

    def __init__(self) -> None:
        self.let_in: list[str] = []
        self._tabs: dict[str, Tab] = {}
        self._middleware = Turns(self._streamlit)

    async def _streamlit(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._tabs[scope["path"]].streamlit(scope, receive, send)

    @asynccontextmanager
    async def tabs(self, *names: str) -> AsyncIterator[list[Tab]]:
        async def nothing(_message: Message) -> None: ...

        self._tabs = {name: Tab(name, self.let_in) for name in names}
        tasks = [
            asyncio.create_task(self._middleware({"type": "websocket", "path": name}, tab.wire.get, nothing))
            for name, tab in self._tabs.items()
        ]
        await settle()
        yield [*self._tabs.values()]
        for task in tasks:
            task.cancel()


async def settle() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


FIRST = tuple(f"first {number}" for number in range(AT_ONCE))


@asynccontextmanager
async def crowded() -> AsyncIterator[tuple[Door, list[Tab]]]:
    """As many as are let in at once have clicked, and two tabs more are open."""
    door = Door()
    async with door.tabs(*FIRST, "fifth", "sixth") as tabs:
        for tab in tabs[:AT_ONCE]:
            await tab.sends(click())
        yield door, tabs


def on_a_loop_of_its_own(story: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Tell the story on a thread of its own: a browser of other tests may have a loop on this one."""

    @wraps(story)
    def test(*given: P.args, **named: P.kwargs) -> None:
        with ThreadPoolExecutor(1) as thread:
            thread.submit(lambda: asyncio.run(story(*given, **named))).result()

    return test


@on_a_loop_of_its_own
async def test_those_who_click_while_enough_are_being_drawn_wait_and_whoever_came_first_goes_first():
    async with crowded() as (door, tabs):
        await tabs[-1].sends(click())
        await tabs[-2].sends(click())
        assert door.let_in == [*FIRST]
        await tabs[0].is_told(done())
        assert door.let_in == [*FIRST, "sixth"]
        await tabs[1].is_told(done())
        assert door.let_in == [*FIRST, "sixth", "fifth"]


@pytest.mark.parametrize(
    "told",
    [element(3), element(10_000), done(ForwardMsg.FINISHED_EARLY_FOR_RERUN), {"type": "websocket.accept"}],
    ids=["a short element", "a long element", "a run that makes way for the next of its tab", "no content"],
)
@on_a_loop_of_its_own
async def test_nothing_but_the_end_of_a_run_ends_a_turn(told: Message):
    async with crowded() as (door, tabs):
        await tabs[-1].sends(click())
        await tabs[0].is_told(told)
        assert door.let_in == [*FIRST]


@on_a_loop_of_its_own
async def test_a_part_that_is_done_ends_a_turn_too():
    async with crowded() as (door, tabs):
        await tabs[-1].sends(click())
        await tabs[0].is_told(done(ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY))
        assert door.let_in == [*FIRST, "sixth"]


@on_a_loop_of_its_own
async def test_whoever_clicks_again_while_their_screen_is_drawn_is_let_in_at_once():
    async with crowded() as (door, tabs):
        await tabs[0].sends(click())
        assert door.let_in == [*FIRST, FIRST[0]]


@pytest.mark.parametrize(
    "sent",
    [heartbeat(), {"type": "websocket.receive", "bytes": b"\xff not theirs"}, LEFT],
    ids=["a sign of life", "no message at all", "a farewell"],
)
@on_a_loop_of_its_own
async def test_what_asks_for_no_run_waits_for_nobody(sent: Message):
    async with crowded() as (door, tabs):
        await tabs[-1].sends(sent)
        assert tabs[-1].wire.empty()
        assert door.let_in[AT_ONCE:] == ([] if sent is LEFT else ["sixth"])


@on_a_loop_of_its_own
async def test_whoever_leaves_makes_room_for_the_next():
    async with crowded() as (door, tabs):
        await tabs[-1].sends(click())
        await tabs[0].sends(LEFT)
        assert door.let_in == [*FIRST, "sixth"]


@on_a_loop_of_its_own
async def test_a_turn_that_is_over_is_not_over_twice():
    async with crowded() as (door, tabs):
        await tabs[0].is_told(done())
        await tabs[0].is_told(done())
        await tabs[0].sends(LEFT)
        await tabs[-2].sends(click())
        await tabs[-1].sends(click())
        assert door.let_in == [*FIRST, "fifth"]


@on_a_loop_of_its_own
async def test_nobody_keeps_a_turn_for_ever(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(turns, "LONGEST_TURN_S", 0.01)
    async with crowded() as (door, tabs):
        await asyncio.sleep(0.1)
        await tabs[-1].sends(click())
        assert door.let_in == [*FIRST, "sixth"]


@on_a_loop_of_its_own
async def test_nobody_waits_for_a_turn_for_ever(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(turns, "LONGEST_WAIT_S", 0.01)
    monkeypatch.setattr(turns, "LONGEST_TURN_S", 60.0)
    async with crowded() as (door, tabs):
        await tabs[-1].sends(click())
        await asyncio.sleep(0.1)
        assert door.let_in == [*FIRST, "sixth"]


@on_a_loop_of_its_own
async def test_plain_answers_take_no_turns():
    reached: list[Scope] = []

    async def app(scope: Scope, _receive: Receive, _send: Send) -> None:
        reached.append(scope)

    async def nothing() -> Message:
        return LEFT

    async def nobody(_message: Message) -> None: ...

    await Turns(app)({"type": "http"}, nothing, nobody)
    assert reached == [{"type": "http"}]


def test_what_streamlit_says_at_the_end_of_a_screen_and_of_a_part_is_known_for_the_end_of_a_turn(server: Server):
    with RealTab(server.port, "stage-1") as tab:
        of_the_screen = tab.messages
        tab.click(tab.radios[0].id, tab.radios[0].options[2])
        for messages in (of_the_screen, tab.messages):
            sent = [{"type": "websocket.send", "bytes": each.SerializeToString()} for each in messages]
            assert [says_done(each) for each in sent] == [False] * (len(sent) - 1) + [True]
