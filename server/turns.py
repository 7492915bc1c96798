"""Clicks take turns at the door: a few runs at once, and the next when one is done, first come, first served.

Python runs one thread at a time, and Streamlit starts a thread for every click. A hundred that begin together are all
ready at the very end; let in one after another, half are ready at half the time: docs/decisions/0015-turns.md.
"""

from __future__ import annotations

from asyncio import Semaphore, TimerHandle, get_running_loop, timeout

from google.protobuf.message import DecodeError
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

AT_ONCE = 4  # while some wait for the disk, another is drawn
LONGEST_WAIT_S = 5.0  # after which one is let in all the same
LONGEST_TURN_S = 1.0  # after which the next is let in: a database, or a telephone, may have gone
LONGEST_FAREWELL = 200  # bytes of the message that a run is done: no longer one is opened to see


class Turns:
    """ASGI middleware; touches the websocket only."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._free = Semaphore(AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        turn = _Turn(self._free)

        async def receive_in_turn() -> Message:
            message = await receive()
            if not turn.mine and asks_for_a_run(message):
                await turn.begin()
            return message

        async def send_and_make_room(message: Message) -> None:
            if turn.mine and says_done(message):
                turn.end()
            await send(message)

        try:
            await self.app(scope, receive_in_turn, send_and_make_room)
        finally:
            turn.end()


class _Turn:
    """The turn of one tab, which has at most one: a click while it is `mine` is let in at once."""

    def __init__(self, free: Semaphore) -> None:
        self._free = free
        self._end: TimerHandle | None = None

    @property
    def mine(self) -> bool:
        """Whether this tab has it: its screen is being drawn."""
        return self._end is not None

    async def begin(self) -> None:
        """Wait for a turn, or go on without one: turns are there for speed, and nothing is wrong without."""
        try:
            async with timeout(LONGEST_WAIT_S):
                await self._free.acquire()
        except TimeoutError:
            return
        self._end = get_running_loop().call_later(LONGEST_TURN_S, self.end)

    def end(self) -> None:
        """Let the next one in."""
        if self._end is not None:
            self._end.cancel()
            self._end = None
            self._free.release()


def asks_for_a_run(message: Message) -> bool:
    """Whether a browser wants a screen, or a part of one, to be drawn."""
    try:
        asked: str | None = BackMsg.FromString(message.get("bytes") or b"").WhichOneof("type")
    except DecodeError:  # which Streamlit turns away
        return False
    return asked == "rerun_script"


def says_done(message: Message) -> bool:
    """Whether a run is over; one that makes way for the next of the same tab is not."""
    written: bytes = message.get("bytes") or b""
    if not 0 < len(written) <= LONGEST_FAREWELL:
        return False
    said = ForwardMsg.FromString(written)
    if said.WhichOneof("type") != "script_finished":
        return False
    return bool(said.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN)


def turns() -> list[Middleware]:
    """The middleware."""
    return [Middleware(Turns)]
