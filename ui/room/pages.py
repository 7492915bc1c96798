"""The screens of live modules, by their addresses."""

from __future__ import annotations

JOIN, FACILITATE, RECEIPT, PROJECTOR = "join", "facilitate", "receipt", "projector"
REMOTE, VOTE, TIPS = "remote", "vote", "tips"
TEAM, TEAM_PLAN = "team", "team-plan"
REPORT, COMPARE = "report", "modules"


def is_bare(page: str) -> bool:
    """Whether `page` is no part of anyone's visit, so that nothing of the visit surrounds it."""
    return page in (JOIN, FACILITATE, PROJECTOR, REMOTE, REPORT, COMPARE)


def is_beside_the_way(page: str) -> bool:
    """Whether `page` is no place in the visit to come back to."""
    return is_bare(page) or page in (RECEIPT, VOTE, TIPS, TEAM, TEAM_PLAN)
