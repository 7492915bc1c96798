"""The team: what to talk about first, the answers agreed, who is in, and the way into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from cohort.door import team_by_code
from cohort.team import TeamNow
from figures.standing import question_label
from pages import team_plan
from questions.answers import Kind, Slot
from scoring.team import Apart, topics, unanimous
from storage import StorageUnavailable
from ui import by_code, journey, shelf
from ui.further import further
from ui.go import go, heading_id
from ui.room.pages import TEAM, TEAM_PLAN
from ui.sums import said_in_words
from ui.team import door as team_door
from ui.team import now as team_now
from ui.team import talk as team_talk
from ui.text import plain, small
from ui.visit import Visit, current
from words import team as words

TODAY = 3
"""How many things are put forward to talk about."""


def screens() -> list[tuple[str, str, Callable[[], None]]]:
    """The address, title and content of each screen."""
    return [(TEAM, words.TITLE, show), (TEAM_PLAN, words.PLAN_TITLE, team_plan.show)]


def show() -> None:
    """The note of the team whose code is in the address, else one's own team, else the way in."""
    visit = current()
    code = st.query_params.get(team_door.CODE, "")
    team = by_code.found(team_by_code, code, words.UNKNOWN, words.too_many) if code else None
    try:
        now = team_now.look(visit)
    except StorageUnavailable as trouble:
        st.error(trouble.publicly)
        return
    if team is not None and (now is None or now.team.id != team.id):
        team_door.note(visit, team)
    elif now is None:
        team_door.at_the_door(visit)
    else:
        _team(visit, now)


def _team(visit: Visit, now: TeamNow) -> None:
    st.title(plain(now.team.name), anchor=heading_id(TEAM))
    _talk(visit, now)
    _alike(visit, now)
    _agreed(now)
    _any(visit, now)
    _here(now)
    team_door.below(visit, now)


def _talk(visit: Visit, now: TeamNow) -> None:
    found = topics(shelf.bank(), now.voices, settled=now.levels)
    today = found[:TODAY]
    st.header(words.talk_title(len(today)) if today else words.TALK_NOTHING, anchor=False)
    if not today:
        alone = sum(bool(voice.levels) for voice in now.voices) <= 1
        st.write(plain(words.TALK_WAIT if alone else words.TALK_ALIKE))
    for topic in today:
        team_talk.topic_card(visit, now, topic)
    with st.container(horizontal=True):
        if st.button(words.ANSWER, key="to-my-questions", icon=":material/edit:"):
            go(journey.next_to_do(shelf.bank(), visit.answers).page)
        st.button(words.LOOK_AGAIN, key="look-again", icon=":material/refresh:")
    unknown = [topic for topic in found[TODAY:] if topic.apart is Apart.UNKNOWN]
    others = [topic for topic in found[TODAY:] if topic not in unknown]
    for title, key, rest in ((words.UNKNOWN_TITLE, "unknown-topics", unknown), (words.MORE, "more-topics", others)):
        further(words.how_many(title, len(rest)), key, rest, lambda topic: team_talk.topic_card(visit, now, topic))


def _alike(visit: Visit, now: TeamNow) -> None:
    """Agree at once what everyone who shows an answer says alike."""
    alike = {ref: level for ref, level in unanimous(shelf.bank(), now.voices).items() if ref not in now.levels}
    if not alike:
        return
    st.header(words.ALIKE_TITLE, anchor=False)
    st.write(plain(words.alike(len(alike))))
    if st.button(words.ALIKE_BUTTON, key="agree-alike"):
        team_talk.save(visit, {Slot(Kind.LEVEL, ref): level for ref, level in alike.items()})


def _agreed(now: TeamNow) -> None:
    bank = shelf.bank()
    st.header(words.AGREED_TITLE, anchor=False)
    held = [ref for ref in bank.questions if ref in now.levels]
    st.write(plain(words.questions_agreed(len(held), len(bank.questions)) if held else words.AGREED_NONE))
    if not held:
        return
    if st.button(words.TO_PLAN, type="primary", key="to-team-plan", icon=":material/checklist:"):
        go(TEAM_PLAN)
    rows = [(ref, now.agreed[ref][0]) for ref in held]
    cells = [
        (
            question_label(bank, ref),
            said_in_words(bank, line.value),
            words.saved(line.role.value if line.role else None, line.at),
        )
        for ref, line in rows
    ]
    _table(cells, words.AGREED_COLUMNS, words.AGREED_ALT)


def _any(visit: Visit, now: TeamNow) -> None:
    bank = shelf.bank()
    with st.expander(words.ANY_TITLE, on_change="rerun", key="any-question") as box:
        if box.open:
            ref = st.selectbox(
                words.ANY,
                list(bank.questions),
                index=None,
                format_func=lambda each: question_label(bank, each),
                key="any",
            )
            if ref is not None:
                team_talk.card(visit, now, ref, place="any")


def _here(now: TeamNow) -> None:
    st.header(words.HERE_TITLE, anchor=False)
    cells = [(words.here(each.role.value, each.is_me), words.answered(each.answered, each.asked)) for each in now.here]
    _table(cells, words.HERE_COLUMNS, words.HERE_ALT)
    small(words.SMALL if len(now.here) <= team_door.TWO else words.FEW)


def _table(cells: Sequence[tuple[str, ...]], columns: tuple[str, ...], alt: str) -> None:
    rows = [[plain(cell) for cell in line] for line in cells]
    st.table(pd.DataFrame(rows, columns=list(columns)).set_index(columns[0]), alt=alt)
