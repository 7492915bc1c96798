"""Rules about the change log: it belongs to this bank, tells the truth about it, and its versions count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain, pairwise

from questions.check_references import SHARED, ids
from questions.check_sources import TIME_ZONES
from questions.draft import Draft, walk
from questions.faults import Fault
from questions.nearest import nearest
from questions.semver import order
from questions.yaml_lines import Path
from words import faults_changes as words
from words.faults import did_you_mean

REWORDABLE = ("question", "item")
_FORM = re.compile(r"\d+\.\d+\.\d+", re.ASCII)


def newest_change_is_this_version(draft: Draft) -> Iterator[Fault]:
    """The first change made the version that the bank says it is."""
    bank = draft.tree.get("version")
    for path, version in _versions(draft):
        if path[1] == 0 and isinstance(bank, str) and _FORM.fullmatch(bank) and version != bank:
            yield draft.fault(path, words.newest_is_another(version, bank))


def versions_fall(draft: Draft) -> Iterator[Fault]:
    """Each change is of an older version than the one before it in the list."""
    for (_, newer), (path, older) in pairwise(_versions(draft)):
        if order(older) >= order(newer):
            yield draft.fault(path, words.version_does_not_fall(older, newer))


def changes_have_come(draft: Draft) -> Iterator[Fault]:
    """No change was issued on a day that has not come."""
    for path, day in draft.find("changes.*.issued"):
        if type(day) is date and day > draft.today + TIME_ZONES:
            yield draft.fault(path, words.not_come_yet(day.isoformat()))


def changes_name_what_is_there(draft: Draft) -> Iterator[Fault]:
    """What was reworded or added is in the bank, unless a newer change took it away."""
    rewordable, anything = _known(draft, REWORDABLE), _known(draft, SHARED)
    removed: set[str] = set()
    for path, _ in draft.find("changes.*"):
        for place, ref in _refs(draft, path, "reworded.*.id") if _is_whole(draft) else ():
            if ref not in rewordable and ref not in removed:
                near = did_you_mean(nearest(ref, rewordable), words.MEND_ID)
                yield draft.fault(place, words.nothing_reworded(ref, near))
        for place, ref in _refs(draft, path, "added.*") if _is_whole(draft) else ():
            if ref not in anything and ref not in removed:
                yield draft.fault(place, words.nothing_added(ref, did_you_mean(nearest(ref, anything), words.MEND_ID)))
        removed.update(ref for _, ref in _refs(draft, path, "removed.*.id"))


def what_is_removed_is_gone(draft: Draft) -> Iterator[Fault]:
    """Nothing in the bank bears the id of something that was removed."""
    known = _known(draft, SHARED)
    for path, ref in draft.find("changes.*.removed.*.id"):
        if isinstance(ref, str) and ref in known:
            place = draft.at(known[ref])
            yield draft.fault(path, words.still_there(ref, place.file, place.line))


def changes_name_each_once(draft: Draft) -> Iterator[Fault]:
    """One change says one thing of each id."""
    for path, _ in draft.find("changes.*"):
        first: dict[str, Path] = {}
        for place, ref in chain(*(_refs(draft, path, part) for part in ("reworded.*.id", "added.*", "removed.*.id"))):
            if first.setdefault(ref, place) != place:
                yield draft.fault(place, words.named_twice(ref, draft.at(first[ref]).line))


def versions_count_rewordings(draft: Draft) -> Iterator[Fault]:
    """The version of a question or confidence item is one more than the number of changes that reworded it."""
    said = [ref for _, ref in draft.find("changes.*.reworded.*.id")]
    for ref, path in _known(draft, REWORDABLE).items() if draft.is_whole("changes") else ():
        place = (*path[:-1], "version")
        part = draft.get(path[:-1])
        version = part.get("version", 1)
        if type(version) is int and version != 1 + said.count(ref):
            yield draft.fault(place, words.version_miscounted(ref, version, said.count(ref)))


def rewordings_differ(draft: Draft) -> Iterator[Fault]:
    """What was reworded last reads otherwise now."""
    known = _known(draft, REWORDABLE)
    seen: set[str] = set()
    for path, reworded in draft.find("changes.*.reworded.*"):
        ref, was = (reworded.get("id"), reworded.get("was")) if isinstance(reworded, Mapping) else (None, None)
        if isinstance(ref, str) and ref in known and ref not in seen and isinstance(was, Mapping):
            seen.add(ref)
            now = draft.get(known[ref][:-1])
            if was.get("text") == now.get("text") and was.get("rungs") in (None, now.get("rungs")):
                yield draft.fault((*path, "was"), words.same_wording(ref))


def items_have_no_rungs(draft: Draft) -> Iterator[Fault]:
    """The former wording of a confidence item has no rungs."""
    items = ids(draft, "item")
    for path, ref in draft.find("changes.*.reworded.*.id"):
        was = (*path[:-1], "was")
        if isinstance(ref, str) and ref in items and tuple(walk(draft.get(was), "rungs")):
            yield draft.fault((*was, "rungs"), words.rungs_of_an_item(ref))


RULES = (
    newest_change_is_this_version,
    versions_fall,
    changes_have_come,
    changes_name_what_is_there,
    what_is_removed_is_gone,
    changes_name_each_once,
    versions_count_rewordings,
    rewordings_differ,
    items_have_no_rungs,
)


def _versions(draft: Draft) -> list[tuple[Path, str]]:
    """The versions of the changes that have the form of one, in the order of the list."""
    found = draft.find("changes.*.version")
    return [(path, version) for path, version in found if isinstance(version, str) and _FORM.fullmatch(version)]


def _known(draft: Draft, kinds: tuple[str, ...]) -> dict[str, Path]:
    return {ref: path for kind in kinds for ref, path in ids(draft, kind).items()}


def _refs(draft: Draft, change: Path, pattern: str) -> Iterator[tuple[Path, str]]:
    for path, ref in walk(draft.get(change), pattern, change):
        if isinstance(ref, str):
            yield path, ref


def _is_whole(draft: Draft) -> bool:
    return all(draft.is_whole(root) for root in ("stages", "confidence", "cases", "resources", "sources"))
