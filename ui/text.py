"""Putting words on the screen: what a person wrote stays text, and a small label looks like one."""

from __future__ import annotations

import re

import streamlit as st

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~>$:<&])")


def plain(text: str) -> str:
    """`text` so that Markdown shows it exactly as written, on one line."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def small(text: str) -> None:
    """A small line beside the main text."""
    st.caption(plain(text))


def bullets(items: tuple[str, ...]) -> None:
    """A list of plain sentences."""
    st.markdown("\n".join(f"- {plain(item)}" for item in items))


def labelled(label: str, text: str) -> None:
    """A bold label and its text, in one paragraph."""
    st.markdown(f"**{plain(label)}** {plain(text)}")
