from __future__ import annotations

from benchmarks.peers.survey import survey
from questions.loader import load_bank
from scoring.codes import layout_of


def test_the_survey_asks_each_question_on_the_page_of_its_stage() -> None:
    bank = load_bank()
    pages = survey(layout_of(bank))["pages"]
    assert [len(page["elements"]) for page in pages] == [len(stage.questions) for stage in bank.stages]


def test_the_survey_works_out_a_percent_and_shut_gates_of_each_stage_from_what_it_asks() -> None:
    bank = load_bank()
    made = survey(layout_of(bank))
    values = {each["name"]: each["expression"] for each in made["calculatedValues"]}
    gates = {f"q{place}": question.gate for place, question in enumerate(bank.questions.values())}
    told = "".join(values[f"gates{stage}"] for stage in range(len(bank.stages)))
    assert [name for name, gate in gates.items() if (f"{{{name}}} <" in told) != (gate is not None)] == []
    assert {f"percent{stage}" for stage in range(len(bank.stages))} <= set(values)
