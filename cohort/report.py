"""The report on a module: what was released, in words and tables, and the texts that a facilitator let through."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from cohort.evaluation import report
from cohort.moderation import Remark, Theme
from documents.report.view import Remarks, ReportView
from figures.standing import stage_label
from questions.model import Bank
from storage import Module, Store
from storage.moderation import TextState
from words import facilitate
from words import report as words


def report_view(store: Store, bank: Bank, module: Module, today: date, found: Mapping[Remark, TextState]) -> ReportView:
    """The report as it stands, for the screen and for every file; `found` is what `moderation.remarks` tells."""
    told = report(store, bank, module)
    return ReportView(
        title=module.name,
        days=facilitate.dates(module.starts_on, module.ends_on),
        made_on=today,
        bank_title=bank.title,
        bank_version=module.bank_version,
        paragraphs=told.paragraphs,
        picture=told.picture,
        tables=told.tables,
        remarks=_let_through(bank, found),
        demonstration=module.demonstration,
    )


def theme_of(bank: Bank, remark: Remark) -> str:
    """The heading under which a remark stands: the stage of a tool, toolkits, or a question about the module."""
    if remark.theme is not Theme.TOOL:
        return words.THEMES[remark.theme]
    tool = next((each for each in bank.resources if each.id == remark.about), None)
    stage = next((each for each in bank.stages if tool and each.id in tool.stages), None)
    return words.tools_at(stage_label(bank, stage.id)) if stage else words.NO_STAGE


def subject_of(bank: Bank, remark: Remark) -> str:
    """The tool, or the toolkit and its page, that a remark is about; "" of the module as a whole."""
    titles = {each.id: each.title for each in bank.resources}
    return titles.get(remark.about, remark.about) if remark.theme is Theme.TOOL else remark.about


def text_of(bank: Bank, remark: Remark) -> str:
    """A remark after what it is about."""
    return words.remark(subject_of(bank, remark), remark.text)


def in_order(bank: Bank, found: list[Remark]) -> list[Remark]:
    """Remarks by theme: tools by their stages, then toolkits, then the module; in each by the alphabet."""
    places = {theme: place for place, theme in enumerate(_themes(bank))}
    return sorted(found, key=lambda each: (places[theme_of(bank, each)], text_of(bank, each)))


def _themes(bank: Bank) -> list[str]:
    stages = [words.tools_at(stage_label(bank, each.id)) for each in bank.stages]
    return [*stages, words.NO_STAGE, *words.THEMES.values()]


def _let_through(bank: Bank, found: Mapping[Remark, TextState]) -> tuple[Remarks, ...]:
    approved = [each for each, state in found.items() if state is TextState.APPROVED]
    themes: dict[str, list[str]] = defaultdict(list)
    for each in in_order(bank, approved):
        themes[theme_of(bank, each)].append(text_of(bank, each))
    return tuple(Remarks(theme, tuple(texts)) for theme, texts in themes.items())
