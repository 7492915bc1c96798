from __future__ import annotations

from tests.audit import verdict

SOUND = {"name": "alembic", "version": "1.0", "vulns": []}
WEAK = {"name": "six", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]}
UNASKED = {"name": "six", "skip_reason": "Dependency not found on PyPI"}


def test_a_known_weakness_fails_the_check_and_is_told_with_what_mends_it():
    said, code = verdict([SOUND, WEAK])
    assert code == 1
    assert "six 1.0: PYSEC-1, mended in 1.1" in said


def test_without_a_known_weakness_it_passes():
    assert verdict([SOUND, UNASKED])[1] == 0


def test_without_a_network_it_says_that_it_was_skipped():
    for nothing in (None, [], [UNASKED]):
        assert verdict(nothing) == ("Audit skipped: the list of known weaknesses cannot be reached from here.", 0)
