"""Each folder of tests/banks/bad plants one fault in the harbour bank; the checker must name it, and only it.

A folder holds the changed files and `expected.txt`, with the lines `code`, `file`, `line`, `says` (a part of
the message), and sometimes `severity` (otherwise error), `without` (a file to take away) or `link` (a file to
replace with a link to somewhere outside the bank).
"""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from questions.check import check

BANKS = Path(__file__).parents[1] / "banks"
BAD = sorted(folder.parent for folder in (BANKS / "bad").glob("*/expected.txt"))
TODAY = date(2026, 11, 22)


def expectation(folder: Path) -> dict[str, str]:
    lines = (folder / "expected.txt").read_text("utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines)


def planted(folder: Path, expected: dict[str, str], place: Path) -> Path:
    bank = place / "bank" / "harbour"
    shutil.copytree(BANKS / "good" / "harbour", bank)
    shutil.copytree(folder, bank, dirs_exist_ok=True)
    if without := expected.get("without"):
        (bank / without).unlink()
    if link := expected.get("link"):
        outside = (bank / link).rename(place / "outside.yaml")
        (bank / link).symlink_to(outside)
    return bank


@pytest.mark.parametrize("folder", BAD, ids=lambda folder: folder.name)
def test_a_planted_fault_is_the_only_one_told(folder: Path, tmp_path: Path):
    expected = expectation(folder)
    bank, faults = check(planted(folder, expected, tmp_path), TODAY)
    told = [(fault.code, fault.file, fault.line, fault.severity) for fault in faults]
    severity = expected.get("severity", "error")
    assert told == [(expected["code"], expected["file"], int(expected["line"]), severity)]
    assert expected["says"] in str(faults[0])
    assert (bank is None) == (severity == "error")


def test_there_are_many_bad_banks():
    assert len(BAD) >= 60


@pytest.mark.parametrize("name", ["harbour", "harbour-1-1"])
def test_a_good_bank_has_no_fault_at_all(name: str):
    assert check(BANKS / "good" / name, TODAY)[1] == ()
