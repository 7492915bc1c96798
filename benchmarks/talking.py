"""A browser tab without a browser: it speaks Streamlit's own protocol over the websocket, and times the answers."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from types import TracebackType
from urllib.request import Request, urlopen

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Button_pb2 import Button
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Radio_pb2 import Radio
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import connect
from websockets.typing import Subprotocol

_ASKING = ("radio", "button")
PATIENCE = 60.0
LARGEST = 2**26  # bytes of one message


def ask_for_a_run(
    page: str, page_hash: str, held: Mapping[str, str], cached: Iterable[str], part: str = "", pressed: str = ""
) -> bytes:
    """What a browser sends to have a page run with what its widgets hold, by id, and the button that was pressed."""
    asked = BackMsg()
    state = asked.rerun_script
    state.page_name, state.page_script_hash = page, page_hash
    state.fragment_id = part
    state.context_info.timezone, state.context_info.locale = "Europe/London", "en-GB"
    state.context_info.url = "http://localhost/"
    state.widget_states.widgets.extend(WidgetState(id=ref, string_value=value) for ref, value in held.items())
    if pressed:
        state.widget_states.widgets.add(id=pressed, trigger_value=True)
    state.cached_message_hashes.extend(cached)
    written: bytes = asked.SerializeToString()
    return written


def radios_in(messages: Iterable[ForwardMsg]) -> list[Radio]:
    """The radio groups that these messages draw, in order."""
    return [each.new_element.radio for each in _drawn("radio", messages)]


def buttons_in(messages: Iterable[ForwardMsg]) -> list[Button]:
    """The buttons that these messages draw and that can be pressed, in order."""
    return [each.new_element.button for each in _drawn("button", messages) if not each.new_element.button.disabled]


def parts_in(messages: Iterable[ForwardMsg]) -> dict[str, str]:
    """The part of the screen that each radio group and button of these messages belongs to, by id; "" for none."""
    drawn = list(messages)
    return {getattr(each.new_element, kind).id: each.fragment_id for kind in _ASKING for each in _drawn(kind, drawn)}


def _drawn(kind: str, messages: Iterable[ForwardMsg]) -> list[Delta]:
    deltas = [message.delta for message in messages if message.WhichOneof("type") == "delta"]
    return [each for each in deltas if each.new_element.WhichOneof("type") == kind]


def has_finished(message: ForwardMsg) -> bool:
    """Whether the page is ready: a run that makes room for another has not made it so."""
    if message.WhichOneof("type") != "script_finished":
        return False
    return message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN


def cookie_for(port: int, page: str) -> str:
    """The cookie that a newcomer to a page is given, "" where there is none."""
    with urlopen(f"http://127.0.0.1:{port}/{page}", timeout=PATIENCE) as answer:
        return (answer.headers["set-cookie"] or "").partition(";")[0]


class Tab:
    """A tab on the page `page` of the server at `port`, of whoever has the cookie `cookie` or of somebody new.

    `cookie` is "name=value"; `messages` are those of the last run, `radios` the radio groups that the page came with.
    """

    def __init__(self, port: int, page: str = "", cookie: str = "") -> None:
        asked = Request(f"http://127.0.0.1:{port}/{page}", headers={"cookie": cookie} if cookie else {})
        with urlopen(asked, timeout=PATIENCE) as answer:
            cookie = cookie or (answer.headers["set-cookie"] or "").partition(";")[0]
        self._socket = connect(
            f"ws://127.0.0.1:{port}/_stcore/stream",
            subprotocols=[Subprotocol("streamlit")],
            additional_headers={"cookie": cookie} if cookie else {},
            compression=None,
            max_size=LARGEST,
        )
        self._page, self._hash = page, ""
        self.cookie = cookie
        self._held: dict[str, str] = {}
        self._cached: set[str] = set()
        self._parts: dict[str, str] = {}
        self.messages: list[ForwardMsg] = []
        self.run()
        self.radios = radios_in(self.messages)

    def __enter__(self) -> Tab:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def click(self, group: str, option: str) -> float:
        """Choose `option` of the radio group with the id `group`; the time until the run has finished, seconds."""
        self._held[group] = option
        return self.run(self._parts[group])

    def run(self, part: str = "") -> float:
        """Ask for one run, of one `part` of the page or all, with what its widgets hold; seconds until it is ready."""
        asked = ask_for_a_run(self._page, self._hash, self._held, self._cached, part)
        self.messages = []
        start = time.perf_counter()
        self._socket.send(asked)
        while True:
            received = self._socket.recv(timeout=PATIENCE)
            message = ForwardMsg.FromString(received if isinstance(received, bytes) else received.encode())
            self.messages.append(message)
            if has_finished(message):
                break
        took = time.perf_counter() - start
        self._take_note()
        return took

    def _take_note(self) -> None:
        """Remember what a browser remembers: the page it is on, and the large messages that need not come again."""
        self._parts |= parts_in(self.messages)
        for message in self.messages:
            if message.WhichOneof("type") == "navigation":
                self._hash = message.navigation.page_script_hash
            if message.metadata.cacheable:
                self._cached.add(message.hash)
