"""Rules about the words themselves: plain text, set alike, in sentences that can be read."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator

from questions.draft import Draft
from questions.faults import Fault
from questions.yaml_lines import Path
from words import faults_style as words
from words.faults import Wording

MOST_WORDS = 30
KNOWN_INITIALS = frozenset({"UK", "EU", "IT", "OK", "PDF"})
NOT_PROSE = frozenset(
    {"id", "version", "year", "url", "standing", "outcome"}
    | {"stage", "stages", "resources", "cases", "sources", "opens", "after", "applies", "moves", "added", "could_be"}
)
CONDITIONS = frozenset({"applies", "any_of", "when"})
PLACEHOLDERS = frozenset({"tbc", "tbd", "todo", "to do", "fixme", "xxx", "lorem ipsum"})

_MARKUP = re.compile(
    r"</?[a-zA-Z!][^<>]*>|&(?:[a-zA-Z]+|#\w+);"  # HTML
    r"|[*_~`]{2,}|\*[^\s*]|`|(?<!\w)_\w|\[[^\[\]]*\]\(|:[a-z-]+\["  # Markdown within a line
    r"|^[ ]*(?:#{1,6}|[-+*>]|\d{1,2}[.)])[ ]",  # Markdown at the start of one
    re.MULTILINE,
)
_STRAY = re.compile(r"^\s|\s$| [,.;:](?:\s|$)")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[”’)]*\s+|\n+")
_INITIALS = re.compile(r"\b[A-Z]{2,}(?=\d|s?\b)")
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})


def prose(draft: Draft) -> Iterator[tuple[Path, str]]:
    """Every text that a person will read, with its path."""
    for path, text in draft.find("**"):
        names = [step for step in path if isinstance(step, str)]
        if isinstance(text, str) and names[-1] not in NOT_PROSE and CONDITIONS.isdisjoint(names):
            yield path, text


def text_is_written(draft: Draft) -> Iterator[Fault]:
    """Every text has words in it."""
    for path, text in prose(draft):
        if text and _is_blank(text):  # where there is none at all, its shape is at fault already
            yield draft.fault(path, words.blank(_field(path)))


def text_can_be_seen(draft: Draft) -> Iterator[Fault]:
    """No text holds a character that nobody sees."""
    for path, text in prose(draft):
        unseen = next((mark for mark in text if mark != "\n" and unicodedata.category(mark) in _UNSEEN), None)
        if unseen is not None:
            yield draft.fault(path, words.hidden_character(ord(unseen)))


def text_is_plain(draft: Draft) -> Iterator[Fault]:
    """No text holds Markdown or HTML."""
    for path, text in prose(draft):
        if found := _MARKUP.search(text):
            yield draft.fault(path, words.markup(found.group().strip()[:40]))


def text_is_set_alike(draft: Draft) -> Iterator[Fault]:
    """Quotation marks are curly and spaces single (warnings)."""
    for path, text in prose(draft):
        for is_faulty, said in _SETTING:
            if is_faulty(text):
                yield draft.warning(path, said())


def sentences_are_short(draft: Draft) -> Iterator[Fault]:
    """No sentence has more than 30 words (a warning)."""
    for path, text in prose(draft):
        for sentence in _SENTENCE_END.split(text):
            spoken = sentence.split()
            if len(spoken) > MOST_WORDS:
                yield draft.warning(path, words.long_sentence(len(spoken), " ".join(spoken[:4])[:60], MOST_WORDS))


def initials_are_explained(draft: Draft) -> Iterator[Fault]:
    """Every set of initials outside sources.yaml is in the glossary or names a case (a warning, once for each)."""
    explained = KNOWN_INITIALS | _explained(draft)
    first: dict[str, Path] = {}
    times: Counter[str] = Counter()
    for path, text in prose(draft):
        for letters in _INITIALS.findall(text) if path[0] != "sources" else ():
            first.setdefault(letters, path)
            times[letters] += 1
    for letters, path in first.items():
        if letters not in explained and draft.is_whole("glossary"):
            yield draft.warning(path, words.initials(letters, times[letters]))


RULES = (
    text_is_written,
    text_can_be_seen,
    text_is_plain,
    text_is_set_alike,
    sentences_are_short,
    initials_are_explained,
)

_SETTING: tuple[tuple[Callable[[str], object], Callable[[], Wording]], ...] = (
    (re.compile("['\"]").search, words.straight_quote),
    (_STRAY.search, words.stray_space),
    (re.compile(r"\S {2,}\S").search, words.double_space),
)


def _is_blank(text: str) -> bool:
    return not any(mark.isalnum() for mark in text) or text.strip(" .!:…").casefold() in PLACEHOLDERS


def _field(path: Path) -> str:
    return next(step for step in reversed(path) if isinstance(step, str))


def _explained(draft: Draft) -> frozenset[str]:
    patterns = ("glossary.*.term", "glossary.*.also.*", "cases.*.title")
    said = [text for pattern in patterns for _, text in draft.find(pattern)]
    return frozenset(letters for text in said if isinstance(text, str) for letters in _INITIALS.findall(text))
