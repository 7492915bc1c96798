"""The commands for those who write a bank: `check [PATH]`, `preview QUESTION [PATH]` and `schema`."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from questions.check import check
from questions.faults import Fault
from questions.loader import bank_folder
from questions.model import Bank
from questions.nearest import nearest
from questions.preview import preview_text
from questions.preview_page import preview_page
from questions.schema import stage_schema
from words import check as words
from words import preview as preview_words


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0, or 1 where the bank has an error."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.command == "schema":
        print(json.dumps(stage_schema(), indent=2))
        return 0
    if asked.command == "preview":
        if not (asked.question or asked.html):
            parser.error(preview_words.NEITHER)
        return preview(asked.question, asked.bank, asked.html)
    bank, faults = check(bank_folder(asked.bank), date.today())
    for fault in faults:
        print(fault, end="\n\n")
    print(summary(bank, faults))
    return 0 if bank else 1


def preview(question: str | None, named: str | None, file: Path | None) -> int:
    """Print a question, or write the whole bank to `file`; then `question` may name the bank."""
    bank, faults = check(bank_folder(question if file else named), date.today())
    if bank is None:
        print("\n\n".join(str(fault) for fault in faults if fault.severity == "error"))
        return 1
    if file:
        file.write_text(preview_page(bank), "utf-8")
        print(preview_words.written(str(file), len(bank.questions)))
        return 0
    found = bank.questions.get(question or "")
    if found is None:
        print(preview_words.no_such_question(question or "", nearest(question or "", bank.questions)))
        return 1
    print(preview_text(bank, found))
    return 0


def summary(bank: Bank | None, faults: Sequence[Fault]) -> str:
    """The last line: how many faults, or what the bank holds."""
    warnings = sum(fault.severity == "warning" for fault in faults)
    if bank is None:
        return words.faulty(len(faults) - warnings, warnings)
    contents = (
        words.counted(len(bank.stages), "stage"),
        words.counted(len(bank.questions), "question"),
        words.counted(sum(question.is_gate for question in bank.questions.values()), "gate"),
        words.counted(len(bank.next_steps), "next step"),
        words.counted(len(bank.confidence), "confidence item"),
        words.counted(len(bank.sources), "source"),
    )
    return words.sound(warnings, contents)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m questions", description=words.USAGE)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help=words.CHECK_HELP).add_argument("bank", nargs="?", help=words.BANK_HELP)
    shown = commands.add_parser("preview", help=preview_words.PREVIEW_HELP)
    shown.add_argument("question", nargs="?", help=preview_words.QUESTION_HELP)
    shown.add_argument("bank", nargs="?", help=words.BANK_HELP)
    shown.add_argument("--html", type=Path, metavar="FILE", help=preview_words.HTML_HELP)
    commands.add_parser("schema", help=words.SCHEMA_HELP)
    return parser


if __name__ == "__main__":
    sys.exit(main())
