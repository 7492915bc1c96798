"""What is wrong with a file that somebody brings back, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence

from words.grammar import counted, listed

EMPTY = "The file is empty. Choose the file that was downloaded as “Everything, to bring back (JSON)”."
OTHER_KIND = "This is a document or a spreadsheet, which cannot be read back. Choose the file whose name ends in .json."
NOT_UTF8 = "The file is not in UTF-8. If you opened it in an editor, save it again as UTF-8 without other changes."
TOO_DEEP = "The file is nested too deeply to be one of ours. Choose the file as it was downloaded."
NOT_OURS = (
    "This is not the file that can be brought back. Choose the one whose name begins with mutual-ready-everything."
)
NOTHING_SAID = "The file holds no answer, so there is nothing to bring back."


def too_large(megabytes: int) -> str:
    """A file that is larger than any of ours."""
    return f"The file is larger than {megabytes} MB, and no file of ours is. Choose the file as it was downloaded."


def not_json(line: int, column: int) -> str:
    """A file that cannot be parsed."""
    return (
        f"The file stops being JSON at line {line}, character {column}. It may have been cut off or edited: "
        "download it again, or mend it there."
    )


def twice(name: str) -> str:
    """A field that stands there two times."""
    return f"“{name}” stands there twice. Take one of the two out."


def newer_form(schema: str) -> str:
    """A later form of the file."""
    return f"The file has the form “{schema}”, and this site reads “mutual-ready/1”. Use a site that is up to date."


def wrong_field(name: str, wanted: str) -> str:
    """A field outside the answers that is missing or not as it should be."""
    return f"“{name}” is missing or is not {wanted}. Download the file again, or mend it."


A_LIST_OF_ANSWERS = "a set of answers"
A_BANK = "the id and version of a question bank"


def other_bank(theirs: str, ours: str) -> str:
    """Answers to other questions."""
    return (
        f"The file answers the questions of “{theirs}”, and this site asks those of “{ours}”. "
        "Bring it back on a site that asks the same."
    )


def too_many(most: int) -> str:
    """More answers than there can be."""
    return f"The file holds more than {most} answers, and no file of ours does."


def at(line: int, name: str, what: str) -> str:
    """Where an answer is wrong, and what is wrong with it."""
    return f"Line {line}, “{name}”: {what}"


UNKNOWN_KIND = "this is no answer that we know. Take the line out, or correct its name."
UNKNOWN_REF = "the questions have nothing of that name. Take the line out, or correct its name."
NOT_AN_ANSWER = "write it as {“value”: …, “version”: …}, as in the other lines."
WRONG_VERSION = "the version must be three numbers such as 1.2.0."
WRONG_CHOICE = "this is none of the choices. Write the id of one of them, or take the line out."
TEXT = "this must be text of at most 10,000 letters."
DATE = "this must be a date such as 2027-03-31, from 2000 to 2099."


def number(low: int, high: int) -> str:
    """A value outside its scale."""
    return f"this must be a whole number from {low} to {high}."


def words(allowed: Sequence[str]) -> str:
    """A value that is none of the words allowed."""
    return f"this must be {listed([f'“{each}”' for each in allowed], len(allowed)).replace(' and ', ' or ')}."


def number_or(low: int, high: int, allowed: Sequence[str]) -> str:
    """A value that is neither on the scale nor one of the words besides."""
    others = " or ".join(f"“{each}”" for each in allowed)
    return f"this must be a whole number from {low} to {high}, or {others}."


def more(count: int) -> str:
    """Faults that are not listed."""
    return f"And {counted(count, 'more line is', 'more lines are')} wrong."
