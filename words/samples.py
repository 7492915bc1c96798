"""What somebody might have typed, for the sample documents."""

from words import demo

REASON = "Another team already does this for us."
NOTES = (
    "Ask Priya who holds the latest staff list.",
    "The finance lead is away until the 14th.\n\nCheck the figures with her deputy before the board.",
)
CALENDAR = "5a3b1e" * 5 + "00"  # as it is kept: 32 signs that tell nothing about anybody

MODULE = demo.NAMES[0]
REMARKS = {
    "toolkit": ("The guide, page 12: an example from adult social care.", "The route map, annex B: say who signs."),
    "most-useful": (demo.MOST_USEFUL[0], "The shut gates: we had missed two."),
    "least-useful": ("The long list of sources.",),
    "drop": ("One of the two cases, for more time on the plan.",),
}
