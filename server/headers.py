"""What goes on every answer: security headers, and a token cookie for a browser that opens a page without one."""

from __future__ import annotations

from http import HTTPStatus
from http.cookies import SimpleCookie

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server import cookie
from storage import new_token
from ui.cookie import COOKIE

# Streamlit writes styles into the page, starts its first script inline, and loads our two small scripts from blobs.
POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' ws: wss:",
        "worker-src 'self' blob:",
        "frame-ancestors 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
    )
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "cross-origin-opener-policy": "same-origin",
}
ONE_YEAR = "max-age=31536000"


class HeadersAndCookie:
    """ASGI middleware; touches plain HTTP answers only and leaves the websocket alone."""

    def __init__(self, app: ASGIApp, base: str) -> None:
        self.app = app
        self.base = base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = HTTPConnection(scope)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._add(MutableHeaders(scope=message), request, message["status"])
            await send(message)

        await self.app(scope, receive, send_with_headers)

    def _add(self, headers: MutableHeaders, request: HTTPConnection, status: int) -> None:
        for name, value in HEADERS.items():
            headers.setdefault(name, value)
        secure = request.url.scheme == "https"
        if secure:
            headers.setdefault("strict-transport-security", ONE_YEAR)
        if _is_page(headers, request, status) and cookie.token_in(request) is None and not _sets_cookie(headers):
            response = Response()
            cookie.give(response, new_token(), self.base, secure)
            headers.append("set-cookie", response.headers["set-cookie"])


def _is_page(headers: MutableHeaders, request: HTTPConnection, status: int) -> bool:
    """Whether this is a page, or word that the page is as the browser remembers it, which does not say its type."""
    if status == HTTPStatus.NOT_MODIFIED:
        return "text/html" in request.headers.get("accept", "")
    return headers.get("content-type", "").startswith("text/html")


def _sets_cookie(headers: MutableHeaders) -> bool:
    return any(COOKIE in SimpleCookie(value) for value in headers.getlist("set-cookie"))


def cookie_and_headers(base: str) -> list[Middleware]:
    """The middleware of the site that lives under `base`."""
    return [Middleware(HeadersAndCookie, base=base)]
