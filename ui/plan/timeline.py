"""The dated plan on the screen: what cannot be, the timeline, and the button that takes the dates over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import streamlit as st

from figures.gantt import Stretch, gantt
from figures.timeline import marked
from planning.dates import DatedPlan
from questions.model import Bank
from ui.picture import picture
from ui.text import bullets, plain
from ui.visit import Visit, save
from words import plan_dates as words


def timeline(bank: Bank, visit: Visit, plan: DatedPlan, today: date) -> None:
    """Everything that is said of these dates, and the way to take them over."""
    found = tuple(troubles(bank, plan, today))
    if found:
        with st.container(border=True, key="plan-troubles"):
            st.markdown(f"**{plain(words.TROUBLES)}**")
            bullets(found)
    else:
        st.write(plain(words.ALL_FITS))
    first = plan.first_to_begin
    if first is not None:
        st.write(plain(words.begins_first(plan.titles[first.task.id], first.start, today)))
    picture(gantt(_stretches(plan), today, plan.schedule.key, marked(plan.time.what)))
    kept = tuple(_notices(plan))
    if kept:
        bullets(kept)
    _take_over(visit, plan)


def troubles(bank: Bank, plan: DatedPlan, today: date) -> Iterator[str]:
    """What stands in the way of the dates: what cannot be done in time, and what clashes."""
    yield from _impossible(plan, today)
    yield from _clashes(bank, plan)


def _take_over(visit: Visit, plan: DatedPlan) -> None:
    new = plan.due(visit.answers)
    if not new:
        st.success(words.IN_USE, icon=":material/check_circle:")
        return
    st.write(plain(words.USE_TEXT))
    if st.button(words.USE, key="use-dates", type="primary"):
        save(visit, new)
        st.rerun()


def _impossible(plan: DatedPlan, today: date) -> Iterator[str]:
    found = plan.schedule
    if found.possible or found.ends is None:
        return
    late = (*plan.overdue, *plan.pushed_back)
    for each in late[: words.MOST_NAMED]:
        title = plan.titles[each.task.id]
        if each.overdue:
            yield words.should_have_begun(title, each.latest_start, today)
        else:
            yield words.ends_late(title, each.end, each.latest_end)
    if len(late) > words.MOST_NAMED:
        yield words.others_late(len(late) - words.MOST_NAMED)
    yield words.either(plan.time.what, found.earliest, found.ends, found.key)


def _clashes(bank: Bank, plan: DatedPlan) -> Iterator[str]:
    for ref, before in plan.missing:
        yield words.waits_for(plan.titles[ref], bank.next_steps[before][1].title)
    if plan.too_full and plan.time.hours:
        yield words.too_full(plan.too_full, plan.time.hours)


def _notices(plan: DatedPlan) -> Iterator[str]:
    for each in plan.schedule.dated:
        days = plan.notices.get(each.task.id)
        if days and plan.time.what and not each.late:
            yield words.notice_kept(plan.titles[each.task.id], days, plan.time.what)


def _stretches(plan: DatedPlan) -> list[Stretch]:
    return [
        Stretch(plan.titles[each.task.id], each.start, each.end, each.task.days, each.task.id in plan.gates, each.late)
        for each in plan.schedule.dated
    ]
