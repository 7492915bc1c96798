"""Streamlit's scripts and styles, compressed once: as shipped they go out as they are, 2.7 MB to each newcomer."""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping
from functools import cache
from mimetypes import guess_type
from pathlib import Path
from threading import Lock

import streamlit
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

ASSETS = Path(streamlit.__file__).parent / "static" / "static"
WORTH_IT = frozenset({".css", ".js", ".json", ".svg", ".wasm"})  # fonts and pictures are compressed already
FOR_EVER = "public, immutable, max-age=31536000"  # their names change with what is in them

_GZIP = re.compile(r"gzip(;q=(1(\.0*)?|0?\.\d*[1-9]\d*))?")  # at any weight but none
_one_at_a_time = Lock()


class CompressedAssets:
    """ASGI middleware: answers for the files of Streamlit that gzip makes smaller, where a browser takes gzip."""

    def __init__(self, app: ASGIApp, base: str, folder: Path = ASSETS) -> None:
        self.app = app
        self._prefix = f"{base}/static/"
        self._files = _by_address(folder, self._prefix)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if scope["type"] != "http" or not path.startswith(self._prefix):
            await self.app(scope, receive, send)
        elif path in self._files and scope["method"] in ("GET", "HEAD") and _takes_gzip(Headers(scope=scope)):
            response = await run_in_threadpool(_response, self._files[path], scope["method"] == "HEAD")
            await response(scope, receive, send)
        else:
            await self.app(scope, receive, _varying(send))


def compressed_assets(base: str) -> list[Middleware]:
    """The middleware of the site that lives under `base`."""
    return [Middleware(CompressedAssets, base=base)]


def _by_address(folder: Path, prefix: str) -> Mapping[str, Path]:
    files = (path for path in folder.rglob("*") if path.suffix in WORTH_IT and path.is_file())
    return {f"{prefix}{path.relative_to(folder).as_posix()}": path for path in files}


def _takes_gzip(headers: Headers) -> bool:
    """Whether gzip is accepted, and the whole file wanted (RFC 9110, 12.5.3 and 14.2)."""
    offers = [offer.replace(" ", "").lower() for offer in headers.get("accept-encoding", "").split(",")]
    wanted = any(_GZIP.fullmatch(offer) for offer in offers)
    return wanted and "range" not in headers


def _response(path: Path, head: bool) -> Response:
    with _one_at_a_time:  # or each of a room that arrives together would compress it for themselves
        packed = _compressed(path)
    headers = {
        "cache-control": FOR_EVER,
        "content-encoding": "gzip",
        "content-length": str(len(packed)),
        "vary": "accept-encoding",
    }
    return Response(b"" if head else packed, headers=headers, media_type=guess_type(path.name)[0])


@cache
def _compressed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), mtime=0)


def _varying(send: Send) -> Send:
    """For a cache in between, which must not hand the plain file to one who takes the compressed one alike."""

    async def send_varying(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).add_vary_header("accept-encoding")
        await send(message)

    return send_varying
