"""What the README tells a newcomer to type is there to be typed."""

from __future__ import annotations

import ast
import re
import shlex
from pathlib import Path

import pytest

from questions.__main__ import main as questions_command
from questions.loader import load_bank

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
COMMANDS = [line.strip() for block in BLOCKS for line in block.splitlines() if line.strip() and line.strip()[0] != "#"]
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
IN_ROOM = re.compile(r"\.venv/(?:Scripts|bin)/python")


def problem_with(command: str) -> str | None:
    """Why a command of the README cannot work in a fresh clone, or None where it can."""
    words = shlex.split(command)
    match words:
        case ["make", *targets]:
            unknown = {target for target in targets if "=" not in target} - TARGETS
            return f"no such target: {unknown}" if unknown else None
        case ["python", "-m", "venv", ".venv"]:
            return None
        case [python, "-m", "pip", "install", "-r", file] if IN_ROOM.fullmatch(python):
            return None if (ROOT / file).is_file() else f"no such file: {file}"
        case [python, "-m", "pytest", *places] if IN_ROOM.fullmatch(python):
            missing = [place for place in places if not place.startswith("-") and not (ROOT / place).exists()]
            return f"no such place: {missing}" if missing else None
        case [python, "-m", module, *_] if IN_ROOM.fullmatch(python):
            return None if (ROOT / module.replace(".", "/") / "__main__.py").is_file() else f"no such module: {module}"
    return "a command that this test does not know"


def test_there_are_commands_to_start_and_to_test():
    assert {"make run", "make test"} <= set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_can_work_in_a_fresh_clone(command):
    assert problem_with(command) is None


@pytest.mark.parametrize("target", sorted(set(re.findall(r"`make ([a-z]+)`", README))))
def test_a_target_named_in_passing_exists(target):
    assert target in TARGETS


PLACES = set(re.findall(r"`([\w./-]+(?:/|\.md|\.py|\.txt))`", README))
MADE_WHEN_RUN = {place for place in PLACES if place.startswith(("data/", "build/"))}


@pytest.mark.parametrize("place", sorted(PLACES - MADE_WHEN_RUN))
def test_a_file_or_folder_that_is_named_exists(place):
    assert (ROOT / place).exists()


@pytest.mark.parametrize("setting", sorted(set(re.findall(r"`((?:MUTUAL_READY|DATABASE)_[A-Z_]+)`", README))))
def test_a_setting_that_is_named_is_read_somewhere(setting):
    sources = [file for room in ("server", "storage", "questions", "ui") for file in (ROOT / room).rglob("*.py")]
    assert any(f'"{setting}"' in file.read_text(encoding="utf-8") for file in sources)


def test_every_setting_that_the_code_reads_is_named():
    rooms = ("server", "storage", "questions", "ui", "pages")
    sources = [file.read_text(encoding="utf-8") for room in rooms for file in (ROOT / room).rglob("*.py")]
    read = {name for source in sources for name in re.findall(r'"(MUTUAL_READY_[A-Z_]+|DATABASE_URL)"', source)}
    assert read - set(re.findall(r"`([A-Z_]+)`", README)) == set()


TOURS = README.partition("## A tour of five minutes")[2].partition("\n## ")[0]
SAID = {
    each.value
    for file in (ROOT / "words").glob("*.py")
    for each in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    if isinstance(each, ast.Constant)
}
WHO = re.compile(r"^You .*\.$")  # the heading of a tour


@pytest.mark.parametrize("label", sorted({each for each in re.findall(r"\*\*(.+?)\*\*", TOURS) if not WHO.match(each)}))
def test_what_a_tour_says_to_press_or_read_is_on_a_screen(label):
    assert label in SAID


def test_there_is_a_tour_for_each_of_the_five_who_use_it():
    assert len([each for each in re.findall(r"\*\*(.+?)\*\*", TOURS) if WHO.match(each)]) == 5


@pytest.mark.parametrize("line", re.findall(r"-m questions (.+)$", TOURS, re.MULTILINE))
def test_a_command_about_questions_in_a_tour_works(line):
    assert questions_command(shlex.split(line)) == 0


def test_the_number_of_questions_is_right():
    assert f"{len(load_bank().questions)} questions" in README
