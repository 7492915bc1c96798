"""A reportlab canvas that writes a tagged, accessible PDF (PDF/UA-1, ISO 14289-1).

reportlab draws, but does not write down what a drawing means. Here the meaning is a tree of elements, made in
reading order before anything is drawn. What is drawn inside `canvas.marked(element)` belongs to that element,
on however many pages; what is drawn inside `canvas.artifact()` is decoration.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import XMP, PDFDictionary, PDFString
from reportlab.pdfgen.canvas import Canvas

from documents.pdf.structure_tree import Element, Hotspot, Mark, write_tree

rl_config.useA85 = 0  # binary streams are a quarter smaller, and nothing has needed 7-bit PDF for decades

Box = tuple[float, float, float, float]
Foot = Callable[["TaggedCanvas", int, int], None]

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that keeps account of what each drawing means. Everything is drawn as marked or as an artifact.

    The same drawings give the same bytes; `made_on` is the date the file bears. Sizes are in points.
    """

    def __init__(
        self, root: Element, title: str, author: str, lang: str, made_on: date, font: str, size: tuple[float, float]
    ) -> None:
        self._root, self._lang = root, lang
        self._pages: list[list[Element]] = [[]]
        self._links: list[tuple[Element, Any]] = []
        self._inside = False
        self._file = BytesIO()
        options = {"pageCompression": 1, "invariant": 1, "pdfVersion": (1, 7), "initialFontName": font, "lang": lang}
        super().__init__(self._file, size, **options)
        self.setTitle(title)
        self.setAuthor(author)
        self.setCreator(author)
        self.setSubject("")
        self.setDateFormatter(lambda *_: f"D:{made_on:%Y%m%d}000000Z")

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Everything drawn inside belongs to `element`."""
        owners = self._pages[-1]
        element.kids.append(Mark(len(self._pages) - 1, len(owners)))
        owners.append(element)
        with self._between(f"/{element.tag} <</MCID {len(owners) - 1}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "/Type /Layout") -> Iterator[None]:
        """Everything drawn inside is decoration, or says again what was said; it is not read out."""
        with self._between(f"/Artifact <<{kind}>> BDC"):
            yield

    @contextmanager
    def _between(self, opening: str) -> Iterator[None]:
        if self._inside:
            raise ValueError("marked content may not lie inside other marked content")
        self._inside = True
        self.addLiteral(opening)
        yield
        self.addLiteral("EMC")
        self._inside = False

    def link(self, element: Element, url: str, says: str, box: Box) -> None:
        """Make `box` on this page a link to `url` that belongs to `element` and is described as `says`."""
        self.linkURL(url, box, Contents=PDFString(says), F=4)
        self._own(element, self._doc.idToObject[self._annotationrefs[-1].name])

    def field(self, element: Element, widget: Any) -> Any:
        """Put one button of a form field on this page as all that `element` holds; returns the reference to it."""
        widget["P"] = self._doc.thisPageRef()
        self._addAnnotation(widget)
        self._own(element, widget)
        return self._annotationrefs[-1]

    def _own(self, element: Element, annotation: Any) -> None:
        element.kids.append(Hotspot(len(self._pages) - 1, len(self._links)))
        self._links.append((element, annotation))

    def bookmark(self, title: str, level: int, top: float) -> None:
        """An entry of the outline, leading to height `top` of this page. Levels count from 0 and skip none."""
        key = f"h{len(self._destinations)}"
        self.bookmarkHorizontalAbsolute(key, top)
        self.addOutlineEntry(title, key, level)

    def showPage(self) -> None:  # noqa: N802  # reportlab's name
        """End the page."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._pages) - 1, "/S"
        self._pages.append([])

    def finish(self, foot: Foot) -> bytes:
        """The whole PDF, once `foot(canvas, page, pages)` has drawn the running foot of each page."""
        if self._code:
            self.showPage()
        self._pages.pop()
        for number, page in enumerate(self._doc.Pages.pages, start=1):
            with self.artifact("/Type /Pagination /Subtype /Footer /Attached [/Bottom]"):
                foot(self, number, len(self._pages))
            page.stream += "\n".join(self._code) + "\n"
            self._code.clear()
        self._write_catalog()
        self.save()
        return self._file.getvalue()

    def _write_catalog(self) -> None:
        info, catalog = self._doc.info, self._doc.Catalog
        metadata = _XMP.format(title=escape(info.title), author=escape(info.author), lang=self._lang)
        catalog.Metadata = XMP(creator=lambda _: metadata.encode())
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        catalog.StructTreeRoot = write_tree(self._doc, self._root, self._pages, self._links)
