"""What authors see of a bank before anyone else: a question in the terminal, and the whole bank on a page."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from questions.__main__ import main
from questions.html import tag
from questions.loader import BANKS, DEFAULT, load_bank
from questions.model import Bank, Question
from questions.preview import WIDTH, preview_text
from questions.preview_page import preview_page

HARBOUR_FOLDER = Path(__file__).parents[1] / "banks" / "good" / "harbour-1-1"
HARBOUR = load_bank(HARBOUR_FOLDER)
MUTUALS = load_bank(BANKS / DEFAULT)
QUESTIONS = [(bank, question) for bank in (HARBOUR, MUTUALS) for question in bank.questions.values()]
ALL_QUESTIONS = pytest.mark.parametrize(("bank", "question"), QUESTIONS, ids=[each.id for _, each in QUESTIONS])
NEVER_CLOSED = {"meta", "br", "hr", "img", "link"}


class Outline(HTMLParser):
    """What a page is made of: its elements, ids, links, headings and words. Complains of what is not closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []
        self.said: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.open += [] if tag in NEVER_CLOSED else [tag]
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.links += [value for name, value in attrs if name in ("href", "src", "aria-labelledby") and value]
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append(data)

    @property
    def words(self) -> str:
        return " ".join(" ".join(self.said).split())


def in_one_line(text: str) -> str:
    return " ".join(text.split())


@ALL_QUESTIONS
def test_a_question_is_shown_with_everything_that_belongs_to_it(bank: Bank, question: Question):
    shown = in_one_line(preview_text(bank, question))
    steps = [text for step in question.next_steps for text in (step.title, step.first_move, step.done_when)]
    for text in (question.text, question.why, question.who_knows, *question.rungs, *question.evidence, *steps):
        assert in_one_line(text) in shown
    assert shown.startswith(bank.number_of[question.id])


@ALL_QUESTIONS
def test_no_line_is_wider_than_the_page(bank: Bank, question: Question):
    assert max(map(len, preview_text(bank, question).splitlines())) <= WIDTH


def test_a_gate_is_shown_as_one_and_offers_no_not_applicable():
    gate, other = (preview_text(HARBOUR, HARBOUR.questions[ref]) for ref in ("rescue", "radio"))
    assert "Gate: this stage is blocked until you can say “Charted”." in gate
    assert "Gate" not in other
    assert "Does not apply to us" not in gate
    assert "Does not apply to us" in other


def test_it_says_of_whom_a_question_is_asked():
    assert "Asked of: everyone" in preview_text(HARBOUR, HARBOUR.questions["rescue"])
    shown = in_one_line(preview_text(HARBOUR, HARBOUR.questions["lights"]))
    assert "What sort of water is the harbour on? “The sea, with tides”; How many boats can lie there?" in shown


@pytest.mark.parametrize("bank", [HARBOUR, MUTUALS], ids=["harbour", "mutuals"])
def test_the_page_holds_every_question_rung_and_step(bank: Bank):
    outline = Outline(preview_page(bank))
    for question in bank.questions.values():
        steps = [step.title for step in question.next_steps]
        for text in (question.text, question.why, *question.rungs, *question.evidence, *steps):
            assert in_one_line(text) in outline.words
        assert question.id in outline.ids


@pytest.mark.parametrize("bank", [HARBOUR, MUTUALS], ids=["harbour", "mutuals"])
def test_the_page_can_be_read_by_everyone(bank: Bank):
    outline = Outline(preview_page(bank))
    assert '<html lang="en-GB">' in preview_page(bank)
    assert outline.headings[0] == 1
    assert outline.headings.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(outline.headings))
    assert len(outline.ids) == len(set(outline.ids))


@pytest.mark.parametrize("bank", [HARBOUR, MUTUALS], ids=["harbour", "mutuals"])
def test_the_page_runs_nothing_loads_nothing_and_its_links_lead_somewhere(bank: Bank):
    outline = Outline(preview_page(bank))
    assert outline.elements.isdisjoint({"script", "img", "iframe", "link", "object", "form"})
    inner = {link.removeprefix("#") for link in outline.links if not link.startswith("https://")}
    assert inner <= set(outline.ids)


def test_whatever_somebody_wrote_stays_text():
    odd = '<script>alert("x")</script> & "more"'
    stage = HARBOUR.stages[0]
    question = stage.questions[0].model_copy(update={"text": odd, "why": odd, "rungs": (odd,) * 5})
    bank = HARBOUR.model_copy(update={"stages": (stage.model_copy(update={"questions": (question,), "title": odd}),)})
    outline = Outline(preview_page(bank))
    assert "script" not in outline.elements
    assert outline.words.count(odd) >= 7


def test_an_attribute_cannot_be_left():
    assert tag("a", "x", href='" onclick="alert(1)') == '<a href="&quot; onclick=&quot;alert(1)">x</a>\n'


def test_the_command_prints_a_question(capsys: pytest.CaptureFixture[str]):
    assert main(["preview", "rescue", str(HARBOUR_FOLDER)]) == 0
    assert capsys.readouterr().out == preview_text(HARBOUR, HARBOUR.questions["rescue"]) + "\n"


def test_a_misspelt_question_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]):
    assert main(["preview", "resque", str(HARBOUR_FOLDER)]) == 1
    assert "Did you mean “rescue”?" in capsys.readouterr().out


def test_the_bank_in_use_is_shown_unless_another_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("MUTUAL_READY_BANK", str(HARBOUR_FOLDER))
    assert main(["preview", "rescue"]) == 0
    assert capsys.readouterr().out.startswith("3.1 Has the plan")


def test_the_command_writes_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "bank.html"
    assert main(["preview", "--html", str(file), str(HARBOUR_FOLDER)]) == 0
    assert file.read_text("utf-8") == preview_page(HARBOUR)
    assert "7 questions" in capsys.readouterr().out


def test_a_faulty_bank_is_not_shown_but_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["preview", "rescue", str(tmp_path)]) == 1
    assert "There is no file “bank.yaml”." in capsys.readouterr().out


def test_asking_for_neither_a_question_nor_a_page_is_explained(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["preview"])
    assert "name a question, or a file with --html" in capsys.readouterr().err
