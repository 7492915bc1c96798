"""What keeps people out that only Streamlit can mend. docs/accessibility.md tells what each means, with the date."""

from __future__ import annotations

# axe finds nothing. What it does not see: a name, the address of a screen, and a script that answers true while the
# gap is there.
KNOWN_GAPS = {
    "the language of the page is given as English, not as British English": (
        "",
        "document.documentElement.lang === 'en'",
    ),
    "the button beside a date does not say of which": (
        "facilitate",
        "document.querySelectorAll('[data-testid=stMain] button[aria-label=\"Choose date\"]').length === 2",
    ),
    "the letters in a picture are read out after the sentence that describes it": (
        "results",
        "document.querySelector('[data-testid=stPlotlyChart] svg')?.closest('[aria-hidden=true], [role=img]') === null",
    ),
    "a page that does not exist is answered with the first one, without our words": (
        "nowhere",
        "document.querySelector('[role=dialog]')?.innerText.startsWith('Page not found')",
    ),
}
