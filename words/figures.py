"""What pictures say: findings, text alternatives, keys and notes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from words.grammar import counted, inside, listed, number, opened

BLOCKED = "Blocked"
TOO_FEW = "Not enough answers"
NOT_ASKED = "Not asked of you"
DOES_NOT_APPLY = "Does not apply"
BLOCKED_TOO_FEW = "Blocked, few answers"
NO_NUMBER = "–"
DONT_KNOW = "?"
NOT_APPLICABLE = "–"
BLANK = "·"


def percent(value: int) -> str:
    """A displayed percent."""
    return f"{value}%"


def between(low: int, high: int) -> str:
    """A displayed range of percents, or one percent where nothing is unknown."""
    return percent(low) if low == high else f"{percent(low)} to {percent(high)}"


def points(value: int) -> str:
    """A gap between two displayed percents."""
    return "1 point" if value == 1 else f"{value} points"


def points_of_ten(value: float) -> str:
    """A mean confidence, one decimal."""
    return f"{value:.1f}"


def out_of(part: int, whole: int) -> str:
    """How many of how many."""
    return f"{part} of {whole}"


def bar_label(value: int, blocked: bool) -> str:
    """What stands beside a stage's bar."""
    return f"{percent(value)} {BLOCKED}" if blocked else percent(value)


# --- readiness by stage, and the radar ---------------------------------------------------------------------

STAGES_CAPTION = "Readiness at each stage"
STAGES_COLUMNS = ("Stage", "Readiness", "Could lie", "Target", "Gap", "In a word", "Answered", "Shut gates")
STAGES_AXIS = "Readiness, percent of the top rung"
RADAR_COLUMNS = ("Stage", "Readiness", "In a word")
RADAR_KEY = "Read along each spoke: the centre is 0%, the rim 100%. The size of the shape inside means nothing."

NOTHING_SCORED = "No stage has enough answers to score yet"


def stages_blocked(blocked: Sequence[str], total: int) -> str:
    """The finding where gates are shut."""
    if len(blocked) == total > 1:
        return "Every stage is blocked by a shut gate"
    if len(blocked) == 1:
        return f"{opened(inside(blocked[0]))} is blocked by a shut gate"
    return f"{opened(number(len(blocked)))} of {number(total)} stages are blocked by a shut gate"


def weakest(names: Sequence[str], value: int) -> str:
    """Which stage is weakest, or which share that place."""
    if len(names) == 1:
        return f"The weakest stage is {inside(names[0])}, at {percent(value)}"
    return f"The weakest stages are {_names(names)}, {_each(names)} at {percent(value)}"


def strongest(names: Sequence[str], value: int) -> str:
    """Which stage is strongest, or which share that place."""
    if len(names) == 1:
        return f"The strongest stage is {inside(names[0])}, at {percent(value)}"
    return f"The strongest stages are {_names(names)}, {_each(names)} at {percent(value)}"


def all_alike(count: int, value: int) -> str:
    """The finding where every scored stage shows the same percent."""
    if count == 1:
        return f"One stage has enough answers to score, at {percent(value)}"
    both = "Both" if count == 2 else f"All {number(count)}"
    return f"{both} scored stages stand at {percent(value)}"


def stages_alt(kind: str, total: int, scored: int, low: int, high: int) -> str:
    """What the chart is, how many stages it scores, and their range."""
    opening = f"{kind} of readiness at {counted(total, 'stage', 'stages')}"
    if not scored:
        return f"{opening}, none with enough answers to score."
    share = "" if scored == total else f", {number(scored)} of them scored"
    return f"{opening}{share}: {between(low, high)}."


def stages_extremes(highest: str, high: int, lowest: str, low: int) -> str:
    """The two ends of a chart by stage, for its text alternative."""
    return f"Highest: {highest}, {percent(high)}. Lowest: {lowest}, {percent(low)}."


def stages_listed(what: str, stages: Sequence[str]) -> str:
    """Such as "Blocked: 3 Full case and 4 Route to contract." """
    return f"{what}: {listed(stages)}."


def target_alt(value: int) -> str:
    """The target, for a text alternative."""
    return f"Target: {percent(value)}."


def stages_key(ranges: bool, blocked: bool) -> str:
    """What the marks of the bar chart mean, naming only those that are there."""
    parts = ["Bar: your level."]
    if ranges:
        parts.append("Line: where it could lie, given what you have not answered or don’t know yet.")
    parts.append("Diamond: your target.")
    if blocked:
        parts.append(f"{BLOCKED}: a gate is shut, whatever the level.")
    return " ".join(parts)


def stages_note(answered: int, asked: int) -> str:
    """Unit and number of answers."""
    questions = "question" if asked == 1 else "questions"
    return f"100% is the top rung on every question. {answered} of {asked} {questions} answered with a level."


# --- answers, question by question --------------------------------------------------------------------------

HEATMAP_CAPTION = "Your answer to each question"
HEATMAP_COLUMNS = ("Number", "Question", "Answer", "Gate", "Stage")
HEATMAP_AXIS = "Question"
HEATMAP_NOTE = "Digits are rungs of the ladder, from 0 to 4."

SAID_DONT_KNOW = f"{DONT_KNOW} Don’t know"
SAID_NOT_APPLICABLE = f"{NOT_APPLICABLE} Not applicable"
SAID_NOTHING = f"{BLANK} Not answered"
SAID_NOT_ASKED = f"{NOT_APPLICABLE} {NOT_ASKED}"


def said_level(level: int, rung: str) -> str:
    """An answer with the name of its rung."""
    return f"{level} {rung}"


def gate_cell(needed: int, is_shut: bool) -> str:
    """What the table says of a gate."""
    return f"{'Shut' if is_shut else 'Open'}, needs {needed}"


def heatmap_finding(shut_gates: int, unknown: int, blank: int, total: int) -> str:
    """The finding: gates first, then what is not known, then what is not answered."""
    if blank == total:
        return "No question is answered yet"
    if shut_gates:
        return opened(f"{counted(shut_gates, 'answer keeps a gate', 'answers keep a gate')} shut")
    if unknown:
        return opened(f"{counted(unknown, 'answer is', 'answers are')} “don’t know”")
    if blank:
        return opened(f"{counted(blank, 'question is', 'questions are')} not answered yet")
    return "Every question is answered, and no answer keeps a gate shut"


def heatmap_alt(stages: int, questions: int, low: int | None, high: int | None) -> str:
    """What the grid is, and the range of its levels."""
    grid = f"Grid of {counted(questions, 'answer', 'answers')} at {counted(stages, 'stage', 'stages')}"
    if low is None or high is None:
        return f"{grid}, none of them a level yet."
    return f"{grid}, all at level {low}." if low == high else f"{grid}, from level {low} to level {high}."


def heatmap_counts(unknown: int, not_applicable: int, blank: int) -> str:
    """How many answers are not a level, for the text alternative."""
    return f"Don’t know: {unknown}. Not applicable or not asked: {not_applicable}. Not answered: {blank}."


def shut_at(gates: Sequence[str]) -> str:
    """Which gates are shut, for a text alternative."""
    return f"Shut gates: {listed(gates)}." if gates else "No answer keeps a gate shut."


def heatmap_key(signs: Collection[str], gates: bool) -> str:
    """What the signs in the grid mean, naming only those that are there."""
    parts = ["Darker: a higher rung."]
    if DONT_KNOW in signs:
        parts.append(f"{DONT_KNOW}: don’t know.")
    if NOT_APPLICABLE in signs:
        parts.append(f"{NOT_APPLICABLE}: not applicable, or not asked of you.")
    if BLANK in signs:
        parts.append(f"{BLANK}: not answered.")
    if gates:
        parts.append("Thick outline: this answer keeps a gate shut.")
    return " ".join(parts)


# --- confidence against readiness ---------------------------------------------------------------------------

CALIBRATION_CAPTION = "Confidence beside readiness at each stage"
CALIBRATION_COLUMNS = ("Stage", "Readiness", "Confidence, 0 to 10", "Where it falls")
CALIBRATION_X = "Readiness, percent"
CALIBRATION_Y = "Confidence, 0 to 10"
BLIND_SPOTS = "Blind spots"
WELL_JUDGED = "Well judged"
KNOWN_GAPS = "Known gaps"
HIDDEN_STRENGTHS = "Hidden strengths"
NOTHING_TO_COMPARE = "There is too little yet to set confidence beside readiness"
CALIBRATION_TOO_LITTLE = "Too little to say"
CALIBRATION_NUDGED = "Dots that lay on top of each other are joined or moved a little; the table is exact."


def surer_than_evidence(names: Sequence[str]) -> str:
    """The stages that are blind spots."""
    return f"You are surer than your evidence at {_many(names)}"


def no_blind_spot(complete: bool) -> str:
    """The finding where no stage stands out; `complete` when every stage could be placed."""
    return "You are nowhere surer than your evidence" + ("" if complete else " so far")


def readier_than_felt(names: Sequence[str]) -> str:
    """The stages that are hidden strengths."""
    return f"You are readier than you feel at {_many(names)}"


def calibration_alt(placed: int, total: int) -> str:
    """What the chart is and how many stages it places."""
    stages = counted(total, "stage", "stages")
    if not placed:
        return f"Chart of confidence against readiness at {stages}, none with enough answers to place."
    return f"Chart of confidence against readiness, with {number(placed)} of {stages} placed."


def calibration_ranges(least_ready: int, most_ready: int, least_sure: float, most_sure: float) -> str:
    """The ranges on both axes, for the text alternative."""
    low, high = points_of_ten(least_sure), points_of_ten(most_sure)
    sure = low if low == high else f"{low} to {high}"
    return f"Readiness: {between(least_ready, most_ready)}. Confidence, 0 to 10: {sure}."


def calibration_key(sure: str, ready: str) -> str:
    """What the dots and the four corners mean."""
    return f"Each dot is a stage, by its number. The lines are drawn at confidence {sure} and readiness {ready}."


def calibration_note(left_out: Sequence[str], nudged: bool) -> str:
    """What is not shown, or not exactly where it is."""
    parts = ["Both are your own ratings; readiness asks for evidence, confidence for how sure you feel."]
    if left_out:
        parts.append(stages_listed("Left out for want of answers", left_out))
    if nudged:
        parts.append(CALIBRATION_NUDGED)
    return " ".join(parts)


def _names(names: Sequence[str]) -> str:
    return listed([inside(name) for name in names])


def _each(names: Sequence[str]) -> str:
    return "both" if len(names) == 2 else "each"


def _many(names: Sequence[str]) -> str:
    return _names(names) if len(names) <= 2 else f"{counted(len(names), 'stage', 'stages')}: {_names(names)}"
