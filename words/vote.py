"""What somebody reads who is asked a question together with the room."""

from __future__ import annotations

TITLE = "Vote"
BANNER = "The room is voting"
BANNER_AGAIN = "The room is voting again"
GO = "Vote now"
TEXT = "One tap is your vote. You can change it until the vote is stopped."
TEXT_AGAIN = "You have discussed it. Vote as you see it now; your first vote stays as it is."
NOTHING = "No vote is open just now"
NOTHING_TEXT = "When your facilitator asks the room something, it appears here by itself."
NO_MODULE = "You are in no module, so there is nothing to vote on."
DONT_KNOW = "I don’t know"
NOT_KEPT = "Your vote could not be kept, as the vote has just been stopped."
NOT_REVEALED = "This vote was not revealed before the module was closed."
BACK = "Back to where I was"
PRIVATE = "The room sees how many chose what, and never who."


def voted(label: str) -> str:
    """What somebody has voted."""
    return f"Thank you. Your vote: {label}"
