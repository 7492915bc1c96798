"""`python -m benchmarks [name ...]`: measure all, or those named, and print each as one line of JSON."""

from __future__ import annotations

import sys

from benchmarks import cohort, opening, pdf, phone, rerun, room, save, score

ALL = {
    "cohort": cohort.measure,
    "rerun": rerun.measure,
    "room": room.measure,
    "save": save.measure,
    "score": score.measure,
    "open": opening.measure,
    "phone": phone.measure,
    "pdf": pdf.measure,
}


def main(names: list[str]) -> int:
    """Run the measurements named, or all; 2 where there is none of that name."""
    unknown = [name for name in names if name not in ALL]
    if unknown:
        print(f"No such measurement: {', '.join(unknown)}. There are {', '.join(ALL)}.", file=sys.stderr)
        return 2
    for name in names or ALL:
        for measured in ALL[name]():
            print(measured.line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
