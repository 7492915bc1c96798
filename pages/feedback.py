"""The screens on which people say what they think of the tools and of the module."""

from __future__ import annotations

from collections.abc import Callable

from pages import module, tools
from ui.after.feedback_steps import MODULE, TOOLS
from words import feedback as words


def screens() -> list[tuple[str, str, Callable[[], None]]]:
    """Each screen's address, title and content."""
    return [(TOOLS, words.TOOLS_TITLE, tools.show), (MODULE, words.MODULE_TITLE, module.show)]
