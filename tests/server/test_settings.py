from __future__ import annotations

import pytest
from starlette.requests import HTTPConnection

from server.health import may_read_numbers
from server.settings import BadSettings, Settings, read, unknown

TOKEN = "correct-horse-battery-staple"


def test_without_any_setting_everything_has_a_value():
    assert read({}, "") in (Settings(log="plain"), Settings(log="json"))


def test_settings_are_read_from_the_environment():
    given = {
        "MUTUAL_READY_BASE_PATH": "ready/",
        "MUTUAL_READY_LOG": "json",
        "MUTUAL_READY_METRICS_TOKEN": TOKEN,
    }
    assert read(given) == Settings("/ready", "json", TOKEN)


def test_all_faults_are_told_at_once_each_with_what_mends_it():
    given = {"MUTUAL_READY_BASE_PATH": "a b", "MUTUAL_READY_LOG": "xml", "MUTUAL_READY_METRICS_TOKEN": "short"}
    with pytest.raises(BadSettings) as caught:
        read(given)
    assert [name for name in given if name not in str(caught.value)] == []


def test_a_secret_is_never_repeated():
    with pytest.raises(BadSettings) as caught:
        read({"MUTUAL_READY_METRICS_TOKEN": "s3cret"})
    assert "s3cret" not in str(caught.value)


def test_a_misspelt_setting_is_told_with_the_one_that_was_meant():
    [told] = unknown({"MUTUAL_READY_DTAA": "x", "MUTUAL_READY_DATA": "y", "HOME": "/"})
    assert told.startswith("MUTUAL_READY_DTAA is not a setting")
    assert "MUTUAL_READY_DATA?" in told


def asking(host: str = "203.0.113.9", **headers: str) -> HTTPConnection:
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    return HTTPConnection({"type": "http", "headers": raw, "client": (host, 1)})


@pytest.mark.parametrize("host", ["127.0.0.1", "127.3.2.1", "::1"])
def test_this_machine_may_read_the_numbers(host):
    assert may_read_numbers(asking(host), "")


def test_elsewhere_only_the_token_opens_them():
    assert not may_read_numbers(asking(), TOKEN)
    assert not may_read_numbers(asking(authorization="Bearer "), "")
    assert not may_read_numbers(asking(authorization=f"Bearer {TOKEN}x"), TOKEN)
    assert may_read_numbers(asking(authorization=f"Bearer {TOKEN}"), TOKEN)
