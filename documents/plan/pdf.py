"""Sets an action plan on A4 as a tagged PDF."""

from __future__ import annotations

from documents.pdf.fonts import LOCK
from documents.pdf.set_pages import set_pages
from documents.pdf.structure_tree import Element
from documents.plan.sections import blockers, cover, notes, numbers, sources, steps, summary
from documents.plan.view import PlanView


def plan_pdf(view: PlanView) -> bytes:
    """The whole document; the same view gives the same bytes."""
    with LOCK:
        root = Element("Document")
        stack = [*cover(root, view), *summary(root, view), *blockers(root, view), *steps(root, view)]
        stack += [*notes(root, view), *numbers(root, view), *sources(root, view)]
        return set_pages(root, stack, view.title, view.title, view.prepared_on)
