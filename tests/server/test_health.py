from __future__ import annotations

import json
import re
import time

from benchmarks.talking import Tab
from server.health import ASKED_AT_MOST_S
from tests.browser.running import Server
from tests.server.asking import Reply, ask
from words import operating as words


def number(text: str, name: str) -> float:
    [found] = re.findall(rf"^{re.escape(name)} ([\d.e+]+)$", text, re.M)
    return float(found)


def asked_afresh(server: Server) -> Reply:
    """What /readyz says once it asks the database again."""
    time.sleep(ASKED_AT_MOST_S + 0.1)
    return ask(server, "/readyz")


def test_a_server_that_is_alive_says_so_and_which_bank_it_asks(server):
    reply = ask(server, "/healthz")
    assert reply.status == 200
    assert json.loads(reply.text) == {"status": "well", "bank": "1.0.0"}


def test_a_server_that_can_work_says_that_it_is_ready(server):
    reply = ask(server, "/readyz")
    assert (reply.status, json.loads(reply.text)) == (200, {"status": "ready"})


def test_a_server_whose_database_is_gone_is_alive_and_not_ready_and_does_not_say_where_it_was(server, data):
    database, away = data / "mutual-ready.db", data / "away.db"
    database.rename(away)
    try:
        reply = asked_afresh(server)
        assert reply.status == 503
        assert "moved or deleted" in json.loads(reply.text)["why"]
        assert str(data) not in reply.text
        assert ask(server, "/healthz").status == 200
    finally:
        away.rename(database)
    assert asked_afresh(server).status == 200


def test_numbers_tell_of_a_visit(server):
    before = ask(server, "/metrics").text
    with Tab(server.port, "stage-1") as tab:
        tab.click(tab.radios[0].id, tab.radios[0].options[2])
        during = ask(server, "/metrics").text
    saved = 'mutual_ready_saves_total{outcome="kept"}'
    assert number(during, "mutual_ready_people_online") >= 1
    assert number(during, saved) - number(before, saved) == 1
    assert number(during, "mutual_ready_save_seconds_count") - number(before, "mutual_ready_save_seconds_count") == 1
    reruns = "mutual_ready_rerun_seconds_count"
    assert number(during, reruns) - number(before, reruns) >= 2


def test_numbers_are_for_this_machine_only_and_not_for_those_whom_a_proxy_brings(server):
    for path in ("/metrics", "/_stcore/metrics"):
        assert ask(server, path).status == 200
        for header in ("x_forwarded_for", "x_real_ip", "forwarded"):
            reply = ask(server, path, **{header: "203.0.113.9"})
            assert (reply.status, reply.text) == (403, words.NOT_FOR_YOU)


def test_a_wrong_token_opens_no_numbers(server):
    reply = ask(server, "/metrics", x_forwarded_for="203.0.113.9", authorization="Bearer ")
    assert reply.status == 403
