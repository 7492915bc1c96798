"""The one way into a bank."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from questions.loader import BankFaults, bank_folder, load_bank

HARBOUR = Path(__file__).parents[1] / "banks" / "good" / "harbour"


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HARBOUR, tmp_path / "harbour"))


def test_a_whole_bank_loads_in_journey_order():
    bank = load_bank(HARBOUR)
    assert [stage.id for stage in bank.stages] == ["survey", "works", "opening"]
    assert bank.number_of["rescue"] == "3.1"


def test_lists_arrive_as_tuples_all_the_way_down():
    question = load_bank(HARBOUR).questions["depth"]
    assert question.applies == {"water": ("tidal",)}
    assert question.next_steps[0].after == ("find-deeds",)


def test_parts_that_may_be_absent_are_empty(harbour: Path):
    for name in ("cases", "glossary"):
        (harbour / f"{name}.yaml").unlink()
    survey = harbour / "stages" / "survey.yaml"
    survey.write_text(survey.read_text("utf-8").replace("    cases:\n      - little-haven\n", ""), "utf-8")
    bank = load_bank(harbour)
    assert (bank.cases, bank.glossary) == ((), ())


def test_a_bank_with_any_error_is_not_loaded_at_all(harbour: Path):
    (harbour / "confidence.yaml").unlink()
    with pytest.raises(BankFaults):
        load_bank(harbour)


def test_faults_of_every_sort_are_told_in_one_go(harbour: Path):
    (harbour / "glossary.yaml").write_text("", "utf-8")
    survey = harbour / "stages" / "survey.yaml"
    text = survey.read_text("utf-8").replace("weight: 3", "weight: 5").replace("- chart-room", "- chart-rom")
    survey.write_text(text, "utf-8")
    with pytest.raises(BankFaults) as caught:
        load_bank(harbour)
    said = str(caught.value)
    assert [each.code for each in caught.value.faults] == ["empty-file", "not-a-choice", "unknown-resource"]
    assert all(str(each) in said for each in caught.value.faults)
    assert "stages/survey.yaml, line 20: error (not-a-choice)" in said
    assert "Did you mean “chart-room”?" in said


def test_what_could_not_be_read_is_complained_of_once(harbour: Path):
    (harbour / "sources.yaml").write_text("sources: [", "utf-8")
    with pytest.raises(BankFaults) as caught:
        load_bank(harbour)
    assert [each.code for each in caught.value.faults] == ["syntax"]


def test_the_mutuals_bank_is_the_default(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("MUTUAL_READY_BANK", raising=False)
    assert bank_folder().parts[-2:] == ("questions", "mutuals")


def test_the_environment_may_name_one_of_our_banks(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("MUTUAL_READY_BANK", "mutuals")
    assert bank_folder().parts[-2:] == ("questions", "mutuals")


def test_the_environment_may_give_a_path(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("MUTUAL_READY_BANK", str(HARBOUR))
    assert load_bank().id == "harbour"


def test_a_folder_that_is_not_there_is_a_fault_with_its_name(tmp_path: Path):
    with pytest.raises(BankFaults, match=r"There is no folder “.*nowhere”"):
        load_bank(tmp_path / "nowhere")
