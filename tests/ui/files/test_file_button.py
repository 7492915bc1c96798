from __future__ import annotations

import pytest

from ui.files.file_button import TYPES
from ui.files.take_away import _FROM_VIEW
from ui.report.files import _MADE


@pytest.mark.parametrize("ending", sorted({"ics", "json", *_MADE, *(ending for ending, _ in _FROM_VIEW.values())}))
def test_every_file_that_is_given_away_has_a_type_that_browsers_know(ending: str):
    assert "/" in TYPES[ending]
