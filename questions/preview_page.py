"""A whole bank on one page, to read, print and comment on."""

from __future__ import annotations

from collections.abc import Iterator

from questions.html import Html, join, listed, page, paragraph, tag, terms
from questions.model import Bank, NextStep, Question, Stage
from questions.preview import about_step, asked_of, behind
from questions.preview_library import library
from words import preview as words
from words import screen


def preview_page(bank: Bank) -> str:
    """The bank as an HTML page in UTF-8. It runs no script and loads nothing."""
    sections = {
        "about": (words.ABOUT, _about(bank)),
        "ladder": (words.LADDER, terms((rung.name, rung.meaning) for rung in bank.ladder)),
        "scale": (words.SCALE, _scale(bank)),
        **{stage.id: (f"{place} {stage.title}", _stage(bank, stage)) for place, stage in enumerate(bank.stages, 1)},
        **library(bank),
    }
    contents = listed([tag("a", title, href=f"#part-{name}") for name, (title, _) in sections.items()])
    parts = [
        tag("section", tag("h2", title, id_=f"part-{name}"), body, aria_labelledby=f"part-{name}")
        for name, (title, body) in sections.items()
    ]
    title = words.title(bank.title, bank.version)
    return page(
        title,
        [
            tag("h1", title),
            tag("p", bank.introduction),
            tag("p", words.drawn(bank.law_seen_to)),
            tag("nav", tag("h2", words.CONTENTS, id_="contents"), contents, aria_labelledby="contents"),
            *parts,
        ],
    )


def _about(bank: Bank) -> Html:
    return join(
        join((tag("h3", each.text), paragraph(each.help), listed([option.label for option in each.options])))
        for each in bank.about
    )


def _scale(bank: Bank) -> Html:
    scale = bank.confidence_scale
    return join((tag("p", f"{scale.stem}…"), tag("p", screen.confidence_anchors(scale.low, scale.middle, scale.high))))


def _stage(bank: Bank, stage: Stage) -> Html:
    return join(_parts_of_stage(bank, stage))


def _parts_of_stage(bank: Bank, stage: Stage) -> Iterator[Html]:
    yield tag("p", stage.purpose)
    yield tag("p", tag("strong", words.GOOD), " ", stage.good)
    for title, items in (
        (words.PEOPLE, [f"{each.who}: {each.needs} {each.goes_wrong}" for each in stage.relationships]),
        (screen.STAGE_PITFALLS, stage.pitfalls),
        (screen.STAGE_BLOCKERS, stage.blockers),
        (words.CONFIDENCE, [join((f"{each.text} ", _id(each.id))) for each in bank.confidence_in(stage)]),
    ):
        if items:
            yield tag("h3", title)
            yield listed(items)
    for question in stage.questions:
        yield tag("article", *_question(bank, question), id_=question.id)


def _question(bank: Bank, question: Question) -> Iterator[Html]:
    yield tag("h3", f"{bank.number_of[question.id]} {question.text}")
    yield tag("p", _id(question.id), f" · {words.weight(question.weight)} · {words.ASKED} {asked_of(bank, question)}")
    if question.gate is not None:
        yield tag("p", tag("strong", screen.gate(bank.ladder[question.gate].name)))
    yield tag("h4", words.RUNGS)
    named = zip(bank.ladder, question.rungs, strict=True)
    yield listed([join((tag("strong", f"{rung.name}:"), " ", text)) for rung, text in named], "ol", start="0")
    yield tag("h4", screen.WHY)
    yield tag("p", question.why)
    yield listed(question.evidence)
    yield terms(behind(bank, question))
    yield tag("h4", words.STEPS)
    yield listed([_step(bank, step) for step in question.next_steps])


def _step(bank: Bank, step: NextStep) -> Html:
    return join((tag("strong", step.title), " ", _id(step.id), terms(about_step(bank, step))))


def _id(ref: str) -> Html:
    return tag("code", ref)
