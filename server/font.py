"""The font of the headings, under a name that `.streamlit/config.toml` gives to the browser."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from server.static import FOR_EVER

FILE = Path(__file__).parent / "fonts" / "ready-serif-1.woff2"


def font_route(base: str) -> Route:
    """The route of the font in the site that lives under `base`."""

    async def font(_request: Request) -> Response:
        return FileResponse(FILE, media_type="font/woff2", headers={"cache-control": FOR_EVER})

    return Route(f"{base}/fonts/{FILE.name}", font)
