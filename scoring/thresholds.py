"""Every number that somebody judged rather than worked out, in one place where it can be changed.

Each is a default that user testing or follow-up data may replace; nothing else in the code repeats it.
"""

from __future__ import annotations

from typing import Final

# Readiness: the ladder, and the lowest displayed percent of each band above the first.
LOWEST_LEVEL: Final = 0
HIGHEST_LEVEL: Final = 4
DEVELOPING_FROM: Final = 25
ESTABLISHED_FROM: Final = 50
STRONG_FROM: Final = 75

# A score needs max(min(2, a), two thirds of a) numeric answers, where a questions apply.
FEWEST_ANSWERS: Final = 2
ANSWERED_NUMERATOR: Final = 2
ANSWERED_DENOMINATOR: Final = 3

# Confidence, 0-10, beside readiness, 0-100.
SURE_FROM: Final = 6.0
READY_FROM: Final = 50
RATED_SHARE: Final = 0.5

# Change between two ratings by the same people.
COUNTS_FROM: Final = 5
ESTIMATE_FROM: Final = 8
NOTICEABLE_CHANGE: Final = 1.0
CHANCE_CHANGE: Final = 2.2  # points that one person's rating often moves by chance
CEILING_FROM: Final = 0.15  # share that begins at the top, where no rise can show
CONFIDENCE_LEVEL: Final = 0.95

# What may be shown of a group.
SMALLEST_GROUP: Final = 5
BATCH: Final = 5
SMALLEST_BAND: Final = 3
FULL_BANDS_FROM: Final = 10
EXPORT_FROM: Final = 10
EXPORT_STEP: Final = 5
FEWEST_MODULES: Final = 3  # that are told of together without a name

# Projecting a plan: how much of an expected effect to count on.
SUCCESS_SHARE: Final = 0.7

# Text read across a room: the share of a letter's font size that a capital fills.
CAPITAL_SHARE: Final = 0.7
