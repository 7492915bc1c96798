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
from ui.text import plain
from words import report as words

_OFFICE = "application/vnd.openxmlformats-officedocument"
_MADE: Mapping[str, tuple[str, Callable[[ReportView], bytes]]] = {
    "pdf": ("application/pdf", report_pdf),
    "docx": (f"{_OFFICE}.wordprocessingml.document", report_word),
    "xlsx": (f"{_OFFICE}.spreadsheetml.sheet", report_workbook),
    "csv": ("text/csv", report_csv),
}


def files(view: ReportView) -> None:
    """A button for each format."""
    st.header(words.TAKE, anchor=False)
    st.write(plain(words.TAKE_TEXT))
    with st.container(horizontal=True):
        for ending, (mime, make) in _MADE.items():
            st.download_button(
                words.FILES[ending],
                data=partial(make, view),
                file_name=words.file_name(view.made_on, ending),
                mime=mime,
                on_click="ignore",
                key=f"report-{ending}",
                icon=":material/download:",
            )
