"""The page for authors shows what really loads."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from questions.change_model import Change
from questions.loader import BANKS, DEFAULT
from questions.model import Question
from questions.schema import stage_schema

PAGE = Path(__file__).parents[2] / "docs" / "authoring.md"


def test_the_question_on_the_page_for_authors_is_a_sound_one():
    shown = re.search(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert shown
    (question,) = yaml.safe_load(shown.group(1))
    assert Question.model_validate_json(json.dumps(question)).next_steps[0].opens == ("quay-owner",)


def test_the_change_log_on_the_page_for_authors_is_a_sound_one():
    shown = re.search(r"```yaml\n(changes:.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert shown
    newest, first = yaml.safe_load(shown.group(1))["changes"]
    assert Change.model_validate_json(json.dumps(newest, default=str)).reworded[0].id == "rescue"
    assert Change.model_validate_json(json.dumps(first, default=str)).version == "1.0.0"


def test_the_schema_that_editors_use_is_that_of_the_typed_bank():
    committed = (PAGE.parent / "stage.schema.json").read_text("utf-8")
    assert json.loads(committed) == stage_schema(), "run: python -m questions schema > docs/stage.schema.json"


@pytest.mark.parametrize("stage", sorted((BANKS / DEFAULT / "stages").glob("*.yaml")), ids=lambda path: path.stem)
def test_each_stage_file_tells_editors_where_its_schema_is(stage: Path):
    hint = stage.read_text("utf-8").splitlines()[0]
    said = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", hint)
    assert said
    assert (stage.parent / said.group(1)).resolve() == (PAGE.parent / "stage.schema.json").resolve()
