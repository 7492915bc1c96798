"""Plain values that remember their lines."""

from __future__ import annotations

from datetime import date

import pytest

from questions.faults import Refused
from questions.yaml_lines import MOST_DEEP, MOST_VALUES, read_yaml

TEXT = """\
# a comment
id: quay
rungs:
  - Nobody has asked.
  - >-
    Someone
    believes it.
moves: {survey: 1, works: 0.5}
checked: 2026-06-15
"""


def test_values_come_out_with_tuples_for_lists():
    assert read_yaml(TEXT, "a.yaml").value == {
        "id": "quay",
        "rungs": ("Nobody has asked.", "Someone believes it."),
        "moves": {"survey": 1, "works": 0.5},
        "checked": date(2026, 6, 15),
    }


@pytest.mark.parametrize(
    "path, line", [((), 2), (("id",), 2), (("rungs",), 3), (("rungs", 1), 5), (("moves", "works"), 8)]
)
def test_every_part_remembers_its_line(path: tuple[str | int, ...], line: int):
    assert read_yaml(TEXT, "a.yaml").places[path].line == line


def test_what_is_not_text_remembers_how_it_was_written():
    assert read_yaml("a: 1.10", "a.yaml").places[("a",)].raw == "1.10"


@pytest.mark.parametrize("style", ["|", ">"])
def test_a_block_of_text_loses_its_last_line_break(style: str):
    assert read_yaml(f"a: {style}\n  Some words.\n", "a.yaml").value == {"a": "Some words."}


def test_a_comment_after_a_number_or_a_quoted_text_is_welcome():
    assert read_yaml("a: 1 # one\nb: 'two' # three\nc: |  # four\n  text\n", "a.yaml").faults == ()


def test_a_comment_that_cuts_off_plain_text_is_told():
    (found,) = read_yaml("a: invoice #4\n", "a.yaml").faults
    assert (found.code, found.severity) == ("swallowed", "warning")


def test_a_list_as_a_key_is_a_fault_and_does_not_stop_the_reading():
    reading = read_yaml("? [a, b]\n: 1\nc: 2\n", "a.yaml")
    assert [each.code for each in reading.faults] == ["key-not-text"]
    assert reading.value["c"] == 2


def test_nothing_is_nested_deeper_than_the_limit():
    assert read_yaml("[" * MOST_DEEP + "]" * MOST_DEEP, "a.yaml").value
    with pytest.raises(Refused, match="too-deep"):
        read_yaml("[" * (MOST_DEEP + 2) + "]" * (MOST_DEEP + 2), "a.yaml")


def test_a_file_with_very_many_values_is_refused():
    with pytest.raises(Refused, match="too-many-parts"):
        read_yaml("- a\n" * MOST_VALUES, "a.yaml")


def test_an_impossible_escape_is_a_syntax_fault():
    with pytest.raises(Refused, match="syntax"):
        read_yaml('a: "\\ud800"', "a.yaml")


def test_a_date_beyond_the_calendar_is_a_fault_rather_than_a_crash():
    (found,) = read_yaml("a: 0000-01-01\n", "a.yaml").faults
    assert found.code == "bad-scalar"
