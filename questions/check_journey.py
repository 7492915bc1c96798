"""Rules about the way through a bank: questions that differ, conditions that can hold, gates that can open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from questions.check_references import gate_ids, ids, options
from questions.draft import Draft, walk
from questions.faults import Fault
from questions.yaml_lines import Path
from words import faults_meaning as words


def rungs_differ(draft: Draft) -> Iterator[Fault]:
    """The five rungs of each question differ, and so do the five names of the ladder."""
    for path, rungs in draft.find("stages.*.questions.*.rungs"):
        yield from _same_rungs(draft, walk(rungs, "*", path))
    yield from _same_rungs(draft, draft.find("ladder.*.name"))


def questions_differ(draft: Draft) -> Iterator[Fault]:
    """No two questions, no two confidence items, and no two options of one question say the same."""
    yield from _same_texts(draft, "question", draft.find("stages.*.questions.*.text"))
    yield from _same_texts(draft, "confidence item", draft.find("confidence.*.text"))
    for path, choices in draft.find("about.*.options"):
        yield from _same_texts(draft, "option", walk(choices, "*.label", path))


def conditions_leave_someone_in(draft: Draft) -> Iterator[Fault]:
    """No condition lists no option at all."""
    for path, about in draft.find("stages.*.questions.*.applies.@"):
        if draft.get(path) == ():
            yield draft.fault(path, words.empty_condition(about))


def conditions_leave_someone_out(draft: Draft) -> Iterator[Fault]:
    """No condition lists every option (a warning)."""
    known = {about: options(draft, path[:-1]) for about, path in ids(draft, "about").items()}
    for path, about in draft.find("stages.*.questions.*.applies.@"):
        chosen = {ref for _, ref in walk(draft.get(path), "*") if isinstance(ref, str)}
        if len(known.get(about, ())) > 1 and chosen.issuperset(known[about]):
            yield draft.warning(path, words.idle_condition(about))


def gates_can_be_opened(draft: Draft) -> Iterator[Fault]:
    """Some next step opens each gate, as far as the stages could be read."""
    opened = {ref for _, ref in draft.find("stages.*.questions.*.next_steps.*.opens.*") if isinstance(ref, str)}
    for gate, path in gate_ids(draft).items() if draft.is_whole("stages") else ():
        if gate not in opened:
            yield draft.fault((*path[:-1], "gate"), words.gate_never_opened(gate))


def gates_can_block(draft: Draft) -> Iterator[Fault]:
    """No gate stands open at the lowest level (a warning)."""
    for gate, path in gate_ids(draft).items():
        level = (*path[:-1], "gate")
        if draft.get(level) == 0:
            yield draft.warning(level, words.idle_gate(gate))


def stages_have_confidence(draft: Draft) -> Iterator[Fault]:
    """Each stage has a confidence item (a warning)."""
    rated = {ref for _, ref in draft.find("confidence.*.stage") if isinstance(ref, str)}
    for stage, path in ids(draft, "stage").items() if draft.is_whole("confidence") else ():
        if stage not in rated:
            yield draft.warning(path, words.stage_without_confidence(stage))


RULES = (
    rungs_differ,
    questions_differ,
    conditions_leave_someone_in,
    conditions_leave_someone_out,
    gates_can_be_opened,
    gates_can_block,
    stages_have_confidence,
)


def _same_rungs(draft: Draft, rungs: Iterable[tuple[Path, object]]) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for level, (path, text) in enumerate(rungs):
        if isinstance(text, str) and (before := first.setdefault(_plain(text), level)) != level:
            yield draft.fault(path, words.same_rung(before, level))


def _same_texts(draft: Draft, kind: str, texts: Iterable[tuple[Path, object]]) -> Iterator[Fault]:
    first: dict[str, Path] = {}
    for path, text in texts:
        if isinstance(text, str) and (before := first.setdefault(_plain(text), path)) != path:
            place = draft.at(before)
            yield draft.fault(path, words.same_text(kind, place.file, place.line))


def _plain(text: str) -> str:
    """The text as two readers would call it the same: without case, spacing or punctuation."""
    return " ".join("".join(mark if mark.isalnum() else " " for mark in text.casefold()).split())
