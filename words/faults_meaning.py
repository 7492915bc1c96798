"""What we say of a bank that holds together and still makes no sense: rungs, conditions, gates and sources."""

from __future__ import annotations

from words.faults import MEND_DATE, Wording


def same_rung(first: int, second: int) -> Wording:
    """Two rungs of a ladder in the same words; `first` and `second` are levels from 0."""
    return Wording(
        "same-rung",
        f"Rungs {first} and {second} say the same.",
        "Nobody could tell which of the two to choose, and the score would be luck.",
        "Say what someone could see at the higher rung that is not there at the lower.",
    )


def same_text(kind: str, file: str, line: int) -> Wording:
    """Two questions, or two options of one, in the same words."""
    return Wording(
        "same-text",
        f"This {kind} has the same words as the one in {file}, line {line}.",
        "People would think that they had answered it already.",
        "Say what is different, or take one of them away.",
    )


def empty_condition(about: str) -> Wording:
    """A condition that no answer can meet."""
    return Wording(
        "empty-condition",
        f"“applies” lists no option of “{about}”.",
        "The question would be asked of nobody who has answered that.",
        "List the options for which it is asked, or take the condition away.",
    )


def idle_condition(about: str) -> Wording:
    """A condition that every answer meets."""
    return Wording(
        "idle-condition",
        f"“applies” lists every option of “{about}”.",
        "It leaves nobody out, so it only looks like a condition.",
        "Take it away, or leave out the options for which the question is not asked.",
    )


def gate_never_opened(gate: str) -> Wording:
    """A gate that no next step opens."""
    return Wording(
        "gate-never-opened",
        f"No next step opens the gate “{gate}”.",
        "Someone who is blocked here would be shown no way on.",
        f"Add “{gate}” to “opens” of the step that closes its gap.",
    )


def idle_gate(gate: str) -> Wording:
    """A gate that the lowest level opens."""
    return Wording(
        "idle-gate",
        f"The gate “{gate}” stands open at level 0.",
        "It blocks nobody who answers it.",
        "Give it a level from 1 to 4, or take the gate away.",
    )


def stage_without_confidence(stage: str) -> Wording:
    """A stage that nobody is asked to feel sure about."""
    return Wording(
        "stage-without-confidence",
        f"No confidence item belongs to the stage “{stage}”.",
        "Confidence could not be set beside readiness there.",
        "Write at least one in confidence.yaml.",
    )


def no_source(question: str) -> Wording:
    """A question that rests on nothing."""
    return Wording(
        "no-source",
        f"The question “{question}” names no source.",
        "Nobody could check why it is asked.",
        "Add “sources” with the id of something in sources.yaml.",
    )


def checked_without_day(source: str) -> Wording:
    """A source that was checked on no known day."""
    return Wording(
        "checked-without-day",
        f"The source “{source}” is checked, and does not say when.",
        "Nobody could tell whether it may have changed since.",
        "Add “checked” with the day on which someone looked, or make its standing “from memory”.",
    )


def day_without_check(source: str) -> Wording:
    """A source from memory with a day on which it was checked."""
    return Wording(
        "day-without-check",
        f"The source “{source}” has a day on which it was checked, and its standing is “from memory”.",
        "Only one of the two can be true.",
        "Make its standing “checked”, or take the day away.",
    )


def future_day(field: str, day: str) -> Wording:
    """A day that has not come yet."""
    return Wording(
        "future-day",
        f"“{field}” says {day}, which has not come yet.",
        "Nobody can have looked then.",
        MEND_DATE,
    )


def old_day(field: str, day: str) -> Wording:
    """A day more than a year ago."""
    return Wording(
        "old-day",
        f"“{field}” says {day}, more than a year ago.",
        "The law and the guidance may have changed since.",
        "Look again, and put today’s date once you have.",
    )
