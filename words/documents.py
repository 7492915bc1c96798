"""What `python -m documents` says."""

from __future__ import annotations

from collections.abc import Sequence

from words.grammar import listed

USAGE = "Make documents that need nobody’s answers."
PAPER_HELP = "the questions as a paper form (PDF)"
SAMPLE_HELP = "one filled example of every document"
BANK_HELP = "the name or folder of a bank; otherwise the bank in use"
OUT_HELP = "the folder to write into"
ONLY_HELP = "print only these parts: about, confidence, or the id of a stage"


def file_name(bank_id: str, version: str) -> str:
    """What the file of a form is called."""
    return f"paper-form-{bank_id}-{version}.pdf"


def written(file: str) -> str:
    """Where a document went."""
    return f"Written: {file}"


def unknown_parts(wrong: Sequence[str], known: Sequence[str]) -> str:
    """That a bank has no such parts."""
    return f"The form has no part called {listed(wrong, len(wrong))}. It has {listed(known, len(known))}."
