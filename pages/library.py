"""The screens of the library that a bank has anything for: its lists, and one screen for each case."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pages import case, cases, glossary, resources
from questions.model import Bank
from ui.library import pages
from ui.library.ways import TITLES

_LISTS = {pages.CASES: cases.show, pages.RESOURCES: resources.show, pages.GLOSSARY: glossary.show}


def screens(bank: Bank) -> list[tuple[str, str, Callable[[], None]]]:
    """Each screen's address, title and what shows it."""
    return [
        *((url, TITLES[url], _LISTS[url]) for url in pages.lists(bank)),
        *((pages.case_page(each.id), each.title, partial(case.show, each)) for each in bank.cases),
    ]
