"""What the screen says that takes in a form answered on paper."""

from __future__ import annotations

from collections.abc import Sequence

from words import library
from words.grammar import listed
from words.screen import count

TITLE = "Enter a paper form"
TEXT = (
    "Each field takes the crosses of one part of the form. Type their signs one after another, then press Tab. What we "
    "read stands below the field, so that you can compare it with the paper. Nothing is kept until you save at the end."
)
SIGNS = (
    ("0 to 4", "the box that is crossed"),
    ("?", "don’t know yet"),
    ("-", "does not apply; a gate has no such box"),
    (".", "left open on the paper, or crossed twice"),
)
SIGNS_TEXT = (
    "Spaces between them are welcome but not needed: 34?2-10 is the same as 3 4 ? 2 - 1 0. "
    "About you takes the letters of the boxes. Ratings run from 0 to 10, and 10 without a space inside is ten."
)
SAVE = "Save these answers"
SAVE_NOTHING = "Type at least one row first."
NOT_YET = "The paper form is not saved yet"
BACK = library.BACK_TO_ASSESSMENT
REASON = "The reason is on the paper form."

DONT_KNOW = "don’t know"
NOT_APPLICABLE = "does not apply"
LEFT_OPEN = "left open"

# After saving

SAVED_TITLE = "This form is saved"
SAVED_OWN = "If these are your own answers"
SAVED_OWN_TEXT = "They are part of your assessment now, as if you had answered on the screen."
SAVED_RESULTS = "See where I stand"
SAVED_MORE = "Type in more of this form"
SAVED_OTHER = "If this is somebody else’s form"
SAVED_OTHER_TEXT = (
    "Give them this private link first. It is the only way to their answers, and whoever has it can read and "
    "change them."
)
ANOTHER = "Enter another form"
ANOTHER_TEXT = "Then go on. This browser forgets these answers, and you get an empty form."

# Before the next form, on a page without the app

NEXT_TITLE = ANOTHER
NEXT = (
    "This browser will forget the answers that it holds now. They stay saved, but only their own private link will "
    "open them again.",
    "If nobody has kept that link, go back and copy it first.",
)
NEXT_BUTTON = "Forget them here and open an empty form"

# On the overview

DOOR = "On paper"
DOOR_TEXT = "The same questions as a form to print, or to fill in without a network and type in later."
DOOR_DOWNLOAD = "Download the paper form (PDF)"
DOOR_OPEN = "I have answered on paper"


def for_code(code: str) -> str:
    """Which forms this screen can read."""
    return (
        f"This is for forms that say “{code}” on the cover and at the foot of each page. "
        "Any other code stands for other questions: do not type those in here."
    )


def holds_answers() -> str:
    """That what is typed joins what this browser already holds."""
    return (
        "This browser holds somebody’s answers already, and what you save here joins them. "
        "For another person’s form, start with an empty one:"
    )


def about(numbers: str) -> str:
    """The label of the row about the person."""
    return f"About you, {numbers}"


def stage(place: int, title: str, numbers: str) -> str:
    """The label of a row of one stage."""
    return f"{place} {title}, {numbers}"


def span(first: str, last: str) -> str:
    """The numbers that a row runs through."""
    return first if first == last else f"{first} to {last}"


def wanted(number: int) -> str:
    """How many answers a row has, before anything is typed."""
    return f"{count(number, 'answer')} to type"


def echo(said: Sequence[str]) -> str:
    """What was read, answer by answer."""
    return " · ".join(said)


def read(number: str, said: str, before: str) -> str:
    """One answer as it was read, and what it would replace."""
    return f"{number} {said}" + (f" (was {before})" if before else "")


def to_come(first: str, last: str) -> str:
    """What is still missing of a row that is being typed."""
    return f"{span(first, last)} to come"


def too_few(typed: int, wanted: int, first: str, last: str) -> str:
    """A row that ends too early."""
    return (
        f"{count(typed, 'answer')} typed, and this row has {wanted}. Compare them with the paper, then go on with "
        f"{span(first, last)}. Type a full stop for each one left open."
    )


def too_many(typed: int, wanted: int) -> str:
    """A row that goes on too long."""
    return f"{count(typed, 'answer')} typed, and this row has {wanted}. Find the one too many and take it out."


def wrong_sign(position: int, number: str, sign: str, signs: Sequence[str]) -> str:
    """A sign that this question does not have."""
    return f"Answer {position}, for {number}, is “{sign}”. {_type(signs)}"


def wrong_on_gate(position: int, number: str, sign: str, signs: Sequence[str]) -> str:
    """Not applicable, on a gate."""
    wrong = f"Answer {position}, for {number}, is “{sign}”, but {number} is a gate, and a gate always applies."
    return f"{wrong} {_type(signs)}"


def _type(signs: Sequence[str]) -> str:
    return f"Type {_either(signs)}, or a full stop if it was left open."


def _either(signs: Sequence[str]) -> str:
    scale = [sign for sign in signs if sign.isalnum()]
    run = scale[0] if len(scale) == 1 else f"{scale[0]} to {scale[-1]}"
    return " or ".join([run, *(sign for sign in signs if not sign.isalnum())])


def replaces(answers: int) -> str:
    """How much of what is kept would change."""
    each = "It is" if answers == 1 else "Each is"
    return f"Saving replaces {count(answers, 'answer')} kept before. {each} shown above with what it was."


def not_saved(rows: Sequence[str]) -> str:
    """That a row has to be mended first."""
    return f"Nothing is saved yet. First mend {listed(rows, len(rows))}, where the fault stands below the field."


def saved(answers: int, left_open: int) -> str:
    """What was kept."""
    open_ones = f", and {count(left_open, 'question')} left open" if left_open else ""
    return f"{count(answers, 'answer')} kept{open_ones}."
