"""The words of a plan as plain HTML and as Typst's own language, for peers that set them; without the pictures."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from html import escape

from documents.outline.parts import Bullets, Cell, Grid, Heading, Paragraph, Part
from documents.plan.outline import outline
from documents.plan.view import PlanView

_STYLE = "@page { size: A4; margin: 18mm } body { font: 10.5pt sans-serif } td, th { text-align: left } "


def as_html(view: PlanView) -> str:
    """One page of HTML."""
    body = "\n".join(line for part in outline(view) for line in _html(part))
    head = f"<title>{escape(view.title)}</title><style>{_STYLE}</style>"
    return f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def as_typst(view: PlanView) -> str:
    """One source, with every sentence as a string, in which nothing means anything."""
    head = f'#set document(title: {_typed(view.title)})\n#set text(lang: "en", region: "GB", size: 10.5pt)\n'
    page = '#set page(paper: "a4", margin: 18mm)\n'
    return head + page + "\n\n".join(line for part in outline(view) for line in _typst(part))


def _html(part: Part) -> Iterator[str]:
    match part:
        case Heading(level, text):
            yield f"<h{level}>{escape(text)}</h{level}>"
        case Paragraph(text, label):
            yield f"<p><b>{escape(label)}</b> {escape(text)}</p>"
        case Bullets(items):
            yield f"<ul>{''.join(f'<li>{escape(item)}</li>' for item in items)}</ul>"
        case Grid():
            yield f"<table><caption>{escape(part.caption)}</caption><thead><tr>"
            yield "".join(f'<th scope="col">{escape(name)}</th>' for name in part.columns)
            yield "</tr></thead><tbody>"
            yield from (f"<tr>{''.join(_cells(row, escape, '<td>', '<br>', '</td>'))}</tr>" for row in part.rows)
            yield "</tbody></table>"


def _typst(part: Part) -> Iterator[str]:
    match part:
        case Heading(level, text):
            yield f"#heading(level: {level}, {_typed(text)})"
        case Paragraph(text, label):
            yield f"#strong({_typed(label)}) #{_typed(text)}" if label else f"#{_typed(text)}"
        case Bullets(items):
            yield f"#list({', '.join(map(_typed, items))})"
        case Grid():
            names = ", ".join(map(_typed, part.columns))
            rows = (cell for row in part.rows for cell in _cells(row, _typed, "", ' + "\\n" + ', ""))
            yield f"#{_typed(part.caption)}"
            yield f"#table(columns: {len(part.columns)}, table.header({names}), {', '.join(rows)})"


def _cells(row: tuple[Cell, ...], said: Callable[[str], str], before: str, between: str, after: str) -> Iterator[str]:
    return (before + between.join(map(said, cell)) + after for cell in row)


def _typed(text: str) -> str:
    """A string of Typst's, which escapes as JSON does in all that comes up here."""
    return json.dumps(text, ensure_ascii=False)
