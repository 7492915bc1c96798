"""The plain HTTP routes: come back by private link, make a new one, and leave this device."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from server import cookie
from server.module_routes import module_routes
from server.plain_page import answer, ask, away
from server.same_site import only_from_here
from storage import StoppedLink, StorageUnavailable, new_token
from ui import link, shelf
from ui.journey import ENTER_FORM
from words import enter_form, screen
from words import server as faults


def http_routes(base: str) -> list[Route]:
    """Every route of ours, under `base`."""

    async def come_back(request: Request) -> Response:
        token = request.path_params["token"]
        try:
            commissioner = await run_in_threadpool(shelf.store().find, token)
            state = await run_in_threadpool(shelf.store().link_state, token)
            here = await run_in_threadpool(_someone_else_here, request, token)
        except StorageUnavailable:
            return away(base)
        if commissioner is None:
            title, text = faults.dead_link(state == "expired")
            return answer(title, text, base, 404 if state == "unknown" else 410)
        if here and request.method != "POST":
            return ask(screen.TWO_PEOPLE_TITLE, screen.TWO_PEOPLE, base, screen.OPEN_LINK_ANYWAY)
        response = RedirectResponse(f"{base}/{_asked_for(request) or commissioner.place}", status_code=303)
        cookie.give(response, token, base, request.url.scheme == "https")
        return response

    async def new_link(request: Request) -> Response:
        if request.method != "POST":
            return ask(screen.LINK_NEW_TITLE, screen.LINK_NEW_TEXT, base, screen.LINK_NEW_BUTTON)
        token = new_token()
        try:
            place = await run_in_threadpool(_replace, cookie.token_in(request), token)
        except StorageUnavailable:
            return away(base)
        response = RedirectResponse(f"{base}/{place or ''}", status_code=303)
        if place is not None:
            cookie.give(response, token, base, request.url.scheme == "https")
        return response

    async def leave(request: Request) -> Response:
        if request.method != "POST":
            if _another_form(request):
                return ask(enter_form.NEXT_TITLE, enter_form.NEXT, base, enter_form.NEXT_BUTTON)
            return ask(screen.LEAVE_TITLE, screen.LEAVE, base, screen.LEAVE_BUTTON)
        place = ENTER_FORM if _another_form(request) else ""
        response = RedirectResponse(f"{base}/{place}", status_code=303)
        cookie.give(response, new_token(), base, request.url.scheme == "https")
        return response

    return [
        Route(f"{base}/r/{{token}}", only_from_here(come_back, base), methods=["GET", "POST"]),
        Route(f"{base}/new-link", only_from_here(new_link, base), methods=["GET", "POST"]),
        Route(f"{base}/leave", only_from_here(leave, base), methods=["GET", "POST"]),
        *module_routes(base),
    ]


def _asked_for(request: Request) -> str:
    """The screen that a private link asks to begin at, "" where it asks for none or for one that we do not know."""
    place = request.query_params.get("to", "")
    return place if place in link.PLACES else ""


def _another_form(request: Request) -> bool:
    """Whether this browser is to forget one person so that the paper form of the next can be typed in."""
    return request.query_params.get("then") == ENTER_FORM


def _someone_else_here(request: Request, token: str) -> bool:
    """Whether this browser already holds another person's saved answers."""
    mine = cookie.token_in(request)
    if mine is None or mine == token:
        return False
    held, wanted = shelf.store().find(mine), shelf.store().find(token)
    return held is not None and wanted is not None and held.id != wanted.id


def _replace(old: str | None, new: str) -> str | None:
    """Put a new token in the place of `old`; returns where that person was, or None where `old` opens nothing."""
    commissioner = shelf.store().find(old) if old else None
    if old is None or commissioner is None:
        return None
    try:
        shelf.store().replace_token(commissioner.id, old, new)
    except StoppedLink:  # pressed in two tabs at once: the other was first
        return None
    return commissioner.place
