"""What is said of time: the hours there are, the steps that fit them, what they would do, and how gates open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from words import screen
from words.grammar import alone, counted, listed, number, opened
from words.screen import count, day

TITLE = "Fit the plan to your time"
TEXT = "Say how much time you have, and we choose the steps that do most in it."
DOOR_TEXT = "Not sure how much you can take on? Say how many hours you have, and see which steps fit."
BACK = "Back to your plan"

# The time there is

HOURS = "Hours a month that you and your team can give to this"
DAY = "The day that matters most"
WHAT = "What happens on that day?"
WHATS: dict[int | str, str] = {
    "go-live": "Go-live",
    "contract-end": "The contract ends",
    "committee": "A committee or board decides",
}
MARKED = {"go-live": "Go-live", "contract-end": "Contract ends", "committee": "Decision"}
INSIDE = {"go-live": "go-live", "contract-end": "the end of the contract", "committee": "the decision"}
THE_DAY = "the day that matters"
ASK_HOURS = "Say how many hours a month you have, and the steps that fit appear here."


def what_day(what: str | None) -> str:
    """The day that matters inside a sentence."""
    return INSIDE.get(what or "", THE_DAY)


def notice(days: int, before: str) -> str:
    """How long before a day that matters something must be done."""
    return f"At least {count(days, 'day')} before {what_day(before)}"


def hours_of(hours: float) -> str:
    """ "1 hour", "3.5 hours"."""
    rounded = f"{round(hours, 1):g}"
    return f"{rounded} hour" if rounded == "1" else f"{rounded} hours"


def time_there_is(hours: int, months: float, until: date | None, what: str | None) -> str:
    """The hours in all, and how they come about."""
    stretch = f"from now to {what_day(what)} on {day(until)}" if until else "over the next three months"
    about = f"{round(months, 1):g}"
    return f"{hours_of(hours)} in all {stretch}, about {about} {'month' if about == '1' else 'months'}."


def time_passed(until: date) -> str:
    """The day that matters lies in the past."""
    return f"{day(until)} has passed. Choose a day that is still to come."


def taken(agreed: float, left: float) -> str:
    """What the steps agreed already need of it."""
    if left < 0:
        return f"The steps you have agreed need {hours_of(agreed)}. That is {hours_of(-left)} more than there are."
    rest = hours_of(left)
    verb = "is" if rest == hours_of(1) else "are"
    return f"The steps you have agreed need {hours_of(agreed)} of them, so {rest} {verb} left for more."


# What fits

FITS = "What fits"
NOTHING_FITS = "No further step fits into these hours."
NOTHING_TO_CHOOSE = "There is no step left to choose: all that we have for your gaps is agreed or put aside."
NO_ANSWERS = "Answer at least one stage first. The steps come from your own answers."
LEFT = "What does not fit"
BROUGHT = "in because something that must be in waits for it"
PIN_TEXT = "Say what must be in or left out, and we choose anew. Press a choice again to take it back."
PINS = {"in": "Must be in", "out": "Leave out"}


def fits(steps: int, hours: float, gates: int, shut_gates: int) -> str:
    """How many steps fit, what they cost and which gates they open."""
    said = f"{opened(counted(steps, 'step', 'steps'))} {'fits' if steps == 1 else 'fit'}: {hours_of(hours)} of work."
    if not shut_gates:
        return said
    they, verb, do_not = ("It", "opens", "does not open") if steps == 1 else ("They", "open", "do not open")
    if shut_gates == 1:
        return f"{said} {they} {verb if gates else do_not} the one shut gate."
    return f"{said} {they} {verb} {alone(gates)} of {number(shut_gates)} shut gates."


def more_hours(hours: float, gates: int, shut_gates: int) -> str:
    """How many more hours would open every gate that any steps can open."""
    more = f"{opened(hours_of(hours))} more would be enough to open"
    if shut_gates == 1:
        return f"These hours do not open the one shut gate. {more} it."
    which = "every gate that is shut" if gates == shut_gates else counted(gates, "gate", "gates")
    return f"These hours do not open every gate. {more} {which}."


def never_open(gates: int) -> str:
    """Gates that no step left to choose opens."""
    return f"{opened(counted(gates, 'gate', 'gates'))} cannot be opened by any step that you have left in the choice."


def pins_too_many(over: float) -> str:
    """What must be in needs more than there is."""
    return f"What must be in already goes {hours_of(over)} beyond your hours, so nothing else is chosen."


def against(title: str) -> str:
    """Something left out is in after all."""
    return f"“{title}” is in although you left it out: something that must be in waits for it."


def further(label: str, steps: int) -> str:
    """The label of steps one click away."""
    return f"{label} ({steps})"


def cost(hours: float, opens: Sequence[str], towards: Sequence[str], marked: str = "") -> str:
    """What a step takes, which gates it opens or leads to, and why it is in although nobody asked for it."""
    leads = f"opens {listed(list(opens))}" if opens else f"on the way to {listed(list(towards))}" if towards else ""
    return " · ".join(part for part in (hours_of(hours), leads, marked) if part)


def agree_all(steps: int) -> str:
    """The button that agrees several steps at once."""
    return screen.PLAN_AGREE if steps == 1 else f"Agree these {number(steps)} steps"


# How gates open

UNBLOCK = "Shortest way to open your gates"
YOU_SAID = "You said:"
OPENS_AT = "It opens at:"
ANSWER_AGAIN = "A step that opens it is done. Answer the question again, and the gate can open."
NO_STEP = "We have no step that opens it. Add one of your own below."
ALL_AGREED = "Every step on this way is in your plan."
IN_PLAN = "in your plan"
ASIDE = "put aside"
DONT_KNOW_YET = "you do not know yet"
NOT_SAID = "nothing yet"
DOES_NOT_APPLY = "it does not apply, which a gate cannot take for an answer"


def unblock_text(gates: int) -> str:
    """What the shortest ways are."""
    one = "Your shut gate has" if gates == 1 else f"Each of your {number(gates)} shut gates has"
    return f"{one} its fewest steps here, in an order in which you can do them."


def way(question: str, steps: int, hours: float) -> str:
    """The label of one gate's way."""
    return f"{question}: {counted(steps, 'step', 'steps')}, {hours_of(hours)}" if steps else question


def rung(level: int, name: str, evidence: str) -> str:
    """A rung with its words."""
    return f"{level} {name}. {evidence}"


def step_of_way(title: str, hours: float, weeks: int, marked: str) -> str:
    """One step on the way."""
    return f"{title} ({', '.join(part for part in (hours_of(hours), count(weeks, 'week'), marked) if part)})"


# What it would do

OUTLOOK_CAPTION = "Readiness by stage, now and if these steps were completed"
OUTLOOK_COLUMNS = ("Stage", "Now", "If completed", "If all of it worked", "Gates still shut")
OUTLOOK_AXIS = "Readiness, percent"
OUTLOOK_KEY = (
    "Bar: now. Hollow circle: what to expect if these steps were completed. "
    "Line: from no effect to the most they could do."
)
OUTLOOK_NOTE = (
    "We count on seven tenths of what each step could add. That share is our judgement, until we know what such steps "
    "really did. Points open no gate: only the step that opens it does."
)


def outlook_headline(rising: int, stages: int, shut_now: int, shut_then: int) -> str:
    """The finding: at how many stages readiness would rise, and what stays shut."""
    where = "every stage" if rising == stages else f"{number(rising)} of {counted(stages, 'stage', 'stages')}"
    rise = f"readiness would rise at {where}" if rising else "no stage would rise"
    if not shut_now:
        return f"If completed, {rise}"
    opens = "every gate would open" if not shut_then else f"{counted(shut_then, 'gate', 'gates')} would stay shut"
    return f"If completed, {rise}, and {opens}"


def outlook_alt(stages: int, changes: Sequence[str], shut_now: int, shut_then: int) -> str:
    """The text alternative: type, size, each change, and gates."""
    parts = [f"Bar chart of {counted(stages, 'stage', 'stages')}, readiness 0 to 100 percent."]
    parts += [f"{change}." for change in changes]
    parts.append(f"Shut gates: {shut_now} now, {shut_then} if completed.")
    return " ".join(parts)


def outlook_change(stage: str, now: int, expected: int, high: int) -> str:
    """One stage's change."""
    return f"{stage}: {now}% now, {expected}% if completed, at most {high}%"


def outlook_label(now: int, expected: int) -> str:
    """What stands beside a bar."""
    return f"{now}%" if now == expected else f"{now} → {expected}%"


def outlook_row(stage: str, gates: int) -> str:
    """The name of a row, with the gates that would still be shut."""
    return f"{stage}: {counted(gates, 'gate', 'gates')} shut" if gates else stage
