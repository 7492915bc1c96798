"""A question that a team talks about: who said what, as each allows, and the answer that they agree."""

from __future__ import annotations

import streamlit as st

from cohort.team import Agreed, TeamNow
from questions.answers import DONT_KNOW, NOT_APPLICABLE, Kind, Slot, Value
from questions.model import Bank, Question
from scoring.team import Apart, Said, Topic, who_said_what
from ui import shelf
from ui.sums import said_in_words
from ui.team import now as team_now
from ui.text import bullets, labelled, plain, small
from ui.visit import Visit
from words import screen
from words import team as words


def topic_card(visit: Visit, now: TeamNow, topic: Topic) -> None:
    """Something to talk about."""
    how = words.spread(topic.spread) if topic.apart is Apart.LEVELS else words.APART[topic.apart.value]
    card(visit, now, topic.question_id, how)


def card(visit: Visit, now: TeamNow, question_id: str, how: str = "", place: str = "talk") -> None:
    """A question with what is shown of it, one's own answer, what was agreed, and the way to agree.

    The same question may stand in another `place` of the screen as well.
    """
    bank = shelf.bank()
    question = bank.questions[question_id]
    with st.container(border=True, key=f"{place}-{question_id}"):
        st.subheader(f"{bank.number_of[question_id]} {plain(question.text)}", anchor=False)
        if how:
            st.write(plain(how))
        bullets(said_by_whom(bank, who_said_what(question_id, now.voices)))
        labelled(words.YOURS, said_in_words(bank, visit.said(Slot(Kind.LEVEL, question_id))))
        _agreed(bank, now.agreed.get(question_id, ()))
        agreeing = st.expander(words.AGREE_TITLE, on_change="rerun", key=f"{place}-open-{question_id}")
        if agreeing.open:
            with agreeing:
                _agree(visit, bank, question, now.levels.get(question_id), place)


def said_by_whom(bank: Bank, said: tuple[Said, ...]) -> tuple[str, ...]:
    """A line for each answer with those who gave it, highest first."""
    values = list(dict.fromkeys(each.value for each in said))
    return tuple(f"{said_in_words(bank, value)}: {_names(said, value)}" for value in values)


def _names(said: tuple[Said, ...], value: Value) -> str:
    who = [each.who for each in said if each.value == value]
    return words.who([each for each in who if each], who.count(""))


def _agreed(bank: Bank, lines: tuple[Agreed, ...]) -> None:
    if not lines:
        return
    newest, *before = lines
    role = newest.role.value if newest.role else None
    st.write(plain(words.agreed_line(said_in_words(bank, newest.value), role, newest.at)))
    if before:
        earlier = (
            words.taken_back(said_in_words(bank, each.value), each.role.value if each.role else None, each.at)
            for each in before
        )
        small(f"{words.BEFORE} {'; '.join(earlier)}")


def _agree(visit: Visit, bank: Bank, question: Question, held: Value, place: str) -> None:
    options: list[int | str] = [*range(len(bank.ladder)), DONT_KNOW, *([] if question.is_gate else [NOT_APPLICABLE])]
    with st.form(f"{place}-form-{question.id}", border=False):
        chosen = st.radio(
            words.AGREE,
            options,
            index=options.index(held) if held in options else None,
            format_func=lambda value: _option(bank, question, value),
            key=f"{place}-agreed-{question.id}",
        )
        if st.form_submit_button(words.AGREE_BUTTON, key=f"{place}-agree-{question.id}"):
            if chosen is None:
                st.error(words.AGREE_EMPTY)
            else:
                save(visit, {Slot(Kind.LEVEL, question.id): chosen})


def _option(bank: Bank, question: Question, value: int | str) -> str:
    if isinstance(value, int):
        return f"**{plain(bank.ladder[value].name)}:** {plain(question.rungs[value])}"
    return screen.DONT_KNOW if value == DONT_KNOW else screen.NOT_APPLICABLE


def save(visit: Visit, changes: dict[Slot, Value]) -> None:
    """Save for the team and draw the screen anew, or say why not."""
    trouble = team_now.say(visit, changes)
    if trouble is None:
        st.rerun()
    st.error(plain(trouble))
