"""A browser without a screen: ask a server for one page by HTTP, follow nothing, remember nothing."""

from __future__ import annotations

import http.client
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import Morsel, SimpleCookie
from urllib.parse import urlencode, urlsplit

from tests.browser.running import Server
from ui.cookie import COOKIE

PATIENCE = 30.0


@dataclass(frozen=True)
class Reply:
    """What came back: the status, the headers with lower-case names, and the body as text."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def cookie(self) -> Morsel[str] | None:
        """Our cookie as this reply sets it, or None."""
        return self.sets(COOKIE)

    def sets(self, name: str) -> Morsel[str] | None:
        """A cookie as this reply sets it, or None; of several cookies only the last is looked at."""
        return SimpleCookie(self.headers.get("set-cookie", "")).get(name)

    @property
    def place(self) -> str:
        """Where a redirect leads to: the path of its address."""
        return urlsplit(self.headers["location"]).path


def ask(server: Server, path: str, method: str = "GET", token: str | None = None, **headers: str) -> Reply:
    """Ask for `path`, which begins after the base path; `token` is sent as our cookie. `_` in a header means `-`."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    if token is not None:
        sent["cookie"] = f"{COOKIE}={token}"
    return _send(server, path, method, sent)


def send_form(server: Server, path: str, form: Mapping[str, str], **headers: str) -> Reply:
    """Send what was filled in to `path`. `_` in a header means `-`."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return _send(server, path, "POST", {**sent, "content-type": "application/x-www-form-urlencoded"}, urlencode(form))


def _send(server: Server, path: str, method: str, sent: dict[str, str], body: str | None = None) -> Reply:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    try:
        connection.request(method, f"{server.base}{path}", body, sent)
        answer = connection.getresponse()
        named = {name.lower(): value for name, value in answer.getheaders()}
        return Reply(answer.status, named, answer.read().decode(errors="replace"))
    finally:
        connection.close()
