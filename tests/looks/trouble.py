"""Screens in trouble: while they load, with the database away, with the connection gone, and left with errors."""

from __future__ import annotations

from playwright.sync_api import WebSocketRoute, expect

from tests.browser.person import PATIENCE, Person
from tests.browser.test_interruptions import locked
from tests.looks.camera import Camera, opens
from tests.looks.screens import State
from ui import journey
from words import facilitate, join, screen

SOCKET = "**/_stcore/stream"


def trouble(camera: Camera, size: str, only: str = "") -> None:
    """The pictures of a size; `only` those with this in their names."""
    for name, state, take in (
        ("stage-1.loading", State.HALF, _loading),
        ("stage-1.error", State.HALF, _away),
        ("stage-1.lost", State.HALF, _lost),
        ("facilitate.error", State.EMPTY, _nothing_filled_in),
        ("join.error", State.EMPTY, _wrong_code),
    ):
        if only in name:
            with camera.lent(size, state) as person:
                take(camera, person, name, size)


def _loading(camera: Camera, person: Person, name: str, size: str) -> None:
    """The server has not said anything yet."""
    person.page.route_web_socket(SOCKET, lambda socket: None)
    person.page.goto(f"{person.url}/{journey.stage_page(1)}")
    person.page.wait_for_timeout(2500)
    camera.takes(person, name, size, whole=False)


def _away(camera: Camera, person: Person, name: str, size: str) -> None:
    """The database takes nothing."""
    opens(person, journey.stage_page(1), unfold=False)
    with locked(camera.server):
        person.chooses(1, ((person.chosen()[1] or 0) + 1) % 4)
        told = person.page.get_by_role("alert").filter(has_text=screen.not_saved("")[:13])
        expect(told).to_be_visible(timeout=PATIENCE)
        camera.takes(person, name, size, whole=False)


def _lost(camera: Camera, person: Person, name: str, size: str) -> None:
    """The connection went, and has not come back yet."""
    taken: list[WebSocketRoute] = []

    def carry(socket: WebSocketRoute) -> None:
        if taken:
            socket.close()
        else:
            socket.connect_to_server()
        taken.append(socket)

    person.page.route_web_socket(SOCKET, carry)
    opens(person, journey.stage_page(1), unfold=False)
    person.page.route("**/_stcore/**", lambda route: route.abort())
    taken[0].close()
    expect(person.page.get_by_role("dialog")).to_be_visible(timeout=PATIENCE)
    camera.takes(person, name, size, whole=False)


def _nothing_filled_in(camera: Camera, person: Person, name: str, size: str) -> None:
    opens(person, "facilitate", unfold=False)
    person.presses(facilitate.OPEN)
    camera.takes(person, name, size)


def _wrong_code(camera: Camera, person: Person, name: str, size: str) -> None:
    opens(person, "join", unfold=False)
    person.page.get_by_label(join.TYPE_LABEL).fill("WRONG 99")
    person.presses(join.TYPE_BUTTON)
    camera.takes(person, name, size)
