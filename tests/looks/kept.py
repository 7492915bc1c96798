"""The few pictures that are kept with the project, for README.md: the top of a page, in few colours."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

KEPT = {
    "home.empty.1280.light": "home",
    "stage-1.half.1280.light": "stage",
    "results.full.1280.dark": "results-dark",
    "plan.half.1280.light": "plan",
    "stage-1.half.360.light": "stage-phone",
    "slide-12-tools.shown.1920.light": "slide",
}
HIGHEST = {360: 780, 1280: 900, 1920: 1080}  # px, by width
COLOURS = 48


def keep(taken: Path, kept: Path) -> None:
    """Put those of the pictures in `taken` that are to be kept into the folder `kept`."""
    for name, short in KEPT.items():
        path = taken / f"{name}.png"
        if path.exists():
            with Image.open(path) as whole:
                top = whole.convert("RGB").crop((0, 0, whole.width, min(whole.height, HIGHEST[whole.width])))
            top.quantize(COLOURS, dither=Image.Dither.NONE).save(kept / f"{short}.png", optimize=True)
