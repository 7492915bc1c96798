"""Rules about what a bank rests on: sources, and the days on which someone looked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from questions.check_references import ids
from questions.draft import Draft
from questions.faults import Fault
from questions.yaml_lines import Path
from words import faults_meaning as words

FRESH_FOR = timedelta(days=365)
TIME_ZONES = timedelta(days=1)  # it may be tomorrow already where the author is


def questions_name_sources(draft: Draft) -> Iterator[Fault]:
    """Each question has a source."""
    for question, path in ids(draft, "question").items():
        if not draft.get((*path[:-1], "sources")):
            yield draft.fault(path, words.no_source(question))


def checks_have_a_day(draft: Draft) -> Iterator[Fault]:
    """A source that is checked says when, and one from memory does not."""
    for path, source in draft.find("sources.*"):
        standing, day = (source.get("standing"), source.get("checked")) if isinstance(source, Mapping) else (None, None)
        if standing == "checked" and day is None:
            yield draft.fault((*path, "standing"), words.checked_without_day(str(source.get("id"))))
        if standing == "from memory" and day is not None:
            yield draft.fault((*path, "checked"), words.day_without_check(str(source.get("id"))))


def days_have_come(draft: Draft) -> Iterator[Fault]:
    """Nobody looked on a day that has not come."""
    for path, field, day in _days(draft):
        if day > draft.today + TIME_ZONES:
            yield draft.fault(path, words.future_day(field, day.isoformat()))


def days_are_recent(draft: Draft) -> Iterator[Fault]:
    """Someone looked within the last year (a warning)."""
    for path, field, day in _days(draft):
        if day < draft.today - FRESH_FOR:
            yield draft.warning(path, words.old_day(field, day.isoformat()))


RULES = (questions_name_sources, checks_have_a_day, days_have_come, days_are_recent)


def _days(draft: Draft) -> Iterator[tuple[Path, str, date]]:
    for pattern, field in (("law_seen_to", "law_seen_to"), ("sources.*.checked", "checked")):
        for path, day in draft.find(pattern):
            if type(day) is date:
                yield path, field, day
