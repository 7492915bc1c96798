from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from cohort.deck import JOIN, Slide, Sort
from figures.model import Table
from ui.projector.html import body_html, head_html, join_html, strip_html, unseen_html
from ui.projector.style import _RULES, FLOOR
from ui.projector.view import SIZES, Head, Picture, View, Window, head

HOSTILE = '<script>alert(1)</script> & "more"'
VIEW = View(
    slide=Slide(Sort.TOPIC, "gaps"),
    at=3,
    of=12,
    picture=Picture("Widest gap: pensions", "18 of 23 answered"),
    code="MAKEDYTAFENY",
    address="ready.example.org/join",
    scan="https://ready.example.org/j/MAKEDYTAFENY",
    joined="18 of 23 joined",
    demonstration=False,
)


class Text(HTMLParser):
    """What is read of some HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.said: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def said(html: str) -> str:
    return " ".join(" ".join(Text(html).said).split())


def test_every_slide_says_where_to_join_and_how_far_the_deck_is() -> None:
    assert said(strip_html(VIEW)) == "Join at ready.example.org/join with the code MAKE DYTA FENY 3 of 12"


def test_a_closed_module_invites_nobody() -> None:
    closed = replace(VIEW, code="")
    assert said(strip_html(closed)) == "This module has finished 3 of 12"
    assert "code" not in said(join_html(closed))
    assert all("img" not in Text(html).tags for html in (join_html(closed), head_html(closed, Head(7, 30))))


def test_a_demonstration_is_marked_on_every_slide() -> None:
    shown = replace(VIEW, demonstration=True)
    for html in (head_html(shown, Head(7, 30)), join_html(replace(shown, slide=JOIN))):
        assert "Demonstration: made-up people" in said(html)
    assert "Demonstration" not in said(head_html(VIEW, Head(7, 30)))


def test_what_people_write_stays_text() -> None:
    picture = Picture(HOSTILE, HOSTILE, (HOSTILE,), large=HOSTILE, said=HOSTILE, points=(HOSTILE,))
    shown = replace(VIEW, picture=picture, address=HOSTILE, joined=HOSTILE)
    table = Table(HOSTILE, (HOSTILE, HOSTILE), ((HOSTILE, HOSTILE),))
    for html in (
        head_html(shown, Head(7, 30)),
        body_html(picture, Head(7, 30), 0),
        strip_html(shown),
        join_html(shown),
        unseen_html(table),
    ):
        assert "script" not in Text(html).tags
        assert HOSTILE in said(html)


@pytest.mark.parametrize(("now", "told"), [(0.0, "5:00"), (295.0, "0:05"), (301.0, "Time is up")])
def test_a_clock_tells_what_is_left(now: float, told: str) -> None:
    assert said(body_html(Picture("A case", until=300.0), Head(7, 30), now)) == told


@pytest.mark.parametrize("letters", [5, 40, 80, 120, 200])
def test_a_longer_title_is_smaller_but_never_below_the_floor_and_takes_its_room(letters: int) -> None:
    title = ("word " * 50)[:letters]
    found = head(replace(VIEW, picture=Picture(title)), Window())
    shorter = head(replace(VIEW, picture=Picture("word")), Window())
    assert FLOOR <= found.size <= shorter.size == SIZES[0]
    assert found.end >= shorter.end


def test_what_stands_under_and_over_a_title_has_its_room() -> None:
    bare = head(replace(VIEW, picture=Picture("Title " * 8)), Window()).end
    full = replace(VIEW, demonstration=True, picture=Picture("Title " * 8, "18 of 23", ("A line",)))
    assert head(full, Window()).end > bare + 9


def test_the_floor_is_four_percent_of_the_height_and_no_rule_goes_below_it() -> None:
    sizes = [rule.split("font-size:")[1] for rule in _RULES if "font-size:" in rule]
    numbers = [each.strip().removeprefix("min(").split("vh")[0] for each in sizes if "vh" in each]
    assert FLOOR >= 4
    assert all(float(each) >= FLOOR for each in numbers)
    assert len(numbers) >= 6
