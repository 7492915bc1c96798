"""What we say of a bank whose parts have the wrong shape: a field missing, misspelt or of another kind."""

from __future__ import annotations

from words.faults import Wording, did_you_mean

_ASKED = "Screens, scores and documents rely on it."
_SIGNS = {"ge": "at least", "gt": "more than", "le": "at most"}
SOMETHING_ELSE = "something else"
_QUOTES = "Put quotation marks round it."


def not_a_mapping() -> Wording:
    """A file whose top is not a list of named fields."""
    return Wording("not-a-mapping", "The file is not made of named fields.", _ASKED, "Begin with one, as in “id: …”.")


def misplaced(field: str, file: str) -> Wording:
    """A field of another file."""
    return Wording(
        "misplaced",
        f"“{field}” does not belong in this file.",
        "Each part of a bank lives in one file, so that nothing is said twice.",
        f"Move it to {file}.",
    )


def missing_field(field: str) -> Wording:
    """A field that must be there."""
    return Wording("missing-field", f"“{field}” is missing here.", _ASKED, f"Add a line “{field}: …”.")


def unknown_field(field: str, near: str | None) -> Wording:
    """A field that nothing reads."""
    return Wording(
        "unknown-field",
        f"There is no field “{field}” here.",
        "Nobody would ever read it.",
        did_you_mean(near, "Take it away, or see docs/authoring.md for the fields there are."),
    )


def empty_field(field: str) -> Wording:
    """A field with nothing in it."""
    return Wording("empty-field", f"“{field}” is empty.", _ASKED, "Fill it, or take the whole line away.")


def yes_no_for_text(field: str, raw: str) -> Wording:
    """YAML read a word as true or false."""
    return Wording(
        "yes-no-for-text",
        f"“{field}” says {raw}, which YAML reads as true or false rather than as a word.",
        "The word itself would be lost.",
        _QUOTES,
    )


def number_for_text(field: str, raw: str) -> Wording:
    """YAML read text as a number."""
    return Wording(
        "number-for-text",
        f"“{field}” says {raw}, which YAML reads as a number rather than as text.",
        "1.10 would turn into 1.1, and 10:30 into 630.",
        _QUOTES,
    )


def date_for_text(field: str, raw: str) -> Wording:
    """YAML read text as a date."""
    return Wording(
        "date-for-text",
        f"“{field}” says {raw}, which YAML reads as a date rather than as text.",
        "It would be written back in another form.",
        _QUOTES,
    )


def not_text(field: str) -> Wording:
    """A list or a group of fields where text belongs."""
    return Wording(
        "not-text",
        f"“{field}” should be text, and is a list or has fields of its own.",
        _ASKED,
        "Write it on one line; text with “: ” in it, or that begins with “- ”, needs quotation marks.",
    )


def not_a_number(field: str, raw: str) -> Wording:
    """Anything but a number where one belongs."""
    return Wording(
        "not-a-number",
        f"“{field}” should be a whole number or a plain decimal, and says {raw}.",
        "Sums are made with it.",
        "Write digits, without quotation marks or units.",
    )


def not_a_date(field: str, raw: str) -> Wording:
    """Anything but a date where one belongs."""
    return Wording(
        "not-a-date",
        f"“{field}” should be a date, and says {raw}.",
        "Dates are compared with today.",
        "Write it as 2026-06-30, without quotation marks or a time of day.",
    )


def not_true_or_false(field: str, raw: str) -> Wording:
    """Anything but true or false where one belongs."""
    return Wording(
        "not-true-or-false",
        f"“{field}” should be true or false, and says {raw}.",
        _ASKED,
        "Write true or false, without quotation marks.",
    )


def not_a_list(field: str) -> Wording:
    """One thing where a list belongs."""
    return Wording(
        "not-a-list",
        f"“{field}” should be a list.",
        _ASKED,
        "Put each thing on its own line, after “- ”.",
    )


def not_fields(field: str) -> Wording:
    """Text or a list where named fields belong."""
    return Wording(
        "not-fields", f"“{field}” should be made of named fields.", _ASKED, "Write each as “name: …” on its own line."
    )


def not_a_choice(field: str, raw: str, choices: str) -> Wording:
    """A value outside a closed list."""
    return Wording(
        "not-a-choice", f"“{field}” says {raw}.", "Only a few values mean anything here.", f"Choose from {choices}."
    )


def bad_id(raw: str) -> Wording:
    """An id with characters that ids may not have."""
    return Wording(
        "bad-id",
        f"“{raw}” cannot be an id.",
        "Ids end up in addresses, file names and saved answers.",
        "Use lower-case letters, digits and single hyphens, and begin with a letter, as in “clear-duties”.",
    )


def bad_form(field: str, form: str) -> Wording:
    """Text that does not have the form it should."""
    return Wording("bad-form", f"“{field}” does not have the right form.", _ASKED, f"Write it as {form}.")


def too_long(field: str, limit: int) -> Wording:
    """Text over its limit, in characters."""
    return Wording(
        "too-long",
        f"“{field}” is longer than {limit} characters.",
        "It would not fit where it is shown.",
        "Say it in fewer words.",
    )


def count_rule(low: int | None, high: int | None, *, exactly: bool) -> str:
    """How many there should be, for `wrong_count`; one of `low` and `high` is given."""
    if exactly:
        return f"exactly {low or high}"
    return f"at least {low}" if high is None else f"at most {high}"


def wrong_count(field: str, rule: str, found: int) -> Wording:
    """A list with too few or too many things in it."""
    return Wording(
        "wrong-count",
        f"“{field}” should have {rule}, and has {found}.",
        _ASKED,
        "Add what is missing, or take away what is too much.",
    )


def out_of_range(field: str, raw: str, rule: str) -> Wording:
    """A number outside its range."""
    return Wording("out-of-range", f"“{field}” says {raw}.", "Sums are made with it.", f"It should be {rule}.")


def range_rule(sign: str, limit: float) -> str:
    """What a number should be, for `out_of_range`; `sign` is one of ge, gt, le."""
    return f"{_SIGNS[sign]} {limit:g}"


def odd_shape(field: str, problem: str) -> Wording:
    """Anything else; `problem` is the validator's own phrase."""
    return Wording("odd-shape", f"“{field}” is not as it should be: {problem}.", _ASKED, "See docs/authoring.md.")
