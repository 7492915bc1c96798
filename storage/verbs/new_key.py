"""`python -m storage new-key`: a key for MUTUAL_READY_TEXT_KEYS."""

from __future__ import annotations

from argparse import ArgumentParser

from cryptography.fernet import Fernet


def run(arguments: list[str]) -> int:
    """Print a new key, which is kept nowhere."""
    ArgumentParser(prog="python -m storage new-key", description="Make a key for texts.").parse_args(arguments)
    print(Fernet.generate_key().decode())
    return 0
