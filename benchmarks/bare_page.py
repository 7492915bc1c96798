"""A page of plain Streamlit with the elements of one of our screens and nothing behind them: the floor.

No database, no router, no answers, no words of its own. BARE_PAGE names the file with the elements to draw.
"""

from __future__ import annotations

import os
import pickle
from functools import cache
from pathlib import Path

from benchmarks.recorded import VARIABLE, Part, draw


@cache
def parts() -> list[Part]:
    """What to draw, read once."""
    read: list[Part] = pickle.loads(Path(os.environ[VARIABLE]).read_bytes())
    return read


draw(parts())
