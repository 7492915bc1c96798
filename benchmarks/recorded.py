"""The elements of a screen, taken down from what a server sends, so that a bare page can draw the very same ones.

A screen grows as the product does; a bare page written by hand would soon be compared with another screen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import streamlit as st
from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df
from streamlit.proto.Block_pb2 import Block
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

VARIABLE = "BARE_PAGE"  # names the file that the bare page reads
HEADINGS = {"h1": "title", "h2": "header", "h3": "subheader"}
ROOTS = {0: "main", 1: "sidebar", 2: "main", 3: "bottom"}  # 2 holds what is not seen, which finds its own way
OURS = ("bidi_component",)  # not drawn by a bare page: it has no screens to arrive at


@dataclass
class Part:
    """One call of streamlit: `st.<call>(**given)`, with the parts drawn inside it where it is a container."""

    call: str
    given: dict[str, Any] = field(default_factory=dict)
    inside: dict[int, Part] = field(default_factory=dict)


def take_down(messages: Iterable[ForwardMsg]) -> list[Part]:
    """The parts of a screen, by where they stand: in the main column, in the sidebar, at the bottom."""
    roots = {place: Part(name) for place, name in ROOTS.items()}
    for message in messages:
        if message.WhichOneof("type") != "delta":
            continue
        root, *path = message.metadata.delta_path
        delta = message.delta
        if delta.WhichOneof("type") == "add_block":
            part = _container(delta.add_block)
        elif delta.new_element.WhichOneof("type") in OURS:
            continue
        else:
            part = _element(delta.new_element)
        _put(roots[root], path, part)
    return list(roots.values())


def size(parts: Iterable[Part]) -> int:
    """How many parts there are, containers among them."""
    return sum(1 + size(part.inside.values()) for part in parts)


def draw(parts: Iterable[Part]) -> None:
    """Draw the parts with plain streamlit, as anyone would who has nothing else to do."""
    for part in parts:
        if part.call == "main":
            draw(part.inside.values())
        elif part.call in ("sidebar", "bottom"):
            with getattr(st, part.call):
                draw(part.inside.values())
        elif part.inside:
            with getattr(st, part.call)(**part.given):
                draw(part.inside.values())
        else:
            getattr(st, part.call)(**part.given)


def _put(root: Part, path: list[int], part: Part) -> None:
    for place in path[:-1]:
        root = root.inside[place]
    root.inside[path[-1]] = part


def _container(block: Block) -> Part:
    if block.WhichOneof("type") == "expandable":
        tells = {"key": _key(block.id), "on_change": "rerun"} if block.expandable.id else {}
        return Part("expander", {"label": block.expandable.label, **tells})
    row = block.flex_container
    sideways = row.direction == Block.FlexContainer.Direction.HORIZONTAL
    return Part("container", {"border": row.border, "horizontal": sideways})


def _key(ref: str) -> str:
    return f"bare-{ref}"  # streamlit keeps ids of its own form to itself


def _element(element: Element) -> Part:
    kind = str(element.WhichOneof("type"))
    content = getattr(element, kind)
    match kind:
        case "heading":
            return Part(HEADINGS[content.tag], {"body": content.body, "anchor": content.anchor or False})
        case "markdown":
            small = content.element_type == content.CAPTION
            return Part("caption" if small else "markdown", {"body": content.body})
        case "radio":
            given = {"label": content.label, "options": list(content.options), "horizontal": content.horizontal}
            return Part("radio", {**given, "index": None, "key": _key(content.id), "label_visibility": "collapsed"})
        case "text_area":
            return Part("text_area", {"label": content.label, "key": _key(content.id), "max_chars": content.max_chars})
        case "button":
            given = {"label": content.label, "key": _key(content.id), "type": content.type}
            return Part("button", {**given, "icon": content.icon or None})
        case "progress":
            return Part("progress", {"value": content.value, "text": content.text})
        case "html":
            return Part("html", {"body": content.body})
        case "code":
            return Part("code", {"body": content.code_text, "language": content.language or None})
        case "table":
            return Part("table", {"data": convert_arrow_bytes_to_pandas_df(content.arrow_data.data)})
        case "exception":
            raise RuntimeError(f"The page shows a fault: {content.message}\n{content.stack_trace}")
    raise NotImplementedError(f"The screen now has a {kind}: teach benchmarks/recorded.py to draw one.")
