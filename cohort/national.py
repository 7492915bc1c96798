"""All finished modules added up, by region and for the nation. It reads one row a module, and nobody's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from cohort import subjects
from cohort.region import REGIONS, SEVERAL
from cohort.remembered import Remembered
from cohort.subjects import LEVELS
from cohort.summary import COUNT
from figures.model import Figure
from figures.national import AtStage, confidence_of_all, readiness_of_all
from questions.answers import Value
from questions.model import Bank, Question
from scoring.tally import PAIRS, Pairs
from storage import Store
from storage.summaries import Finished
from words import national as words
from words import regions

NATION: Final = "nation"
PLACES: Final = {NATION: words.NATION, **{each: regions.NAMES[each] for each in REGIONS}, SEVERAL: regions.SEVERAL}
"""What the nation and every region are called, by id, in the order in which they are told."""

Sums = npt.NDArray[np.signedinteger[Any]]
_VALUES: Mapping[str, Value] = {str(each): each for each in LEVELS}
_AT_A_TIME = 4096  # modules: few enough that their counts stay in a processor's cache


@dataclass(frozen=True, slots=True)
class National:
    """What the finished modules of a region, or of the nation, said together, at each stage that any was asked about.

    `joined` people came to the `modules`.
    """

    modules: int = 0
    joined: int = 0
    levels: tuple[AtStage[Counter[Value]], ...] = ()
    confidence: tuple[AtStage[Pairs], ...] = ()


class _Added:
    """What is added up of one region: all counts by column, and how many modules and people there are at each stage."""

    def __init__(self) -> None:
        self.modules = self.joined = 0
        self.totals: Counter[str] = Counter()
        self.modules_at: Counter[str] = Counter()
        self.people_at: Counter[str] = Counter()

    def add(self, joined: Sums, counts: Sums, columns: tuple[str, ...], at: Mapping[str, Sums]) -> None:
        """Take in some modules of one shape: modules x columns, and the people of each module `at` each stage."""
        self.modules += len(joined)
        self.joined += int(joined.sum())
        self.totals.update(dict(zip(columns, counts.sum(axis=0, dtype=np.int64).tolist(), strict=True)))
        for place, people in at.items():
            self.modules_at[place] += int((people > 0).sum())
            self.people_at[place] += int(people.sum())


_ADDED_UP: Final = Remembered[str, Mapping[str, National]]()


def national(store: Store, bank: Bank) -> Mapping[str, National]:
    """The same as `add_up`, which is done again only once another module is finished."""
    return _ADDED_UP.get(NATION, (store.summaries.stamp(), bank), lambda: add_up(store, bank))


def pictures(bank: Bank, of: National) -> dict[str, Figure]:
    """What may be shown of a region or of the nation, by the name of each picture; empty where that is nothing."""
    drawn = {
        words.READINESS: readiness_of_all(bank, of.levels),
        words.CONFIDENCE: confidence_of_all(bank, of.confidence),
    }
    return {name: figure for name, figure in drawn.items() if figure is not None}


def add_up(store: Store, bank: Bank) -> dict[str, National]:
    """Every region that has a finished module by its id, and the `NATION`; stages as they are in `bank`.

    Counts of an older bank are read by the names of their columns; a question that `bank` does not have is left out.
    """
    columns, added = store.summaries.columns(), {NATION: _Added()}
    in_order = sorted(store.summaries.finished(), key=lambda each: (each.shape, each.region))
    for (shape, region), modules in groupby(in_order, key=lambda each: (each.shape, each.region)):
        for some in _pieces(list(modules)):
            joined = np.array([each.people for each in some])
            counts = np.frombuffer(b"".join(each.counts for each in some), COUNT).reshape(len(some), -1)
            at = dict(_people_at(bank, columns[shape], counts))
            for each in (added[NATION], added.setdefault(region, _Added())):
                each.add(joined, counts, columns[shape], at)
    return {region: _told(bank, each) for region, each in added.items()}


def _pieces(modules: list[Finished]) -> Iterator[list[Finished]]:
    return (modules[start : start + _AT_A_TIME] for start in range(0, len(modules), _AT_A_TIME))


def _people_at(bank: Bank, columns: tuple[str, ...], counts: Sums) -> Iterator[tuple[str, Sums]]:
    """For each stage of levels and of confidence the people of each module: of its questions, those of the fullest."""
    asked: dict[str, dict[str, list[int]]] = {}
    for place, (family, ref, what) in enumerate(each.split("/") for each in columns):
        stage = bank.stage_of[ref].id if family == subjects.LEVEL and ref in bank.stage_of else ref
        if family == subjects.LEVEL or what == PAIRS[0]:
            asked.setdefault(f"{family}/{stage}", {}).setdefault(ref, []).append(place)
    for at, questions in asked.items():
        yield at, np.max([counts[:, places].sum(axis=1) for places in questions.values()], axis=0)


def _told(bank: Bank, added: _Added) -> National:
    return National(added.modules, added.joined, tuple(_levels(bank, added)), tuple(_confidence(bank, added)))


def _levels(bank: Bank, added: _Added) -> Iterator[AtStage[Counter[Value]]]:
    for stage in bank.stages:
        counts = Counter({value: _of_all(added, stage.questions, name) for name, value in _VALUES.items()})
        at = f"{subjects.LEVEL}/{stage.id}"
        yield AtStage(stage.id, added.modules_at[at], added.people_at[at], counts)


def _of_all(added: _Added, questions: Iterable[Question], name: str) -> int:
    return sum(added.totals[f"{subjects.LEVEL}/{each.id}/{name}"] for each in questions)


def _confidence(bank: Bank, added: _Added) -> Iterator[AtStage[Pairs]]:
    for stage in bank.stages:
        at = f"{subjects.CONFIDENCE}/{stage.id}"
        pairs = Pairs(*(added.totals[f"{at}/{name}"] for name in PAIRS))
        yield AtStage(stage.id, added.modules_at[at], pairs.people, pairs)
