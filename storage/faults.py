"""What can go wrong in this room, as exceptions that others may catch and show."""

from __future__ import annotations

from questions.answers import Slot
from storage.plain_words import in_plain_words


class StorageUnavailable(Exception):  # noqa: N818 - named for what happened
    """Answers cannot be read or kept just now; the message says what is wrong and how whoever runs the server mends it.

    `publicly` says it to people who answer, in plain words and without telling where the database is.
    """

    def __init__(self, message: str, publicly: str | None = None) -> None:
        super().__init__(message)
        self.publicly = publicly if publicly is not None else in_plain_words(message, message)


class RefusedAnswer(ValueError):  # noqa: N818 - named for what happened
    """An answer that may not be kept, with its `slot` and the `code` of the problem.

    Codes are those of `questions.answers.problem_with`, and "ref" where the slot's own address is unfit.
    """

    def __init__(self, slot: Slot, code: str) -> None:
        super().__init__(f"The answer at {slot.key!r} cannot be kept ({code}).")
        self.slot = slot
        self.code = code


class UnknownCommissioner(LookupError):  # noqa: N818 - named for what happened
    """Nobody is kept under this id; perhaps their answers were deleted in another tab."""


class StoppedLink(LookupError):  # noqa: N818 - named for what happened
    """This private link is malformed, has expired or has been replaced, so nothing can be done with it."""


class UnknownModule(LookupError):  # noqa: N818 - named for what happened
    """No module is kept under this id; perhaps its time was up and it has been deleted."""


class UnknownTeam(LookupError):  # noqa: N818 - named for what happened
    """No team is kept under this id, or this person is in none; perhaps the last one has left it."""


class TeamFull(ValueError):  # noqa: N818 - named for what happened
    """As many people are in this team as there may be."""
