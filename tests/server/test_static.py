from __future__ import annotations

import asyncio
import gzip
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Message

from server.static import ASSETS, CompressedAssets
from tests.browser.running import Server

SCRIPT = "/ready/static/js/index.Ab12.js"
FONT = "/ready/static/media/serif.woff2"
WORDS = b"export const said = 'so';\n" * 100


@dataclass
class Given:
    """What a site answered: the body is as it came."""

    status: int
    headers: Headers
    body: bytes


Ask = Callable[..., Given]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Asks a site under /ready with a script and a font for a path, with these headers."""
    for name, content in (("js/index.Ab12.js", WORDS), ("media/serif.woff2", b"wOF2")):
        (file := tmp_path / name).parent.mkdir()
        file.write_bytes(content)
    plain = Starlette(routes=[Mount("/ready/static", StaticFiles(directory=tmp_path))])
    site = CompressedAssets(plain, "/ready", tmp_path)

    def asked(path: str, method: str = "GET", accept_encoding: str = "gzip", **others: str) -> Given:
        headers = Headers({"accept-encoding": accept_encoding, **others})
        scope = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": headers.raw}
        sent: list[Message] = []

        async def receive() -> Message:
            await asyncio.Event().wait()  # whoever asks stays
            raise AssertionError

        async def send(message: Message) -> None:
            sent.append(message)

        with ThreadPoolExecutor(1) as elsewhere:  # a test in a browser may have left a loop running in this thread
            elsewhere.submit(asyncio.run, site(scope, receive, send)).result()
        start, *bodies = sent
        return Given(start["status"], Headers(scope=start), b"".join(each.get("body", b"") for each in bodies))

    return asked


@pytest.mark.parametrize("accepted", ["gzip", "br;q=1.0, gzip;q=0.5", "deflate , GZIP"])
def test_a_browser_that_takes_gzip_gets_a_script_compressed_and_may_keep_it_for_ever(ask: Ask, accepted: str) -> None:
    given = ask(SCRIPT, accept_encoding=accepted)
    assert given.headers["content-encoding"] == "gzip"
    assert int(given.headers["content-length"]) == len(given.body) < len(WORDS) / 10
    assert gzip.decompress(given.body) == WORDS
    assert "immutable" in given.headers["cache-control"]
    assert given.headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize("accepted", ["", "br", "gzip;q=0", "gzip;q=0.0, br", "identity", "xgzip"])
def test_one_that_does_not_gets_it_as_it_is(ask: Ask, accepted: str) -> None:
    given = ask(SCRIPT, accept_encoding=accepted)
    assert "content-encoding" not in given.headers
    assert given.body == WORDS


@pytest.mark.parametrize("accepted", ["gzip", ""])
def test_a_cache_in_between_is_told_that_there_are_two(ask: Ask, accepted: str) -> None:
    assert ask(SCRIPT, accept_encoding=accepted).headers["vary"].lower() == "accept-encoding"


def test_what_is_compressed_already_goes_out_as_it_is(ask: Ask) -> None:
    given = ask(FONT)
    assert "content-encoding" not in given.headers
    assert given.body == b"wOF2"


def test_a_part_of_a_script_is_a_part_of_the_plain_one(ask: Ask) -> None:
    given = ask(SCRIPT, range="bytes=0-5")
    assert (given.status, given.body) == (206, WORDS[:6])


def test_asking_only_for_the_headers_of_a_script_gives_no_more(ask: Ask) -> None:
    given = ask(SCRIPT, method="HEAD")
    assert (given.headers["content-encoding"], given.body) == ("gzip", b"")


def test_the_first_script_of_the_app_comes_compressed(server: Server) -> None:
    page = (ASSETS.parent / "index.html").read_text()
    [path, *_] = re.findall(r'src="\./(static/[^"]+\.js)"', page)
    connection = HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("GET", f"{server.base}/{path}", headers={"accept-encoding": "gzip"})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert gzip.decompress(body) == (ASSETS.parent / path).read_bytes()
