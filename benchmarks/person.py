"""Somebody with a browser tab, one of many in this process: they open screens, choose answers and press buttons."""

from __future__ import annotations

import asyncio
import time
from types import TracebackType

from streamlit.proto.Button_pb2 import Button
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Radio_pb2 import Radio
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from benchmarks.talking import (
    LARGEST,
    PATIENCE,
    ask_for_a_run,
    buttons_in,
    cookie_for,
    has_finished,
    parts_in,
    radios_in,
)
from questions.answers import Slot
from storage import Store


class Person:
    """`radios` and `buttons` are those of the screen they are on; `said` is what they chose, levels by key of the slot.

    Whoever closes the tab and opens it again has the same cookies, those of `also` among them.
    """

    def __init__(self, port: int, also: str = "") -> None:
        self._port = port
        self._socket: ClientConnection | None = None
        self._page, self._hash = "", ""
        self._held: dict[str, str] = {}
        self._cached: set[str] = set()
        self._parts: dict[str, str] = {}
        self._cookie, self._also = "", also
        self._again: list[str] = []
        self.radios: list[Radio] = []
        self.buttons: list[Button] = []
        self.said: dict[str, int] = {}

    @property
    def token(self) -> str:
        """The private token in the cookie."""
        return self._cookie.partition("=")[2]

    async def __aenter__(self) -> Person:
        self._cookie = self._cookie or await asyncio.to_thread(cookie_for, self._port, "")
        self._cached.clear()  # a new session of the server has sent nothing yet
        self._socket = await connect(
            f"ws://127.0.0.1:{self._port}/_stcore/stream",
            subprotocols=[Subprotocol("streamlit")],
            additional_headers={"cookie": "; ".join(each for each in (self._cookie, self._also) if each)},
            compression=None,
            max_size=LARGEST,
            open_timeout=PATIENCE,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._socket is not None:
            await self._socket.close()

    async def opens(self, page: str) -> float:
        """Go to a screen; the time until it is there, seconds."""
        self._page, self._hash, self._held = page, "", {}
        took, messages = await self._run()
        self._parts = parts_in(messages)
        self.radios, self.buttons = radios_in(messages), buttons_in(messages)
        return took

    async def chooses(self, group: Radio, level: int) -> float:
        """Choose a level; the time until the page is ready again, seconds."""
        self._held[group.id] = group.options[level]
        took, _ = await self._run(self._parts[group.id])
        self.said[f"level/{group.id.partition('-level/')[2]}"] = level
        return took

    async def presses(self, button: Button) -> float:
        """Press a button; the time until the page is ready again, seconds."""
        took, _ = await self._run(self._parts[button.id], button.id)
        return took

    async def looks(self) -> float:
        """Ask for what is drawn again and again, as a browser does by itself; the time until it is there, seconds."""
        return sum([(await self._run(part))[0] for part in list(self._again)])

    def lost(self, store: Store) -> int:
        """How many answers they were shown as kept that are not in the database."""
        found = store.find(self.token)
        kept = store.answers(found.id) if found else {}
        return sum(kept.get(slot) != level for key, level in self.said.items() if (slot := Slot.parse(key)))

    async def _run(self, part: str = "", pressed: str = "") -> tuple[float, list[ForwardMsg]]:
        assert self._socket is not None
        asked = ask_for_a_run(self._page, self._hash, self._held, self._cached, part, pressed)
        messages: list[ForwardMsg] = []
        start = time.perf_counter()
        await self._socket.send(asked)
        while True:
            received = await asyncio.wait_for(self._socket.recv(decode=False), PATIENCE)
            message = ForwardMsg.FromString(received)
            if has_finished(message):
                return time.perf_counter() - start, messages
            self._take_note(message)
            messages.append(message)

    def _take_note(self, message: ForwardMsg) -> None:
        """Remember what a browser remembers; what is drawn again and again may have another name on a new slide."""
        if message.WhichOneof("type") == "navigation":  # the whole page is drawn
            self._hash = message.navigation.page_script_hash
            self._again.clear()
        if message.WhichOneof("type") == "auto_rerun":
            self._again.append(message.auto_rerun.fragment_id)
        if message.metadata.cacheable:
            self._cached.add(message.hash)
