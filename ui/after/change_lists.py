"""One person's change in words: thing by thing, looking back, and what stayed as it was."""

from __future__ import annotations

import math

import streamlit as st

from questions.answers import Answers, Kind, Phase
from questions.model import Bank
from scoring.calibration import calibration_at
from scoring.model import Judgement
from scoring.own_change import ItemChange, OwnChange, Reading, StageChange, reading
from scoring.rounding import display_points
from scoring.thresholds import CHANCE_CHANGE, NOTICEABLE_CHANGE
from ui.text import bullets, plain
from words import after as words

SMALL = math.floor(CHANCE_CHANGE)
WORTH_SAYING = (Judgement.BLIND_SPOT, Judgement.HIDDEN_STRENGTH, Judgement.KNOWN_GAP)


def thing_by_thing(bank: Bank, change: OwnChange) -> None:
    """Under each stage, what moved by more than chance often does, and one click away what moved less or not at all."""
    st.header(words.ITEMS_TITLE, anchor=False)
    texts = {item.id: item.text for item in bank.confidence}
    for stage, moved in zip(bank.stages, change.stages, strict=True):
        found: dict[Reading, list[str]] = {kind: [] for kind in Reading}
        for item in moved.items:
            if (each := latest_change(item)) is not None:
                rated = {phase.value: value for phase, value in item.rated.items()}
                found[reading(each)].append(words.rated(texts[item.item_id], rated))
        if any(found.values()):
            st.subheader(plain(stage.title), anchor=False)
            _moved(found[Reading.PROBABLY_NOT_CHANCE])
            _others(stage.id, found[Reading.MAYBE_CHANCE], found[Reading.SAME])


def latest_change(item: ItemChange) -> float | None:
    """The change up to three months on where there is one, else up to after the module."""
    return item.change if item.later_change is None else item.later_change


def looking_back(bank: Bank, change: OwnChange) -> None:
    """The start as it was rated beside the start as it looks now; nothing where nobody looked back."""
    pairs = zip(bank.stages, change.stages, strict=True)
    lines = tuple(line for stage, moved in pairs if (line := _looked_back(stage.title, moved)))
    if lines:
        st.header(words.LOOKING_BACK_TITLE, anchor=False)
        st.write(plain(words.LOOKING_BACK))
        bullets(lines)


def unchanged(bank: Bank, change: OwnChange, answers: Answers) -> None:
    """What is as it was: ratings, stages, how confidence sits with what is in place, and what was not asked again."""
    changes = [each for stage in change.stages for item in stage.items if (each := latest_change(item)) is not None]
    titles = {stage.id: stage.title for stage in bank.stages}
    same = [titles[stage.stage_id] for stage in change.stages if _latest_stage_change(stage) == 0]
    lines = [words.same_items(changes.count(0), len(changes)), words.same_stages(same) if same else ""]
    lines += _still(bank, answers)
    if not any(slot.kind is Kind.LEVEL and slot.phase is Phase.LATER for slot in answers):
        lines.append(words.READINESS_NOT_ASKED)
    if any(lines):
        st.header(words.UNCHANGED_TITLE, anchor=False)
        bullets(tuple(filter(None, lines)))


def _moved(lines: list[str]) -> None:
    if lines:
        st.markdown(f"**{plain(words.moved(SMALL))}**")
        bullets(tuple(lines))
    else:
        st.write(plain(words.none_moved(SMALL)))


def _others(stage_id: str, maybe: list[str], same: list[str]) -> None:
    if not maybe and not same:
        return
    with st.expander(plain(words.others(len(maybe), len(same), SMALL)), key=f"others-{stage_id}"):
        for head, lines in ((words.maybe_chance(SMALL), maybe), (words.SAME, same)):
            if lines:
                st.markdown(f"**{plain(head)}**")
                bullets(tuple(lines))


def _looked_back(title: str, stage: StageChange) -> str:
    before = stage.means.get(Phase.BEFORE)
    if before is None or stage.then is None or stage.shift is None:
        return ""
    told = words.looked_back(title, display_points(before), stage.then, stage.change, stage.since_then)
    return f"{told} {words.yardstick(stage.shift, NOTICEABLE_CHANGE)}"


def _latest_stage_change(stage: StageChange) -> float | None:
    return stage.change if stage.later_change is None else stage.later_change


def _still(bank: Bank, answers: Answers) -> list[str]:
    """The stages that are judged as they were, at the last time that they can be judged."""
    at = [calibration_at(bank, answers, phase) for phase in (Phase.BEFORE, Phase.AFTER, Phase.LATER)]
    same = [
        (stage.title, before.judgement)
        for stage, before, after, later in zip(bank.stages, *at, strict=True)
        if before.judgement is (later.judgement or after.judgement)
    ]
    found = {each: [title for title, judgement in same if judgement is each] for each in WORTH_SAYING}
    return [words.still(judgement, titles) for judgement, titles in found.items() if titles]
