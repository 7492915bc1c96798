"""A question as it will read on the screen, in plain text for the terminal of whoever writes it."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill

from questions.model import Bank, NextStep, Question
from words import plan_time, screen
from words import preview as words

WIDTH = 88


def preview_text(bank: Bank, question: Question) -> str:
    """The question with its gate, rungs, reasons, evidence and next steps, in lines of at most 88 characters."""
    stage = bank.stage_of[question.id]
    heading = f"{bank.number_of[question.id]} {question.text}"
    parts = [
        _line(heading),
        f"{stage.title} · {question.id} · {words.weight(question.weight)}",
        *([_line(screen.gate(bank.ladder[question.gate].name))] if question.gate is not None else []),
        _line(f"{words.ASKED} {asked_of(bank, question)}"),
        "\n".join(_choices(bank, question)),
        f"{screen.WHY}\n{_line(question.why, 2)}",
        "\n".join([screen.WHY_EVIDENCE, *(_line(f"- {each}", 2, 4) for each in question.evidence)]),
        "\n".join(_line(f"{label} {text}", 0, 2) for label, text in behind(bank, question)),
        "\n".join([words.STEPS, *(_step(bank, step) for step in question.next_steps)]),
    ]
    return "\n\n".join(parts)


def asked_of(bank: Bank, question: Question) -> str:
    """Of whom a question is asked, in the words of the questions about the person."""
    abouts = {about.id: about for about in bank.about}
    conditions = [
        words.only(abouts[ref].text, [option.label for option in abouts[ref].options if option.id in chosen])
        for ref, chosen in question.applies.items()
    ]
    return "; ".join(conditions) or words.EVERYONE


def behind(bank: Bank, question: Question) -> Iterator[tuple[str, str]]:
    """Who knows, and the titles of what a question refers to, each with its label; what is empty is left out."""
    titles = {each.id: each.title for each in bank.sources}
    titles |= {each.id: each.title for each in bank.resources} | {each.id: each.title for each in bank.cases}
    yield screen.WHY_WHO, question.who_knows
    for label, refs in (
        (screen.WHY_SOURCES, question.sources),
        (words.HELPS, question.resources),
        (words.EXAMPLES, question.cases),
    ):
        if refs:
            yield label, "; ".join(titles[ref] for ref in refs)


def about_step(bank: Bank, step: NextStep) -> Iterator[tuple[str, str]]:
    """What there is to say of a next step beside its title, each with its label."""
    yield screen.PLAN_OWNER, f"{step.who}. {screen.effort(step.weeks, step.hours)}."
    yield screen.PLAN_FIRST_MOVE, step.first_move
    yield screen.PLAN_DONE, step.done_when
    if step.opens:
        yield words.OPENS, ", ".join(bank.number_of[ref] for ref in step.opens)
    if step.after:
        yield words.AFTER, "; ".join(bank.next_steps[ref][1].title for ref in step.after)
    if step.notice:
        yield words.NOTICE, plan_time.notice(step.notice.days, step.notice.before)


def _choices(bank: Bank, question: Question) -> Iterator[str]:
    yield words.RUNGS
    for level, (rung, evidence) in enumerate(zip(bank.ladder, question.rungs, strict=True)):
        yield _line(f"( ) {level} {rung.name}: {evidence}", 2, 6)
    yield _line(f"( ) {screen.DONT_KNOW}: {screen.DONT_KNOW_HELP}", 2, 6)
    if not question.is_gate:
        yield _line(f"( ) {screen.NOT_APPLICABLE}: {screen.NOT_APPLICABLE_HELP}", 2, 6)


def _step(bank: Bank, step: NextStep) -> str:
    lines = [_line(f"- {step.title} ({step.id})", 2, 4)]
    return "\n".join([*lines, *(_line(f"{label} {text}", 4, 6) for label, text in about_step(bank, step))])


def _line(text: str, first: int = 0, then: int | None = None) -> str:
    """`text` on lines that are not too long, set in by so many spaces."""
    rest = first if then is None else then
    return fill(text, WIDTH, initial_indent=" " * first, subsequent_indent=" " * rest, break_on_hyphens=False)
