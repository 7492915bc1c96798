"""A fault in a bank, where it lies, and the error that carries them all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from words import check as telling
from words import faults as words

MOST_FAULTS = 200  # of one file or one rule: a hostile bank must not make us talk for ever

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Place:
    """A line (from 1) of a file (relative to the bank's folder). `raw` is a number, date or yes/no as written."""

    file: str
    line: int
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a bank: what, why it matters and how to mend it, in whole sentences.

    `file` is relative to the bank's folder and `line` counts from 1. An error stops the bank from loading.
    """

    code: str
    file: str
    line: int
    what: str
    why: str
    mend: str
    severity: Severity = "error"

    def __str__(self) -> str:
        said = words.Wording(self.code, self.what, self.why, self.mend)
        return telling.report(telling.where(self.file, self.line), self.severity, said)


def fault(place: Place, said: words.Wording, severity: Severity = "error") -> Fault:
    """The fault that `said` puts into words, at `place`."""
    return Fault(said.code, place.file, place.line, said.what, said.why, said.mend, severity)


class BankFaults(Exception):  # noqa: N818 - it holds many, and reads as what it is
    """A bank that may not be used. `faults` holds everything found, and `str()` prints all of it."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        return "\n\n".join(str(each) for each in self.faults)


class Refused(Exception):  # noqa: N818 - what was done, rather than what went wrong
    """A file that cannot be read on; carries the one fault that stopped it."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault
