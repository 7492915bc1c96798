"""Who matters at a stage, as a list that can be read on a telephone as well: three columns of sentences cannot."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from questions.model import Relationship
from ui.text import plain
from words import relationships as words


def people_and_needs(people: Iterable[Relationship]) -> None:
    """Each by name, with what they need and what goes wrong below."""
    st.markdown("\n".join(_entry(each) for each in people))


def _entry(person: Relationship) -> str:
    below = ((words.NEEDS, person.needs), (words.GOES_WRONG, person.goes_wrong))
    return "\n".join((f"- **{plain(person.who)}**", *(f"    - {plain(label)} {plain(text)}" for label, text in below)))
