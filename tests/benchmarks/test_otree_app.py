from __future__ import annotations

import ast
from pathlib import Path

from benchmarks.peers.otree_app import APP, write_project
from questions.loader import load_bank


def test_each_question_is_a_field_with_its_rungs_on_a_page_of_its_own(tmp_path: Path) -> None:
    bank = load_bank()
    write_project(tmp_path, bank)
    classes = {
        each.name: each
        for each in ast.parse((tmp_path / APP / "__init__.py").read_text()).body
        if isinstance(each, ast.ClassDef)
    }
    fields = [each for each in classes["Player"].body if isinstance(each, ast.Assign)]
    asked = [
        {word.arg: word.value for word in each.value.keywords} for each in fields if isinstance(each.value, ast.Call)
    ]
    assert [ast.literal_eval(each["label"]) for each in asked] == [each.text for each in bank.questions.values()]
    assert [[said for _, said in ast.literal_eval(each["choices"])] for each in asked] == [
        list(each.rungs) for each in bank.questions.values()
    ]
    assert sum(name.startswith("Page") for name in classes) == len(bank.questions)
