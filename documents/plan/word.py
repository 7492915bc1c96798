"""The action plan for a word processor."""

from __future__ import annotations

from documents.outline.word import word_document
from documents.plan.outline import outline
from documents.plan.view import PlanView


def word_file(view: PlanView) -> bytes:
    """The plan of one person; the same view gives the same words, in the same order."""
    return word_document(outline(view), view.title, view.prepared_on)
