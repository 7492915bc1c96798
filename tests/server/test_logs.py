from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.talking import Tab
from server.logs import CUT, Json, Plain, scrubbed
from storage import StorageUnavailable
from tests.browser.running import ROOT, Server

SAID = "Our director opposes this"


def record(message: str, fault: BaseException | None = None) -> logging.LogRecord:
    shown = (type(fault), fault, fault.__traceback__) if fault is not None else None
    return logging.LogRecord("ui.visit", logging.ERROR, __file__, 1, message, None, shown)


def raised(fault: Exception) -> BaseException:
    try:
        try:
            raise KeyError(SAID)
        except KeyError as cause:
            raise fault from cause
    except Exception:
        found = sys.exc_info()[1]
        assert found is not None
        return found


@pytest.mark.parametrize(
    "line",
    [
        f"GET /r/{'a1' * 16}",
        "token xK9-_aQ2" + "bZ7w" * 6,
        "198.51.100.7:5123 - accepted",
        "[2001:db8::7]:80",
        "GET /j/MAKEDYTA",
        "GET /t/MAKEDYTA",
    ],
)
def test_what_opens_answers_or_says_where_somebody_is_is_cut_out(line):
    told = scrubbed(line)
    assert CUT in told
    assert all(each not in told for each in line.split() if any(sign.isdigit() for sign in each))


@pytest.mark.parametrize(
    "line",
    ["running on http://127.0.0.1:8501", "at 12:30:45", "mutuals 1.0.0", "a_function_with_a_very_long_name_in_it"],
)
def test_what_is_nobodys_stays(line):
    assert scrubbed(line) == line


@pytest.mark.parametrize("kind", [Json(), Plain()])
def test_of_a_fault_its_kind_and_place_are_told_and_not_its_words(kind):
    told = kind.format(record("Uncaught", raised(ValueError(SAID))))
    assert SAID not in told
    assert "ValueError at server/test_logs.py:" in told
    assert "KeyError" in told


def test_what_is_wrong_with_the_database_is_told_in_words():
    told = Json().format(record("Not saved", raised(StorageUnavailable("There is no room left."))))
    assert json.loads(told)["fault"][0].startswith("StorageUnavailable: There is no room left.")


FAILING = """
import threading
from streamlit.error_util import handle_uncaught_app_exception
from server import logs
logs.begin("json")
def fail():
    raise ValueError("Our director opposes this")
try:
    fail()
except ValueError as fault:
    handle_uncaught_app_exception(fault)
thread = threading.Thread(target=fail)
thread.start()
thread.join()
"""


def test_a_fault_on_a_screen_or_in_a_thread_is_logged_without_its_words():
    done = subprocess.run([sys.executable, "-c", FAILING], cwd=ROOT, capture_output=True, text=True, check=True)
    assert SAID not in done.stderr
    assert done.stderr.count("ValueError at") == 2


def test_the_log_of_a_visit_is_json_and_holds_neither_token_nor_answer(tmp_path: Path):
    server = Server(tmp_path, MUTUAL_READY_LOG="json")
    server.start()
    with Tab(server.port, "stage-1") as tab:
        tab.click(tab.radios[0].id, tab.radios[0].options[2])
        chosen, token = tab.radios[0].options[2], tab.cookie.partition("=")[2]
    server.stop()
    with server.store() as store:
        assert store.find(token) is not None
    log = server.log.read_text()
    assert token not in log
    assert chosen not in log
    events = [json.loads(line)["event"] for line in log.splitlines() if line.strip()]
    assert any(each.startswith("Starting") for each in events)
    assert events[-1].startswith(("Stopped", "Application shutdown", "Finished server"))
