"""The change log of a bank: what each version reworded, added and removed."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from questions.part import Id, Part, Text

Version = Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$", max_length=20)]


class FormerWording(Part):
    """How a question or confidence item read before a change. `rungs` is None where they stayed as they are."""

    text: Text
    rungs: tuple[Text, ...] | None = Field(default=None, min_length=5, max_length=5)


class Reworded(Part):
    """A question or confidence item that a change put into other words, and how it read until then."""

    id: Id
    was: FormerWording


class Removed(Part):
    """Something that a change took away, with what it said."""

    id: Id
    text: Text


class Change(Part):
    """One version of the bank: when it was issued, and what is different from the version before."""

    version: Version
    issued: date
    summary: Text
    reworded: tuple[Reworded, ...] = ()
    added: tuple[Id, ...] = ()
    removed: tuple[Removed, ...] = ()
