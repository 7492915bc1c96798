"""A wire between browser and server that a test can cut, as a tunnel does to a train."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

from tests.browser.running import Server, free_port

CHUNK = 65536


class Wire:
    """Carries every byte from a port of its own to the server and back."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.port = free_port()
        self.url = f"http://localhost:{self.port}{server.base}"
        self._open: list[socket.socket] = []
        self._listener: socket.socket | None = None
        self._flowing = threading.Event()
        self.mend()

    def stall(self) -> None:
        """Carry nothing any more, while both ends still believe that they are connected."""
        self._flowing.clear()

    def cut(self) -> None:
        """Close every connection, lose what a stalled wire held, and refuse new connections."""
        listener, self._listener = self._listener, None
        for each in [*([listener] if listener else []), *self._open]:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._open.clear()

    def mend(self) -> None:
        """Let connections through again."""
        self._flowing.set()
        self._listener = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def _accept(self, listener: socket.socket) -> None:
        while listener.fileno() >= 0:  # until it is cut: one connection that fails is no reason to take no more
            with suppress(OSError):
                near, _ = listener.accept()
                far = socket.create_connection(("127.0.0.1", self.server.port))
                self._open += [near, far]
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while chunk := source.recv(CHUNK):
                self._flowing.wait()
                target.sendall(chunk)
        with suppress(OSError):
            target.shutdown(socket.SHUT_WR)
