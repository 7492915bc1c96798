"""Sets an action plan as one web page that needs nothing else: no script, no picture, no address of anybody."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from documents.outline.parts import Bullets, Cell, Grid, Heading, Paragraph, Part
from documents.plan.outline import outline
from documents.plan.view import PlanView
from documents.text.carried import carried, carried_line
from words import paper

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { color-scheme: light dark; --ink: #0b0c0c; --paper: #fff; --rule: #c9d1da; --navy: #12436d; --panel: #f3f6f9 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f3f4f5; --paper: #14181c; --rule: #545e68; --navy: #9cc8f0; --panel: #1e252c }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1, h2, h3 { line-height: 1.25; text-wrap: balance }
h1, h2 { font-family: Georgia, serif; color: var(--navy) }
h2 { margin-top: 2.5rem; border-top: 2px solid var(--navy); padding-top: .75rem }
p, li { max-width: 42rem; overflow-wrap: anywhere; white-space: pre-line }
a { color: var(--navy) }
.table { overflow-x: auto }
table { border-collapse: collapse; width: 100%; min-width: 36rem }
caption { text-align: left; font-weight: 600; padding-block: .5rem }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--rule) }
thead th { border-bottom: 2px solid var(--navy) }
tbody th { font-weight: 400 }
td p, th p { margin: 0 0 .35rem }
td p + p { font-size: .9em }
@media print {
  :root { --ink: #000; --paper: #fff; --rule: #999; --navy: #000 }
  @page { size: A4; margin: 18mm }
  main, p, li { max-width: none }
  main { padding: 0 }
  p { margin-block: .35rem }
  th, td { padding-block: .2rem }
  body { font-size: 10.5pt }
  .table { overflow: visible }
  table { min-width: 0 }
  h1, h2, h3 { break-after: avoid }
  tr, li { break-inside: avoid }
  thead { display: table-header-group }
}
"""


def web_page(view: PlanView) -> bytes:
    """The whole page in UTF-8; what a person typed stays text."""
    body = "\n".join(line for part in outline(view) for line in _part(part))
    head = (
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(carried_line(view.title))}</title>",
        f"<style>{_STYLE}</style>",
    )
    page = f'<!DOCTYPE html>\n<html lang="{paper.LANGUAGE}">\n<head>\n{chr(10).join(head)}\n</head>\n'
    return f"{page}<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n".encode()


def _part(part: Part) -> Iterator[str]:
    match part:
        case Heading(level, text):
            yield f'<h{level} dir="auto">{_text(text)}</h{level}>'
        case Paragraph():
            yield _paragraph(part)
        case Bullets(items):
            yield "<ul>"
            yield from (f'<li dir="auto">{_text(item)}</li>' for item in items)
            yield "</ul>"
        case Grid():
            yield from _grid(part)


def _paragraph(part: Paragraph) -> str:
    text = f"<strong>{_text(part.text)}</strong>" if part.strong else _text(part.text)
    if part.url:
        text = f'<a href="{_text(part.url)}" rel="noreferrer">{text}</a>'
    label = f"<strong>{_text(paper.labelled(part.label).strip())}</strong> " if part.label else ""
    return f'<p dir="auto">{label}{text}</p>'


def _grid(grid: Grid) -> Iterator[str]:
    name = _text(grid.caption)
    yield f'<div class="table" role="region" aria-label="{name}" tabindex="0">'  # so that a keyboard can scroll it
    yield f"<table>\n<caption>{name}</caption>\n<thead><tr>"
    yield from (f'<th scope="col">{_text(title)}</th>' for title in grid.columns)
    yield "</tr></thead>\n<tbody>"
    for first, *rest in grid.rows:
        named = f'<th scope="row">{_cell(first)}</th>' if grid.row_headers else f"<td>{_cell(first, strong=True)}</td>"
        yield f"<tr>{named}{''.join(f'<td>{_cell(cell)}</td>' for cell in rest)}</tr>"
    yield "</tbody>\n</table>\n</div>"


def _cell(cell: Cell, strong: bool = False) -> str:
    first, *rest = (_text(text) for text in cell)
    texts = [f"<strong>{first}</strong>" if strong else first, *rest]
    return "".join(f'<p dir="auto">{text}</p>' for text in texts)


def _text(text: str) -> str:
    return escape(carried(text))
