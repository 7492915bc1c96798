"""What somebody might have typed, for the sample documents."""

REASON = "Another team already does this for us."
NOTES = (
    "Ask Priya who holds the latest staff list.",
    "The finance lead is away until the 14th.\n\nCheck the figures with her deputy before the board.",
)
CALENDAR = "5a3b1e" * 5 + "00"  # as it is kept: 32 signs that tell nothing about anybody
