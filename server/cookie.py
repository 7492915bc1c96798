"""The cookies: a random token that says which answers are this visitor's, and one that says who runs a module."""

from __future__ import annotations

import re

from starlette.requests import HTTPConnection
from starlette.responses import Response

from ui.cookie import COOKIE, FACILITATOR_COOKIE

DAYS_KEPT = 180
_TOKEN = re.compile(r"[A-Za-z0-9_-]{32}")


def token_in(request: HTTPConnection, name: str = COOKIE) -> str | None:
    """The visitor's token, or None where the cookie is missing or malformed."""
    token = request.cookies.get(name, "")
    return token if _TOKEN.fullmatch(token) else None


def give(response: Response, token: str, base: str, secure: bool) -> None:
    """Hand the visitor a token, out of reach of scripts and of other sites."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=DAYS_KEPT * 24 * 3600,
        path=f"{base}/",
        secure=secure,
        httponly=True,
        samesite="lax",
    )


def sign_in(response: Response, token: str, base: str, secure: bool) -> None:
    """Hand a facilitator their token, which this browser forgets when it is closed."""
    response.set_cookie(FACILITATOR_COOKIE, token, path=f"{base}/", secure=secure, httponly=True, samesite="lax")


def sign_out(response: Response, base: str) -> None:
    """Let this browser forget that it ran a module."""
    response.delete_cookie(FACILITATOR_COOKIE, path=f"{base}/", httponly=True, samesite="lax")
