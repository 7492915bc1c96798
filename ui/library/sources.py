"""Where something comes from: each source with its year, how sure we are of it, and its address."""

from __future__ import annotations

from urllib.parse import quote

import streamlit as st

from questions.model import Bank, Source
from ui.text import plain
from words import library as words


def sources(bank: Bank, refs: tuple[str, ...], under: str = "") -> None:
    """A list of sources, each with its address below it; a source called `under`, as the heading is, needs no title."""
    st.markdown("\n".join(f"- {_source(bank.source_of[ref], under)}" for ref in refs))


def _source(source: Source, under: str) -> str:
    standing = words.checked(source.checked) if source.standing == "checked" else words.FROM_MEMORY
    said = f"{plain(source.publisher)}, {plain(source.year)}; {plain(standing)}."
    if source.title != under:
        said = f"**{plain(source.title)}**, {said}"
    if source.note:
        said += f" {plain(source.note)}"
    return said + (f"  \n  [{plain(source.url)}](<{_address(source.url)}>)" if source.url else "")


def _address(url: str) -> str:
    """The address with whatever would end a Markdown link written as percent signs."""
    return quote(url, safe="%/:?#[]@!$&'()*+,;=-._~")
