"""The answers to each question about a tool, least favourable first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from questions.answers import Kind

# The last two of each are its top two boxes.
ORDERS: Final[Mapping[Kind, tuple[str, ...]]] = {
    Kind.TOOL_USEFUL: ("no", "a-little", "one-task", "several-tasks"),
    Kind.TOOL_CLEAR: ("no", "with-help", "mostly", "yes"),
    Kind.TOOL_NEXT: ("no", "maybe", "dated", "already"),
}
NO_RATING: Final = "not-my-role"  # an answer to TOOL_NEXT that rates nothing
