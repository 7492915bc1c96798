from __future__ import annotations

import re
import tomllib
from pathlib import Path

from tests.browser.running import Server
from tests.server.asking import ask

THEME = tomllib.loads((Path(__file__).parents[2] / ".streamlit" / "config.toml").read_text())["theme"]


def test_the_font_that_headings_name_is_there_and_may_be_kept_for_ever(server: Server) -> None:
    [face] = THEME["fontFaces"]
    given = ask(server, f"/{face['url']}")
    assert THEME["headingFont"].startswith(face["family"])
    assert (given.status, given.text[:4], given.headers["content-type"]) == (200, "wOF2", "font/woff2")
    assert "immutable" in given.headers["cache-control"]


def test_a_page_without_streamlit_names_two_fonts_that_are_there(server: Server) -> None:
    named = re.findall(r"url\((\S+?)\)", ask(server, "/sign-in").text)
    assert len(named) == 2
    assert [ask(server, each).text[:4] for each in named] == ["wOF2", "wOF2"]
