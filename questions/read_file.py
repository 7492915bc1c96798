"""Read the text of one bank file: inside the folder, of a bounded size, in UTF-8."""

from __future__ import annotations

import re
from pathlib import Path

from questions.faults import Place, Refused, fault
from words import faults as words

MOST_BYTES = 1_000_000

_TAB_INDENT = re.compile(r"^ *\t", re.MULTILINE)
_CONTROL = re.compile(r"[^\t\n\r\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\U00010000-\U0010FFFF]")


def read_text(folder: Path, name: str) -> str:
    """The text of the file `name` in `folder`. Raises `Refused` where it is not safe or not text."""
    return _decode(_read_bytes(folder, name), name)


def _read_bytes(folder: Path, name: str) -> bytes:
    start = Place(name, 1)
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        raise Refused(fault(start, words.file_outside(name)))
    if not path.is_file():
        raise Refused(fault(start, words.file_missing(name)))
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Refused(fault(start, words.file_unreadable(error.strerror or type(error).__name__))) from error
    if len(content) > MOST_BYTES:
        raise Refused(fault(start, words.file_too_big(MOST_BYTES)))
    return content


def _decode(content: bytes, name: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(fault(Place(name, content.count(b"\n", 0, error.start) + 1), words.not_utf8())) from error
    if found := _CONTROL.search(text):
        raise Refused(fault(Place(name, _line(text, found.start())), words.control_character(ord(found.group()))))
    if tab := _TAB_INDENT.search(text):
        raise Refused(fault(Place(name, _line(text, tab.start())), words.tab_indent()))
    return text


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
