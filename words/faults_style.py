"""What we say of the prose in a bank."""

from __future__ import annotations

from words.faults import Wording


def blank(field: str) -> Wording:
    """Text without a letter or a digit, or a promise to write some."""
    return Wording(
        "blank-text",
        f"“{field}” has no words in it yet.",
        "People would see an empty line.",
        "Write it, or take the line away if the field can be left out.",
    )


def hidden_character(number: int) -> Wording:
    """A character that cannot be seen."""
    return Wording(
        "hidden-character",
        f"There is an invisible character (U+{number:04X}) in this text.",
        "It can turn the order of words round, or make two texts look the same that are not.",
        "Type the text again by hand.",
    )


def markup(found: str) -> Wording:
    """Markdown or HTML in plain text."""
    return Wording(
        "markup",
        f"“{found}” looks like Markdown or HTML.",
        "All text is shown as it stands, on screen and on paper, so the marks would be read out.",
        "Take the marks away; write an address as the “url” of a source.",
    )


def straight_quote() -> Wording:
    """A typewriter's quotation mark or apostrophe."""
    return Wording(
        "straight-quote",
        "There is a straight quotation mark or apostrophe in this text.",
        "All else is set with curly ones, and the two look careless together.",
        "Write ’ for an apostrophe, and “ ” round what is quoted.",
    )


def stray_space() -> Wording:
    """A space where none belongs."""
    return Wording(
        "stray-space",
        "There is a space at the start or end of this text, or before a comma or full stop.",
        "Lines would not be flush, and search would miss it.",
        "Take the space away.",
    )


def double_space() -> Wording:
    """Two spaces in a row."""
    return Wording(
        "double-space",
        "There are two spaces in a row in this text.",
        "Paper shows both, and the line looks torn.",
        "Leave one.",
    )


def long_sentence(words: int, begins: str, limit: int) -> Wording:
    """A sentence over `limit` words."""
    return Wording(
        "long-sentence",
        f"The sentence that begins “{begins}” has {words} words.",
        f"Past {limit} words many readers lose the thread.",
        "Make two sentences of it.",
    )


def initials(letters: str, times: int) -> Wording:
    """Capital letters that the glossary does not explain, used so many times in the bank."""
    often = "once" if times == 1 else f"{times} times in this bank"
    return Wording(
        "initials",
        f"“{letters}” is used {often}, first here, and the glossary does not explain it.",
        "Newcomers would not know what it stands for.",
        "Write the words out, or add it to glossary.yaml.",
    )
