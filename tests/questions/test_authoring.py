"""The page for authors shows what really loads."""

from __future__ import annotations

import json
import re
from pathlib import Path

import yaml

from questions.model import Question

PAGE = Path(__file__).parents[2] / "docs" / "authoring.md"


def test_the_question_on_the_page_for_authors_is_a_sound_one():
    shown = re.search(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert shown
    (question,) = yaml.safe_load(shown.group(1))
    assert Question.model_validate_json(json.dumps(question)).next_steps[0].opens == ("quay-owner",)
