from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.link import anchor, token_in

TOKEN = "aB3_-" * 6 + "xy"


@pytest.mark.parametrize(
    "pasted",
    [
        "{}",
        " {}\n",
        "{}/",
        "https://ready.example.org/r/{}",
        "https://ready.example.org/tool/r/{}/",
        "http://localhost:8501/r/{}",
        "ready.example.org/r/{}",
        "https://ready.example.org/r/{}?to=three-months",
        "https://ready.example.org/r/r/{}",
        "https://ready.example.org/r/{}?to=plan",
    ],
)
def test_the_token_is_found_in_whatever_somebody_copied(pasted):
    assert token_in(pasted.format(TOKEN)) == TOKEN


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "hello",
        TOKEN[:-1],
        f"{TOKEN}x",
        f"https://x.example/{TOKEN}",
        f"{TOKEN} {TOKEN}",
    ],
)
def test_what_is_not_a_link_holds_no_token(pasted):
    assert token_in(pasted) is None


@given(st.text(max_size=60))
def test_a_token_that_is_found_looks_like_one(pasted):
    found = token_in(pasted)
    assert found is None or (len(found) == 32 and found in pasted)


def test_a_link_cannot_break_out_of_its_attribute():
    made = anchor('https://x/" onclick="alert(1)', "<b>here</b>")
    assert made == '<a href="https://x/&quot; onclick=&quot;alert(1)" target="_self">&lt;b&gt;here&lt;/b&gt;</a>'
