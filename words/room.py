"""What a room is shown and told: pictures of many people, none of whom can be made out."""

from __future__ import annotations

from words.grammar import counted, number


def colluders(fewest: int, usual: int) -> str:
    """For the privacy note: how many people would have to put their answers together to learn another's."""
    people = counted(usual, "person", "people")
    opening = f"It would take {people} putting their own answers together to work out what one more said"
    if fewest >= usual:
        return f"{opening}."
    least = f"where nearly everyone else answered alike, {number(fewest)} could be enough"
    return f"{opening}; {least}. Nobody can do it alone."


def smallest_group(k: int) -> str:
    """For the privacy note: of how few people nothing is shown."""
    return f"Nothing is shown of fewer than {number(k)} people."


ALIKE_IS_MOVED = (
    "Where nearly everyone gave the same answer, some answers are moved by one step before the pictures are made, "
    "so that no picture can say what everybody said."
)
