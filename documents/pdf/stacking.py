"""Stacks: blocks on top of each other, and where a stack may be cut.

A stack is a list of blocks. `take` cuts it at a height, so pages, table cells and cards all break by one rule.
Lengths are points; `top` counts up the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from documents.pdf.tagged_pdf import TaggedCanvas


class Block(Protocol):
    """`above` is the air it wants over it, except at the top of a page; `with_next` ties it to what follows."""

    @property
    def above(self) -> float: ...

    @property
    def with_next(self) -> bool: ...

    @property
    def height(self) -> float: ...

    def cut(self, room: float) -> tuple[Block, Block] | None:
        """The part that fits `room` and the rest; None where nothing sensible fits."""

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw downwards from `top`."""


Stack = Sequence[Block]


def stack_height(stack: Stack) -> float:
    """How tall the blocks stand on each other."""
    return sum(block.height for block in stack) + sum(block.above for block in stack[1:])


def take(stack: Stack, room: float) -> tuple[list[Block], list[Block]]:
    """As much of the start of the stack as stands in `room`, and the rest. Neither part ends tied to the other."""
    head: list[Block] = []
    left = room
    for place, block in enumerate(stack):
        left -= block.above if head else 0
        if block.height <= left:
            head.append(block)
            left -= block.height
            continue
        parts = block.cut(left)
        if parts:
            return [*head, parts[0]], [parts[1], *stack[place + 1 :]]
        whole = len(head)
        while whole and head[whole - 1].with_next:
            whole -= 1
        whole = whole or len(head)
        return head[:whole], list(stack[whole:])
    return head, []


def draw_stack(canvas: TaggedCanvas, stack: Stack, x: float, top: float) -> None:
    """Draw the blocks downwards from `top`."""
    for place, block in enumerate(stack):
        top -= block.above if place else 0
        block.draw(canvas, x, top)
        top -= block.height
