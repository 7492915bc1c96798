"""Rules about the route finder: its ids are used once, and its conditions ask for answers that can be given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from questions.check_references import repeats
from questions.draft import Draft, walk
from questions.faults import Fault
from questions.nearest import nearest
from questions.yaml_lines import Path
from words import faults_references as words
from words.faults_routes import unsure_option

QUESTION_IDS = "routes.questions.*.id"
ROUTE_IDS = ("routes.regimes.*.id", "routes.regimes.*.routes.*.id")
CONDITIONS = (
    "routes.regimes.*.needs.*.any_of.*",
    "routes.regimes.*.routes.*.needs.*.any_of.*",
    "routes.notes.*.when",
)


def route_ids_are_used_once(draft: Draft) -> Iterator[Fault]:
    """No two questions of the finder share an id, no two options of one question, and no two routes or regimes."""
    yield from repeats(draft, draft.find(QUESTION_IDS))
    for path, options in draft.find("routes.questions.*.options"):
        yield from repeats(draft, walk(options, "*.id", path))
    yield from repeats(draft, chain.from_iterable(draft.find(pattern) for pattern in ROUTE_IDS))


def conditions_name_questions(draft: Draft) -> Iterator[Fault]:
    """Every question in a condition is one of the finder's, and every option a plain option of that question."""
    known = dict(_questions(draft)) if draft.is_whole("routes") else {}
    for path, question in _asked_for(draft) if known else ():
        if question in known:
            yield from _plain_options_only(draft, walk(draft.get(path), "*", path), known[question])
        else:
            yield draft.fault(path, words.unknown("route-question", question, nearest(question, known)))


def doubts_name_options(draft: Draft) -> Iterator[Fault]:
    """What an option could be is a plain option of the same question."""
    for path, options in draft.find("routes.questions.*.options"):
        plain = _plain(options)
        yield from _plain_options_only(draft, walk(options, "*.could_be.*", path), plain)


RULES = (route_ids_are_used_once, conditions_name_questions, doubts_name_options)


def _asked_for(draft: Draft) -> Iterator[tuple[Path, str]]:
    for pattern in CONDITIONS:
        for path, question in draft.find(f"{pattern}.@"):
            if isinstance(question, str):
                yield path, question


def _questions(draft: Draft) -> Iterator[tuple[str, dict[str, bool]]]:
    for path, question in draft.find(QUESTION_IDS):
        yield str(question), _plain(draft.get((*path[:-1], "options")) if "options" in draft.get(path[:-1]) else ())


def _plain(options: object) -> dict[str, bool]:
    """The ids of the options, and whether each is a plain one."""
    found: dict[str, bool] = {}
    for _, option in walk(options, "*"):
        if isinstance(option, Mapping) and isinstance(option.get("id"), str):
            found[option["id"]] = not option.get("could_be")
    return found


def _plain_options_only(
    draft: Draft, named: Iterator[tuple[Path, object]], options: Mapping[str, bool]
) -> Iterator[Fault]:
    for path, ref in named:
        if isinstance(ref, str) and not options.get(ref, False):
            said = unsure_option(ref) if ref in options else words.unknown("option", ref, nearest(ref, options))
            yield draft.fault(path, said)
