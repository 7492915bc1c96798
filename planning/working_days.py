"""Working days in the four nations: no Saturday, no Sunday, no bank holiday."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

import holidays

SUBDIVISIONS: Final = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern-ireland": "NIR"}
"""By option of the about-question `place`; whoever has not said where they are gets England's bank holidays."""
SATURDAY: Final = 5
ONE: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The calendar of one nation, by its `place` as in SUBDIVISIONS."""

    place: str = "england"

    def holds(self, day: date) -> bool:
        """Whether people work on `day`."""
        return day.weekday() < SATURDAY and day not in _bank_holidays(SUBDIVISIONS.get(self.place, "ENG"), day.year)

    def until(self, day: date) -> date:
        """The last working day up to and with `day`."""
        while not self.holds(day):
            day -= ONE
        return day

    def since(self, day: date) -> date:
        """The first working day from `day` on."""
        while not self.holds(day):
            day += ONE
        return day

    def before(self, day: date) -> date:
        """The last working day before `day`."""
        return self.until(day - ONE)

    def after(self, day: date) -> date:
        """The first working day after `day`."""
        return self.since(day + ONE)

    def first_of(self, last: date, count: int) -> date:
        """The first of `count` working days that end with `last`."""
        for _ in range(count - 1):
            last = self.before(last)
        return last

    def last_of(self, first: date, count: int) -> date:
        """The last of `count` working days that begin with `first`."""
        for _ in range(count - 1):
            first = self.after(first)
        return first


@lru_cache(maxsize=512)
def _bank_holidays(subdivision: str, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("GB", subdiv=subdivision, years=year))
