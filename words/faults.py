"""What we say of a bank that cannot be read: files, YAML and the shape of what they hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """A fault in words: its `code` (kebab-case, stable), what is wrong, why it matters, how to mend it."""

    code: str
    what: str
    why: str
    mend: str


def did_you_mean(near: str | None, otherwise: str) -> str:
    """The advice for a misspelt word: the near miss where there is one."""
    return f"Did you mean “{near}”?" if near else otherwise


MEND_DATE = "Mend the date; the year comes first, then the month."
_LOST = "Without it the bank is not whole, and a bank is loaded whole or not at all."
_SAFE = "A bank may come from anyone, so only plain, bounded YAML is read."


def folder_missing(folder: str) -> Wording:
    """The bank has no folder."""
    return Wording(
        "folder-missing", f"There is no folder “{folder}”.", _LOST, "Check the name, or unset MUTUAL_READY_BANK."
    )


def file_missing(file: str) -> Wording:
    """A file that the bank needs is not there."""
    return Wording("file-missing", f"There is no file “{file}”.", _LOST, "Write it, or mend its name.")


def file_outside(file: str) -> Wording:
    """A link leads out of the bank's folder."""
    return Wording("file-outside", f"“{file}” leads out of the bank’s folder.", _SAFE, "Put the file itself there.")


def file_too_big(limit: int) -> Wording:
    """A file over the limit, in bytes."""
    return Wording("file-too-big", f"The file is over {limit:,} bytes.", _SAFE, "Split the stage, or trim the file.")


def file_unreadable(reason: str) -> Wording:
    """The operating system would not hand the file over."""
    return Wording("file-unreadable", f"The file cannot be opened: {reason}.", _LOST, "Check what may be read.")


def not_utf8() -> Wording:
    """Bytes that are not UTF-8."""
    return Wording(
        "not-utf8",
        "The file is not in UTF-8 from this line on.",
        "Dashes, quotation marks and pound signs would come out as other characters.",
        "Save the file again with the encoding UTF-8.",
    )


def control_character(number: int) -> Wording:
    """A character that YAML does not allow."""
    return Wording(
        "control-character",
        f"There is a control character (U+{number:04X}) on this line.",
        "It cannot be seen, and YAML does not allow it.",
        "Delete it; often typing the line again is quickest.",
    )


def tab_indent() -> Wording:
    """A line indented with a tab."""
    return Wording(
        "tab-indent",
        "The line begins with a tab.",
        "YAML tells what belongs to what by spaces, and does not count tabs.",
        "Use two spaces for each step in.",
    )


def empty_file() -> Wording:
    """A file that says nothing."""
    return Wording("empty-file", "The file is empty.", _LOST, "Fill it, or delete it if the bank can do without.")


def swallowed(lost: str) -> Wording:
    """Text cut off by a number sign, which begins a comment."""
    return Wording(
        "swallowed",
        f"The text stops before “{lost}”, because a space and # begin a comment.",
        "What follows would vanish without a word.",
        "Put quotation marks round the whole text, or move the comment to a line of its own.",
    )


def syntax(problem: str) -> Wording:
    """YAML that cannot be parsed; `problem` is the parser's own phrase."""
    return Wording(
        "syntax",
        f"This is not YAML: {problem}.",
        "Nothing after this line can be read.",
        "Look here and on the line above for uneven spaces, a quotation mark left open, "
        "or text with “: ” in it, which needs quotation marks round the whole.",
    )


def alias() -> Wording:
    """An anchor or an alias."""
    return Wording(
        "alias",
        "There is an anchor (&) or an alias (*) here.",
        "A few lines of aliases can unfold into gigabytes, so none is read.",
        "Write the text out; if it begins with & or *, put it in quotation marks.",
    )


def tag(name: str) -> Wording:
    """An explicit YAML tag."""
    return Wording(
        "tag", f"There is a tag, “{name}”, here.", _SAFE, "Take it away, or put quotation marks round all of it."
    )


def too_deep(limit: int) -> Wording:
    """Nesting over the limit."""
    return Wording("too-deep", f"Things lie inside each other more than {limit} deep.", _SAFE, "Lay them out flatter.")


def too_many_parts(limit: int) -> Wording:
    """More values in a file than the limit."""
    return Wording("too-many-parts", f"The file holds more than {limit:,} values.", _SAFE, "Split it into stages.")


def several_documents() -> Wording:
    """A second document in the same file."""
    return Wording(
        "several-documents",
        "A second YAML document begins here.",
        "Only one can be read, and the others would be lost without a word.",
        "Take away the line “---”, or move what follows to a file of its own.",
    )


def duplicate_key(key: str, first: int) -> Wording:
    """A key said twice in the same place."""
    return Wording(
        "duplicate-key",
        f"“{key}” is said twice; the first time was on line {first}.",
        "YAML keeps the last and drops the other without a word.",
        "Keep one of them.",
    )


def key_not_text(raw: str) -> Wording:
    """A key that YAML does not read as text."""
    return Wording(
        "key-not-text",
        f"“{raw}” is not read as the name of a field.",
        "YAML reads yes, no, on, off, numbers and dates as something other than words.",
        "Put quotation marks round it, or mend the name.",
    )


def bad_scalar(raw: str) -> Wording:
    """A number or date that does not exist."""
    return Wording(
        "bad-scalar",
        f"“{raw}” looks like a number or a date, but there is no such one.",
        "YAML cannot read it, so nothing is known of it.",
        "Mend it, or put quotation marks round it if it is text.",
    )
