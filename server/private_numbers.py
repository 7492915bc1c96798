"""Streamlit's own numbers, which it would show to everybody, are told to those who may read ours."""

from __future__ import annotations

from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from server.health import may_read_numbers
from server.settings import Settings
from words import operating as words

STREAMLITS = "/_stcore/metrics"


class PrivateNumbers:
    """ASGI middleware."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.path = f"{settings.base_path}{STREAMLITS}"
        self.token = settings.metrics_token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asks = scope["type"] == "http" and scope["path"].rstrip("/") == self.path
        if asks and not may_read_numbers(HTTPConnection(scope), self.token):
            await PlainTextResponse(words.NOT_FOR_YOU, status_code=403)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def private_numbers(settings: Settings) -> list[Middleware]:
    """The middleware."""
    return [Middleware(PrivateNumbers, settings=settings)]
