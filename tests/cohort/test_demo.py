from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cohort.__main__ import main
from cohort.demo import fill
from cohort.simulate import Room
from cohort.verbs.demo import MARK
from questions.loader import load_bank
from storage import open_store
from storage.tips import TipState

TODAY = date(2026, 11, 20)


def test_a_demonstration_is_marked_and_filled_and_its_passphrase_lets_in(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    first, last = fill(store, load_bank(), TODAY, (Room(6, 1.0, seed=1), Room(7, 1.5, seed=2)))
    assert [each.module.demonstration for each in (first, last)] == [True, True]
    assert [each.module.is_closed for each in (first, last)] == [True, False]
    assert first.module.ends_on < last.module.ends_on == TODAY
    assert [store.members.count(each.module.id) for each in (first, last)] == [6, 7]
    assert store.facilitators.with_passphrase(last.module.id, last.passphrase) is not None
    assert [each.number for each in store.votes.of(last.module.id)] == [1, 2]
    states = {each.state for each in store.tips.of(last.module.id)}
    assert states == {TipState.SHOWN, TipState.WAITING}
    store.close()


def test_a_folder_that_is_no_demonstration_is_left_alone(tmp_path: Path) -> None:
    kept = tmp_path / "mutual-ready.db"
    kept.write_text("answers")
    with pytest.raises(SystemExit, match="something else"):
        main(["demo", str(tmp_path)])
    assert kept.read_text() == "answers"
    assert not (tmp_path / MARK).exists()


def test_what_cannot_be_understood_is_answered_with_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "demo" in capsys.readouterr().err
