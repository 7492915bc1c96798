"""The address that people join at, as text and as a QR code."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from urllib.parse import urlsplit

import segno

from ui.link import site
from ui.room.pages import JOIN


def join_address(code: str) -> str:
    """Where the QR code leads: straight to the privacy note of the module."""
    return f"{site()}/j/{code}"


def typed_address() -> str:
    """Where to type the code, as it is said across a room: without the scheme."""
    parts = urlsplit(site())
    return f"{parts.netloc}{parts.path}/{JOIN}"


@lru_cache(maxsize=32)
def qr_svg(address: str) -> str:
    """A QR code as a whole SVG document: dark on white also in dark mode, with the quiet zone that scanners need."""
    drawn = BytesIO()
    segno.make(address, error="m", micro=False).save(drawn, kind="svg", scale=6, border=4, dark="#000", light="#fff")
    return drawn.getvalue().decode()
