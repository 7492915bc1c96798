"""`python -m cohort demo | national | rebuild | check-data`; each says more with `--help`."""

from __future__ import annotations

import sys

from cohort.verbs import check_data, demo, national, rebuild
from words import compact as words

VERBS = {"demo": demo.run, "national": national.run, "rebuild": rebuild.run, "check-data": check_data.run}


def main(arguments: list[str]) -> int:
    """Do what the command line asks; 2 where it cannot be understood."""
    if not arguments or arguments[0] not in VERBS:
        print(words.usage("python -m cohort", VERBS), file=sys.stderr)
        return 2
    return VERBS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
