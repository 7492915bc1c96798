"""Where you stand: the finding first, then the pictures, then the sums."""

from __future__ import annotations

import streamlit as st

from figures.calibration import confidence_against_readiness
from figures.headline import where_you_stand
from figures.heatmap import question_heatmap
from figures.radar import readiness_radar
from figures.stages import readiness_by_stage
from planning.newest import assess_newest, newest
from questions.answers import Kind
from ui import journey, shelf
from ui.after import again
from ui.browser import is_narrow
from ui.go import heading_id
from ui.picture import picture
from ui.sums import sums
from ui.team import door as team_door
from ui.text import bullets, plain, small
from ui.to_stages import to_stages
from ui.visit import current
from words import screen


def show() -> None:
    """Everything that what they said last comes to, for the person who said it."""
    visit, bank = current(), shelf.bank()
    answered, asked = journey.counted(journey.stage_steps(bank, visit.answers))
    if not any(slot.kind is Kind.LEVEL for slot in visit.answers):
        st.title(screen.RESULTS_EMPTY, anchor=heading_id(journey.RESULTS))
        st.write(screen.RESULTS_EMPTY_TEXT)
        to_stages(bank, visit)
        return
    assessment = assess_newest(bank, visit.answers)
    headline = where_you_stand(bank, assessment)
    st.title(plain(headline.title), anchor=heading_id(journey.RESULTS))
    small(screen.results_rest_on(answered, asked, bank.version))
    bullets(headline.findings)
    picture(readiness_by_stage(bank, assessment))
    picture(question_heatmap(bank, assessment, newest(visit.answers)))
    picture(confidence_against_readiness(bank, assessment, narrow=is_narrow()))
    radar = readiness_radar(bank, assessment)
    if radar is not None:
        with st.expander(screen.RESULTS_RADAR):
            picture(radar, heading=False)
    st.header(screen.RESULTS_SUMS_TITLE, anchor=False)
    sums(bank, assessment)
    with st.container(horizontal=True):
        again.door(visit)
        team_door.on_a_page()
    st.caption(plain(screen.RESULTS_LAW))
