"""`python -m documents paper` and `python -m documents sample`: documents that need nobody's answers."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from documents.paper_form.form import paper_form, parts
from documents.samples.write import write_samples
from questions.loader import BankFaults, bank_folder, load_bank
from questions.model import Bank
from words import documents as words

BUILD = Path("build")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0, 1 where the bank has an error, 2 for a part it does not have."""
    asked = _parser().parse_args(arguments)
    try:
        bank = load_bank(bank_folder(asked.bank))
    except BankFaults as faults:
        print(faults, file=sys.stderr)
        return 1
    return _paper(bank, asked) if asked.command == "paper" else _sample(bank, asked)


def _paper(bank: Bank, asked: Namespace) -> int:
    wrong = [name for name in asked.only if name not in parts(bank)]
    if wrong:
        print(words.unknown_parts(wrong, parts(bank)), file=sys.stderr)
        return 2
    asked.out.mkdir(parents=True, exist_ok=True)
    file = asked.out / words.file_name(bank.id, bank.version)
    file.write_bytes(paper_form(bank, asked.only))
    print(words.written(str(file)))
    return 0


def _sample(bank: Bank, asked: Namespace) -> int:
    for file in write_samples(bank, asked.out, date.today()):
        print(words.written(str(file)))
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m documents", description=words.USAGE)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what, out in (
        ("paper", words.PAPER_HELP, BUILD / "paper"),
        ("sample", words.SAMPLE_HELP, BUILD / "samples"),
    ):
        command = commands.add_parser(name, help=what)
        command.add_argument("--bank", help=words.BANK_HELP)
        command.add_argument("--out", type=Path, default=out, help=words.OUT_HELP)
    commands.choices["paper"].add_argument("--only", nargs="+", default=(), metavar="PART", help=words.ONLY_HELP)
    return parser


if __name__ == "__main__":
    sys.exit(main())
