"""What we tell in writing about what is held agrees with what is held."""

from __future__ import annotations

import re
from pathlib import Path

import storage
from storage.people import Commissioner
from storage.schema import metadata
from storage.tokens import LIFETIME
from storage.verbs.backup import KEEP_DAYS

assert storage  # its import declares every table
RECORD = (Path(__file__).parents[1] / "docs" / "privacy.md").read_text(encoding="utf-8")


def test_the_record_of_what_is_held_names_each_table_and_no_other() -> None:
    rows = [line.split("|")[1] for line in RECORD.splitlines() if line.startswith("| `")]
    told = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert told == set(metadata.tables)


def test_the_times_that_are_told_are_those_of_the_program() -> None:
    assert LIFETIME.days == 180
    assert f"{LIFETIME.days} days" in RECORD
    assert f"for {KEEP_DAYS} days" in RECORD


def test_what_is_said_about_a_person_is_what_is_kept_of_them() -> None:
    assert set(Commissioner.__dataclass_fields__) == {"id", "bank_id", "bank_version", "created_at", "place"}
