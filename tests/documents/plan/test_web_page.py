"""The web page, read back by the parser of the standard library."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from documents.plan.view import Note, PlanView, Step
from documents.plan.web_page import web_page
from documents.text.carried import carried
from tests.documents.examples import NAUGHTY, action, empty, nasty, typical
from tests.documents.plan.test_pdf import words_of
from tests.documents.reading import squeezed
from words import paper

VOID = {"meta", "link", "br", "img", "input"}


class Page(HTMLParser):
    """Elements in order, with what they say; a tag that is not closed is a fault."""

    def __init__(self, view: PlanView) -> None:
        super().__init__()
        self.source = web_page(view).decode()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(self.source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.text += data

    def all(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.tags if tag in tags]


@pytest.mark.parametrize("view", [typical(), empty(), nasty()], ids=["typical", "empty", "nasty"])
def test_it_says_all_that_the_plan_says(view):
    text = squeezed(Page(view).text)
    keys = {figure.key for figure in view.figures}  # they explain marks, and here are no pictures
    for words in words_of(view):
        assert squeezed(carried(words)) in text or words in keys


def test_it_asks_nobody_for_anything():
    page = Page(nasty())
    assert page.all("script", "img", "link", "iframe", "object", "form", "input") == []
    assert "url(" not in page.source
    assert "@import" not in page.source
    policy = next(each["content"] for each in page.all("meta") if each.get("http-equiv"))
    assert "default-src 'none'" in str(policy)


def test_the_only_addresses_are_those_of_sources():
    links = {each["href"] for each in Page(typical()).all("a")}
    assert links == {source.url for source in typical().sources if source.url}


def test_language_title_and_one_main_part_are_there():
    page = Page(typical())
    assert page.all("html") == [{"lang": paper.LANGUAGE}]
    assert f"<title>{typical().title}</title>" in page.source
    assert len(page.all("main")) == len(page.all("h1")) == 1


def test_no_level_of_heading_is_skipped():
    levels = [int(tag[1]) for tag, _ in Page(typical()).tags if re.fullmatch("h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_every_table_has_a_caption_and_headers_that_say_what_they_head():
    page = Page(typical())
    assert len(page.all("caption")) == len(page.all("table")) > 1
    assert {each.get("scope") for each in page.all("th")} == {"col", "row"}


def test_a_table_wider_than_a_phone_can_be_scrolled_by_keyboard():
    regions = [each for each in Page(typical()).all("div") if each.get("role") == "region"]
    assert regions
    assert all(each["tabindex"] == "0" and each["aria-label"] for each in regions)


@pytest.mark.parametrize("text", [*NAUGHTY, "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>'])
def test_any_text_stays_text(text):
    page = Page(replace(typical(0), actions=(Step(action(0, text), text),), notes=(Note("1.1", text, text),)))
    assert carried(text) in page.text
    assert page.all("script", "img") == []


def test_only_notes_that_were_ticked_are_there():
    assert "Ask Priya" not in Page(replace(typical(), notes=())).text
