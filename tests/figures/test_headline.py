import pytest

from figures.headline import where_you_stand
from scoring.model import Band, Status
from tests.figures.people import a_bank, a_gate, a_pair, a_score, an_assessment, percents, the_typical

GATES = {count: [a_gate(f"s{place}-q2") for place in range(1, count + 1)] for count in range(7)}


def title(*values: float | None, gates=()) -> str:
    return where_you_stand(a_bank(len(values)), an_assessment(percents(*values), gates)).title


def findings(*values: float | None, gates=(), pairs=()) -> tuple[str, ...]:
    return where_you_stand(a_bank(len(values)), an_assessment(percents(*values), gates, pairs)).findings


def test_nothing_answered_is_said_plainly_and_without_a_list_of_gates():
    scores = [a_score(f"s{place}", None, band=Band.BLOCKED) for place in (1, 2, 3)]
    headline = where_you_stand(a_bank(3), an_assessment(scores, [a_gate("s1-q2", None)]))
    assert headline.title == "You have not answered any readiness question yet"
    assert len(headline.findings) == 1


def test_a_few_answers_are_too_early_to_judge():
    assert title(None, None, None) == "Too early to say where you stand"


@pytest.mark.parametrize(
    ("values", "gates", "expected"),
    [
        ((80, 40, 60), 1, "Established at full case, people, form; blocked at explore and sponsor"),
        ((80, 40, 90), 2, "Strong at full case, people, form; blocked at stages 1 and 2"),
        ((80, 40, 90, 20), 3, "Early at route to contract; blocked at stages 1, 2 and 3"),
        ((80, 40, 90, 20, 30), 4, "Developing at transition and launch, blocked at four stages"),
        ((80, 40, 60), 3, "Blocked at every stage"),
        ((None, None, None), 1, "Blocked at explore and sponsor; too early to say more"),
        ((20, None, None), 1, "Blocked at explore and sponsor; too early to say more"),
    ],
)
def test_shut_gates_come_first_in_the_title(values, gates, expected):
    assert title(*values, gates=GATES[gates]) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((80, 40, 20), "Strong at explore and sponsor; early at full case, people, form"),
        ((80, None, 20), "Strong at explore and sponsor; early at full case, people, form; too early to say more"),
        ((80, None, 90), "Strong at full case, people, form; too early to say more"),
        ((80, None, None), "Strong at explore and sponsor; too early to say more"),
        ((80, 90, 95), "Strong at every stage, weakest at explore and sponsor"),
        ((80, 80, 95), "Strong at every stage"),
        ((50, 50, 50), "Established at every stage"),
    ],
)
def test_without_a_shut_gate_the_title_sets_the_best_beside_the_weakest(values, expected):
    assert title(*values) == expected


def test_one_stage_alone_among_those_that_apply_is_the_whole_story():
    scores = [a_score("s1", 80), *(a_score(f"s{n}", status=Status.NOT_APPLICABLE, items=0) for n in (2, 3))]
    assert where_you_stand(a_bank(3), an_assessment(scores)).title == "Strong at explore and sponsor"


def test_stages_whose_names_are_too_long_for_a_title_go_by_their_short_name():
    bank = a_bank(3)
    long = bank.stages[0].model_copy(update={"title": "A title that no heading has any room for", "short": "Explore"})
    bank = bank.model_copy(update={"stages": (long, *bank.stages[1:])})
    assert where_you_stand(bank, an_assessment(percents(80, 40, 20))).title.startswith("Strong at explore;")


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, "No gate is shut."),
        (1, "One gate is shut: 1.2 pension risk."),
        (2, "Two gates are shut: 1.2 pension risk and 2.2 pension risk."),
        (3, "Three gates are shut: 1.2 pension risk, 2.2 pension risk and 3.2 pension risk."),
        (6, "Six gates are shut: 1.2 pension risk, 2.2 pension risk and four more."),
    ],
)
def test_shut_gates_are_counted_named_and_shortened(count, expected):
    assert findings(50, 50, 50, 50, 50, 50, gates=GATES[count])[0] == expected


def test_gates_that_nobody_answered_are_told_apart_from_gates_that_an_answer_keeps_open():
    told = findings(50, 50, 50, gates=[a_gate("s1-q2", "dk"), a_gate("s2-q2", None)])
    assert told[:2] == ("One gate is shut: 1.2 pension risk.", "One gate is not answered yet: 2.2 pension risk.")


def test_several_unanswered_gates_agree_with_their_verb():
    told = findings(50, 50, 50, gates=[a_gate("s1-q2", None), a_gate("s2-q2", None)])
    assert told[0] == "Two gates are not answered yet: 1.2 pension risk and 2.2 pension risk."


def test_the_weakest_and_the_strongest_stage_are_named_with_their_percent():
    told = findings(80, 40, 60)
    assert "The weakest stage is options and outline case (stage 2), at 40%." in told
    assert "The strongest stage is explore and sponsor (stage 1), at 80%." in told


def test_a_blocked_stage_is_not_praised_as_the_strongest():
    assert not any("strongest" in finding for finding in findings(80, 40, 60, gates=GATES[1]))


def test_two_equally_strong_stages_share_the_place():
    stages = "options and outline case (stage 2); and full case, people, form (stage 3)"
    assert f"The strongest stages are {stages}, both at 60%." in findings(40, 60, 60)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((40, None, None), "Two stages do not have enough answers to score:"),
        ((40, 50, None), "One stage does not have enough answers to score:"),
    ],
)
def test_stages_without_a_score_are_named(values, expected):
    assert any(finding.startswith(expected) for finding in findings(*values))


def test_the_average_comes_after_gates_and_weakest_stage_and_opens_no_gate():
    told = findings(80, 40, 60, gates=GATES[1])
    order = [next(i for i, finding in enumerate(told) if word in finding) for word in ("shut:", "weakest", "average")]
    assert order == sorted(order)
    assert "Across the three scored stages the average is 60%, but no average opens a gate." in told


def test_the_average_of_one_stage_is_not_worth_a_sentence():
    assert not any("average" in finding for finding in findings(40, None, None))


@pytest.mark.parametrize(
    ("unknown", "expected"),
    [
        ((1, 0, 0), "One answer is “don’t know”."),
        ((3, 1, 0), "Four answers are “don’t know”, most of them at explore and sponsor (stage 1)."),
        ((2, 2, 0), "Four answers are “don’t know”."),
    ],
)
def test_what_is_not_known_is_counted_and_placed_where_most_of_it_is(unknown, expected):
    scores = [a_score(f"s{place}", 50, dk=dk) for place, dk in enumerate(unknown, start=1)]
    assert expected in where_you_stand(a_bank(3), an_assessment(scores)).findings


def test_knowing_everything_is_not_mentioned():
    assert not any("know" in finding for finding in findings(40, 50, 60))


def test_blind_spots_and_hidden_strengths_are_named():
    told = findings(20, 80, 60, pairs=[a_pair("s1", 20, 8), a_pair("s2", 80, 2), a_pair("s3", 60, 8)])
    assert "You are surer than your evidence at explore and sponsor (stage 1)." in told
    assert "You are readier than you feel at options and outline case (stage 2)." in told


def test_the_typical_person_reads_well():
    headline = where_you_stand(a_bank(), the_typical())
    assert headline.title == "Strong at explore and sponsor, blocked at stages 3 and 4"
    assert headline.findings[0] == "Two gates are shut: 4.2 pension risk and 3.2 pension risk."
