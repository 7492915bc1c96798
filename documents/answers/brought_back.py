"""Reads the JSON file that somebody brings back, and trusts nothing in it.

Whatever is wrong is said with its line and how to mend it; a file is taken whole or not at all. No id of a person is
in the file, and none is looked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from documents.answers.file import SCHEMA
from documents.answers.slots import OURS, fault_in, known, unknown_choice
from questions.answers import Answers, Slot, Value
from questions.model import Bank
from words import bring_back as words

MOST_MEGABYTES: Final = 5
MOST_ANSWERS: Final = 5000
MOST_FAULTS: Final = 5
_SHOWN = 80  # letters of a name
_VERSION = re.compile(r"[0-9]{1,5}\.[0-9]{1,5}\.[0-9]{1,5}")
_DOCUMENTS = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"BEGIN:VCALENDAR", b"<!DOCTYPE")
_Pairs = list[tuple[str, Any]]


class Refused(Exception):  # noqa: N818 - named for what happened
    """A file that cannot be taken; each of `faults` is a sentence that says what is wrong and how to mend it."""

    def __init__(self, *faults: str) -> None:
        super().__init__(" ".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What a file holds: answers, and the version of the bank that each was given under."""

    answers: Answers
    versions: Mapping[Slot, str]
    bank_version: str


def read_answers_file(data: bytes, bank: Bank) -> BroughtBack:
    """The answers in a file that may have been made anywhere, or Refused."""
    text = _text(data)
    told = _parsed(text)
    version = _bank_version(told, bank)
    entries = told.get("answers")
    if not isinstance(entries, dict):
        raise Refused(words.wrong_field("answers", words.A_LIST_OF_ANSWERS))
    if len(entries) > MOST_ANSWERS:
        raise Refused(words.too_many(MOST_ANSWERS))
    faults = [words.at(_line(text, key), key[:_SHOWN], fault) for key, fault in _faults(bank, entries, version)]
    if faults:
        more = [words.more(len(faults) - MOST_FAULTS)] if len(faults) > MOST_FAULTS else []
        raise Refused(*faults[:MOST_FAULTS], *more)
    if not entries:
        raise Refused(words.NOTHING_SAID)
    slots = {key: slot for key in entries if (slot := Slot.parse(key)) is not None}
    return BroughtBack(
        {slot: entries[key]["value"] for key, slot in slots.items()},
        {slot: entries[key].get("version", version) for key, slot in slots.items()},
        version,
    )


def _text(data: bytes) -> str:
    if len(data) > MOST_MEGABYTES * 1024 * 1024:
        raise Refused(words.too_large(MOST_MEGABYTES))
    if not data.strip():
        raise Refused(words.EMPTY)
    if data.startswith(_DOCUMENTS):
        raise Refused(words.OTHER_KIND)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(words.NOT_UTF8) from None


def _parsed(text: str) -> dict[str, Any]:
    try:
        told = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise Refused(words.not_json(error.lineno, error.colno)) from None
    except RecursionError:
        raise Refused(words.TOO_DEEP) from None
    except ValueError:  # a number of thousands of digits, or NaN
        raise Refused(words.NOT_OURS) from None
    schema = told.get("schema") if isinstance(told, dict) else None
    if isinstance(schema, str) and schema.startswith("mutual-ready/") and schema != SCHEMA:
        raise Refused(words.newer_form(schema[:40]))
    if schema != SCHEMA:
        raise Refused(words.NOT_OURS)
    assert isinstance(told, dict)  # noqa: S101 - it has a schema
    return told


def _once(pairs: _Pairs) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise Refused(words.twice(next(name for name in names if names.count(name) > 1)[:_SHOWN]))
    return found


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _bank_version(told: Mapping[str, Any], bank: Bank) -> str:
    theirs = told.get("bank")
    if not isinstance(theirs, dict) or not isinstance(theirs.get("id"), str) or not _is_version(theirs.get("version")):
        raise Refused(words.wrong_field("bank", words.A_BANK))
    if theirs["id"] != bank.id:
        raise Refused(words.other_bank(theirs["id"][:60], bank.id))
    return str(theirs["version"])


def _faults(bank: Bank, entries: Mapping[str, Any], file_version: str) -> Iterator[tuple[str, str]]:
    """The name of each answer that cannot be taken, and why."""
    there = known(bank)
    for key, entry in entries.items():
        slot = Slot.parse(key)
        if slot is None or slot.key != key:
            yield key, words.UNKNOWN_KIND
        elif not isinstance(entry, dict) or "value" not in entry or not entry.keys() <= {"value", "version"}:
            yield key, words.NOT_AN_ANSWER
        elif not _is_version(entry.get("version", file_version)):
            yield key, words.WRONG_VERSION
        else:
            fault = _fault(bank, there, slot, entry["value"], entry.get("version", file_version))
            if fault:
                yield key, fault


def _fault(bank: Bank, there: Mapping[Any, frozenset[str]], slot: Slot, value: Value, version: str) -> str | None:
    asked_here = version == bank.version or slot.kind in OURS  # another version may have asked and offered otherwise
    if asked_here and slot.ref not in there.get(slot.kind, {slot.ref}):
        return words.UNKNOWN_REF
    return fault_in(slot, value) or (unknown_choice(bank, slot, value) if asked_here else None)


def _is_version(value: object) -> bool:
    return isinstance(value, str) and _VERSION.fullmatch(value) is not None


def _line(text: str, key: str) -> int:
    """The line on which an answer stands, or 1 where its name is written in an unusual way."""
    start = text.find('"answers"')
    found = (text.find(json.dumps(key, ensure_ascii=plain), start) for plain in (False, True))
    return text.count("\n", 0, max(*found, 0)) + 1
