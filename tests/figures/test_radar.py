import pytest

from figures.radar import readiness_radar
from tests.figures.people import a_bank, an_assessment, percents, the_typical
from tests.figures.reading import column, spokes


def test_one_line_joins_the_displayed_percents_in_journey_order():
    figure = readiness_radar(a_bank(), the_typical())
    assert figure is not None
    assert spokes(figure).values == (78, 41, 66, 71, 25, None)
    assert spokes(figure).labels[3] == "4 Route to contract"


def test_the_table_says_what_the_line_says():
    figure = readiness_radar(a_bank(), the_typical())
    assert figure is not None
    assert column(figure, 1) == ["–" if value is None else f"{value}%" for value in spokes(figure).values]


@pytest.mark.parametrize(("stages", "drawn"), [(3, True), (8, True), (9, False), (12, False)])
def test_more_than_eight_axes_are_not_drawn(stages, drawn):
    assert (readiness_radar(a_bank(stages), an_assessment(percents(*[50] * stages))) is not None) is drawn


def test_fewer_than_three_scores_are_not_a_shape():
    assert readiness_radar(a_bank(), an_assessment(percents(50, 60, None, None, None, None))) is None
