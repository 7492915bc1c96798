"""What the screens for after the module say: confidence once more, what changed, and three months on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from words.change import signed
from words.figures import percent, points_of_ten
from words.grammar import counted, inside, listed, number, opened
from words.screen import day

Choices = dict[int | str, str]

# The hub

TITLE = "After the module"
TEXT = (
    "Come here once you have taken the module. Say how confident you are now, then see what changed. "
    "It takes about ten minutes."
)
CONFIDENCE_AGAIN = "How confident you are now"
MORE = "Your work after the module"
FINISH = "What came of it"
FROM_PLAN = "Once you have taken the module, say how confident you are now, and see what changed."

# Confidence once more

CONFIDENCE_HIDDEN = (
    "What you said before is not shown here on purpose, so that it does not sway you. Nobody else sees your ratings."
)
THEN_TITLE = "Looking back"
THEN_TEXT = (
    "Leave this blank if you like. It helps to tell whether you changed, or whether you now judge the job differently."
)


def confidence_title(stage: str) -> str:
    """The heading of a screen of confidence ratings after the module."""
    return f"Your confidence now: {stage}"


def confidence_place(place: int, places: int) -> str:
    """Which screen of confidence ratings after the module this is."""
    return f"Screen {place} of {places} on confidence after the module"


def then_question(stage: str) -> str:
    """Asks where somebody, looking back, puts their start."""
    return f"Looking back, how confident were you really before the module, about “{stage}”?"


# What changed

CHANGE_TITLE = "What changed for you"
NO_BEFORE_NO_AFTER = (
    "You have not said how confident you are, so there is nothing to show. If you have not taken the module yet, "
    "say it now: a start can only be told beforehand."
)
NO_BEFORE = (
    "You did not say how confident you were before the module, so no change can be shown. A rating made now would not "
    "be a start. What you said afterwards is below."
)
NO_AFTER = (
    "You said how confident you were before the module. Once you have taken it, say it again, and what changed "
    "appears here."
)
NOTHING_SHARED = "What you rated before the module and what you rated after it are not the same things yet."
RATE_BEFORE = "Say how confident you are"
RATE_AFTER = "Say how confident you are now"

MEANING_TITLE = "What this can and cannot tell you"
NO_CAUSE = (
    "These are your own ratings. How sure you feel is not how well you do it. Nobody was asked who did not take the "
    "module, so this does not show that the module made the difference."
)

ITEMS_TITLE = "Thing by thing"
SAME = "The same"
LOOKING_BACK_TITLE = "Looking back: did your yardstick move?"
LOOKING_BACK = (
    "Once you know more of what a task takes, the same skill can look smaller than it did. So your start as you see "
    "it now stands beside the start you rated then. Neither takes the place of the other. A start that looks lower now "
    "is often a sign of knowing more, not of having learnt less. But ratings made looking back often come out lower "
    "than those made at the time, which makes a change look larger."
)

JUDGED_TITLE = "Does your confidence match what is in place?"
JUDGED_TOO_LITTLE = "There is too little yet to set your confidence beside what is in place."
JUDGED = {
    "blind spot": "Blind spot",
    "hidden strength": "Hidden strength",
    "known gap": "Known gap",
    "well judged": "Well judged",
}
JUDGED_MEANS = {
    "blind spot": "You feel surer than what is in place bears out.",
    "hidden strength": "More is in place than you feel sure of. Rely on it.",
    "known gap": "Little is in place yet, and you know it.",
    "well judged": "You feel sure, and much is in place.",
}
TIMES = {"before": "before", "after": "after", "later": "three months on"}
NO_STEP = "We have no further step to suggest here."
NEXT_STEP = "A next step"

UNCHANGED_TITLE = "What did not change"
READINESS_NOT_ASKED = (
    "What is in place was not asked again. It counts as you said it before, and feeling surer does not change it."
)


def chance(most: int) -> str:
    """What a small change in one person's rating may be; `most` points are still small."""
    small = "a point" if most == 1 else f"1 or {most} points" if most == 2 else f"1 to {most} points"
    return (
        f"Anyone’s rating of the same thing can differ by {small} from one day to the next. So a change that small, on "
        "one thing, may be nothing more. It tells you more where several things move the same way. "
        f"A change of {most + 1} points or more is probably more than chance."
    )


def moved(most: int) -> str:
    """Heads the things that changed by more than chance often does."""
    return f"By {most + 1} or more"


def maybe_chance(most: int) -> str:
    """Heads the things that changed a little."""
    return f"By {_small(most)}, which may be chance"


def _small(most: int) -> str:
    return "1" if most == 1 else f"1 or {most}" if most == 2 else f"1 to {most}"


def rated(text: str, ratings: Mapping[str, float]) -> str:
    """A thing that was rated before, and its rating, 0-10, at each time."""
    before, after, later = (ratings.get(time) for time in TIMES)
    parts = [f"From {before:.0f}", f"to {after:.0f}" if after is not None else ""]
    if later is not None:
        parts.append(f"{'to' if after is None else 'and then'} {later:.0f} {TIMES['later']}")
    return f"{' '.join(filter(None, parts))}: {text}"


def others(maybe: int, same: int, most: int) -> str:
    """Opens the things that moved by less than `most` + 1 points, or not at all."""
    small = f"{number(maybe)} by {_small(most)} (may be chance)" if maybe else ""
    return opened(listed([part for part in (small, f"{number(same)} the same" if same else "") if part]))


def none_moved(most: int) -> str:
    """Said of a stage where nothing moved by more than chance often does."""
    return f"Nothing here moved by {most + 1} or more."


def looked_back(stage: str, before: float, then: float, since_before: float | None, since_then: float | None) -> str:
    """One stage's start as it was rated and as it looks now, each with the change from it; never one for the other."""
    start = f"{opened(stage)}: you rated your start {points_of_ten(before)}; looking back, you put it at {then:.0f}."
    if since_before is None or since_then is None:
        return start
    first, second = signed(since_before), signed(since_then)
    return f"{start} Your change up to after the module is {first} from the first, {second} from the second."


def yardstick(shift: float, noticeable: float) -> str:
    """What the distance between the two starts may mean, in points."""
    if abs(shift) < noticeable:
        return "The two are about the same: your yardstick held."
    return f"The yardstick moved by {points_of_ten(abs(shift))}."


def judged_in_turn(before: str | None, now: str | None, when: str) -> str:
    """How confidence and what is in place fit, at both times; `now` was said at the time `when`."""
    if before is None or now is None:
        return f"{JUDGED[before or now or '']}, {TIMES['before'] if before else TIMES[when]}"
    if before == now:
        return f"{JUDGED[now]}, as before"
    return f"{JUDGED[before]} before, {JUDGED[now].lower()} {TIMES[when]}"


def confidence_in_turn(ratings: Sequence[tuple[str, float]]) -> str:
    """Mean confidence at each time."""
    return f"Confidence: {', '.join(f'{points_of_ten(value)} {TIMES[time]}' for time, value in ratings)}."


def in_place(before: int | None, later: int | None) -> str:
    """What is in place, in percent of the top rung, and what it was where it was asked again."""
    known = [percent(before)] if before is not None else []
    if later is None or (later == before):
        return f"In place: {known[0]}." if known else ""
    return f"In place: {percent(later)} three months on{f', {known[0]} before' if known else ''}."


def in_your_plan(titles: Sequence[str]) -> str:
    """The steps that are agreed already for a stage."""
    return f"In your plan: {'; '.join(titles)}."


def same_items(same: int, compared: int) -> str:
    """How many things were rated just as before."""
    return f"You rated {number(same)} of {counted(compared, 'thing', 'things')} just as before." if same else ""


def same_stages(stages: Sequence[str]) -> str:
    """Where the mean is as it was."""
    return f"Your confidence is as it was at {listed([inside(each) for each in stages], most=12)}."


def still(judgement: str, stages: Sequence[str]) -> str:
    """The stages at which confidence and what is in place sit together as before."""
    many = f"{JUDGED[judgement].lower()}{'s' if len(stages) > 1 else ''}"
    return f"Still {'' if len(stages) > 1 else 'a '}{many}: {listed([inside(each) for each in stages], most=12)}."


# Three months on

LATER_TITLE = "Three months on"
LATER_TEXT = "What came of your plan? Say it as it is: what was not done tells as much as what was."
LATER_STEPS = "Your steps"
LATER_NO_PLAN = (
    "You have agreed no step, so there is nothing to ask about yet. Agree one in your plan, and come back when "
    "three months have passed."
)
LATER_PLAN = "Go to your plan"
FOLLOW = "What came of it?"
FOLLOW_OPTIONS: Choices = {"done": "Done", "partly": "Partly done", "not-started": "Not started", "dropped": "Dropped"}
BLOCKER = "What got in the way?"
BLOCKER_OPTIONS: Choices = {
    "time": "Time",
    "authority": "It was not mine to decide",
    "legal": "A legal question",
    "money": "Money",
    "colleagues": "Colleagues had other priorities",
    "not-relevant": "It no longer mattered",
    "none": "Nothing in particular",
}
LATER_CONFIDENCE = CONFIDENCE_AGAIN
LATER_CONFIDENCE_TEXT = "Only for the stages that your steps belong to. What you said before is not shown."
LATER_READINESS = "What is in place now"
LATER_READINESS_TEXT = "Only if you like: open a stage, and answer its questions as things stand today."

COME_BACK_TITLE = "Come back in three months"
COME_BACK_LINK = "This link opens that page. It is your private link: keep it, and share it with no one."


def come_back(when: date) -> str:
    """Asks somebody back on a day."""
    return (
        f"On {day(when)}, three months from today, say what came of your steps and how confident you are by then. "
        "It takes about ten minutes."
    )


def by_then(owner: str, due: date | None) -> str:
    """Who was to do a step, and by when."""
    return ", ".join(part for part in (owner, f"by {day(due)}" if due else "") if part)
