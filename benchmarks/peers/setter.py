"""Sets documents with WeasyPrint or Typst: run by the Python of the peers, so it imports nothing of ours.

`python setter.py weasyprint|typst`: reads sources from standard input, each a line of JSON, and answers each with the
processor time that it took, ms.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable


def weasyprint() -> Callable[[str], bytes]:
    """From HTML to PDF/UA-1."""
    from weasyprint import HTML  # type: ignore[import-not-found]  # noqa: PLC0415
    from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-not-found]  # noqa: PLC0415

    fonts = FontConfiguration()
    return lambda source: bytes(HTML(string=source).write_pdf(pdf_variant="pdf/ua-1", font_config=fonts))


def typst() -> Callable[[str], bytes]:
    """From Typst's own language to PDF/UA-1."""
    import typst  # type: ignore[import-not-found]  # noqa: PLC0415

    return lambda source: bytes(typst.compile(source.encode(), pdf_standards="ua-1"))


def main(name: str) -> None:
    """Answer until there is nothing more to set."""
    to_pdf = {"weasyprint": weasyprint, "typst": typst}[name]()
    print("ready", flush=True)
    for line in sys.stdin:
        source, start = json.loads(line), time.process_time()
        document = to_pdf(source)
        took = 1000 * (time.process_time() - start)
        if not document.startswith(b"%PDF"):
            raise ValueError(f"{name} made no PDF.")
        print(took, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
