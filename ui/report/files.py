"""The files of a module's report, each made when its button is pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from documents.report.csv_file import report_csv
from documents.report.pdf import report_pdf
from documents.report.view import ReportView
from documents.report.word import report_word
from documents.report.workbook import report_workbook
from ui.files.file_button import file_button
from ui.text import plain
from words import report as words

_MADE: Mapping[str, Callable[[ReportView], bytes]] = {
    "pdf": report_pdf,
    "docx": report_word,
    "xlsx": report_workbook,
    "csv": report_csv,
}


def files(view: ReportView) -> None:
    """A button for each format."""
    st.header(words.TAKE, anchor=False)
    st.write(plain(words.TAKE_TEXT))
    with st.container(horizontal=True):
        for ending, make in _MADE.items():
            name = words.file_name(view.made_on, ending)
            file_button(words.FILES[ending], partial(make, view), name, f"report-{ending}")
