"""What somebody with bad intent sends past the browser: other origins, odd addresses, too much of anything."""

from __future__ import annotations

import http.client
import socket
from contextlib import suppress
from html import escape
from urllib.parse import quote

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from server.__main__ import SETTINGS
from storage import new_token
from tests.browser.running import Server
from tests.naughty import NAUGHTY
from tests.server.asking import ask


def websocket(server: Server, origin: str) -> ClientConnection:
    return connect(
        f"ws://127.0.0.1:{server.port}/_stcore/stream",
        subprotocols=[Subprotocol("streamlit")],
        origin=Origin(origin),
        legacy=True,
    )


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "http://127.0.0.1.elsewhere.example", "null"])
def test_a_page_of_another_site_opens_no_websocket(server, origin):
    with pytest.raises((InvalidStatus, ConnectionClosed)):
        websocket(server, origin).recv(timeout=10)


def test_our_own_page_opens_one(server):
    opened = websocket(server, f"http://127.0.0.1:{server.port}")
    opened.ping()
    opened.close()


LARGEST = next(int(each.partition("=")[2]) for each in SETTINGS if each.startswith("--ws-max-size="))


def test_a_message_larger_than_all_answers_together_closes_the_websocket(server):
    opened = websocket(server, f"http://127.0.0.1:{server.port}")
    with suppress(ConnectionClosed):
        opened.send(b"\0" * (LARGEST + 1))
        list(opened)  # what comes until the server hangs up
    with pytest.raises(ConnectionClosed):
        opened.recv(timeout=0)
    assert ask(server, "/healthz").status == 200


def test_a_message_that_is_none_harms_nobody(server):
    opened = websocket(server, f"http://127.0.0.1:{server.port}")
    with suppress(ConnectionClosed):  # the server may have hung up on such talk by then
        opened.send(b"\xff" * 1000)
        opened.send(BackMsg().SerializeToString())
        opened.close()
    assert ask(server, "/healthz").status == 200


TRAVERSALS = (
    "/static/../../../../etc/passwd",
    "/static/..%2f..%2f..%2f..%2fetc%2fpasswd",
    "/static/%2e%2e/%2e%2e/app.py",
    "/../app.py",
    "/media/../../etc/passwd",
    "/media/%2e%2e%2fapp.py",
    "/component/x/../../../../etc/passwd",
    "/_stcore/bidi-components/x/../../../../etc/passwd",
    "/app/static/../../data/mutual-ready.db",
    "/data/mutual-ready.db",
    "/.git/config",
    "/.streamlit/config.toml",
    "/r/../data/mutual-ready.db",
    "/j/../../etc/passwd",
    "//etc/passwd",
    "/\\..\\..\\etc\\passwd",
)


def raw(server: Server, path: str) -> tuple[int, bytes]:
    """Ask for a path as it stands, without tidying it as clients do."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as wire:
        wire.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
        answer = http.client.HTTPResponse(wire)
        answer.begin()
        try:
            return answer.status, answer.read()
        except ConnectionResetError:  # it hangs up on whoever goes on sending
            return answer.status, b""


@pytest.mark.parametrize("path", TRAVERSALS)
def test_no_path_leads_to_a_file_of_ours_or_of_the_machine(server, path):
    status, body = raw(server, path)
    assert status < 500
    for sign in (b"root:", b"SQLite format 3", b"[core]", b"[theme]", b"start_or_explain"):
        assert sign not in body


@pytest.mark.parametrize(
    "path", ["/r/{}", "/j/{}", "/sign-in?code={}", "/r/" + "A" * 32 + "?to={}", "/?code={}", "/{}"]
)
def test_whatever_stands_in_an_address_is_neither_run_nor_repeated_as_markup(server, path):
    for text in NAUGHTY:
        reply = ask(server, path.format(quote(text[:2000], safe="")))
        assert reply.status < 500
        assert "\r" not in reply.headers.get("location", "")
        assert "x=1" not in reply.headers.get("set-cookie", "")
        assert reply.headers.get("location", "/").startswith("/")
        assert not reply.headers.get("location", "/").startswith("//")
        if "<" in text:
            assert text not in reply.text


@pytest.mark.parametrize("number", [number for number, text in enumerate(NAUGHTY) if len(text) < 1000 and text.strip()])
def test_a_form_gives_back_what_was_typed_as_text_only(server, number):
    text = NAUGHTY[number]
    body = f"code={quote(text, safe='')}&passphrase={quote(text, safe='')}".encode()
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    headers = {
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "same-origin",
        "x-forwarded-for": f"198.51.100.{number}",  # so that nobody else has to wait for these wrong tries
    }
    connection.request("POST", "/sign-in", body, headers)
    answer = connection.getresponse()
    said = answer.read().decode()
    connection.close()
    assert answer.status in (403, 429)
    assert "<" not in text or text not in said
    assert escape(text) == text or "onfocus=alert" not in said


def test_an_address_or_a_header_without_end_is_refused(server):
    for size in (70_000, 300_000):
        status, _ = raw(server, f"/r/{'A' * size}")
        assert 400 <= status < 500
    reply = ask(server, "/", cookie=f"mutual_ready={'A' * 10_000}")
    assert reply.status < 500


def test_a_file_is_taken_from_nobody_without_a_session(server):
    for path in ("/_stcore/upload_file/nobody/file", "/_stcore/upload_file/../../x/y"):
        reply = ask(server, path, "PUT", token=new_token())
        assert 400 <= reply.status < 500


@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "PROPFIND"])
def test_no_route_of_ours_knows_an_odd_method(server, method):
    for path in ("/healthz", "/leave", f"/r/{'A' * 32}"):
        assert ask(server, path, method).status in (400, 404, 405)


def test_a_forged_host_leads_nowhere_else(server):
    reply = ask(server, "/leave", "POST", token=new_token(), host="elsewhere.example", sec_fetch_site="same-origin")
    assert "elsewhere" not in reply.headers.get("location", "") + reply.text


def test_one_person_never_gets_the_answers_of_another(server, somebody, kept):
    mine, theirs = somebody(), somebody(place="results")
    ask(server, "/new-link", "POST", token=mine, sec_fetch_site="same-origin")
    assert kept.link_state(theirs) == "live"
    assert kept.find(theirs).place == "results"


def test_no_cookie_is_set_but_the_two_that_are_needed(server):
    paths = ("/", "/stage-1", "/healthz", "/leave", "/sign-in", "/_stcore/health", "/_stcore/host-config", "/nowhere")
    given = [ask(server, path).headers.get("set-cookie", "") for path in paths]
    names = {each.partition("=")[0] for each in given if each}
    assert "mutual_ready" in names
    assert names <= {"mutual_ready", "_streamlit_xsrf"}
