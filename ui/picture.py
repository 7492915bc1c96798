"""A figure on the screen: its finding as the heading, the picture, what the marks mean, and the same as a table."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from figures.model import Figure, Table
from ui.browser import is_narrow
from ui.drawing.figure import CONFIG, draw
from ui.text import plain
from words import screen


def picture(figure: Figure, heading: bool = True) -> None:
    """Draw `figure` with its words; the table says the same as the marks."""
    if heading:
        st.header(plain(figure.headline), anchor=False)
    dark = st.context.theme.type == "dark"
    drawn = draw(figure, dark=dark, narrow=is_narrow())
    key = f"figure-{'dark' if dark else 'light'}-{figure.id}"  # ui/style.py puts the paper of that theme under it
    st.plotly_chart(drawn, theme=None, config=CONFIG, alt=figure.alt, key=key)
    if figure.key:
        st.caption(plain(figure.key))
    if figure.note:
        st.caption(plain(figure.note))
    with st.expander(screen.RESULTS_TABLE):
        table(figure.table)


def table(content: Table) -> None:
    """A plain table with its caption as text alternative; the first column names the row."""
    st.table(_frame(content), alt=content.caption)


def _frame(content: Table) -> pd.DataFrame:
    frame = pd.DataFrame(
        [[plain(cell) for cell in row] for row in content.rows], columns=[plain(name) for name in content.columns]
    )
    return frame.set_index(frame.columns[0])
