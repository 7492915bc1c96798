"""An attacker who knows our rules to the letter: every possible room is played, and those that look alike are compared.

What is withheld, and when, may tell something as well. So whatever people could have said in a small room, the real
rules are run on it; whoever said one thing only in all rooms that look like this one is given away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import product

from scoring.ledger import Rules
from tests.scoring.attacker import Room

SHOW = "show"
Played = tuple[object, ...]


def given_away_by_any_room(script: Sequence[str], scale: int, k: int) -> list[tuple[int, ...]]:
    """Rooms in which an answer is given away; `script` has people who say something, "-who" who go, and SHOW."""
    sayings = sum(each != SHOW and not each.startswith("-") for each in script)
    alike: dict[Played, list[tuple[int, ...]]] = defaultdict(list)
    for said in product(range(scale), repeat=sayings):
        alike[play(script, said, scale, k)].append(said)
    return [
        rooms[0]
        for looks, rooms in alike.items()
        for place, person in enumerate(each for each in script if each != SHOW and not each.startswith("-"))
        if len({said[place] for said in rooms}) < 2 and _was_ever_shown(looks, person)
    ]


def play(script: Sequence[str], said: Sequence[int], scale: int, k: int) -> Played:
    """All that is seen of one room: whose answers were in each picture, and what it looked like."""
    room, answers, seen = Room(scale, Rules(k)), iter(said), []
    for each in script:
        if each == SHOW:
            room.show()
            last = room.seen[-1] if room.seen else None
            seen.append((len(room.seen), last and (frozenset(person for person, _ in last.whose), last.shown)))
        elif each.startswith("-"):
            room.goes(each[1:])
        else:
            room.says(each, next(answers))
    return tuple(seen)


def _was_ever_shown(looks: Played, person: str) -> bool:
    return person in repr(looks)
