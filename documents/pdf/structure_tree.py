"""What a document means: a tree of elements, and how a PDF writes it down (ISO 32000-1, 14.7).

The tree is built in reading order before anything is drawn; drawing adds `Mark`s and `Hotspot`s to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFString

_STAYS_WHEN_EMPTY = ("TD", "TH")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of content: `number` on its page, pages counted from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Hotspot:
    """A link annotation: `number` in the document, pages counted from 0."""

    page: int
    number: int


@dataclass(eq=False, slots=True)
class Element:
    """One part of a document: a standard structure type such as "P", and in order what it is made of.

    `alt` stands for the part when it is read aloud. `attributes` is one attribute dictionary as PDF writes it,
    without its brackets, such as "/O /Table /Scope /Row".
    """

    tag: str
    alt: str = ""
    attributes: str = ""
    kids: list[Element | Mark | Hotspot] = field(default_factory=list)

    def add(self, tag: str, alt: str = "", attributes: str = "") -> Element:
        """A new last child."""
        child = Element(tag, alt, attributes)
        self.kids.append(child)
        return child


class Raw(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """A PDF object that is written just as its `body` says."""

    def __init__(self, body: str = "") -> None:
        self.body = body

    def format(self, _document: Any) -> bytes:
        """The bytes of the object."""
        return self.body.encode("latin-1")


def write_tree(
    document: Any, root: Element, pages: Sequence[list[Element]], links: Sequence[tuple[Element, Any]]
) -> Raw:
    """Put the tree into a reportlab document, and return its StructTreeRoot.

    `pages` has for each page the owner of each mark on it; `links` the owner and annotation of each hotspot.
    """
    tree = Raw()
    places = {element: Raw() for element in _kept(root)}
    refs = {element: _ref(document, place) for element, place in places.items()}
    page_refs = [_ref(document, page) for page in document.Pages.pages]
    link_refs = [_ref(document, annotation) for _, annotation in links]
    parents = {root: _ref(document, tree)} | {kid: refs[one] for one in places for kid in _children(one)}
    for element, place in places.items():
        kids = " ".join(_kid(kid, refs, page_refs, link_refs) for kid in element.kids if _is_kept(kid))
        place.body = f"<</Type/StructElem/S/{element.tag}/P {parents[element]}/K[{kids}]{_extras(document, element)}>>"
    numbers = [f"{page} [{' '.join(refs[owner] for owner in owners)}]" for page, owners in enumerate(pages)]
    for key, (owner, annotation) in enumerate(links, start=len(pages)):
        annotation["StructParent"] = key
        numbers.append(f"{key} {refs[owner]}")
    by_number = _ref(document, Raw(f"<</Nums[{' '.join(numbers)}]>>"))
    tree.body = f"<</Type/StructTreeRoot/K[{refs[root]}]/ParentTree {by_number}/ParentTreeNextKey {len(numbers)}>>"
    return tree


def _ref(document: Any, thing: Any) -> str:
    return str(document.Reference(thing).format(document).decode("ascii"))


def _children(element: Element) -> list[Element]:
    return [kid for kid in element.kids if isinstance(kid, Element)]


def _kept(element: Element) -> Iterator[Element]:
    yield element
    for kid in _children(element):
        if _is_kept(kid):
            yield from _kept(kid)


def _is_kept(kid: Element | Mark | Hotspot) -> bool:
    return not isinstance(kid, Element) or kid.tag in _STAYS_WHEN_EMPTY or any(map(_is_kept, kid.kids))


def _kid(
    kid: Element | Mark | Hotspot, refs: dict[Element, str], page_refs: Sequence[str], link_refs: Sequence[str]
) -> str:
    if isinstance(kid, Element):
        return refs[kid]
    if isinstance(kid, Mark):
        return f"<</Type/MCR/Pg {page_refs[kid.page]}/MCID {kid.number}>>"
    return f"<</Type/OBJR/Pg {page_refs[kid.page]}/Obj {link_refs[kid.number]}>>"


def _extras(document: Any, element: Element) -> str:
    alt = f"/Alt {PDFString(element.alt).format(document).decode('latin-1')}" if element.alt else ""
    return alt + (f"/A<<{element.attributes}>>" if element.attributes else "")
