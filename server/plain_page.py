"""A small page without Streamlit, for what must be said before or instead of the app."""

from __future__ import annotations

from html import escape

from starlette.responses import HTMLResponse, Response

from server.font import faces
from words import screen
from words import server as faults

_STYLE = (
    "body{font:18px/1.5 'Source Sans',system-ui,sans-serif;color:#0b0c0c;background:#fff;"
    "max-width:38rem;margin:3rem auto;padding:0 1rem}"
    "h1{font-family:'Ready Serif',Georgia,serif;font-weight:600;line-height:1.15}"
    "a{color:#12436d}button{font:inherit;color:#fff;background:#12436d;border:0;border-radius:4px;"
    "padding:.7rem 1.2rem;min-height:44px;cursor:pointer}"
    "label{display:block;font-weight:600;margin:1rem 0 .25rem}"
    "[role=alert]{border-left:5px solid #b0306f;padding:.5rem 1rem}"
    "input{font:inherit;width:100%;box-sizing:border-box;min-height:44px;padding:.5rem;border:2px solid #767f8a;"
    "border-radius:4px;color:inherit;background:transparent}button{margin:1.25rem 0}"
    "a:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid #f46a25;outline-offset:3px}"
    "@media(prefers-color-scheme:dark){body{color:#f3f4f5;background:#14181c}a{color:#9cc8f0}"
    "button{background:#2e74b5}}"
)

# A form on a page that sends no referrer at all would send no origin either, and look like one from elsewhere.
_LETS_FORMS_SAY_WHERE_THEY_ARE = {"referrer-policy": "same-origin"}


def plain_page(title: str, paragraphs: tuple[str, ...], base: str, button: str | None = None, fields: str = "") -> str:
    """A whole HTML page. With `button`, it asks for a POST to the same address; the way home is always there.

    `fields` is the HTML of what is to be filled in above the button.
    """
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    form = f'<form method="post">{fields}<button type="submit">{escape(button)}</button></form>' if button else ""
    return (
        f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{escape(title)} · {screen.NAME}</title>'
        f'<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<style>{faces(base)}{_STYLE}</style></head>"
        f"<body><main><p>{screen.NAME}</p><h1>{escape(title)}</h1>{text}{form}"
        f'<p><a href="{base}/">{screen.GO_HOME}</a></p></main></body></html>'
    )


def answer(title: str, text: tuple[str, ...], base: str, status: int = 200) -> Response:
    """A page that says something."""
    return HTMLResponse(plain_page(title, text, base), status_code=status)


def ask(title: str, text: tuple[str, ...], base: str, button: str, *, fields: str = "", status: int = 200) -> Response:
    """A page with a button, whose form says where it is, so that no other site can press it."""
    page = plain_page(title, text, base, button, fields)
    return HTMLResponse(page, status_code=status, headers=_LETS_FORMS_SAY_WHERE_THEY_ARE)


def away(base: str) -> Response:
    """While the database is away."""
    return answer(faults.STORE_AWAY_TITLE, faults.STORE_AWAY, base, 503)
