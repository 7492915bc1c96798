"""The meaning of a word of the glossary, shown where the word is first used on a screen."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import streamlit as st

from questions.library import Use, terms_in
from questions.model import Bank
from ui.text import plain
from words import library as words


class Explained:
    """Which words a screen has explained so far, from its top; each run of a screen begins a new one."""

    def __init__(self, bank: Bank, known: Iterable[str] = ()) -> None:
        self._bank = bank
        self._known = set(known)

    def so_far(self) -> Explained:
        """The same as it is now, for a part that is drawn again when the rest of the screen is not."""
        return Explained(self._bank, self._known)

    def here(self, *texts: str) -> None:
        """Explain the words of `texts`, which stand in plain sight, that nothing above has explained."""
        explain(self.take(*texts))

    def take(self, *texts: str) -> tuple[Use, ...]:
        """The words of `texts` that nothing above has explained; whoever takes them explains them."""
        new = self._new(texts)
        self._known |= {use.term.term for use in new}
        return new

    def behind(self, *texts: str) -> None:
        """The same for texts inside something closed: they may never be read, so the next use is explained again."""
        explain(self._new(texts))

    def _new(self, texts: tuple[str, ...]) -> tuple[Use, ...]:
        new: dict[str, Use] = {}
        for text in texts:
            for use in _uses(self._bank, text):
                if use.term.term not in self._known:
                    new.setdefault(use.term.term, use)
        return tuple(new.values())


def explain(uses: tuple[Use, ...]) -> None:
    """One small paragraph for each word; nothing where there is none."""
    if uses:
        st.caption("\n\n".join(_line(use) for use in uses))


def _line(use: Use) -> str:
    return f"**{plain(words.explained(use.term.term, use.form))}:** {plain(use.term.meaning)}"


@lru_cache(maxsize=4096)
def _uses(bank: Bank, text: str) -> tuple[Use, ...]:
    return terms_in(text, bank.glossary)
