"""How sure somebody feels beside what is in place, before and after, stage by stage, each with one next step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import streamlit as st

from planning.model import Action, Recommendation
from planning.plan import actions
from planning.recommend import recommend, undecided
from questions.answers import Phase
from questions.model import Bank, Stage
from scoring.assess import assess
from scoring.calibration import calibration_at, known_by
from scoring.model import Calibration, Judgement
from scoring.rounding import display_percent, display_points
from ui.plan import cards as plan_cards
from ui.text import plain, small
from ui.visit import Visit
from words import after as words

ORDER = (Judgement.BLIND_SPOT, Judgement.HIDDEN_STRENGTH, Judgement.KNOWN_GAP, Judgement.WELL_JUDGED)


@dataclass(frozen=True, slots=True)
class Judged:
    """One stage at each time."""

    stage: Stage
    at: Mapping[Phase, Calibration]

    @property
    def latest(self) -> Phase:
        """The last time at which there is enough to judge by, BEFORE where there never is."""
        return [Phase.BEFORE, *(phase for phase in Phase if self.at[phase].judgement)][-1]

    @property
    def judgement(self) -> Judgement | None:
        """How it stands at the latest time."""
        return self.at[self.latest].judgement


def judged(bank: Bank, visit: Visit, today: date) -> None:
    """A card for each stage that can be judged, the blind spots first."""
    at = {phase: calibration_at(bank, visit.answers, phase) for phase in Phase}
    stages = [Judged(stage, {phase: at[phase][place] for phase in Phase}) for place, stage in enumerate(bank.stages)]
    st.header(words.JUDGED_TITLE, anchor=False)
    cards = [each for judgement in ORDER for each in stages if each.judgement is judgement]
    if not cards:
        st.write(plain(words.JUDGED_TOO_LITTLE))
        return
    known = known_by(bank, visit.answers, Phase.LATER)
    offered = undecided(recommend(bank, visit.answers, assess(bank, known, Phase.LATER)), visit.answers)
    agreed = actions(bank, visit.answers)
    for card in cards:
        _card(bank, card, agreed, offered, visit, today)


def _card(
    bank: Bank,
    card: Judged,
    agreed: tuple[Action, ...],
    offered: tuple[Recommendation, ...],
    visit: Visit,
    today: date,
) -> None:
    now, before = card.at[card.latest], card.at[Phase.BEFORE]
    with st.container(border=True, key=f"judged-{card.stage.id}"):
        st.subheader(plain(card.stage.title), anchor=False)
        first = before.judgement if card.latest is not Phase.BEFORE else None
        turn = words.judged_in_turn(first or None, now.judgement, card.latest)
        st.markdown(f"**{plain(turn)}**  \n{plain(words.JUDGED_MEANS[str(now.judgement)])}")
        ratings = [(phase, display_points(each)) for phase in Phase if (each := card.at[phase].confidence) is not None]
        place = words.in_place(display_percent(before.readiness), display_percent(card.at[Phase.LATER].readiness))
        small(f"{words.confidence_in_turn(ratings)} {place}")
        _step(bank, card.stage, agreed, offered, visit, today)


def _step(
    bank: Bank,
    stage: Stage,
    agreed: tuple[Action, ...],
    offered: tuple[Recommendation, ...],
    visit: Visit,
    today: date,
) -> None:
    """The steps agreed for the stage, else the first one that would help it."""
    titles = [action.title for action in agreed if action.stage_id == stage.id]
    first = next((each for each in offered if each.stage_id == stage.id), None)
    if titles:
        st.write(plain(words.in_your_plan(titles)))
    elif first is None:
        st.write(plain(words.NO_STEP))
    else:
        small(words.NEXT_STEP)
        plan_cards.further_step(bank, first, visit, today)
