"""What a module leaves behind: its report, module against module, and how its questions did.

All of it comes from what was released. The last release is made before the module is closed (`seal`); after that
nothing new can be, since whose answers are in which picture is forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cohort import subjects
from cohort.followed import followed
from cohort.packed import people_of
from cohort.published import groups_of, release_subjects
from cohort.subjects import AFTERWARDS, BEFORE, subjects_of
from cohort.summary import given, summarise
from figures.model import Figure
from figures.module_report import Collected, Report, module_report
from figures.modules_compared import change_over_stages, modules_compared
from figures.standing import question_label
from questions.model import Bank
from scoring.alike import Record
from scoring.group_change import room_change
from scoring.item_health import CORRELATION_FROM, SHARES_FROM, Health, health_of_question, health_of_ratings
from scoring.rounding import display_percent
from storage import Module, Store
from words import module_report as words

_SEALED = (subjects.CONFIDENCE, subjects.LEVEL, subjects.FIRST, subjects.TOOL, subjects.MODULE)


def seal(store: Store, bank: Bank, module: Module) -> None:
    """Release what the report needs, as far as is safe, and freeze the summary: call it before closing a module."""
    if module.is_closed or module.salt is None:
        return
    people = people_of(store, bank, module)
    groups = groups_of(module, people)
    for family in _SEALED:
        # Who rated once only is not told of outside, so that nobody need be left out for their sake.
        step = AFTERWARDS if family == subjects.CONFIDENCE else BEFORE
        release_subjects(store, module, subjects_of(bank).get(family, ()), step, people.records, groups)
    summarise(store, bank, module, frozen=True)


def report(store: Store, bank: Bank, module: Module) -> Report:
    """The paragraphs and tables that may leave the organisation; of an open module, of what was shown so far."""
    return module_report(bank, _collected(store, bank, module))


def against_each_other(store: Store, bank: Bank, modules: Iterable[Module]) -> Figure:
    """Module against module, in the order of their dates."""
    compared = []
    for module in sorted(modules, key=lambda each: (each.starts_on, each.id)):
        name = module.name if module.is_closed else words.still_open(module.name)
        confidence = given(store, bank, module, subjects.CONFIDENCE, AFTERWARDS)
        compared.append(change_over_stages(name, room_change(bank, confidence, store.members.count(module.id))))
    return modules_compared(compared)


def question_health(store: Store, bank: Bank, modules: Sequence[Module]) -> tuple[str, ...]:
    """Which questions their author should look at, in words, over all that was released of these modules."""
    levels = [given(store, bank, module, subjects.LEVEL, BEFORE) for module in modules]
    found: list[str] = []
    most = 0
    for question in bank.questions:
        health = health_of_question([each for one in levels if question in one for each in one[question].said([0])])
        most = max(most, health.n)
        found += _told(question_label(bank, question), health)
    confidence = [given(store, bank, module, subjects.CONFIDENCE, BEFORE) for module in modules]
    for stage in bank.stages:
        items = bank.confidence_in(stage)
        records: list[Record] = [row for one in confidence if stage.id in one for row in one[stage.id].records]
        for item, health in zip(items, health_of_ratings(records, len(items)), strict=True):
            found += _told(item.text, health)
            most = max(most, health.n)
    if most < SHARES_FROM:
        return (*found, words.too_early(most, SHARES_FROM))
    early = [words.too_early_for_ratings(most, CORRELATION_FROM)] if most < CORRELATION_FROM else []
    return (*(found or [words.HEALTHY]), *early)


def _told(label: str, health: Health) -> list[str]:
    said = [words.nearly_always(label)] if health.nearly_always_alike else []
    if health.unknown is not None:
        said.append(words.often_unknown(label, display_percent(100 * health.unknown)))
    return [*said, words.points_elsewhere(label)] if health.points_elsewhere else said


def _collected(store: Store, bank: Bank, module: Module) -> Collected:
    return Collected(
        joined=store.members.count(module.id),
        confidence=given(store, bank, module, subjects.CONFIDENCE, AFTERWARDS),
        tools=given(store, bank, module, subjects.TOOL, BEFORE),
        module=given(store, bank, module, subjects.MODULE, BEFORE),
        first=given(store, bank, module, subjects.FIRST, BEFORE).get(subjects.FIRST),
        followed=followed(store, module),
    )
