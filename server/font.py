"""The font of the headings, under a name that `.streamlit/config.toml` gives to the browser, and the address of the
one that Streamlit sets words in, so that a page without Streamlit looks like the same service."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from server.static import ASSETS, FOR_EVER

FILE = Path(__file__).parent / "fonts" / "ready-serif-1.woff2"
OF_WORDS = "media/SourceSansVF-Upright*.woff2"


@cache
def faces(base: str) -> str:
    """Both fonts as CSS, for the site that lives under `base`."""
    headings = _face("Ready Serif", "600", f"{base}/fonts/{FILE.name}")
    found = sorted(ASSETS.glob(OF_WORDS))
    return headings + (_face("Source Sans", "200 900", f"{base}/static/media/{found[0].name}") if found else "")


def _face(family: str, weight: str, url: str) -> str:
    source = f"src:url({url}) format('woff2')"
    return f"@font-face{{font-family:'{family}';font-weight:{weight};font-display:swap;{source}}}"


def font_route(base: str) -> Route:
    """The route of the font in the site that lives under `base`."""

    async def font(_request: Request) -> Response:
        return FileResponse(FILE, media_type="font/woff2", headers={"cache-control": FOR_EVER})

    return Route(f"{base}/fonts/{FILE.name}", font)
