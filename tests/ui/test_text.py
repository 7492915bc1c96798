from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.markdown_reader import marks_in, reads_as
from ui.text import plain

SIGNS = "\\`*_{}[]()#+-.!|~>$:<&\"'/=^%@ \n\t0123aé漢😀"
texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"])),
    st.text(st.sampled_from(SIGNS), max_size=40),
)


@given(texts)
@example("1. one")
@example("- one\n- two")
@example("    four spaces")
@example("a  \nb")
@example("| a | b |\n|---|---|\n| 1 | 2 |")
@example("&amp; &#42; &nbsp;")
@example("<https://x.example> [a](b) ![c](d)")
def test_what_was_written_is_what_is_read(text):
    assert reads_as(plain(text)) == " ".join(text.split())


@given(texts)
def test_what_was_written_makes_no_marks(text):
    assert marks_in(plain(text)) == set()


@given(texts)
def test_a_list_item_of_it_stays_one_item(text):
    assert reads_as(f"- {plain(text)}") == " ".join(text.split())


@given(texts.filter(lambda text: text.strip()))
def test_in_bold_it_is_bold_from_end_to_end(text):
    assert reads_as(f"**{plain(text)}** and more") == f"{' '.join(text.split())} and more"


@pytest.mark.parametrize("mark", [":red[x]", ":smile:", "$x$", ":violet-badge[x]", ":small[x]"])
def test_the_marks_that_only_streamlit_knows_are_taken_apart(mark):
    assert "\\" in plain(mark)
    assert reads_as(plain(mark)) == mark
    assert all(f"\\{sign}" in plain(mark) for sign in mark if sign in ":$[]")
