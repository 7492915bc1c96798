"""What no bad bank can show: several faults at once, hostile volumes, and anything at all in a file."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from questions.check import check
from questions.check_references import MOST_CIRCLES
from questions.faults import MOST_FAULTS

HARBOUR = Path(__file__).parents[1] / "banks" / "good" / "harbour"
TODAY = date(2026, 11, 22)

same_folder = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HARBOUR, tmp_path / "harbour"))


def codes(folder: Path, today: date = TODAY) -> list[str]:
    return [fault.code for fault in check(folder, today)[1]]


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_a_stage_that_is_not_its_file_is_told_beside_the_links_it_breaks(harbour: Path):
    change(harbour / "stages" / "opening.yaml", "id: opening\n", "id: closing\n")
    assert {"stage-not-its-file", "unknown-stage"} <= set(codes(harbour))


def test_a_stage_whose_id_is_no_text_is_told_once(harbour: Path):
    change(harbour / "stages" / "opening.yaml", "id: opening\n", "id: 7\n")
    assert codes(harbour).count("number-for-text") == 1


def test_two_circles_are_both_told(harbour: Path):
    change(harbour / "stages" / "works.yaml", "          - sound-channel", "          - ask-builders")
    change(harbour / "stages" / "opening.yaml", "          - hire-diver", "          - write-rescue-plan")
    assert codes(harbour) == ["circle", "circle"]


def test_very_many_circles_are_told_only_so_often(harbour: Path):
    works = harbour / "stages" / "works.yaml"
    step = (
        "      - {{id: {0}, title: Go, who: We, weeks: 1, hours: 1, first_move: Go, done_when: Gone, after: [{0}]}}\n"
    )
    steps = "".join(step.format(f"loop-{n}") for n in range(MOST_CIRCLES + 5))
    works.write_text(works.read_text("utf-8") + steps, "utf-8")
    assert codes(harbour) == ["circle"] * MOST_CIRCLES


def test_a_fault_that_keeps_coming_is_told_only_so_often(harbour: Path):
    (harbour / "glossary.yaml").write_text("a: 1\n" * 3 * MOST_FAULTS + "glossary: []\n", "utf-8")
    assert codes(harbour).count("duplicate-key") == MOST_FAULTS


def test_fields_that_nobody_knows_are_told_only_so_often(harbour: Path):
    fields = "".join(f"field-{n}: 1\n" for n in range(2 * MOST_FAULTS))
    (harbour / "glossary.yaml").write_text("glossary: []\n" + fields, "utf-8")
    assert codes(harbour).count("unknown-field") == MOST_FAULTS


def test_a_list_of_stages_that_is_not_a_list_is_told(harbour: Path):
    change(harbour / "bank.yaml", "stages:\n  - survey\n  - works\n  - opening\n", "stages: survey\n")
    assert "not-a-list" in codes(harbour)


def test_a_dangling_link_is_told_rather_than_taken_for_an_absent_file(harbour: Path):
    (harbour / "glossary.yaml").unlink()
    (harbour / "glossary.yaml").symlink_to(harbour / "nowhere.yaml")
    assert codes(harbour) == ["file-missing"]


def test_tomorrow_may_have_come_where_the_author_is(harbour: Path):
    checked = date(2026, 6, 30)
    assert codes(harbour, checked - timedelta(days=1)) == []
    assert codes(harbour, checked - timedelta(days=2)) == ["future-day"]


def test_a_source_grows_old_after_a_year(harbour: Path):
    looked = date(2026, 6, 15)
    assert codes(harbour, looked + timedelta(days=365)) == []
    assert codes(harbour, looked + timedelta(days=366)) == ["old-day"]


def test_initials_are_told_once_with_how_often_they_are_used(harbour: Path):
    change(harbour / "stages" / "works.yaml", "The harbour master", "The RNLI")
    change(harbour / "stages" / "opening.yaml", "The harbour master", "The RNLI")
    (fault,) = check(harbour, TODAY)[1]
    assert "“RNLI” is used 6 times in this bank" in fault.what


def test_the_name_of_a_case_needs_no_gloss(harbour: Path):
    change(harbour / "cases.yaml", "title: Little Haven", "title: HAVEN")
    change(harbour / "cases.yaml", "The town found", "HAVEN found")
    assert codes(harbour) == []


@same_folder
@given(content=st.binary(max_size=200))
def test_whatever_a_file_holds_the_check_comes_to_an_end(harbour: Path, content: bytes):
    (harbour / "glossary.yaml").write_bytes(content)
    bank, faults = check(harbour, TODAY)
    assert (bank is None) == any(fault.severity == "error" for fault in faults)


ODD = ["no", "~", "[]", "{}", "1", "-1.5", ".nan", "2026-01-01", "''", "[a, [b]]", "{a: {b: c}}", "x y", "'\U0001f6f6'"]
FILES = sorted(str(path.relative_to(HARBOUR)) for path in HARBOUR.rglob("*.yaml"))


@same_folder
@given(file=st.sampled_from(FILES), where=st.floats(0, 0.999), odd=st.sampled_from(ODD))
def test_whatever_a_line_says_the_check_comes_to_an_end(harbour: Path, file: str, where: float, odd: str):
    lines = (HARBOUR / file).read_text("utf-8").splitlines()
    number = int(where * len(lines))
    head, colon, _ = lines[number].partition(": ")
    lines[number] = f"{head}: {odd}" if colon else f"{head.rpartition('- ')[0]}- {odd}"
    (harbour / file).write_text("\n".join(lines), "utf-8")
    try:
        bank, faults = check(harbour, TODAY)
    finally:
        shutil.copy(HARBOUR / file, harbour / file)
    assert (bank is None) == any(fault.severity == "error" for fault in faults)
    assert all(fault.line <= len(lines) + 1 for fault in faults if fault.file == file)
