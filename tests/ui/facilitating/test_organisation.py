from __future__ import annotations

import pytest

from ui.facilitating.organisation import Known, as_known, invited

TOLD = {"is_logged_in": True, "iss": "https://id.example.org", "sub": "17", "email": "Jo@Example.org"}


def test_someone_is_known_by_issuer_and_subject() -> None:
    assert as_known({**TOLD, "name": "Jo"}) == Known("https://id.example.org 17", "Jo", "")


def test_an_address_counts_only_where_the_provider_vouches_for_it() -> None:
    mails = [as_known({**TOLD, "email_verified": said}) for said in (True, "true", 1, False, None)]
    assert [each and each.mail for each in mails] == ["jo@example.org", "", "", "", ""]


@pytest.mark.parametrize("missing", ["is_logged_in", "iss", "sub"])
def test_nobody_is_known_by_half_a_claim(missing: str) -> None:
    assert as_known({**TOLD, missing: None}) is None
    assert as_known({}) is None


def test_an_invitation_by_mail_does_not_depend_on_capitals() -> None:
    assert invited(" Jo@Example.org ") == invited("jo@example.org")
