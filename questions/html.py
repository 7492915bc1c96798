"""Elements of an HTML page as text, with everything that was written by people escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

STYLE = """
:root { color-scheme: light dark }
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
h1, h2, h3 { line-height: 1.2; text-wrap: balance }
h2 { margin-top: 3rem; border-top: 2px solid; padding-top: 1rem }
h3 { margin-top: 2.5rem }
a { color: inherit }
dt { font-weight: 600 }
dd { margin: 0 0 .5rem 1rem }
li { margin-bottom: .25rem }
code { font-size: .9em }
@media print { h2 { break-before: page } h3, dt { break-after: avoid } nav { display: none } }
"""


class Html(str):
    """Markup that needs no escaping any more."""

    __slots__ = ()


def tag(name: str, *content: str, **attributes: str) -> Html:
    """An element. Content that is plain text is escaped; `id_` stands for `id`, which is Python's own."""
    written = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in attributes.items())
    return Html(f"<{name}{written}>{join(content)}</{name}>\n")


def join(content: Iterable[str]) -> Html:
    """Pieces one after another, plain text escaped."""
    return Html("".join(each if isinstance(each, Html) else escape(each, quote=False) for each in content))


def paragraph(text: str | None) -> Html:
    """A paragraph, or nothing where there is no text."""
    return tag("p", text) if text else Html("")


def listed(items: Sequence[str], kind: str = "ul", **attributes: str) -> Html:
    """A list, or nothing where there are no items."""
    return tag(kind, *(tag("li", each) for each in items), **attributes) if items else Html("")


def terms(pairs: Iterable[tuple[str, str]]) -> Html:
    """A list of labels, each with its text."""
    return tag("dl", *(join((tag("dt", label), tag("dd", text))) for label, text in pairs))


def page(title: str, content: Iterable[str]) -> str:
    """A whole page in UK English, without any script and without anything from elsewhere."""
    head = tag(
        "head",
        Html('<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'),
        tag("title", title),
        tag("style", Html(STYLE)),
    )
    body = tag("body", tag("main", *content))
    return f'<!doctype html>\n<html lang="en-GB">\n{head}{body}</html>\n'
