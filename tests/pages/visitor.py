"""Someone with one browser tab on the app, as Streamlit's AppTest plays it, in the words of a person."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button, Radio, TextArea, TextInput
from streamlit.util import calc_hash

from questions.answers import Answers, Kind, Phase, Slot, Value
from storage import Store, new_token
from ui import shelf

ROUTER = Path(__file__).parents[2] / "pages" / "router.py"
WORDS = ("title", "header", "subheader", "markdown", "caption", "html", "code", "error", "warning", "success")
PATIENCE = 30.0
_ESCAPED = re.compile(r"\\([^\w\s])")


class Visitor:
    """A visitor with one tab open; a second one with the same `token` is another tab or device of the same person."""

    def __init__(self, token: str | None = None) -> None:
        self.token = token or new_token()
        self.app = AppTest.from_file(str(ROUTER), default_timeout=PATIENCE)
        self.app.session_state["token"] = self.token

    def opens(self, page: str = "") -> Visitor:
        """Open a screen by its address, and see that it shows no fault."""
        self.app._page_hash = calc_hash(page)
        return self.runs()

    def runs(self) -> Visitor:
        """Let the app run once more where it is; where it drew parts of the screen only, look at the whole again."""
        self._run()
        if not self.app.title:  # a browser keeps what is not drawn again, AppTest does not
            self._run()
        return self

    def _run(self) -> None:
        self.app.run()
        self.app._page_hash = ""  # from here on, the screen that the app itself has moved to
        assert [each.message for each in self.app.exception] == []

    def presses(self, key: str) -> Visitor:
        """Press a button."""
        self.app.button(key=key).click()
        return self.runs()

    def unfolds(self, key: str) -> Visitor:
        """Open what is shut, by its key."""
        self.app.session_state[key] = True
        return self.runs()

    def submits(self) -> Visitor:
        """Press the one button of the form on the screen."""
        [button] = [each for each in self.app.button if each.proto.is_form_submitter]
        button.click()
        return self.runs()

    def chooses(self, question_id: str, value: Value, kind: Kind = Kind.LEVEL) -> Visitor:
        """Choose an option of a question."""
        self.app.radio(key=Slot(kind, question_id).key).set_value(value)
        return self.runs()

    def writes(self, kind: Kind, ref: str, text: str) -> Visitor:
        """Put a text into the box of a slot, and leave the box."""
        self.box(kind, ref).set_value(text)
        return self.runs()

    def box(self, kind: Kind, ref: str) -> TextArea | TextInput:
        """The text box of a slot, of one line or of several; that of a note is opened."""
        found = self._boxes(Slot(kind, ref).key)
        if kind is Kind.NOTE and not found:
            found = self.unfolds(f"note-box-{ref}")._boxes(Slot(kind, ref).key)
        [box] = found
        return box

    def _boxes(self, key: str) -> list[TextArea | TextInput]:
        return [each for each in (*self.app.text_area, *self.app.text_input) if each.key == key]

    def chosen(self, kind: Kind = Kind.LEVEL) -> dict[str, Any]:
        """What is chosen in each radio group of this kind, by question id."""
        found = [(Slot.parse(each.key or ""), each.value) for each in self.app.radio]
        return {slot.ref: value for slot, value in found if slot and slot.kind is kind}

    def group(self, question_id: str, kind: Kind = Kind.LEVEL) -> Radio[Any]:
        """The radio group of a question."""
        return self.app.radio(key=Slot(kind, question_id).key)

    def button(self, key: str) -> Button:
        """The button with this key."""
        return self.app.button(key=key)

    def buttons(self, start: str = "") -> list[str]:
        """The keys of the buttons on the screen that begin with `start`, in order, without it."""
        found = [str(each.key) for each in self.app.button if each.key]
        return [key.removeprefix(start) for key in found if key.startswith(start)]

    @property
    def title(self) -> str:
        """The main heading, as Markdown."""
        [title] = self.app.title
        return str(title.value)

    @property
    def page(self) -> str:
        """The address of the screen that is shown."""
        return str(self.app.session_state["visit"].page)

    def texts(self) -> list[str]:
        """Every piece of text on the screen, as the Markdown or HTML that it is written in; not what is hidden."""
        found = [str(getattr(each, "value", "")) for kind in WORDS for each in self.app.get(kind)]
        return [text for text in found if not text.startswith("<i hidden")]

    def sees(self, text: str) -> bool:
        """Whether `text` can be read somewhere on the screen, however it was escaped."""
        return any(text in as_read(each) for each in self.texts())

    @property
    def faults(self) -> list[str]:
        """The errors that the screen shows."""
        return [str(each.value) for each in self.app.error]

    @property
    def kept(self) -> Answers:
        """What the database holds of this person."""
        store: Store = shelf.store()
        found = store.find(self.token)
        return store.answers(found.id) if found else {}

    def has_said(self, kind: Kind, ref: str, phase: Phase = Phase.BEFORE) -> Value:
        """What the database holds of this person in one slot."""
        return self.kept.get(Slot(kind, ref, phase))


def as_read(markdown: str) -> str:
    """What a person reads where the app wrote `markdown`: the same without the backslashes."""
    return _ESCAPED.sub(r"\1", markdown)


def with_answers(answers: Answers) -> Visitor:
    """Somebody who has said `answers` before they come in now."""
    visitor, bank, store = Visitor(), shelf.bank(), shelf.store()
    found = store.begin(visitor.token, bank.id, bank.version)
    store.save(found.id, answers, bank.version)
    return visitor
