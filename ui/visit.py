"""Who is here, and with which answers.

One rule keeps answers: whatever a widget holds that differs from what was last committed is written down in one
transaction, at the top of every run of a screen or of a part of one, after the page is drawn, and before a page switch.
It is done by comparing, and never left to a widget's callback alone, because a faster click cancels a callback half-way
and the change is not reported again (docs/decisions/0003-streamlit-settings.md).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from math import inf
from time import monotonic

import streamlit as st
from streamlit import Page

from questions.answers import Slot, Value
from storage import Commissioner, StoppedLink, StorageUnavailable, UnknownCommissioner, new_token
from ui import shelf
from ui.cookie import COOKIE
from ui.held import as_held, changes, held_in
from ui.journey import BESIDE
from ui.library.pages import is_in_library
from ui.room.pages import is_beside_the_way

PAUSE_S = 1.0


@dataclass
class Visit:
    """One browser session of one person.

    `answers` is what the database holds, as far as this session knows, with `unsaved` laid over it: answers that a
    failing database has not taken yet, at `failed_at` (seconds) for the last time; it is complete up to `revision`.
    `versions` says under which version of the bank each was given, and `still_hold` names those that were confirmed
    since and are not kept as such yet. `seen` is what each widget held when we last looked; a session that has seen
    none may have `waited` for the page to say how old it is. `behind` means that some were drawn before the answers
    could be loaded. `ended` means that the link was replaced elsewhere. `target` is the id of the heading at which this
    screen starts, if not at its top; `next_target` is that of the next one.
    """

    token: str
    cookie_kept: bool
    commissioner: Commissioner | None = None
    answers: dict[Slot, Value] = field(default_factory=dict)
    versions: dict[Slot, str] = field(default_factory=dict)
    unsaved: dict[Slot, Value] = field(default_factory=dict)
    still_hold: set[Slot] = field(default_factory=set)
    seen: dict[Slot, Value] = field(default_factory=dict)
    behind: bool = False
    revision: int = 0
    saved_at: datetime | None = None
    trouble: StorageUnavailable | None = None
    failed_at: float = -inf
    waited: bool = False
    page: str | None = None
    arrivals: int = 0
    target: str = ""
    next_target: str = ""
    ended: bool = False
    pages: dict[str, Page] = field(default_factory=dict)

    def said(self, slot: Slot) -> Value:
        """The answer in `slot`, or None."""
        return self.answers.get(slot)

    @property
    def may_keep(self) -> bool:
        """Whether what the widgets hold may be kept: not before a page has had its time to say how old it is."""
        return bool(self.seen) or self.waited

    @property
    def just_failed(self) -> bool:
        """Whether a save has failed so recently that there is no use in waiting for the database again just now."""
        return self.trouble is not None and monotonic() - self.failed_at < PAUSE_S

    @property
    def why_not_saved(self) -> str:
        """What may be said in public of the trouble with saving, "" without any."""
        return self.trouble.publicly if self.trouble is not None else ""

    @property
    def known(self) -> bool:
        """Whether anything of this person has been saved yet."""
        return self.commissioner is not None


def current() -> Visit:
    """The visit of this session, begun by the router."""
    visit: Visit = st.session_state["visit"]
    return visit


def arrive() -> Visit:
    """Begin the visit on a session's first run: find who holds the cookie's token and load their answers."""
    if "visit" not in st.session_state:
        token = st.session_state.get("token") or st.context.cookies.get(COOKIE)
        visit = Visit(token=token or new_token(), cookie_kept=bool(token))
        st.session_state["visit"] = visit
        _load(visit)
    visit = current()
    if visit.trouble is not None and visit.commissioner is None:
        _load(visit)
    if visit.behind:
        _catch_up(visit)
    return visit


def autosave(visit: Visit) -> None:
    """Commit what the person has said since the last time. On failure it stays in the visit."""
    held = held_in(st.session_state.to_dict())
    save(visit, changes(visit.answers, visit.seen, held))
    visit.seen.update(held)


def save(visit: Visit, new: Mapping[Slot, Value]) -> None:
    """Commit `new` and whatever failed before. Nothing here touches the screen, so no click can cut it in two.

    What cannot be committed is kept in the visit, shown on every screen, and tried again on every run.
    """
    visit.unsaved.update(new)
    _take_in(visit, new)
    mine = {*visit.unsaved, *visit.still_hold}
    if not mine:
        if visit.trouble is not None:
            _load(visit)
        return
    try:
        store, me = shelf.store(), made_known(visit)
        if visit.unsaved:
            visit.saved_at = store.save(me.id, visit.unsaved, shelf.bank().version)
        if visit.still_hold:
            visit.saved_at = store.confirm(me.id, visit.still_hold, shelf.bank().version)
        since = store.history(me.id, after=visit.revision)
    except StorageUnavailable as trouble:
        visit.trouble, visit.failed_at = trouble, monotonic()
        return
    except (StoppedLink, UnknownCommissioner):
        visit.ended = True
        return
    visit.unsaved, visit.still_hold = {}, set()
    last = {line.slot: line.value for line in since}
    if last and all(slot in mine and visit.said(slot) == value for slot, value in last.items()):
        visit.revision = since[-1].id  # else another tab or device has said something, to be taken in on the way
    if visit.trouble is not None:
        _load(visit)
    _remember_place(visit)  # of someone whose first answer this was


def made_known(visit: Visit) -> Commissioner:
    """Who this is, made now where this is the first that is kept of them. Raises StorageUnavailable, StoppedLink."""
    if visit.commissioner is None:
        visit.commissioner = shelf.store().begin(visit.token, shelf.bank().id, shelf.bank().version)
    return visit.commissioner


def _catch_up(visit: Visit) -> None:
    """Let widgets that were drawn before the answers were known show them now, unless they were just used."""
    for slot, held in held_in(st.session_state.to_dict()).items():
        said = visit.said(slot)
        if said != held and held == visit.seen.get(slot):
            st.session_state[slot.key] = as_held(slot, said)
    visit.behind = False


def begin_again(visit: Visit) -> None:
    """Be a newcomer in this session: everything about this person was deleted, and no widget may bring it back."""
    visit.commissioner, visit.saved_at, visit.trouble, visit.revision = None, None, None, 0
    visit.answers, visit.versions, visit.unsaved, visit.still_hold = {}, {}, {}, set()
    for key in [key for key in st.session_state.to_dict() if isinstance(key, str) and Slot.parse(key)]:
        del st.session_state[key]
    visit.seen = {}


def confirm(visit: Visit, slots: Collection[Slot]) -> None:
    """Note that the answers in `slots` still hold, as the bank reads now. They are kept as safely as answers."""
    visit.still_hold.update(slots)
    save(visit, {})


def _take_in(visit: Visit, new: Mapping[Slot, Value]) -> None:
    visit.versions.update(dict.fromkeys((*new, *visit.still_hold), shelf.bank().version))
    visit.answers.update(new)
    for slot in [slot for slot, value in new.items() if value is None]:
        del visit.answers[slot]


def enter(visit: Visit, page: str) -> None:
    """Note that the person has come to `page`: take in other tabs' answers, and remember the place."""
    first = visit.page is None
    visit.page = page
    visit.arrivals += 1
    visit.target, visit.next_target = visit.next_target, ""
    if not first:
        refresh(visit)
    _remember_place(visit)


def _remember_place(visit: Visit) -> None:
    person, page = visit.commissioner, visit.page
    if person is None or not page or person.place == page:
        return
    if is_in_library(page) or page in BESIDE or is_beside_the_way(page):
        return
    try:
        shelf.store().remember_place(person.id, page)
        visit.commissioner = replace(person, place=page)
    except StorageUnavailable as trouble:
        visit.trouble = trouble
    except UnknownCommissioner:
        visit.ended = True


def refresh(visit: Visit) -> None:
    """Take in what was saved since beside this session, or notice that the link has been replaced."""
    try:
        store = shelf.store()
        if visit.commissioner is None:
            _load(visit)
        elif store.find(visit.token) is None:
            visit.ended = True
        elif store.revision(visit.commissioner.id) != visit.revision:
            _load(visit)
    except StorageUnavailable as trouble:
        visit.trouble = trouble


def _load(visit: Visit) -> None:
    try:
        store = shelf.store()
        visit.commissioner = store.find(visit.token)
        if visit.commissioner is not None:
            visit.revision = store.revision(visit.commissioner.id)
            visit.answers, visit.versions = store.answers_with_versions(visit.commissioner.id)
            _take_in(visit, visit.unsaved)
        else:
            visit.ended = store.link_state(visit.token) == "expired"
        visit.behind = visit.trouble is not None
        visit.trouble = None
    except StorageUnavailable as trouble:
        visit.trouble = trouble
