"""Refuse a button press that did not come from one of our own pages, so that no other site can press it for someone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from server.plain_page import answer
from words import server as faults

Handler = Callable[[Request], Awaitable[Response]]


def only_from_here(handler: Handler, base: str) -> Handler:
    """`handler`, but a POST from a page of another site is answered 403 and changes nothing."""

    @wraps(handler)
    async def guarded(request: Request) -> Response:
        if request.method == "POST" and _from_elsewhere(request):
            return answer(faults.ELSEWHERE_TITLE, faults.ELSEWHERE, base, 403)
        return await handler(request)

    return guarded


def _from_elsewhere(request: Request) -> bool:
    """By what browsers say of a request: Sec-Fetch-Site where they send it, else the origin."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != request.headers.get("host")
