from figures.model import Figure, Ink
from figures.outlook import outlook
from questions.answers import Value
from scoring.assess import assess
from tests.banks_for_tests import a_question, a_step, bank_of, levels
from tests.figures.reading import bars, column, dots, spans

BANK = bank_of(
    {
        "s1": [a_question("gate", gate=3, next_steps=(a_step("open", moves={"s1": 1.0}, opens=("gate",)),))],
        "s2": [a_question("b", next_steps=(a_step("lift", moves={"s2": 2.0, "s1": 1.0}),))],
        "s3": [a_question("c")],
    }
)
SAID: dict[str, Value] = {"gate": 1, "b": 2}


def what_if(*steps: str) -> Figure:
    return outlook(BANK, assess(BANK, levels(SAID)), steps)


def test_a_bar_for_now_a_hollow_mark_for_what_to_expect_and_a_line_to_the_most():
    figure = what_if("lift")
    assert [(bar.start, bar.end) for bar in bars(figure)[:2]] == [(0, 25), (0, 50)]
    assert [(dot.x, dot.y) for dot in dots(figure, Ink.IF_DONE)] == [(43, 0), (85, 1)]
    assert [(span.low, span.high) for span in spans(figure)] == [(25, 50), (50, 100)]


def test_points_leave_a_gate_shut_and_only_its_own_step_opens_it():
    assert column(what_if("lift"), 4)[0] == "1"
    assert (
        what_if("lift").headline
        == "If completed, readiness would rise at two of three stages, and one gate would stay shut"
    )
    assert column(what_if("open"), 4)[0] == "0"
    assert what_if("open").headline.endswith("and every gate would open")


def test_a_stage_without_a_score_has_its_row_and_no_number():
    figure = what_if("lift")
    assert len(figure.table.rows) == 3
    assert column(figure, 2)[2] == "–"


def test_steps_that_do_nothing_raise_nothing():
    assert what_if().headline == "If completed, no stage would rise, and one gate would stay shut"
    assert dots(what_if(), Ink.IF_DONE) == []


def test_the_table_says_what_the_marks_show():
    assert [row[1:4] for row in what_if("lift").table.rows[:2]] == [("25%", "43%", "50%"), ("50%", "85%", "100%")]
