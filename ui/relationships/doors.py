"""The screens of relationships, the ways into them from the visit, and the way back to where somebody came from."""

from __future__ import annotations

import streamlit as st

from planning.bonds import bond_standings
from questions.answers import Answers
from questions.model import Bank, Stage
from ui import journey
from ui.go import go
from ui.journey import Step
from ui.text import plain
from ui.visit import Visit
from words import relationships as words

RELATIONSHIPS = "relationships"
FROM = "from"


def relationships_page(place: int) -> str:
    """The page of the relationships at the stage at `place` (from 1)."""
    return f"{RELATIONSHIPS}-{place}"


def relationship_steps(bank: Bank, answers: Answers) -> tuple[Step, ...]:
    """One screen for each stage, with of how many people and bodies enough is said."""
    everyone = bond_standings(bank, answers)
    return tuple(
        Step(relationships_page(place), stage.title, len(people), sum(each.complete for each in people))
        for place, stage in enumerate(bank.stages, start=1)
        for people in [[each for each in everyone if each.bond.stage_id == stage.id]]
    )


def at_overview() -> None:
    """The door on the overview."""
    with st.container(border=True):
        st.write(plain(words.DOOR_TEXT))
        door(RELATIONSHIPS, journey.OVERVIEW, words.DOOR)


def at_stage(bank: Bank, stage: Stage, page: str) -> None:
    """The door on the screen of a stage."""
    door(relationships_page(bank.stages.index(stage) + 1), page, words.DOOR_STAGE)


def door(page: str, came_from: str, label: str) -> None:
    """A button to one of these screens, which will know the way back to the screen `came_from`."""
    if st.button(label, key="relationships-door", icon=":material/group:"):
        go(page, query={FROM: came_from})


def way_on(visit: Visit, bank: Bank, place: int) -> None:
    """To the next stage, to all of them, and back; `place` is 0 on the screen of all stages."""
    came_from = str(st.query_params.get(FROM, ""))
    query = {FROM: came_from} if came_from else None
    with st.container(key="relationships-way", horizontal=True, gap="small"):
        if 0 < place < len(bank.stages) and st.button(words.NEXT_STAGE, key="next-stage", type="primary"):
            go(relationships_page(place + 1), query=query)
        if place and st.button(words.ALL_STAGES, key="all-stages"):
            go(RELATIONSHIPS, query=query)
        known = came_from in visit.pages and came_from != "" and not came_from.startswith(RELATIONSHIPS)
        if st.button(words.BACK if known else words.BACK_TO_ASSESSMENT, key="relationships-back"):
            go(came_from if known else journey.OVERVIEW)
