"""What we say of a bank whose parts do not find each other: files, ids and links."""

from __future__ import annotations

from words.faults import Wording, did_you_mean

NOUN = {
    "stage": "stage",
    "question": "question",
    "step": "next step",
    "case": "case",
    "resource": "resource",
    "source": "source",
    "about": "question about the person",
    "option": "option",
    "route-question": "question of the route finder",
}


def unsafe_stage(raw: str) -> Wording:
    """A stage name that could not be a file name in the folder."""
    return Wording(
        "unsafe-stage",
        f"“{raw}” cannot name a stage.",
        "Its name is the name of its file, and must not lead out of the bank’s folder.",
        "Use lower-case letters, digits and single hyphens, and put yes, no and numbers in quotation marks.",
    )


def stage_listed_twice(stage: str) -> Wording:
    """The journey visits a stage twice."""
    return Wording(
        "stage-listed-twice",
        f"The stage “{stage}” is listed twice.",
        "People would be asked the same questions again.",
        "Keep it once, at its place in the journey.",
    )


def stage_not_its_file(stage: str, named: str) -> Wording:
    """A stage whose id is not its file's name."""
    return Wording(
        "stage-not-its-file",
        f"The stage says that it is “{stage}”, and its file is called {named}.yaml.",
        "The journey in bank.yaml finds a stage by the name of its file.",
        "Make the two the same; keep the id if answers have been saved under it.",
    )


def stage_left_out(stage: str) -> Wording:
    """A stage file that the journey does not visit."""
    return Wording(
        "stage-left-out",
        f"The stage “{stage}” is not in the list of stages in bank.yaml.",
        "Nobody will ever see it.",
        "Add it at its place in the journey, or take the file away.",
    )


def same_id(ref: str, file: str, line: int) -> Wording:
    """An id used for two things."""
    return Wording(
        "same-id",
        f"The id “{ref}” is already used in {file}, line {line}.",
        "Answers and links are kept by id, and two things would share them.",
        "Give the newer of the two another id.",
    )


def unknown(kind: str, ref: str, near: str | None) -> Wording:
    """A reference to something that is not in the bank."""
    return Wording(
        f"unknown-{kind}",
        f"There is no {NOUN[kind]} “{ref}”.",
        "People would follow a link to nowhere.",
        did_you_mean(near, "Mend the id, add what it names, or take the line away."),
    )


def not_a_gate(ref: str) -> Wording:
    """A next step opens a question that is not a gate."""
    return Wording(
        "not-a-gate",
        f"“{ref}” is a question, but not a gate.",
        "Only a gate can be opened; the plan would promise what cannot happen.",
        "Give the question a “gate” level, or take it out of “opens”.",
    )


def circle(steps: tuple[str, ...]) -> Wording:
    """Next steps that wait for each other."""
    return Wording(
        "circle",
        f"Next steps wait for each other: {' → '.join(steps)}.",
        "None of them could ever begin, and no dates could be put on them.",
        "Take away the “after” that matters least.",
    )
