from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

from tests.markdown_reader import reads_as
from ui.fault import show_fault
from words import screen


def a_faulty_screen() -> None:
    from ui.fault import show_fault  # noqa: PLC0415  # AppTest runs this function alone

    show_fault(ZeroDivisionError("the secret details"))


def test_a_fault_of_ours_is_owned_up_to_without_its_details():
    [shown] = AppTest.from_function(a_faulty_screen).run().error
    assert reads_as(shown.value) == f"{screen.UNEXPECTED_TITLE}. {screen.UNEXPECTED}"


def test_streamlits_own_message_is_not_shown_beside_it():
    assert show_fault(ZeroDivisionError()) is True


def test_the_app_uses_it():
    text = (Path(__file__).parents[2] / "app.py").read_text(encoding="utf-8")
    assert "on_script_error=show_fault" in text
