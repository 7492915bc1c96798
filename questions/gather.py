"""Gather the files of a bank into one draft, with every fault of the reading."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path as Folder
from typing import Any

from questions.draft import Draft
from questions.faults import MOST_FAULTS, Fault, Place, Refused, fault
from questions.nearest import nearest
from questions.read_file import read_text
from questions.yaml_lines import Path, Reading, read_yaml
from words import faults as words
from words import faults_references as references
from words import faults_shape as shape

BANK_FILE = "bank.yaml"
OWN_FILES = ("confidence", "cases", "resources", "glossary", "sources", "routes", "changes")
MAY_BE_ABSENT = ("cases", "resources", "glossary", "sources", "routes", "changes")
MOST_STAGES = 12

_STAGE_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)


def gather(folder: Folder, today: date) -> tuple[Draft, tuple[Fault, ...]]:
    """The draft in `folder` and what was wrong in reading it."""
    gathering = _Gathering(folder)
    if not folder.is_dir():
        gathering.lose((), fault(Place(BANK_FILE, 1), words.folder_missing(str(folder))))
    else:
        gathering.bank()
        gathering.stages()
        for name in OWN_FILES:
            gathering.own_file(name)
    draft = Draft(gathering.tree, gathering.places, frozenset(gathering.unread), today)
    return draft, tuple(gathering.faults)


@dataclass(slots=True)
class _Gathering:
    folder: Folder
    tree: dict[str, Any] = field(default_factory=dict)
    places: dict[Path, Place] = field(default_factory=dict)
    unread: set[Path] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)

    def bank(self) -> None:
        reading = self.read(BANK_FILE, ())
        if reading is None:
            return
        for name in OWN_FILES:
            if name in reading.value:
                self.faults.append(fault(reading.places[(name,)], shape.misplaced(name, f"{name}.yaml")))
        self.tree |= {key: value for key, value in reading.value.items() if key not in OWN_FILES}

    def stages(self) -> None:
        names = self.tree.get("stages")
        if not isinstance(names, tuple):
            return
        if len(names) > MOST_STAGES:
            said = shape.wrong_count("stages", shape.count_rule(None, MOST_STAGES, exactly=False), len(names))
            self.lose(("stages",), fault(self.places[("stages",)], said))
            return
        self.tree["stages"] = tuple(self.stage(("stages", order), names) for order in range(len(names)))
        for path in sorted((self.folder / "stages").glob("*.yaml")):
            if path.stem not in names:
                place = Place(f"stages/{path.name}", 1)
                self.faults.append(fault(place, references.stage_left_out(path.stem), "warning"))

    def stage(self, path: Path, names: tuple[Any, ...]) -> Any:
        order = int(path[-1])
        name, listed = names[order], self.places[path]
        if refused := self.refuse_stage(name, listed.raw, names[:order]):
            self.lose(path, fault(listed, refused))
            return None
        reading = self.read(f"stages/{name}.yaml", path)
        return reading.value if reading else None

    def refuse_stage(self, name: Any, raw: str, before: tuple[Any, ...]) -> words.Wording | None:
        if not isinstance(name, str) or not _STAGE_NAME.fullmatch(name):
            return references.unsafe_stage(raw or str(name)[:60])
        if name in before:
            return references.stage_listed_twice(name)
        file = f"stages/{name}.yaml"
        return None if (self.folder / file).is_file() else words.file_missing(file)

    def own_file(self, name: str) -> None:
        file = f"{name}.yaml"
        if name in MAY_BE_ABSENT and not os.path.lexists(self.folder / file):
            return
        reading = self.read(file, (name,), inside=(name,))
        if reading is None:
            return
        others = [key for key in reading.value if key != name and (key,) not in reading.broken]
        for key in others[:MOST_FAULTS]:
            self.faults.append(fault(reading.places[(key,)], shape.unknown_field(key, nearest(key, [name]))))
        if name in reading.value:
            self.tree[name] = reading.value[name]
        else:
            self.lose((name,), fault(Place(file, 1), shape.missing_field(name)))

    def read(self, file: str, path: Path, inside: Path = ()) -> Reading | None:
        """What `file` says, where it is made of fields; what lies `inside` it is remembered as lying at `path`."""
        try:
            reading = read_yaml(read_text(self.folder, file), file)
        except Refused as refused:
            self.lose(path, refused.fault)
            return None
        self.faults.extend(reading.faults[:MOST_FAULTS])
        if not isinstance(reading.value, dict):
            self.lose(path, fault(Place(file, 1), shape.not_a_mapping()))
            return None
        self.remember(reading, path, inside)
        return reading

    def remember(self, reading: Reading, path: Path, inside: Path) -> None:
        depth = len(inside)
        for part, place in reading.places.items():
            if part[:depth] == inside:
                self.places[path + part[depth:]] = place
        self.unread |= {path + part[depth:] for part in reading.broken if part[:depth] == inside}

    def lose(self, path: Path, found: Fault) -> None:
        self.faults.append(found)
        self.unread.add(path)
