"""Signing in with the organisation, against a provider that the test starts."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cohort.module import open_module
from tests.browser.bank import bank
from tests.browser.conftest import Arrives
from tests.browser.running import Server
from ui.facilitating.organisation import invited
from words import facilitate as words

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it uses a part of Authlib that is going to move
    from oidc_provider_mock import User, run_server_in_thread

pytestmark = [pytest.mark.browser, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

JO = {"email": "jo@example.org", "email_verified": True, "name": "Jo"}
SECRETS = """
[auth]
redirect_uri = "{site}/oauth2callback"
cookie_secret = "a secret for this test, long enough to sign with"
client_id = "mutual-ready"
client_secret = "known to the provider"
server_metadata_url = "http://localhost:{port}/.well-known/openid-configuration"
"""


@pytest.fixture
def organised(tmp_path: Path) -> Iterator[Server]:
    """A server whose host has set up the organisation's sign-in."""
    with run_server_in_thread(user_claims=[User(sub="jo", claims=JO), User(sub="eve", claims={})]) as provider:
        server = Server(tmp_path, HOME=str(tmp_path))
        secrets = tmp_path / ".streamlit" / "secrets.toml"
        secrets.parent.mkdir()
        secrets.write_text(SECRETS.format(site=server.url, port=provider.server_port))
        server.start()
        yield server
        server.stop()


def test_who_was_invited_by_mail_runs_the_module_and_nobody_else_does(arrives: Arrives, organised: Server) -> None:
    with organised.store() as store:
        module = open_module(store, bank(), "Spring in Leeds", date(2026, 3, 1), date(2026, 3, 2), 20)
        store.facilitators.add(module.id, "Jo", subject=invited("jo@example.org"))
    for who, heading in (("jo", "Spring in Leeds"), ("eve", words.TITLE)):
        person = arrives(organised)
        person.opens("facilitate")
        person.button(words.WITH_ORGANISATION).click()
        person.page.get_by_role("button", name=who, exact=True).click()
        person.page.wait_for_url(f"{organised.url}/")
        person.opens("facilitate")
        person.sees(heading)
