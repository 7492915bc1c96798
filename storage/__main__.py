"""`python -m storage VERB …`: what whoever runs the service does with its database. Each verb is a file in `verbs/`."""

from __future__ import annotations

import sys
from importlib import import_module
from pkgutil import iter_modules

from storage import verbs
from storage.faults import StorageUnavailable


def main(arguments: list[str]) -> int:
    """Do what is asked; 0 where it was done, 1 where it could not be, 2 where it was not understood."""
    known = [each.name.replace("_", "-") for each in iter_modules(verbs.__path__)]
    if not arguments or arguments[0] not in known:
        print(f"Usage: python -m storage {'|'.join(known)} [--help]", file=sys.stderr)
        return 2
    verb = import_module(f"storage.verbs.{arguments[0].replace('-', '_')}")
    try:
        done: int = verb.run(arguments[1:])
    except StorageUnavailable as problem:
        print(problem, file=sys.stderr)
        return 1
    return done


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
