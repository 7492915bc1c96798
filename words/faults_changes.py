"""What we say of a change log that does not agree with its bank."""

from __future__ import annotations

from words.faults import MEND_DATE, Wording

_COMPARED = "People who come back are shown what changed by comparing versions."


def newest_is_another(newest: str, bank: str) -> Wording:
    """The first change is not the version that the bank says it is."""
    return Wording(
        "newest-change",
        f"The newest change is {newest}, and the bank says that it is {bank}.",
        _COMPARED,
        "Put the change that made this version first, or mend “version” in bank.yaml.",
    )


def version_does_not_fall(older: str, newer: str) -> Wording:
    """A change whose version is not below that of the one before it in the list."""
    return Wording(
        "version-order",
        f"{older} comes after {newer} here, and is not an older version.",
        _COMPARED,
        "List the newest change first; 1.10.0 is newer than 1.9.0.",
    )


def not_come_yet(day: str) -> Wording:
    """A change issued on a day that has not come."""
    return Wording(
        "future-change",
        f"“issued” says {day}, which has not come yet.",
        "People would be told of a change before it was made.",
        MEND_DATE,
    )


def nothing_reworded(ref: str, near: str) -> Wording:
    """A change rewords something that is not there; `near` is advice."""
    return Wording(
        "reworded-unknown",
        f"No question or confidence item is called “{ref}”.",
        "The old wording would never be shown to those who answered it.",
        near,
    )


def nothing_added(ref: str, near: str) -> Wording:
    """A change adds something that is not there; `near` is advice."""
    return Wording(
        "added-unknown",
        f"Nothing in the bank is called “{ref}”.",
        "People would be told of something new that they cannot find.",
        near,
    )


MEND_ID = "Mend the id; if it was taken away again, say so under “removed” of a newer change."


def still_there(ref: str, file: str, line: int) -> Wording:
    """Something that was removed is still there, or its id is used again."""
    return Wording(
        "removed-is-there",
        f"“{ref}” is removed by this change, and is in {file}, line {line}.",
        "Answers are kept by id: old ones would turn up under something else.",
        "Give the new one another id, or take it out of “removed”.",
    )


def named_twice(ref: str, line: int) -> Wording:
    """One change says two things of the same id."""
    return Wording(
        "changed-twice",
        f"This change names “{ref}” twice; the first time was on line {line}.",
        "Nobody could tell which of the two it was.",
        "Keep one of them.",
    )


def version_miscounted(ref: str, version: int, rewordings: int) -> Wording:
    """The version of a question or item is not one more than its rewordings."""
    times = "once" if rewordings == 1 else "never" if not rewordings else f"{rewordings} times"
    return Wording(
        "version-count",
        f"“{ref}” says version {version}, and changes.yaml rewords it {times}.",
        "Whoever answered an older wording would not be shown what it was, or would be shown too much.",
        f"Make it version {rewordings + 1}, or add the wording it had to “reworded” of the change.",
    )


def same_wording(ref: str) -> Wording:
    """A rewording that left every word as it was."""
    return Wording(
        "same-wording",
        f"“{ref}” was reworded, and reads as it did before.",
        "People would be asked to compare two texts that are the same.",
        "Write under “was” how it read before, or take the rewording away.",
    )


def rungs_of_an_item(ref: str) -> Wording:
    """A confidence item with former rungs."""
    return Wording(
        "rungs-of-an-item",
        f"“{ref}” is a confidence item, and those have no rungs.",
        "Nothing would be shown of them.",
        "Take “rungs” away, or mend the id.",
    )
