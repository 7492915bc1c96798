"""Is this server alive, can it work just now, and what has it done: for load balancers and for Prometheus."""

from __future__ import annotations

import logging
from hmac import compare_digest
from ipaddress import ip_address
from threading import Lock
from time import monotonic

from prometheus_client import Gauge, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_1_0_0 as CONTENT_TYPE
from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from streamlit.runtime import Runtime
from streamlit.runtime.stats import ACTIVE_SESSIONS_FAMILY

from server.settings import Settings
from storage import StorageUnavailable, counted
from ui import shelf
from words import operating as words

ASKED_AT_MOST_S = 1.0  # anybody may ask whether we are ready, so that the database is asked only this often
_FORWARDED = ("x-forwarded-for", "forwarded", "x-real-ip")
_log = logging.getLogger(__name__)

PEOPLE_ONLINE = Gauge("mutual_ready_people_online", "Open tabs and phones", registry=counted.REGISTRY)


def health_routes(settings: Settings) -> list[Route]:
    """`/healthz`, `/readyz` and `/metrics`, under the base path."""
    readiness = _Readiness()

    async def alive(_request: Request) -> Response:
        return JSONResponse({"status": "well", "bank": shelf.bank().version})

    async def ready(_request: Request) -> Response:
        why_not = await run_in_threadpool(readiness.why_not)
        if why_not is not None:
            return JSONResponse({"status": "not ready", "why": why_not}, status_code=503)
        return JSONResponse({"status": "ready"})

    async def metrics(request: Request) -> Response:
        if not may_read_numbers(request, settings.metrics_token):
            return PlainTextResponse(words.NOT_FOR_YOU, status_code=403)
        PEOPLE_ONLINE.set(_people_online())
        return Response(generate_latest(counted.REGISTRY), media_type=CONTENT_TYPE)

    base = settings.base_path
    return [Route(f"{base}/healthz", alive), Route(f"{base}/readyz", ready), Route(f"{base}/metrics", metrics)]


def may_read_numbers(request: HTTPConnection, token: str) -> bool:
    """Whether this comes from our own machine without a proxy in between, or brings the token."""
    given = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
    if token and compare_digest(given.encode(), token.encode()):
        return True
    handed_on = any(name in request.headers for name in _FORWARDED)
    return not handed_on and request.client is not None and _is_this_machine(request.client.host)


class _Readiness:
    """Asks the store whether it can work, at most once a second however many ask."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._asked_at: float | None = None
        self._why_not: str | None = None

    def why_not(self) -> str | None:
        """A sentence, or None where all is well. The log is told where the database is, and who asks is not."""
        with self._lock:
            if self._asked_at is None or monotonic() - self._asked_at > ASKED_AT_MOST_S:
                self._why_not = self._ask()
                self._asked_at = monotonic()
            return self._why_not

    def _ask(self) -> str | None:
        try:
            shelf.store().ready()
        except StorageUnavailable as problem:
            _log.warning("Not ready: %s", problem)
            return problem.publicly
        return None


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _people_online() -> float:
    if not Runtime.exists():
        return 0
    stats = Runtime.instance().stats_mgr.get_stats(family_names=[ACTIVE_SESSIONS_FAMILY])
    return sum(getattr(each, "value", 0) for each in stats.get(ACTIVE_SESSIONS_FAMILY, ()))
