"""The plain HTTP routes of live modules: the join address, and signing in and out to run one.

Signing in is a plain page, since only a plain answer can set a cookie that no script can read.
"""

from __future__ import annotations

from html import escape

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from cohort.door import Refused, by_passphrase
from server import cookie
from server.plain_page import ask, away
from server.same_site import only_from_here
from storage import StorageUnavailable, join_code
from ui import shelf
from ui.cookie import FACILITATOR_COOKIE
from ui.room.pages import FACILITATE, JOIN, TEAM
from words import facilitate as words

LONGEST_FORM = 5_000  # bytes


def module_routes(base: str) -> list[Route]:
    """The routes under `base`."""

    async def join(request: Request) -> Response:
        return _to_code(request, f"{base}/{JOIN}")

    async def join_team(request: Request) -> Response:
        return _to_code(request, f"{base}/{TEAM}")

    async def sign_in(request: Request) -> Response:
        if request.method != "POST":
            return _form(base, join_code.typed(request.query_params.get("code", "")))
        if not request.headers.get("content-length", "").isdecimal():
            return _form(base, "", words.SIGN_IN_WRONG, 411)
        if int(request.headers["content-length"]) > LONGEST_FORM:
            return _form(base, "", words.SIGN_IN_WRONG, 413)
        form = await request.form()
        code, passphrase = str(form.get("code", "")), str(form.get("passphrase", ""))
        try:
            token = await run_in_threadpool(_signed_in, code, passphrase, _address(request))
        except StorageUnavailable:
            return away(base)
        if isinstance(token, Refused):
            problem = words.wrong(token.wait) if token.tried else words.too_many(token.wait)
            return _form(base, join_code.typed(code), problem, 403 if token.tried else 429)
        response = RedirectResponse(f"{base}/{FACILITATE}", status_code=303)
        cookie.sign_in(response, token, base, request.url.scheme == "https")
        return response

    async def sign_out(request: Request) -> Response:
        if request.method != "POST":
            return ask(words.SIGN_OUT_TITLE, words.SIGN_OUT_TEXT, base, words.SIGN_OUT)
        token = cookie.token_in(request, FACILITATOR_COOKIE)
        try:
            if token is not None:
                await run_in_threadpool(shelf.store().facilitators.sign_out, token)
        except StorageUnavailable:
            return away(base)
        response = RedirectResponse(f"{base}/{FACILITATE}", status_code=303)
        cookie.sign_out(response, base)
        return response

    return [
        Route(f"{base}/j/{{code:path}}", join),
        Route(f"{base}/t/{{code:path}}", join_team),
        Route(f"{base}/sign-in", only_from_here(sign_in, base), methods=["GET", "POST"]),
        Route(f"{base}/sign-out", only_from_here(sign_out, base), methods=["GET", "POST"]),
    ]


def _to_code(request: Request, page: str) -> Response:
    """To the page that takes a code, with the one of the address as it is kept."""
    return RedirectResponse(f"{page}?code={join_code.typed(request.path_params['code'])}", status_code=303)


def _signed_in(code: str, passphrase: str, address: str) -> str | Refused:
    """The token of a new cookie, or why there is none."""
    found = by_passphrase(shelf.store(), code, passphrase, address)
    return found if isinstance(found, Refused) else shelf.store().facilitators.sign_in(found.id)


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _form(base: str, code: str, problem: str = "", status: int = 200) -> Response:
    told = f'<p role="alert" id="problem">{escape(problem)}</p>' if problem else ""
    about = ' aria-invalid="true" aria-describedby="problem"' if problem else ""
    fields = (
        f'{told}<label for="code">{escape(words.JOIN_CODE)}</label>'
        f'<input id="code" name="code" autocomplete="username" autocapitalize="characters" spellcheck="false" required'
        f' maxlength="60" value="{escape(join_code.spaced(code))}"{about}>'
        f'<label for="passphrase">{escape(words.PASSPHRASE)}</label>'
        f'<input id="passphrase" name="passphrase" type="password" autocomplete="current-password" required'
        f' maxlength="300"{about}>'
    )
    return ask(words.SIGN_IN_TITLE, (words.SIGN_IN_TEXT,), base, words.SIGN_IN_BUTTON, fields=fields, status=status)
