"""What only Streamlit can mend is still broken. Where one of these fails, rejoice, and take the gap off the list."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from pathlib import Path

import pytest

from tests.browser.bank import every_question
from tests.browser.conftest import Arrives
from tests.browser.known_gaps import KNOWN_GAPS
from tests.browser.person import PATIENCE
from tests.browser.running import Server

pytestmark = pytest.mark.browser

PAGE = Path(__file__).parents[2] / "docs" / "accessibility.md"


def test_every_known_gap_is_still_there(arrives: Arrives, server: Server) -> None:
    person = arrives(server, answers=every_question(2))
    for path, gaps in groupby(KNOWN_GAPS.values(), key=itemgetter(0)):
        person.opens(path)
        for _, script in gaps:
            person.page.wait_for_function(f"() => {script}", timeout=PATIENCE)


def test_every_known_gap_is_told_to_the_public() -> None:
    told = PAGE.read_text(encoding="utf-8").lower()
    assert [gap for gap in KNOWN_GAPS if gap.lower() not in told] == []
