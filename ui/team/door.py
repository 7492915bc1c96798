"""The ways into a team and out of it: starting one, joining, inviting, choosing what to show, and leaving."""

from __future__ import annotations

import streamlit as st

from cohort.team import TeamNow
from storage import Role, Shows, Team
from storage.join_code import spaced
from storage.teams import LONGEST_NAME
from ui.go import go, heading_id
from ui.link import site
from ui.room.pages import TEAM
from ui.team import now as team_now
from ui.text import plain, small
from ui.visit import Visit
from words import team as words

CODE = "code"
TWO = 2


def entry(visit: Visit) -> None:
    """Its place in the sidebar, for those who are in a team."""
    if team_now.held(visit) is None:
        return
    here = visit.page == TEAM
    with st.sidebar:
        label = f"**{words.ENTRY}**" if here else words.ENTRY
        if st.button(label, key="team", icon=":material/groups:", type="tertiary"):
            go(TEAM)


def on_a_page() -> None:
    """From another screen to the team."""
    if st.button(words.HOME_BUTTON, key="to-team", icon=":material/groups:"):
        go(TEAM)


def at_the_door(visit: Visit) -> None:
    """For who is in no team: join one by its code, or start one."""
    st.title(words.HOME_BUTTON, anchor=heading_id(TEAM))
    st.write(plain(words.TEXT))
    with st.form("team-code", border=True):
        st.header(words.CODE_TITLE, anchor=False)
        typed = st.text_input(words.CODE, max_chars=200, autocomplete="off", help=None)
        small(words.CODE_HELP)
        if st.form_submit_button(words.CODE_BUTTON, key="find-team"):
            if (typed or "").strip():
                go(TEAM, query={CODE: str(typed)})
            st.error(words.CODE_EMPTY)
    with st.form("new-team", border=True):
        st.header(words.BEGIN_TITLE, anchor=False)
        name = st.text_input(words.NAME, max_chars=LONGEST_NAME, autocomplete="off")
        small(words.NAME_HELP)
        role, shows = _choices("new")
        if st.form_submit_button(words.BEGIN, key="begin-team"):
            _begin(visit, str(name or ""), role, shows)


def note(visit: Visit, team: Team) -> None:
    """What joining means, with the choice of what to show before anything else."""
    st.title(plain(words.join_title(team.name)), anchor=heading_id(TEAM))
    st.write(plain(words.TEXT))
    other = team_now.held(visit)
    if other is not None:
        st.write(plain(words.other_team(other[0].name)))
    with st.form("join-team", border=False):
        role, shows = _choices("join")
        if st.form_submit_button(words.JOIN, type="primary", key="join-team-now"):
            _join(visit, team, role, shows)
    if st.button(words.NOT_NOW, key="not-now"):
        go("")


def below(visit: Visit, now: TeamNow) -> None:
    """Inviting, changing what one shows, and leaving."""
    with st.expander(words.INVITE_TITLE, expanded=len(now.here) == 1):
        st.write(plain(words.INVITE_TEXT))
        st.code(f"{site()}/t/{now.team.code}", language=None, wrap_lines=True)
        st.code(spaced(now.team.code), language=None)
    with st.expander(words.MINE_TITLE), st.form("what-i-show", border=False):
        role, shows = _choices("mine", now.me.role, now.me.shows, few=len(now.here) <= TWO)
        if st.form_submit_button(words.SAVE_SHOWS, key="save-shows"):
            _join(visit, now.team, role, shows)
    with st.expander(words.LEAVE_TITLE):
        st.write(plain(words.LEAVE_TEXT))
        sure = st.checkbox(words.LEAVE_SURE, key="leave-sure")
        if st.button(words.LEAVE, key="leave-team", disabled=not sure) and sure:
            _or_say_why(team_now.leave(visit))


def _choices(
    key: str, role: Role | None = None, shows: Shows | None = None, few: bool = True
) -> tuple[Role | None, Shows | None]:
    """Role and what to show, nothing chosen beforehand for who is new."""
    roles, choices = list(Role), list(Shows)
    chosen = st.selectbox(
        words.ROLE,
        roles,
        index=None if role is None else roles.index(role),
        format_func=lambda each: words.ROLES[each.value],
        placeholder="",
        key=f"{key}-role",
    )
    shown = st.radio(
        words.SHOWS,
        choices,
        index=None if shows is None else choices.index(shows),
        format_func=lambda each: words.SHOWN[each.value],
        key=f"{key}-shows",
    )
    st.write(plain(words.SHOWS_HELP))
    st.write(plain(words.SMALL if few else words.FEW))
    return chosen, shown


def _begin(visit: Visit, name: str, role: Role | None, shows: Shows | None) -> None:
    if not name.strip():
        st.error(words.NAME_EMPTY)
    elif role is None or shows is None:
        st.error(words.ROLE_EMPTY if role is None else words.SHOWS_EMPTY)
    else:
        _or_say_why(team_now.begin(visit, name, role, shows))


def _join(visit: Visit, team: Team, role: Role | None, shows: Shows | None) -> None:
    if role is None or shows is None:
        st.error(words.ROLE_EMPTY if role is None else words.SHOWS_EMPTY)
    else:
        _or_say_why(team_now.join(visit, team.id, role, shows))


def _or_say_why(trouble: str | None) -> None:
    if trouble is None:
        go(TEAM)
    st.error(plain(trouble))
