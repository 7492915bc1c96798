"""What the checker prints: each fault, and the line that sums them up."""

from __future__ import annotations

from collections.abc import Sequence

from words.faults import Wording

USAGE = "Check a bank of questions, look at it as it will read, or write the schema of its stage files."
CHECK_HELP = "read a bank and say everything that is wrong with it"
BANK_HELP = "the bank’s folder, or the name of one of ours (otherwise the bank in use)"
SCHEMA_HELP = "print the JSON Schema of a stage file, for editors"


def report(where: str, severity: str, said: Wording) -> str:
    """One fault as four lines of plain text."""
    return f"{where}: {severity} ({said.code})\n  {said.what}\n  Why it matters: {said.why}\n  To mend it: {said.mend}"


def where(file: str, line: int) -> str:
    """A place, as an editor and a person can both read it."""
    return f"{file}, line {line}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """A count in digits with its noun, such as "1 fault" or "2 faults"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def faulty(errors: int, warnings: int) -> str:
    """The last line where the bank may not be used."""
    return f"{counted(errors, 'fault')}, {counted(warnings, 'warning')}"


def sound(warnings: int, contents: Sequence[str]) -> str:
    """The last line where it may; `contents` are counts, such as "6 stages"."""
    also = f", {counted(warnings, 'warning')}" if warnings else ""
    return f"No faults{also}: {', '.join(contents)}"
