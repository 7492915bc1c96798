"""The report on a module as it is read on the screen: the evaluation, the picture and the tables."""

from __future__ import annotations

import streamlit as st

from documents.report.view import ReportView
from ui.picture import picture, table
from ui.text import plain, small
from words import report as words


def evaluation(view: ReportView) -> None:
    """The paragraphs, and once more as plain text with a button that copies it."""
    st.header(words.EVALUATION, anchor=False)
    for text in view.paragraphs:
        st.write(plain(text))
    small(words.PASTE)
    with st.expander(words.PLAIN_TEXT):
        st.code("\n\n".join(view.paragraphs), language=None, wrap_lines=True)


def numbers(view: ReportView) -> None:
    """The picture, and every table but the one that stands below it."""
    if view.picture:
        picture(view.picture)
    for each in view.tables:
        if view.picture is None or each != view.picture.table:
            st.subheader(plain(each.caption), anchor=False)
            table(each)
