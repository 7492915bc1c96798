"""How often Python looks for garbage: each full look stops every screen, and most of what there is stays for good."""

from __future__ import annotations

import gc
from typing import Final

OBJECTS_BEFORE_A_LOOK: Final = 20_000


def look_less_for_garbage() -> None:
    """Never look again through what there is now, and seldom through the rest: call it once all is imported.

    The older of the rest is looked through in Python's own proportions: what goes round in circles must go in the end.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_A_LOOK)
