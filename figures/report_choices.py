"""What a report says of the questions about the module that have choices: rounded counts of ten people or more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from figures.model import Table
from figures.room import ByRef
from questions.feedback import CHOICES, Asked
from scoring.pooling import export_count
from words import feedback as asked_words
from words import module_report as words

NOTHING = "none"  # that stops anybody


def obstacle_told(module: ByRef) -> Iterator[str]:
    """What most people expect to stop them."""
    counts = {value: count for value, count in _exported(module, Asked.OBSTACLE).items() if value != NOTHING}
    if counts:
        most = max(counts, key=lambda value: counts[value])
        yield words.stops(asked_words.OBSTACLE_OPTIONS[most], counts[most])


def choice_tables(module: ByRef) -> Iterator[Table]:
    """A table for each question with choices; without rows where nothing may be counted."""
    for asked, caption, labels in (
        (Asked.OBSTACLE, words.OBSTACLES, asked_words.OBSTACLE_OPTIONS),
        (Asked.PACE, words.PACE, asked_words.PACE_OPTIONS),
        (Asked.EXAMPLES, words.EXAMPLES, asked_words.EXAMPLES_OPTIONS),
    ):
        counts = _exported(module, asked)
        rows = [(labels[value], words.about(count)) for value, count in counts.items()]
        if counts and len(counts) < len(CHOICES[asked]):
            rows.append((words.OTHERS, words.NO_NUMBER))
        yield Table(caption, words.CHOICE_COLUMNS, tuple(rows))


def _exported(module: ByRef, asked: Asked) -> Mapping[str, int]:
    """The answers that may be counted outside, with their rounded counts."""
    counts = Counter(module[asked.value].said([0])) if asked.value in module else Counter()
    return {value: shown for value in CHOICES[asked] if (shown := export_count(counts[value]))}
