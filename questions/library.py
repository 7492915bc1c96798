"""Finding things in the library of a bank: its cases, resources and glossary, and the words of it that a text uses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from questions.model import Bank, Case, Resource, Term


@dataclass(frozen=True, slots=True)
class Use:
    """A word of the glossary where a text first uses it; `form` is the term or one of its `also`, as written there."""

    term: Term
    form: str


def folded(text: str) -> str:
    """`text` without capitals and accents, as searching compares it."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(mark for mark in apart if not unicodedata.combining(mark))


def is_in(query: str, *texts: str) -> bool:
    """Whether every word of `query` occurs somewhere in `texts`, if only as part of a word; none is always there."""
    heap = folded("\n".join(texts))
    return all(word in heap for word in re.findall(r"\w+", folded(query)))


def cases(bank: Bank, query: str = "", stage: str = "", outcome: str = "") -> tuple[Case, ...]:
    """The cases that hold `query`, concern the stage with this id and ended so; "" leaves each open. Bank order."""
    return tuple(
        case
        for case in bank.cases
        if stage in ("", *case.stages) and outcome in ("", case.outcome) and is_in(query, *_told(case))
    )


def resources(bank: Bank, query: str = "", stage: str = "") -> tuple[Resource, ...]:
    """The resources that hold `query` in their words or sources and serve the stage with this id, in bank order."""
    return tuple(
        resource
        for resource in bank.resources
        if stage in ("", *resource.stages) and is_in(query, resource.title, resource.use, *_origins(bank, resource))
    )


def terms(bank: Bank, query: str = "") -> tuple[Term, ...]:
    """The words of the glossary that hold `query` in any form or in their meaning, by the alphabet alone."""
    found = (term for term in bank.glossary if is_in(query, term.term, term.meaning, *term.also))
    return tuple(sorted(found, key=lambda term: (_letters(term.term), term.term)))


def terms_in(text: str, glossary: tuple[Term, ...]) -> tuple[Use, ...]:
    """Each word of `glossary` that `text` uses, once, in the order in which it first does.

    Only whole words count, a plural in s among them, and of two forms that begin at the same place the
    longer. Initials and names count only as written: CIC is not cic, and Best Value not any best value.
    """
    if not glossary:
        return ()
    pattern, forms = _pattern(glossary)
    first: dict[str, Use] = {}
    for match in pattern.finditer(text):
        use = forms[(match.lastindex or 1) - 1]
        first.setdefault(use.term.term, use)
    return tuple(first.values())


def _letters(name: str) -> str:
    return "".join(mark for mark in folded(name) if mark.isalnum() or mark == " ")


def _told(case: Case) -> Iterable[str]:
    return (
        case.title,
        case.service,
        case.place,
        case.years,
        case.story,
        case.commissioner_did,
        case.lesson,
        *case.discuss,
    )


def _origins(bank: Bank, resource: Resource) -> Iterable[str]:
    for ref in resource.sources:
        yield bank.source_of[ref].title
        yield bank.source_of[ref].publisher


@lru_cache(maxsize=8)
def _pattern(glossary: tuple[Term, ...]) -> tuple[re.Pattern[str], tuple[Use, ...]]:
    """One pattern with a group for each form, longest first, and what each group stands for."""
    uses = (Use(term, form) for term in glossary for form in (term.term, *term.also))
    forms = tuple(sorted(uses, key=lambda use: -len(use.form)))
    return re.compile(rf"(?<!\w)(?:{'|'.join(f'({_written(use.form)})' for use in forms)})(?!\w)"), forms


def _written(form: str) -> str:
    words = r"\s+".join(re.escape(word) for word in form.split()) + "s?"
    return words if any(mark.isupper() for mark in form[1:]) else f"(?i:{words})"
