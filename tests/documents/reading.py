"""Reads a PDF back the way a screen reader does: by its structure tree, its marks and its maps to Unicode."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any

import pikepdf

PAINTS = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "EI"}


@dataclass
class Part:
    """An element of the structure tree with the text it holds itself, page by page."""

    tag: str
    raw: Any
    kids: list[Part] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)
    hotspots: list[Any] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All the text in it, in reading order within each kind."""
        return "".join(text for _, text in self.texts) + "".join(kid.text for kid in self.kids)

    @property
    def pages(self) -> set[int]:
        return {page for page, _ in self.texts}.union(*(kid.pages for kid in self.kids))

    def walk(self) -> Iterator[Part]:
        yield self
        for kid in self.kids:
            yield from kid.walk()


class Reading:
    """A PDF, opened."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(pdf))
        self.marked: list[dict[int, str]] = []
        self.artifacts: list[str] = []
        self.loose: list[str] = []
        for page in self.pdf.pages:
            self._read(page)

    @cached_property
    def root(self) -> Part:
        return self._part(self.pdf.Root.StructTreeRoot.K[0])

    def all(self, *tags: str) -> list[Part]:
        return [part for part in self.root.walk() if part.tag in tags]

    def tags(self) -> list[str]:
        return [part.tag for part in self.root.walk()]

    @property
    def text(self) -> str:
        """Everything that is read out, in the order of the tree."""
        return "\n".join(part.text for part in self.root.walk() if not part.kids or part.texts)

    def _part(self, raw: Any) -> Part:
        part = Part(str(raw.S)[1:], raw)
        for kid in raw.get("/K", []):
            kind = str(kid.get("/Type", ""))
            if kind == "/MCR":
                page = next(place for place, one in enumerate(self.pdf.pages) if one.objgen == kid.Pg.objgen)
                part.texts.append((page, self.marked[page][int(kid.MCID)]))
            elif kind == "/OBJR":
                part.hotspots.append(kid.Obj)
            else:
                part.kids.append(self._part(kid))
        return part

    def _read(self, page: Any) -> None:
        fonts = {name: _to_unicode(font) for name, font in page.Resources.Font.items()}
        texts: dict[int, str] = {}
        current: list[tuple[str, int | None]] = []
        decode: dict[int, str] = {}
        for instruction in pikepdf.parse_content_stream(page):
            operands, operator = instruction.operands, instruction.operator
            sign = str(operator)
            if sign == "BDC":
                number = operands[1].get("/MCID")
                current.append((str(operands[0]), None if number is None else int(number)))
                if number is not None:
                    texts[int(number)] = ""
            elif sign == "EMC":
                current.pop()
            elif sign == "Tf":
                decode = fonts[str(operands[0])]
            elif sign in PAINTS:
                text = "".join(decode[byte] for byte in bytes(operands[0])) if sign == "Tj" else ""
                if not current:
                    self.loose.append(text or sign)
                elif current[-1][1] is None:
                    self.artifacts.append(text)
                else:
                    texts[current[-1][1]] += text
        self.marked.append(texts)


def _to_unicode(font: Any) -> dict[int, str]:
    pairs = re.findall(rb"<([0-9A-F]{2})> <([0-9a-f]+)>", font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def squeezed(text: str) -> str:
    """The text without any space, to compare text that was broken into lines."""
    return "".join(text.split())
