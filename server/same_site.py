"""Refuse a button press that did not come from one of our own pages, so that no other site can press it for someone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from server.plain_page import plain_page
from words import server as faults

Handler = Callable[[Request], Awaitable[Response]]

# A form on a page that sends no referrer at all would send no origin either, and look like one from elsewhere.
LETS_FORMS_SAY_WHERE_THEY_ARE = {"referrer-policy": "same-origin"}


def only_from_here(handler: Handler, base: str) -> Handler:
    """`handler`, but a POST from a page of another site is answered 403 and changes nothing."""

    @wraps(handler)
    async def guarded(request: Request) -> Response:
        if request.method == "POST" and _from_elsewhere(request):
            return HTMLResponse(plain_page(faults.ELSEWHERE_TITLE, faults.ELSEWHERE, base), status_code=403)
        return await handler(request)

    return guarded


def _from_elsewhere(request: Request) -> bool:
    """By what browsers say of a request: Sec-Fetch-Site where they send it, else the origin."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != request.headers.get("host")
