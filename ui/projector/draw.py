"""A slide on the screen: its words, and its figure as large as the window allows."""

from __future__ import annotations

from html import escape

import streamlit as st

from ui.drawing.figure import CONFIG, draw
from ui.projector.html import body_html, head_html, is_join, join_html, names_html, strip_html, unseen_html
from ui.projector.style import FLOOR
from ui.projector.view import View, Window, head

_STRIP = 9.0  # vh
_WIDE = 0.92  # of the window


def draw_slide(view: View, window: Window, now: float) -> None:
    """Draw `view` for a window; `now` in seconds since 1970."""
    if is_join(view):
        st.html(join_html(view))
    else:
        above = head(view, window)
        st.html(head_html(view, above))
        if view.picture.figure is None:
            st.html(body_html(view.picture, above, now))
        else:
            _figure(view, window, above.end)
    st.html(strip_html(view))


def _figure(view: View, window: Window, top: float) -> None:
    figure = view.picture.figure
    if figure is None:
        return
    size = round(window.vh(FLOOR)) + 1
    drawn = draw(figure, font_size=size, height=window.vh(100 - top - _STRIP), width=_WIDE * window.width)
    with st.container(key="slide-picture"):
        st.html(f"<style>.st-key-slide-picture {{ top: {escape(str(top))}vh }}</style>")
        st.plotly_chart(drawn, theme=None, config=CONFIG, alt=figure.alt, key=f"slide-{view.slide.id}")
        if not figure.rows_down:
            st.html(names_html(figure.table, top))
        st.html(unseen_html(figure.table))
