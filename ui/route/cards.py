"""What the answers of the route finder come to: a card for each open route, and lists of the others."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

import streamlit as st

from planning.routes import RouteFinding
from questions.model import Bank
from questions.route_model import Need, Note, RouteFinder
from ui.library.sources import sources
from ui.library.words import Explained
from ui.text import bullets, labelled, plain
from words import route as words


def note_card(bank: Bank, note: Note) -> None:
    """A remark for people in this situation, with where it comes from."""
    with st.container(border=True):
        st.markdown(f":material/info: {plain(note.text)}")
        with st.expander(words.SOURCES):
            sources(bank, note.sources)


def open_card(bank: Bank, finding: RouteFinding, explained: Explained) -> None:
    """An open route: what it is, why it is open, what must be on file, what to ask, and the law."""
    route = finding.route
    with st.container(border=True):
        st.subheader(plain(route.title), anchor=False)
        st.write(plain(route.summary))
        labelled(words.LAW, route.law)
        explained.here(route.title, route.summary)
        _list(words.WHY, tuple(words.reason(need.met, need.law) for need in finding.met if need.met))
        _list(words.CONDITIONS, route.conditions)
        _list(words.ASK, route.ask_lawyer)
        with st.expander(words.SOURCES):
            sources(bank, _once((*route.sources, *(ref for need in finding.met for ref in need.sources))))


def unsettled_list(finder: RouteFinder, unsettled: Iterable[RouteFinding]) -> None:
    """Routes that wait for answers, each with the numbers of the questions it waits for."""
    number_of = {question.id: number for number, question in enumerate(finder.questions, start=1)}
    lines = [
        f"- **{plain(each.route.title)}** {plain(words.waits_for(tuple(number_of[ask.id] for ask in each.asks)))}"
        for each in unsettled
    ]
    st.markdown("\n".join(lines))


def closed_list(closed: Iterable[RouteFinding]) -> None:
    """Closed routes with the reasons; a body of law that does not apply gives its reasons once for all its routes."""
    for _, group in groupby(closed, key=lambda each: each.regime.id):
        shut = list(group)
        regime = shut[0].regime
        outside = tuple(need for need in shut[0].unmet if need in regime.needs)
        st.markdown(f"**{plain(regime.title)}**")
        if outside:
            bullets((*_reasons(outside), words.all_closed([route.title for route in regime.routes])))
        else:
            for each in shut:
                labelled(f"{each.route.title}:", " ".join(_reasons(each.unmet)))


def _list(title: str, items: tuple[str, ...]) -> None:
    st.markdown(f"**{plain(title)}**")
    bullets(items)


def _reasons(needs: tuple[Need, ...]) -> tuple[str, ...]:
    return tuple(words.reason(need.unmet, need.law) for need in needs)


def _once(refs: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(refs))
