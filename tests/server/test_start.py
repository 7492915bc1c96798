"""A server that cannot work does not start: it says what is wrong and how to mend it, without a traceback."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.running import ROOT, free_port
from words import server as words

HARBOUR = ROOT / "tests" / "banks" / "good" / "harbour"
WAYS = {
    "python -m server": ("-m", "server", "--port"),
    "streamlit run": ("-m", "streamlit", "run", "app.py", "--server.port"),
}
PATIENCE = 60


def starts(data: Path, way: str = "python -m server", **settings: str) -> str:
    """Try to start; gives what was said, once it has ended with 1."""
    environment = {**os.environ, "MUTUAL_READY_DATA": str(data), **settings}
    done = subprocess.run(
        [sys.executable, *WAYS[way], str(free_port())],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert words.CANNOT_START in said
    assert "Traceback" not in said
    return said


@pytest.fixture
def faulty_bank(tmp_path: Path) -> Path:
    """The harbour bank with a weight of 9 in it."""
    bank = tmp_path / "harbour"
    shutil.copytree(HARBOUR, bank)
    file = bank / "stages" / "survey.yaml"
    file.write_text(file.read_text().replace("weight: 3", "weight: 9", 1))
    return bank


@pytest.mark.parametrize("way", WAYS)
def test_a_fault_in_the_bank_is_told_by_file_and_line(tmp_path, faulty_bank, way):
    file = faulty_bank / "stages" / "survey.yaml"
    line = file.read_text().splitlines().index("    weight: 9") + 1
    said = starts(tmp_path, way, MUTUAL_READY_BANK=str(faulty_bank))
    assert re.search(rf"stages/survey\.yaml, line {line}\b", said)


def test_a_bank_that_is_not_there_is_told_by_its_name(tmp_path):
    assert "no-such-bank" in starts(tmp_path, MUTUAL_READY_BANK="no-such-bank")


def test_a_data_folder_that_cannot_be_made_is_told_with_the_setting_that_mends_it(tmp_path):
    (tmp_path / "a-file").write_text("not a folder")
    said = starts(tmp_path / "a-file" / "data")
    assert str(tmp_path / "a-file") in said
    assert "MUTUAL_READY_DATA" in said


def test_a_database_that_cannot_be_reached_is_told_without_its_password(tmp_path):
    said = starts(tmp_path, DATABASE_URL=f"postgresql://someone:s3cret@127.0.0.1:{free_port()}/ready")
    assert "127.0.0.1" in said
    assert "DATABASE_URL" in said
    assert "s3cret" not in said


def test_an_address_that_is_no_database_is_told_with_the_setting_that_mends_it(tmp_path):
    said = starts(tmp_path, DATABASE_URL="mysql://someone:s3cret@127.0.0.1/ready")
    assert "DATABASE_URL" in said
    assert "s3cret" not in said


@pytest.mark.parametrize("path", ["a b", "/ready?x", "https://ready.example.org"])
def test_a_base_path_that_is_no_path_is_told_with_one_that_would_be(tmp_path, path):
    said = starts(tmp_path, MUTUAL_READY_BASE_PATH=path)
    assert "MUTUAL_READY_BASE_PATH" in said
    assert "/ready" in said
