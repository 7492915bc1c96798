"""Rules about ids: each is used once, and each reference leads somewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import chain

from questions.draft import Draft, walk
from questions.faults import Fault
from questions.nearest import nearest
from questions.yaml_lines import Path
from words import faults_references as words

IDS = {
    "stage": "stages.*.id",
    "question": "stages.*.questions.*.id",
    "relationship": "stages.*.relationships.*.id",
    "step": "stages.*.questions.*.next_steps.*.id",
    "item": "confidence.*.id",
    "case": "cases.*.id",
    "resource": "resources.*.id",
    "source": "sources.*.id",
    "about": "about.*.id",
}

SHARED = ("stage", "question", "relationship", "step", "item", "case", "resource", "source")

REFERENCES = (
    ("stages.*.questions.*.resources.*", "resource"),
    ("stages.*.questions.*.cases.*", "case"),
    ("stages.*.questions.*.sources.*", "source"),
    ("stages.*.questions.*.applies.@", "about"),
    ("stages.*.questions.*.next_steps.*.opens.*", "question"),
    ("stages.*.questions.*.next_steps.*.after.*", "step"),
    ("stages.*.questions.*.next_steps.*.moves.@", "stage"),
    ("confidence.*.stage", "stage"),
    ("resources.*.stages.*", "stage"),
    ("resources.*.sources.*", "source"),
    ("cases.*.stages.*", "stage"),
    ("cases.*.sources.*", "source"),
    ("routes.stages.*", "stage"),
    ("routes.regimes.*.needs.*.sources.*", "source"),
    ("routes.regimes.*.routes.*.needs.*.sources.*", "source"),
    ("routes.regimes.*.routes.*.sources.*", "source"),
    ("routes.notes.*.sources.*", "source"),
)

MOST_CIRCLES = 20
_ROOT = {"resource": "resources", "case": "cases", "source": "sources", "about": "about"}


def ids(draft: Draft, kind: str) -> dict[str, Path]:
    """Every id of a kind, with the path of its first use."""
    found: dict[str, Path] = {}
    for path, ref in draft.find(IDS[kind]):
        if isinstance(ref, str):
            found.setdefault(ref, path)
    return found


def ids_are_used_once(draft: Draft) -> Iterator[Fault]:
    """No two things of the bank share an id; about-questions have their own, and options theirs within each."""
    yield from repeats(draft, chain.from_iterable(draft.find(IDS[kind]) for kind in SHARED))
    yield from repeats(draft, draft.find(IDS["about"]))
    for path, options in draft.find("about.*.options"):
        yield from repeats(draft, walk(options, "*.id", path))


def stages_are_named_as_their_files(draft: Draft) -> Iterator[Fault]:
    """The id of a stage is the name of its file."""
    for path, stage in draft.find("stages.*.id"):
        named = draft.at(path).file.removeprefix("stages/").removesuffix(".yaml")
        if isinstance(stage, str) and stage != named:
            yield draft.fault(path, words.stage_not_its_file(stage, named))


def references_resolve(draft: Draft) -> Iterator[Fault]:
    """Every id that is referred to is the id of something, as far as the files could be read."""
    known = {kind: ids(draft, kind) for kind in IDS}
    for pattern, kind in REFERENCES:
        if draft.is_whole(_ROOT.get(kind, "stages")):
            for path, ref in draft.find(pattern):
                if isinstance(ref, str) and ref not in known[kind]:
                    yield draft.fault(path, words.unknown(kind, ref, nearest(ref, known[kind])))


def conditions_name_options(draft: Draft) -> Iterator[Fault]:
    """The options in `applies` are options of the about-question that it names."""
    known = {about: options(draft, path[:-1]) for about, path in ids(draft, "about").items()}
    for path, about in draft.find("stages.*.questions.*.applies.@"):
        for place, ref in walk(draft.get(path), "*", path) if about in known else ():
            if isinstance(ref, str) and ref not in known[about]:
                yield draft.fault(place, words.unknown("option", ref, nearest(ref, known[about])))


def steps_open_gates(draft: Draft) -> Iterator[Fault]:
    """What a next step `opens` is a gate."""
    questions, gates = ids(draft, "question"), gate_ids(draft)
    for path, ref in draft.find("stages.*.questions.*.next_steps.*.opens.*"):
        if isinstance(ref, str) and ref in questions and ref not in gates:
            yield draft.fault(path, words.not_a_gate(ref))


def steps_do_not_wait_in_a_circle(draft: Draft) -> Iterator[Fault]:
    """No next step waits for itself by way of others."""
    places = ids(draft, "step")
    waits = {step: _after(draft, path[:-1], places) for step, path in places.items()}
    for _ in range(MOST_CIRCLES):
        if not (circle := _circle(waits)):
            return
        first = min(circle, key=list(places).index)
        yield draft.fault((*places[first][:-1], "after"), words.circle(circle))
        waits = {step: before for step, before in waits.items() if step not in circle}


def gate_ids(draft: Draft) -> dict[str, Path]:
    """The ids of the questions that are gates, with their paths."""
    return {ref: path for ref, path in ids(draft, "question").items() if draft.get((*path[:-1], "gate")) is not None}


def options(draft: Draft, about: Path) -> tuple[str, ...]:
    """The ids of the options of the about-question at the path `about`."""
    return tuple(ref for _, ref in walk(draft.get(about), "options.*.id") if isinstance(ref, str))


def repeats(draft: Draft, found: Iterable[tuple[Path, object]]) -> Iterator[Fault]:
    """Everything among `found` whose id was used before."""
    first: dict[str, Path] = {}
    for path, ref in found:
        if isinstance(ref, str) and first.setdefault(ref, path) != path:
            place = draft.at(first[ref])
            yield draft.fault(path, words.same_id(ref, place.file, place.line))


RULES = (
    ids_are_used_once,
    stages_are_named_as_their_files,
    references_resolve,
    conditions_name_options,
    steps_open_gates,
    steps_do_not_wait_in_a_circle,
)


def _after(draft: Draft, step: Path, known: Collection[str]) -> tuple[str, ...]:
    return tuple(ref for _, ref in walk(draft.get(step), "after.*") if isinstance(ref, str) and ref in known)


def _circle(waits: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    try:
        TopologicalSorter(waits).prepare()
    except CycleError as error:
        return tuple(error.args[1])
    return ()
