"""What holds for every picture of every person, whatever they answered."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.calibration import confidence_against_readiness
from figures.headline import where_you_stand
from figures.heatmap import question_heatmap
from figures.model import Figure
from figures.radar import readiness_radar
from figures.stages import readiness_by_stage
from questions.answers import Answers, Kind, Slot
from questions.model import Bank
from scoring.assess import assess
from tests.figures.people import a_bank
from tests.figures.reading import BANNED, LONGEST, sentences

BANKS = [a_bank(3, 2), a_bank(6, 4), a_bank(12, 7, gate_short="Pension, registration, insurance, tax")]
LEVEL = st.sampled_from([None, 0, 1, 2, 3, 4, 4, 3, "dk", "na"])


@st.composite
def anyone(draw: st.DrawFn) -> tuple[Bank, Answers]:
    bank = draw(st.sampled_from(BANKS))
    answers = {Slot(Kind.LEVEL, question): draw(LEVEL) for question in bank.questions}
    answers |= {Slot(Kind.CONFIDENCE, item.id): draw(st.none() | st.integers(0, 10)) for item in bank.confidence}
    answers |= {Slot(Kind.REASON, question): "Not ours." for question in bank.questions if draw(st.booleans())}
    return bank, answers


def figures_of(bank: Bank, answers: Answers) -> list[Figure]:
    person = assess(bank, answers)
    radar = readiness_radar(bank, person)
    return [
        readiness_by_stage(bank, person),
        question_heatmap(bank, person, answers),
        confidence_against_readiness(bank, person),
        confidence_against_readiness(bank, person, narrow=True),
        *([radar] if radar else []),
    ]


@settings(max_examples=60, deadline=None)
@given(anyone())
def test_every_figure_has_a_finding_an_alternative_and_a_row_for_each_thing_it_shows(person):
    bank, _ = person
    for figure in figures_of(*person):
        assert figure.headline
        assert not figure.headline.endswith(".")
        assert figure.alt.endswith(".")
        expected = len(bank.questions) if figure.id == "question-heatmap" else len(bank.stages)
        assert len(figure.table.rows) == expected
        assert all(len(row) == len(figure.table.columns) for row in figure.table.rows)


@settings(max_examples=60, deadline=None)
@given(anyone())
def test_no_sentence_is_long_or_says_a_banned_word(person):
    bank, answers = person
    headline = where_you_stand(bank, assess(bank, answers))
    texts = [headline.title, *headline.findings]
    for figure in figures_of(bank, answers):
        texts += [figure.headline, figure.alt, figure.key, figure.note]
    for sentence in sentences(*texts):
        assert len(sentence.split()) <= LONGEST, sentence
        assert not BANNED.search(sentence), sentence


@settings(max_examples=60, deadline=None)
@given(anyone())
def test_everybody_gets_a_title_and_findings_that_are_sentences(person):
    bank, answers = person
    headline = where_you_stand(bank, assess(bank, answers))
    assert headline.title
    assert headline.findings
    assert all(finding[0].isupper() or finding[0].isdigit() for finding in headline.findings)
    assert all(finding.endswith(".") and not finding.endswith("..") for finding in headline.findings)


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: f"{len(bank.stages)} stages")
def test_somebody_who_has_said_nothing_still_gets_every_figure(bank):
    assert [figure.id for figure in figures_of(bank, {})] == [
        "readiness-by-stage",
        "question-heatmap",
        "confidence-against-readiness",
        "confidence-against-readiness",
    ]
