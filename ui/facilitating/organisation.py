"""Facilitators known to the organisation's own sign-in (OpenID Connect), where the host has set that up.

Streamlit does the signing in, by the section `[auth]` of its secrets. A facilitator is known by issuer and subject;
whoever was invited by e-mail is taken for it once, when the provider vouches for the address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st

from storage import Facilitator
from ui import shelf

BY_MAIL = "email:"
_CHOSEN = "chosen-module"


@dataclass(frozen=True, slots=True)
class Known:
    """Someone whom the organisation has signed in. `mail` is empty where the provider does not vouch for it."""

    subject: str
    name: str
    mail: str


def is_offered() -> bool:
    """Whether the host has set up the organisation's sign-in."""
    return bool(st.secrets.load_if_toml_exists()) and "auth" in st.secrets


def known() -> Known | None:
    """Who is signed in with the organisation in this browser, or None."""
    told: Mapping[str, Any] = st.user.to_dict() if is_offered() else {}
    return as_known(told)


def as_known(told: Mapping[str, Any]) -> Known | None:
    """Who the provider's claims `told` are about, or None where nobody is signed in."""
    issuer, subject = told.get("iss"), told.get("sub")
    if told.get("is_logged_in") is not True or not issuer or not subject:
        return None
    mail = str(told.get("email") or "").strip().lower()
    vouched = told.get("email_verified") is True
    return Known(f"{issuer} {subject}", str(told.get("name") or mail or subject), mail if vouched else "")


def invited(mail: str) -> str:
    """Under which subject someone waits who was invited by e-mail."""
    return f"{BY_MAIL}{mail.strip().lower()}"


def runs(person: Known) -> list[Facilitator]:
    """The modules that this person runs, the newest first. Raises StorageUnavailable."""
    facilitators = shelf.store().facilitators
    if person.mail and facilitators.with_subject(invited(person.mail)):
        facilitators.rename_subject(invited(person.mail), person.subject)
    return facilitators.with_subject(person.subject)


def chosen() -> Facilitator | None:
    """The module that the person signed in here has chosen among theirs, the newest until they do."""
    person = known()
    theirs = runs(person) if person is not None else []
    wanted = st.session_state.get(_CHOSEN)
    return next((each for each in theirs if each.module_id == wanted), theirs[0] if theirs else None)


def choose(module_id: str) -> None:
    """Run another of one's modules from now on in this browser."""
    st.session_state[_CHOSEN] = module_id
