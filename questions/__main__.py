"""`python -m questions check [PATH]` and `python -m questions schema`, for those who write a bank."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import date

from questions.check import check
from questions.faults import Fault
from questions.loader import bank_folder
from questions.model import Bank
from questions.schema import stage_schema
from words import check as words


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0, or 1 where the bank has an error."""
    asked = _parser().parse_args(arguments)
    if asked.command == "schema":
        print(json.dumps(stage_schema(), indent=2))
        return 0
    bank, faults = check(bank_folder(asked.bank), date.today())
    for fault in faults:
        print(fault, end="\n\n")
    print(summary(bank, faults))
    return 0 if bank else 1


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
    commands.add_parser("schema", help=words.SCHEMA_HELP)
    return parser


if __name__ == "__main__":
    sys.exit(main())
