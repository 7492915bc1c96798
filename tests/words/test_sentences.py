"""Every sentence of ours is used somewhere, and is typed as we type."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
THINKING = ("cohort", "documents", "figures", "planning", "scoring", "questions", "words")
ROOMS = ("app.py", "pages", "ui", "server", *THINKING)
FAULTS = "faults"  # the words of the bank's checker quote YAML and code, where straight quotes belong
TERMINAL = {"check", "demo"}  # what is printed on a terminal is set out with spaces
SURFACES = sorted(path.stem for path in (ROOT / "words").glob("[a-z]*.py") if not path.stem.startswith(FAULTS))
BANNED = re.compile(r"\b(prove[sd]?|impact\w*|significan\w+)\b", re.IGNORECASE)


@cache
def tree(surface: str) -> ast.Module:
    return ast.parse((ROOT / "words" / f"{surface}.py").read_text(encoding="utf-8"))


@cache
def everything_written() -> dict[Path, str]:
    files = [ROOT / "app.py", *(file for room in ROOMS[1:] for file in (ROOT / room).rglob("*.py"))]
    return {file: file.read_text(encoding="utf-8") for file in files}


def public_names(surface: str) -> Iterator[str]:
    for node in tree(surface).body:
        match node:
            case ast.FunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name


def is_used(surface: str, name: str) -> bool:
    """Whether `name` is read as an attribute of its module or imported from it, or read inside it."""
    from_outside = re.compile(rf"\.{name}\b|from words\.{surface} import [^\n]*\b{name}\b")
    inside = re.compile(rf"\b{name}\b")
    own = ROOT / "words" / f"{surface}.py"
    elsewhere = any(from_outside.search(text) for file, text in everything_written().items() if file != own)
    return elsewhere or len(inside.findall(everything_written()[own])) > 1


def sentences(surface: str) -> Iterator[str]:
    """The texts of a surface, without docstrings and without the codes that format a number or a date."""
    skipped = {id(part) for node in ast.walk(tree(surface)) for part in _not_words(node)}
    for node in ast.walk(tree(surface)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.value


def _not_words(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
        yield from ast.walk(node.format_spec)
    if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node) is not None:
        yield from ast.walk(node.body[0])


@pytest.mark.parametrize("surface", SURFACES)
def test_every_sentence_is_said_somewhere(surface):
    assert [name for name in public_names(surface) if not is_used(surface, name)] == []


@pytest.mark.parametrize("surface", SURFACES)
def test_quotes_and_apostrophes_are_curly(surface):
    assert [text for text in sentences(surface) if "'" in text or '"' in text] == []


@pytest.mark.parametrize("surface", sorted({*SURFACES} - TERMINAL))
def test_no_two_spaces_stand_together(surface):
    assert [text for text in sentences(surface) if "  " in text] == []


@pytest.mark.parametrize("surface", SURFACES)
def test_nothing_is_claimed_that_a_self_assessment_cannot_show(surface):
    assert [text for text in sentences(surface) if BANNED.search(text)] == []
