"""Reading the text of one bank file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from questions.faults import Fault, Refused
from questions.read_file import MOST_BYTES, read_text


def refusal(folder: Path) -> Fault:
    with pytest.raises(Refused) as caught:
        read_text(folder, "words.yaml")
    return caught.value.fault


def test_text_comes_back_as_it_was_written(tmp_path: Path):
    (tmp_path / "words.yaml").write_text("term: “Mooring” – £5\n", "utf-8")
    assert read_text(tmp_path, "words.yaml") == "term: “Mooring” – £5\n"


def test_the_mark_that_some_editors_put_first_is_dropped(tmp_path: Path):
    (tmp_path / "words.yaml").write_text("term: Mooring\n", "utf-8-sig")
    assert read_text(tmp_path, "words.yaml") == "term: Mooring\n"


def test_a_file_over_a_megabyte_is_refused(tmp_path: Path):
    (tmp_path / "words.yaml").write_bytes(b"#" * (MOST_BYTES + 1))
    assert refusal(tmp_path).code == "file-too-big"


def test_a_file_of_just_a_megabyte_is_read(tmp_path: Path):
    (tmp_path / "words.yaml").write_bytes(b"#" * MOST_BYTES)
    assert len(read_text(tmp_path, "words.yaml")) == MOST_BYTES


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path: Path):
    (tmp_path / "words.yaml").mkdir()
    assert refusal(tmp_path).code == "file-missing"


def test_a_name_that_walks_out_of_the_folder_is_refused(tmp_path: Path):
    (tmp_path / "inside").mkdir()
    (tmp_path / "words.yaml").write_text("secret: 1\n", "utf-8")
    with pytest.raises(Refused) as caught:
        read_text(tmp_path / "inside", "../words.yaml")
    assert caught.value.fault.code == "file-outside"


def test_a_link_that_stays_inside_is_followed(tmp_path: Path):
    (tmp_path / "other.yaml").write_text("a: 1\n", "utf-8")
    (tmp_path / "words.yaml").symlink_to(tmp_path / "other.yaml")
    assert read_text(tmp_path, "words.yaml") == "a: 1\n"


def test_a_file_that_may_not_be_opened_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def shut(*_: Any) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "words.yaml").write_text("a: 1\n", "utf-8")
    monkeypatch.setattr(Path, "open", shut)
    assert "Permission denied" in refusal(tmp_path).what
