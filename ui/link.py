"""The private link: the only key to a person's answers, shown to nobody but them."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import urlsplit

import streamlit as st

from ui.after.ways import THREE_MONTHS
from ui.visit import Visit
from words import screen

PLACES = frozenset({THREE_MONTHS})  # the screens that a private link may ask to begin at
_ELSEWHERE = (("new-link", screen.LINK_NEW), ("leave", screen.LEAVE_LINK))
_LINK = re.compile(r"(?:.*/r/)?([A-Za-z0-9_-]{32})/?(?:\?to=[a-z-]+)?")


def site() -> str:
    """The address of the site, with its base path and without a page, such as "https://ready.example.org/tool"."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    parts = urlsplit(st.context.url or "http://localhost:8501")
    return f"{parts.scheme}://{parts.netloc}" + (f"/{base}" if base else "")


def private_link(token: str, place: str = "") -> str:
    """The address that opens the answers kept under `token`, at one of PLACES where `place` names it."""
    return f"{site()}/r/{token}" + (f"?to={place}" if place else "")


def token_in(pasted: str) -> str | None:
    """The token in a pasted link, or None where there is none."""
    match = _LINK.fullmatch(pasted.strip())
    return match.group(1) if match else None


def show(visit: Visit) -> None:
    """The link with what it is for, a way to replace it, and a way to leave this device."""
    if not visit.known:
        st.write(screen.LINK_TOO_EARLY)
        return
    st.write(screen.LINK_HELP)
    st.code(private_link(visit.token), language=None, wrap_lines=True)
    links = "".join(f"<li>{anchor(f'{site()}/{page}', text)}</li>" for page, text in _ELSEWHERE)
    st.html(f'<ul style="margin:0;padding-left:1.2em">{links}</ul>')


def anchor(address: str, text: str) -> str:
    """A link that opens in the same tab, which Markdown links do not."""
    return f'<a href="{escape(address)}" target="_self">{escape(text)}</a>'
