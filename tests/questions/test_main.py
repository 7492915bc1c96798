"""The command that authors run."""

from __future__ import annotations

import json
import runpy
import shutil
import sys
from pathlib import Path

import pytest

from questions.__main__ import main

HARBOUR = Path(__file__).parents[1] / "banks" / "good" / "harbour"


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HARBOUR, tmp_path / "harbour"))


def test_a_sound_bank_is_summed_up_in_one_line(capsys: pytest.CaptureFixture[str]):
    assert main(["check", str(HARBOUR)]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("No faults")
    assert last.endswith(": 3 stages, 7 questions, 3 gates, 7 next steps, 6 confidence items, 2 sources")


def test_a_faulty_bank_is_told_fault_by_fault_and_fails(harbour: Path, capsys: pytest.CaptureFixture[str]):
    (harbour / "confidence.yaml").unlink()
    assert main(["check", str(harbour)]) == 1
    out = capsys.readouterr().out
    assert "confidence.yaml, line 1: error (file-missing)" in out
    assert out.splitlines()[-1].startswith("1 fault, ")


def test_a_warning_does_not_fail_the_bank(harbour: Path, capsys: pytest.CaptureFixture[str]):
    glossary = harbour / "glossary.yaml"
    glossary.write_text(glossary.read_text("utf-8").replace("The band", "The  band"), "utf-8")
    assert main(["check", str(harbour)]) == 0
    assert "warning (double-space)" in capsys.readouterr().out


def test_the_bank_in_use_is_checked_unless_another_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("MUTUAL_READY_BANK", str(HARBOUR))
    assert main(["check"]) == 0
    assert "3 stages" in capsys.readouterr().out


def test_the_schema_is_json_and_closed_to_unknown_fields(capsys: pytest.CaptureFixture[str]):
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema["additionalProperties"] is False
    rungs = schema["$defs"]["Question"]["properties"]["rungs"]
    assert (rungs["minItems"], rungs["maxItems"]) == (5, 5)


def test_python_dash_m_ends_with_the_status(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(sys, "argv", ["questions", "check", str(tmp_path / "nowhere")])
    monkeypatch.delitem(sys.modules, "questions.__main__")
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("questions", run_name="__main__")
    assert ended.value.code == 1
