"""What the report on a module says, for every format that it is taken away in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from figures.model import Figure, Table


@dataclass(frozen=True, slots=True)
class Remarks:
    """The texts that were let through on one theme."""

    theme: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportView:
    """The report on the module called `title`. `paragraphs` are the evaluation, word for word as on the screen."""

    title: str
    days: str
    made_on: date
    bank_title: str
    bank_version: str
    paragraphs: tuple[str, ...]
    picture: Figure | None
    tables: tuple[Table, ...]
    remarks: tuple[Remarks, ...]
    demonstration: bool = False
