"""The words of a slide as HTML: the head, the strip that everyone can join by, and what stands in place of a figure."""

from __future__ import annotations

from base64 import b64encode
from html import escape

from cohort.deck import Sort
from figures.model import Table
from storage import join_code
from ui.go import heading_id
from ui.joining.address import qr_svg
from ui.projector.view import SIZES, Head, Picture, View
from ui.room.pages import PROJECTOR
from words import projector as words


def head_html(view: View, head: Head) -> str:
    """The title with what is under it, and the QR code beside it while people may join."""
    under = "".join(f"<p>{escape(each)}</p>" for each in view.picture.under)
    title = f"{_over(view)}{_title(view.picture.title, head.size)}{under}"
    return f'<div class="slide slide-head beside">{title}</div>{_code(view, "slide-code")}'


def join_html(view: View) -> str:
    """The slide that people join by: the QR code as large as it goes, the address, the code, and how many are in."""
    where = (
        f'<p class="where">{escape(view.address)} {escape(words.JOIN_WITH)}</p>'
        f'<p class="code">{escape(join_code.spaced(view.code))}</p>'
    )
    return (
        f'<div class="slide slide-join">{_code(view, "slide-code-large")}<div>{_over(view)}'
        f"{_title(view.picture.title, SIZES[0])}{where if view.code else ''}"
        f'<p class="in">{escape(view.joined)}</p></div></div>'
    )


def body_html(picture: Picture, head: Head, now: float) -> str:
    """What stands in place of a figure: a large line, a list, a clock."""
    kind = "ol" if picture.numbered else "ul"
    size = ' class="small"' if len(picture.points) > 3 else ""
    points = "".join(f"<li{size}>{escape(each)}</li>" for each in picture.points)
    listed = f"<{kind}>{points}</{kind}>" if points else ""
    large = f'<p class="slide-big">{escape(picture.large)}</p>' if picture.large else ""
    said = f'<p class="slide-said">{escape(picture.said)}</p>' if picture.said else ""
    return f'<div class="slide slide-body" style="top:{head.end}vh">{large}{said}{listed}{_clock(picture, now)}</div>'


def strip_html(view: View) -> str:
    """Where to join and with which code, and how far the deck is."""
    code = f"<b>{escape(join_code.spaced(view.code))}</b>" if view.code else ""
    where = f"<span>{escape(words.join_at(view.address))} {escape(words.JOIN_WITH)} {code}</span>" if code else ""
    at = f"<span>{escape(words.place(view.at, view.of))}</span>"
    return f'<div class="slide slide-strip">{where or f"<span>{escape(words.FINISHED)}</span>"}{at}</div>'


def names_html(table: Table, top: float) -> str:
    """The names of the rows of a table, for a picture that shows their numbers only."""
    names = "".join(f"<span>{escape(first)}</span>" for first, *_ in table.rows)
    return f'<div class="slide slide-names" aria-hidden="true" style="top:{top}vh">{names}</div>'


def unseen_html(table: Table) -> str:
    """The numbers of a figure for those who listen."""
    columns = "".join(f'<th scope="col">{escape(each)}</th>' for each in table.columns)
    rows = "".join(
        f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{escape(each)}</td>" for each in rest)}</tr>'
        for first, *rest in table.rows
    )
    caption = f"<caption>{escape(table.caption)}</caption>"
    return f'<div class="slide-unseen"><table>{caption}<thead><tr>{columns}</tr></thead>{rows}</table></div>'


def _title(text: str, size: float) -> str:
    return f'<h1 id="{heading_id(PROJECTOR)}" style="font-size:{size}vh">{escape(text)}</h1>'


def _over(view: View) -> str:
    """What stands over the title: that the people are made up, and how many have answered."""
    made_up = f"<b>{escape(words.DEMONSTRATION)}</b>" if view.demonstration else ""
    told = f"<span>{escape(view.picture.over)}</span>"
    return f'<p class="slide-over">{made_up}{told}</p>' if made_up or view.picture.over else ""


def _clock(picture: Picture, now: float) -> str:
    """How long is left when this is drawn; a script in the browser counts on from there."""
    if picture.until is None:
        return ""
    left = max(0, round(picture.until - now))
    told = f"{left // 60}:{left % 60:02}" if left else words.TIME_IS_UP
    return f'<p class="slide-clock" data-left="{left}" data-over="{escape(words.TIME_IS_UP)}">{told}</p>'


def _code(view: View, kind: str) -> str:
    """The QR code of the join address; nothing once nobody can join any more."""
    if not view.code:
        return ""
    drawn = b64encode(qr_svg(view.scan).encode()).decode()
    return f'<img class="{kind}" alt="{escape(words.QR_ALT)}" src="data:image/svg+xml;base64,{drawn}">'


def is_join(view: View) -> bool:
    """Whether the slide is the one that people join by."""
    return view.slide.sort is Sort.JOIN
