"""Somebody with a browser tab, one of many in this process: they open screens and choose answers."""

from __future__ import annotations

import asyncio
import time
from types import TracebackType

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Radio_pb2 import Radio
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from benchmarks.talking import LARGEST, PATIENCE, ask_for_a_run, cookie_for, has_finished, parts_in, radios_in


class Person:
    """`radios` are those of the screen they are on; `said` is what they chose, as levels by key of the slot."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._socket: ClientConnection | None = None
        self._page, self._hash = "", ""
        self._held: dict[str, str] = {}
        self._cached: set[str] = set()
        self.token = ""
        self.radios: list[Radio] = []
        self.said: dict[str, int] = {}

    async def __aenter__(self) -> Person:
        cookie = await asyncio.to_thread(cookie_for, self._port, "")
        self.token = cookie.partition("=")[2]
        self._socket = await connect(
            f"ws://127.0.0.1:{self._port}/_stcore/stream",
            subprotocols=[Subprotocol("streamlit")],
            additional_headers={"cookie": cookie},
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
        self.radios = radios_in(messages)
        self._parts = parts_in(messages)
        return took

    async def chooses(self, group: Radio, level: int) -> float:
        """Choose a level; the time until the page is ready again, seconds."""
        self._held[group.id] = group.options[level]
        took, _ = await self._run(self._parts[group.id])
        self.said[f"level/{group.id.partition('-level/')[2]}"] = level
        return took

    async def _run(self, part: str = "") -> tuple[float, list[ForwardMsg]]:
        assert self._socket is not None
        asked = ask_for_a_run(self._page, self._hash, self._held, self._cached, part)
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
        if message.WhichOneof("type") == "navigation":
            self._hash = message.navigation.page_script_hash
        if message.metadata.cacheable:
            self._cached.add(message.hash)
