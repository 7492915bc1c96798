"""Turn YAML into plain values that remember their lines, and refuse what could harm or mislead.

Aliases, tags, several documents, deep nesting and very many values stop the reading. Lists become tuples,
so that what is read is as immutable as the bank.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from questions.faults import Fault, Place, Refused, fault
from words import faults as words

MOST_DEEP = 20
MOST_VALUES = 10_000
LONGEST_NUMBER = 40

Path = tuple[str | int, ...]

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TYPED = {f"tag:yaml.org,2002:{kind}" for kind in ("null", "bool", "int", "float", "timestamp")}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says: its `value`, the place of each part by its path, and faults that did not stop it.

    `broken` are the paths that such a fault spoils, so that nobody complains of them again.
    """

    value: Any
    places: dict[Path, Place]
    faults: tuple[Fault, ...]
    broken: frozenset[Path]


def read_yaml(text: str, file: str) -> Reading:
    """The one YAML document in `text`. Raises `Refused` where it cannot be read to the end."""
    try:
        return _Reader(_LOADER(text), file, text.splitlines()).whole()
    except yaml.MarkedYAMLError as error:
        raise Refused(fault(Place(file, _line(error)), words.syntax(error.problem or str(error)))) from error


def _line(error: yaml.MarkedYAMLError) -> int:
    """Where to look: at the quotation mark that was left open, else where the parser gave up."""
    left_open = "quoted scalar" in (error.context or "")
    mark = error.context_mark if left_open else error.problem_mark
    return mark.line + 1 if mark else 1


@dataclass(slots=True)
class _Reader:
    loader: Any
    file: str
    written: list[str]
    places: dict[Path, Place] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    broken: set[Path] = field(default_factory=set)
    count: int = 0

    def whole(self) -> Reading:
        self.loader.get_event()
        if self.loader.check_event(yaml.StreamEndEvent):
            raise Refused(fault(Place(self.file, 1), words.empty_file()))
        self.loader.get_event()
        value = self.value(())
        self.loader.get_event()
        if not self.loader.check_event(yaml.StreamEndEvent):
            self.refuse(self.loader.peek_event(), words.several_documents())
        if value is None:
            raise Refused(fault(Place(self.file, 1), words.empty_file()))
        return Reading(value, self.places, tuple(self.faults), frozenset(self.broken))

    def value(self, path: Path) -> Any:
        event = self.next_event(path)
        self.places.setdefault(path, self.place(event))
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(path)
        if isinstance(event, yaml.SequenceStartEvent):
            return tuple(self.items(path))
        return self.scalar(event, path)

    def next_event(self, path: Path) -> Any:
        event = self.loader.get_event()
        self.count += 1
        if self.count > MOST_VALUES:
            self.refuse(event, words.too_many_parts(MOST_VALUES))
        if len(path) > MOST_DEEP:
            self.refuse(event, words.too_deep(MOST_DEEP))
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            self.refuse(event, words.alias())
        if event.tag is not None:
            self.refuse(event, words.tag(event.tag))
        return event

    def mapping(self, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not self.loader.check_event(yaml.MappingEndEvent):
            place = self.place(self.loader.peek_event())
            key = self.key((*path, "[key]"), place)
            if key in found:
                self.faults.append(fault(place, words.duplicate_key(key, self.places[(*path, key)].line)))
            self.places[(*path, key)] = place
            found[key] = self.value((*path, key))
        self.loader.get_event()
        return found

    def key(self, path: Path, place: Place) -> str:
        key = self.value(path)
        raw = self.places.pop(path).raw
        if isinstance(key, str):
            return key
        name = f"[{raw or '?'}]"
        self.faults.append(fault(place, words.key_not_text(raw or "?")))
        self.broken.add((*path[:-1], name))
        return name

    def items(self, path: Path) -> Iterator[Any]:
        order = 0
        while not self.loader.check_event(yaml.SequenceEndEvent):
            yield self.value((*path, order))
            order += 1
        self.loader.get_event()

    def scalar(self, event: Any, path: Path) -> Any:
        text: str = event.value
        tag = self.loader.resolve(yaml.ScalarNode, text, event.implicit)
        if tag not in _TYPED:
            self.warn_of_a_comment(event)
            return text.rstrip("\n") if event.style in ("|", ">") else text
        place = self.places[path]
        self.places[path] = Place(place.file, place.line, text)
        try:
            return self.typed(event, tag)
        except (ValueError, OverflowError):
            self.faults.append(fault(place, words.bad_scalar(text[:LONGEST_NUMBER])))
            self.broken.add(path)
            return text

    def warn_of_a_comment(self, event: Any) -> None:
        lost = self.written[event.end_mark.line][event.end_mark.column :].strip() if not event.style else ""
        if lost.startswith("#"):
            self.faults.append(fault(self.place(event), words.swallowed(lost[:LONGEST_NUMBER]), "warning"))

    def typed(self, event: Any, tag: str) -> Any:
        if len(event.value) > LONGEST_NUMBER:
            raise ValueError(event.value)
        return self.loader.construct_object(yaml.ScalarNode(tag, event.value, event.start_mark, event.end_mark))

    def place(self, event: Any) -> Place:
        return Place(self.file, event.start_mark.line + 1)

    def refuse(self, event: Any, said: words.Wording) -> None:
        raise Refused(fault(self.place(event), said))
