"""Putting words on the screen: what a person wrote stays text, and a small label looks like one."""

from __future__ import annotations

from functools import lru_cache

import streamlit as st

_ESCAPED = str.maketrans({sign: f"\\{sign}" for sign in r"\`*_{}[]()#+-.!|~>$:<&"})
_SHORT = 500  # letters; our own sentences come again at every click, and what people write at length does not


def plain(text: str) -> str:
    """`text` so that Markdown shows it as written, on one line.

    What Streamlit does to the plainest text stays: an address becomes a link, `->` an arrow, and `:material/…:` an
    icon. None of it hides or runs anything.
    """
    return _remembered(text) if len(text) <= _SHORT else _escaped(text)


def _escaped(text: str) -> str:
    return " ".join(text.split()).translate(_ESCAPED)


_remembered = lru_cache(maxsize=4096)(_escaped)


def small(text: str) -> None:
    """A small line beside the main text."""
    st.caption(plain(text))


def bullets(items: tuple[str, ...]) -> None:
    """A list of plain sentences."""
    st.markdown("\n".join(f"- {plain(item)}" for item in items))


def labelled(label: str, text: str) -> None:
    """A bold label and its text, in one paragraph."""
    st.markdown(f"**{plain(label)}** {plain(text)}")
