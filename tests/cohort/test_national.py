"""All finished modules together: sums of summaries, by region, of several banks, and of no fewer than three."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cohort.__main__ import main
from cohort.evaluation import seal
from cohort.module import close, open_module
from cohort.national import NATION, add_up, national
from cohort.simulate import Room, simulate
from cohort.summary import COUNT, columns_of, shape_of_summaries
from figures.national import confidence_of_all, readiness_of_all
from questions.loader import load_bank
from scoring.tally import Pairs, tally_pairs
from storage import Store, open_store
from storage.settings import FILE_NAME
from storage.summaries import Finished, Summary
from tests.cohort.rooms import come
from words import national as words

BANK = load_bank()
SHAPE, COLUMNS = shape_of_summaries(BANK), columns_of(BANK)
STAGE = BANK.stages[0]
QUESTION = STAGE.questions[0].id


def row(counts: dict[str, int], columns: tuple[str, ...] = COLUMNS) -> bytes:
    return np.array([counts.get(each, 0) for each in columns], COUNT).tobytes()


def rated(*pairs: tuple[float, float]) -> dict[str, int]:
    made = tally_pairs(pairs)
    return {f"confidence/{STAGE.id}/{name}": getattr(made, name) for name in Pairs.__dataclass_fields__}


class Kept:
    """A store in which only summaries are."""

    def __init__(self, *modules: Finished, columns: dict[str, tuple[str, ...]] | None = None) -> None:
        self.summaries, self._modules, self._columns = self, modules, columns or {SHAPE: COLUMNS}

    def finished(self) -> list[Finished]:
        return list(self._modules)

    def columns(self) -> dict[str, tuple[str, ...]]:
        return self._columns


def finished(counts: dict[str, int], region: str = "wales", people: int = 20) -> Finished:
    return Finished(region, SHAPE, people, row(counts))


def test_counts_are_added_by_region_and_for_the_nation() -> None:
    level = f"level/{QUESTION}/3"
    found = add_up(
        Kept(finished({level: 7}), finished({level: 5}), finished({level: 9}, "london")),  # type: ignore[arg-type]
        BANK,
    )
    assert {place: each.levels[0].content[3] for place, each in found.items()} == {NATION: 21, "wales": 12, "london": 9}
    assert {place: (each.modules, each.joined) for place, each in found.items()} == {
        NATION: (3, 60),
        "wales": (2, 40),
        "london": (1, 20),
    }


def test_people_of_a_stage_are_those_of_its_fullest_question_in_each_module() -> None:
    other = STAGE.questions[1].id
    one = finished({f"level/{QUESTION}/3": 7, f"level/{QUESTION}/dk": 4, f"level/{other}/0": 8})
    two = finished({f"level/{other}/0": 6})
    [first, second, *_] = add_up(Kept(one, two), BANK)[NATION].levels  # type: ignore[arg-type]
    assert (first.modules, first.people) == (2, 17)
    assert (second.modules, second.people) == (0, 0)


@settings(max_examples=20)
@given(st.lists(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), max_size=6), min_size=1, max_size=5))
def test_modules_added_are_the_same_as_all_their_people_in_one(rooms: list[list[tuple[int, int]]]) -> None:
    apart = add_up(Kept(*(finished(rated(*room)) for room in rooms)), BANK)[NATION]  # type: ignore[arg-type]
    assert apart.confidence[0].content == tally_pairs([pair for room in rooms for pair in room])


def test_modules_of_an_older_bank_are_read_by_the_names_of_their_columns() -> None:
    older = (f"level/{QUESTION}/3", "level/gone-since/3")
    kept = Kept(
        finished({f"level/{QUESTION}/3": 7}),
        Finished("wales", "old", 20, row({older[0]: 5, older[1]: 90}, older)),
        columns={SHAPE: COLUMNS, "old": older},
    )
    found = add_up(kept, BANK)[NATION]  # type: ignore[arg-type]
    assert found.modules == 2
    assert [each.content[3] for each in found.levels] == [12, 0, 0, 0, 0, 0]


def test_nothing_is_told_where_nothing_is_finished() -> None:
    found = add_up(Kept(), BANK)[NATION]  # type: ignore[arg-type]
    assert found.modules == 0
    assert readiness_of_all(BANK, found.levels) is None
    assert confidence_of_all(BANK, found.confidence) is None


@pytest.mark.parametrize(("modules", "people", "told"), [(3, 12, True), (2, 12, False), (3, 9, False)])
def test_nothing_is_told_of_two_modules_or_of_nine_people(modules: int, people: int, told: bool) -> None:
    each = people // modules
    pairs = [(3.0, 5.0)] * each
    kept = [finished({f"level/{QUESTION}/3": each} | rated(*pairs)) for _ in range(modules)]
    found = add_up(Kept(*kept), BANK)[NATION]  # type: ignore[arg-type]
    assert (readiness_of_all(BANK, found.levels) is not None) is told
    assert (confidence_of_all(BANK, found.confidence) is not None) is told


def test_real_modules_are_in_it_once_they_are_closed(store: Store) -> None:
    days = date(2026, 3, 1), date(2026, 3, 2)
    for place in range(4):
        module = open_module(store, BANK, f"Module {place}", *days, 12, region="scotland")
        come(store, BANK, module, simulate(BANK, Room(12, 1.0, seed=place), days[0]))
        if place:
            seal(store, BANK, module)
            close(store, module)
    found = national(store, BANK)["scotland"]
    assert (found.modules, found.joined) == (3, 36)
    drawn = readiness_of_all(BANK, found.levels), confidence_of_all(BANK, found.confidence)
    assert [len(each.table.rows) for each in drawn if each] == [6, 6]


def test_the_command_prints_it_or_writes_it_to_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "")
    monkeypatch.setenv("MUTUAL_READY_DATA", str(tmp_path))
    kept = open_store(f"sqlite:///{tmp_path / FILE_NAME}")
    counts = {f"level/{QUESTION}/3": 20}
    for place in range(3):
        made = Summary(f"{place}", "london" if place else "wales", date(2026, 3, 1), SHAPE, 20, row(counts), True)
        kept.summaries.put(made, COLUMNS)
    kept.summaries.put(replace(made, module_id="open", frozen=False), COLUMNS)
    kept.close()
    assert main(["national"]) == 0
    told = capsys.readouterr().out
    assert words.too_few("London", 2) in told
    assert "From 3 finished modules, with about 60 people." in told
    assert main(["national", "--csv", str(tmp_path / "all.csv")]) == 0
    lines = (tmp_path / "all.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == ",".join(words.CSV_COLUMNS)
    assert {line.split(",")[0] for line in lines[1:]} == {words.NATION}
