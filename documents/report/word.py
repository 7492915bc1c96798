"""The report on a module for a word processor, to be edited or pasted from."""

from __future__ import annotations

from documents.outline.word import word_document
from documents.report.outline import report_outline
from documents.report.view import ReportView
from words import report as words


def report_word(view: ReportView) -> bytes:
    """The whole report, with real headings, lists and tables."""
    return word_document(report_outline(view), f"{words.PAPER_TITLE}: {view.title}", view.made_on)
