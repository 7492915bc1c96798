"""Plans to set on paper: an everyday one, an empty one and a nasty one. Made by hand, so that no bank is needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from documents.plan.view import Blocker, Cited, Note, PlanView, Step
from figures.gantt import Stretch, gantt
from figures.model import LEVEL_INKS, Axis, Bar, Cell, Dot, Figure, Ink, Mark, Span, Spokes, Table, Zone
from planning.model import Action

STAGES = ("Explore and sponsor", "Options and outline case", "Full case, people and form", "Route to contract")

NAUGHTY = (
    "<b>bold</b> &amp; <para> </font> &#60;",
    ") Tj ET Q (\\ EMC BDC << >> endstream endobj",
    "Smile 😀 family 👩‍👩‍👧 flag 🇬🇧 wave 👋🏽",
    "Ελλάδα, Україна, Հայաստան, საქართველო",
    "שלום עולם, مرحبا بالعالم",
    "नमस्ते दुनिया, สวัสดีชาวโลก, አማርኛ",
    "你好,世界。日本語テキスト、한국어",
    "𝓯𝓪𝓷𝓬𝔂 ½ ≥ → ✓ ☎ ₹ ⅷ",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    "\x00\x07 nul and bell, \ud800 a lone surrogate, \ufffe not a character, \u200b\ufeff nothing to see",
    "unassigned \u0378, private \ue000, far \U00050000",
    "tab\tand\r\nline\u2028ends\x85all\x0bround",
    "   ",
    "W" * 500,
    "word " * 2000,
    "語" * 600,
    "https://example.org/" + "deep/" * 80,
)


def axis_of_rows(labels: tuple[str, ...]) -> Axis:
    return Axis(-0.5, len(labels) - 0.5, tuple((float(row), label) for row, label in enumerate(labels)))


PERCENT = Axis(0, 100, tuple((float(value), str(value)) for value in (0, 25, 50, 75, 100)), "Readiness, percent")


def bars(labels: tuple[str, ...] = STAGES, ink: Ink = Ink.NOW) -> Figure:
    """Readiness by stage, every second stage blocked, with ranges and a target."""
    marks: list[Mark] = []
    for row, _ in enumerate(labels):
        level = 12 + (row * 37) % 80
        blocked = row % 2 == 1
        marks += [
            Bar(row, 0, level, Ink.BLOCKED if blocked else ink, f"{level}% Blocked" if blocked else f"{level}%"),
            Span(row, max(0, level - 10), min(100, level + 15)),
            Dot(75, row, Ink.TARGET),
        ]
    rows = tuple((label, "41%", "no") for label in labels)
    table = Table("Readiness by stage", ("Stage", "Readiness", "Blocked"), rows)
    return Figure(
        "bars",
        "Two stages are blocked",
        f"Bar chart of {len(labels)} stages.",
        table,
        tuple(marks),
        PERCENT,
        axis_of_rows(labels),
        key="Bar: your level. Diamond: your target.",
        note="24 of 24 questions answered.",
    )


def scatter() -> Figure:
    """Confidence against readiness, in four named zones."""
    zones = (
        Zone(0, 50, 5, 10, Ink.WARN_ZONE, "Blind spots"),
        Zone(50, 100, 5, 10, Ink.GOOD_ZONE, "Well judged"),
        Zone(0, 50, 0, 5, Ink.ABSENT, "Known gaps", top=False),
        Zone(50, 100, 0, 5, Ink.ABSENT, "Hidden strengths", top=False),
    )
    dots = (Dot(41, 7.5, Ink.NOW, "2"), Dot(78, 6.5, Ink.NOW, "1, 4"), Dot(25, 4, Ink.NOW, "3"))
    table = Table("Confidence beside readiness", ("Stage", "Confidence"), (("Explore", "6.5"), ("Options", "7.5")))
    ten = Axis(0, 10, tuple((float(value), str(value)) for value in range(0, 11, 2)), "Confidence, 0 to 10")
    return Figure(
        "scatter",
        "You are surer than your evidence",
        "Four dots.",
        table,
        (*zones, *dots),
        PERCENT,
        ten,
        rows_down=False,
        width_to_height=1.7,
    )


def cells(rows: int = 4, columns: int = 6) -> Figure:
    """A heat map with a row for each question or stage."""
    inks = (*LEVEL_INKS, Ink.UNKNOWN, Ink.ABSENT)
    signs = "01234?–"
    marks = tuple(
        Cell(column, row, inks[(row * 3 + column) % 7], signs[(row * 3 + column) % 7], (row + column) % 5 == 0)
        for row in range(rows)
        for column in range(columns)
    )
    labels = tuple(f"{row // 7 + 1}.{row % 7 + 1} Business plan survives bad years" for row in range(rows))
    across = Axis(-0.5, columns - 0.5, tuple((float(column), str(column + 1)) for column in range(columns)), "Question")
    table = Table("Every answer", ("Question", "Answer"), tuple((label, "2 Planned") for label in labels))
    return Figure("cells", "Three answers keep a gate shut", "A heat map.", table, marks, across, axis_of_rows(labels))


def dumbbell() -> Figure:
    """Confidence before and after, some values equal."""
    marks: list[Mark] = []
    for row, (before, after) in enumerate(((4, 7), (5, 5), (8, 6))):
        marks += [
            Bar(row, before, after, Ink.QUIET),
            Dot(before, row, Ink.BEFORE, str(before)),
            Dot(after, row, Ink.NOW, str(after)),
        ]
    ten = Axis(0, 10, tuple((float(value), str(value)) for value in range(0, 11, 2)), "Confidence, 0 to 10")
    table = Table("Confidence before and after", ("Stage", "Before", "After"), (("Explore", "4", "7"),))
    return Figure(
        "dumbbell", "You are surer at one stage", "A dumbbell.", table, tuple(marks), ten, axis_of_rows(STAGES[:3])
    )


def three_times() -> Figure:
    """Confidence before, after and later, with the start as it looks afterwards, some values equal."""
    marks: list[Mark] = []
    for row, (before, then, after, later) in enumerate(((4, 2, 7, 6), (5, 5, 5, 5), (8, 4, 6, 6))):
        marks += [
            Span(row, min(before, after, later), max(before, after, later), Ink.QUIET),
            Dot(before, row, Ink.BEFORE, str(before)),
            Dot(after, row, Ink.NOW),
            Dot(later, row, Ink.LATER, str(later)),
            Dot(then, row + 0.28, Ink.THEN),
        ]
    return replace(dumbbell(), id="three-times", marks=tuple(marks))


def radar(count: int = 6) -> Figure:
    """A radar in which one value is missing."""
    labels = tuple(f"{place + 1} {STAGES[place % 4]}" for place in range(count))
    values = tuple(None if place == 2 else 20.0 + 11 * place % 80 for place in range(count))
    table = Table("Readiness", ("Stage", "Readiness"), tuple((label, "20%") for label in labels))
    return Figure(
        "radar",
        "The familiar outline",
        "A radar.",
        table,
        (Spokes(labels, values),),
        PERCENT,
        Axis(0, 100, ()),
        rows_down=False,
        width_to_height=1.3,
    )


def timeline(count: int = 12) -> Figure:
    """Steps of different lengths before a day that matters, some of them late or opening a gate."""
    day = date(2026, 11, 22)
    steps = [
        Stretch(f"Step {n}: {label}", day + timedelta(9 * n), day + timedelta(20 * n + 5), 5, n % 3 == 0, n == 11)
        for n in range(count)
        for label in [STAGES[n % 4]]
    ]
    return gantt(steps, day, date(2027, 6, 1), "Contract ends")


def nothing() -> Figure:
    """A figure with no data at all."""
    table = Table("Readiness by stage", ("Stage", "Readiness"), ())
    return Figure("nothing", "Nothing is scored yet", "An empty chart.", table, (), PERCENT, axis_of_rows(()))


def action(place: int = 0, text: str = "", due: date | None = date(2027, 1, 15)) -> Action:
    return Action(
        id=f"step-{place}",
        title=text or f"Step {place}: write, sign and date the conflicts assessment",
        why=text or "Because 4.2 is a gate: you said Planned, and it opens at Agreed.",
        stage_id="route",
        owner=text or "Monitoring officer",
        due=due,
        first_move=text or f"Send the list of names to the monitoring officer, item {place}.",
        done_when=text or f"A signed assessment is on file before any notice, item {place}.",
        own=False,
    )


def steps(count: int) -> tuple[Step, ...]:
    return tuple(Step(action(place), STAGES[place % 4]) for place in range(count))


def typical(count: int = 6) -> PlanView:
    return PlanView(
        title="Readiness and action plan",
        prepared_on=date(2026, 11, 22),
        who_for="Jo Okafor",
        bank_title="Commissioning public service mutuals",
        bank_version="1.0.0",
        law_seen_to=date(2026, 6, 30),
        headline="Strong at exploring, blocked at route to contract",
        findings=("Two gates are shut: 3.2 pension risk and 4.2 conflicts.", "Six answers are don’t know."),
        figures=(bars(), scatter(), cells()),
        blockers=(
            Blocker(
                "4.2",
                "Is your conflicts assessment complete?",
                "Planned. A register lists interests.",
                "Agreed. A dated assessment is signed before any notice.",
                "Write the assessment (in your plan)",
            ),
            Blocker(
                "3.2",
                "Are pension costs worked out?",
                "Don’t know",
                "Agreed. Options with costs are on file.",
                "Send the staff list to the actuary (not in your plan yet)",
            ),
        ),
        actions=steps(count),
        notes=(Note("1.5", "Who is kept out of decisions?", "Ask Priya about the shared folder.\n\nBefore Friday."),),
        sources=(
            Cited(
                "Procurement Act 2023, section 33",
                "legislation.gov.uk",
                "2023",
                "https://www.legislation.gov.uk/ukpga/2023/54/section/33",
                "checked",
                date(2026, 11, 20),
            ),
            Cited(
                "Circular 162: staff transfers",
                "Local Government Pensions Committee",
                "2004",
                None,
                "from memory",
                None,
            ),
        ),
        advice="Take legal advice before you act. Law as seen to 30 June 2026.",
    )


def empty() -> PlanView:
    return replace(
        typical(0),
        who_for="",
        headline="You have not answered any readiness question yet",
        findings=(),
        figures=(nothing(),),
        blockers=(),
        notes=(),
        sources=(),
    )


def nasty() -> PlanView:
    everything = "\n".join(NAUGHTY)
    figure = replace(bars(NAUGHTY[:9]), headline=NAUGHTY[2], alt=everything[:900], key=NAUGHTY[4], note=NAUGHTY[0])
    return replace(
        typical(0),
        title="Plan " + NAUGHTY[0],
        who_for=NAUGHTY[3],
        headline=NAUGHTY[6],
        findings=NAUGHTY,
        figures=(figure,),
        blockers=tuple(Blocker("9.9", text, text, text, text) for text in NAUGHTY),
        actions=tuple(Step(action(place, text, None), text[:60]) for place, text in enumerate(NAUGHTY)),
        notes=tuple(Note("1.1", text, text) for text in NAUGHTY),
        sources=tuple(Cited(t, t, t[:20], "https://example.org/" + t, "from memory", None) for t in NAUGHTY[:9]),
    )


def every_figure() -> PlanView:
    """A plan with each kind of figure, small and large."""
    twelve = tuple(f"{place + 1} {STAGES[place % 4]}" for place in range(12))
    return replace(
        typical(1),
        figures=(
            bars(twelve),
            bars(STAGES[:3]),
            cells(60, 5),
            cells(12, 7),
            dumbbell(),
            radar(12),
            radar(3),
            nothing(),
            scatter(),
        ),
    )
