"""The addresses of the library's screens. They lie beside the visit: being there is never remembered as a place."""

from __future__ import annotations

from questions.model import Bank

CASES, RESOURCES, GLOSSARY = "cases", "resources", "glossary"
_CASE = "case-"


def case_page(case_id: str) -> str:
    """The screen of one case: an address of its own, so that a reload and the Back button find it again."""
    return f"{_CASE}{case_id}"


def is_case(page: str) -> bool:
    """Whether `page` is the screen of a case."""
    return page.startswith(_CASE)


def is_in_library(page: str) -> bool:
    """Whether `page` is a screen of the library."""
    return page in (CASES, RESOURCES, GLOSSARY) or is_case(page)


def lists(bank: Bank) -> tuple[str, ...]:
    """The lists that this bank has anything for."""
    has = {CASES: bank.cases, RESOURCES: bank.resources, GLOSSARY: bank.glossary}
    return tuple(page for page, parts in has.items() if parts)


def in_list(part_id: str) -> str:
    """The id of the heading of a case or resource in its list."""
    return f"listed-{part_id}"
