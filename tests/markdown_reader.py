"""What a person reads where Markdown is drawn: a parser of Markdown that is not Streamlit's, as a second opinion."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

PARAGRAPH = {"paragraph_open", "inline", "paragraph_close", "text"}

_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_SHOWN = {"text", "code_inline"}


def reads_as(markdown: str) -> str:
    """The text of `markdown` without its marks, as a browser would show it; its blocks stand on lines of their own."""
    return "\n".join(_text(token.children or []) for token in _PARSER.parse(markdown) if token.type == "inline")


def marks_in(markdown: str) -> set[str]:
    """What `markdown` holds besides paragraphs of text: marks, lists, links, code and the like."""
    tokens = _PARSER.parse(markdown)
    inside = [child for token in tokens for child in token.children or []]
    return {token.type for token in (*tokens, *inside)} - PARAGRAPH


def _text(children: Sequence[Token]) -> str:
    return "".join("\n" if "break" in each.type else each.content for each in children if _counts(each))


def _counts(token: Token) -> bool:
    return token.type in _SHOWN or "break" in token.type
