"""What the made-up people of a demonstration write, and what `python -m cohort demo` prints."""

from __future__ import annotations

NAMES = ("Spring module, Leeds", "Summer module, Leeds", "Autumn module, Bristol")
FACILITATOR = "Demonstration"
REASON = "Our contract leaves this to the regulator."
FIRST = (
    "Book half an hour with finance about pensions.",
    "Write the need down on one page and show it to my director.",
    "Find out who owns the building.",
    "Ask procurement which route they think is lawful.",
    "Meet the staff group before anything is drafted.",
    "List what we would still have to do ourselves.",
)
MOST_USEFUL = ("Hearing how others got past the pension question.", "The gates.", "Voting twice.", "A real case.")
LEAST_USEFUL = ("The long list at the end.", "Too much on routes for us.", "")
DROP = ("", "", "One of the two cases.", "The slides on governance.")
TOOL_CHANGE = ("A worked example from social care.", "Shorter.", "Say who should fill it in.", "")
TIPS = (
    ("tip", "Ask the pension fund in writing before you price anything: their answer took us eleven weeks.", ""),
    ("tip", "Put one person from the service and one from finance in the same weekly call.", "Sam"),
    ("question", "Has anyone kept the building and leased it for a peppercorn?", ""),
    ("tip", "Tell the union before the paper is public, not after.", ""),
    ("question", "Who paid for the legal advice of the staff group?", ""),
)
VOTE = "What would stop us first?"
VOTE_OPTIONS = ("Pensions", "Procurement law", "Staff are not behind it", "No sponsor at the top")

DESCRIPTION = "Make a database with three modules of made-up people to rehearse with."
READY = "Three demonstration modules with made-up people are ready. Sign in to one of them to rehearse:"
THROWN_AWAY = "Everything in the demonstration is made anew each time, so nothing in it can be spoilt."


def sign_in(name: str, code: str, passphrase: str, address: str) -> str:
    """How to get into one module."""
    return f"  {name}\n    {address}\n    join code   {code}\n    passphrase  {passphrase}"


def not_ours(folder: str) -> str:
    """Why a folder is not emptied for a demonstration."""
    return f"{folder} holds something else than a demonstration. Name another folder, or empty this one yourself."
