import pytest

from figures.calibration import ZONES, confidence_against_readiness, stages_in_zones
from figures.model import Zone
from scoring.model import Calibration, Judgement
from tests.figures.people import a_bank, a_pair, the_typical
from tests.figures.reading import column, dots


def figure_of(*pairs: Calibration, narrow: bool = False):
    return stages_in_zones(a_bank(max(3, len(pairs))), pairs, narrow)


def test_four_named_zones_meet_at_the_thresholds():
    zones = [mark for mark in figure_of(a_pair("s1", 10, 8)).marks if isinstance(mark, Zone)]
    assert [zone.label for zone in zones] == ["Blind spots", "Well judged", "Known gaps", "Hidden strengths"]
    assert {zone.x_high for zone in zones[::2]} == {zone.x_low for zone in zones[1::2]} == {50}
    assert {zone.y_low for zone in zones[:2]} == {zone.y_high for zone in zones[2:]} == {6.0}


def test_a_dot_stands_at_its_displayed_numbers_with_its_stages_number():
    (dot,) = dots(figure_of(a_pair("s1", None, None), a_pair("s2", 62.5, 7.25), a_pair("s3", None, 4)))
    assert (dot.x, dot.y, dot.label) == (63, 7.3, "2")


def test_the_table_says_what_the_dots_say():
    figure = confidence_against_readiness(a_bank(), the_typical())
    rows = {row[0].split(" ")[0]: row for row in figure.table.rows}
    assert len(dots(figure)) == 5
    for dot in dots(figure):
        assert rows[dot.label][1:3] == (f"{dot.x}%", f"{dot.y:.1f}")


def test_every_dot_lies_in_the_zone_that_the_table_names():
    figure = confidence_against_readiness(a_bank(), the_typical())
    zone_of = {row[0].split(" ")[0]: row[3] for row in figure.table.rows}
    for dot in dots(figure):
        (zone,) = [z for z in ZONES if z.label == zone_of[dot.label]]
        assert zone.x_low <= dot.x <= zone.x_high
        assert zone.y_low <= dot.y <= zone.y_high


def test_dots_that_coincide_share_one_with_both_numbers():
    figure = figure_of(a_pair("s1", 80, 8), a_pair("s2", 20, 2), a_pair("s3", 80, 8))
    assert sorted(dot.label for dot in dots(figure)) == ["1, 3", "2"]
    assert "joined" in figure.note


def test_a_phone_joins_dots_that_a_wide_screen_keeps_apart():
    pairs = (a_pair("s1", 78, 7), a_pair("s2", 71, 7), a_pair("s3", 20, 2))
    assert len(dots(figure_of(*pairs))) == 3
    assert len(dots(figure_of(*pairs, narrow=True))) == 2


def test_nothing_is_said_of_joining_when_every_dot_is_exact():
    assert "joined" not in figure_of(a_pair("s1", 80, 8), a_pair("s2", 20, 2)).note


def test_stages_with_too_little_to_say_are_left_out_by_name():
    figure = figure_of(a_pair("s1", 80, 8), a_pair("s2", None, 8), a_pair("s3", 80, None))
    assert column(figure, 3) == ["Well judged", "Too little to say", "Too little to say"]
    assert "Left out for want of answers: 2 Options and outline case; and 3 Full case, people, form." in figure.note


SURE, READY, BOTH, NEITHER, UNKNOWN = (20, 8), (80, 2), (80, 8), (20, 2), (None, None)


@pytest.mark.parametrize(
    ("stages", "finding"),
    [
        ((UNKNOWN, UNKNOWN, UNKNOWN), "There is too little yet to set confidence beside readiness"),
        ((BOTH, NEITHER, BOTH), "You are nowhere surer than your evidence"),
        ((BOTH, NEITHER, UNKNOWN), "You are nowhere surer than your evidence so far"),
        ((READY, BOTH, BOTH), "You are readier than you feel at explore and sponsor (stage 1)"),
        ((SURE, READY, BOTH), "You are surer than your evidence at explore and sponsor (stage 1)"),
        (
            (SURE, SURE, BOTH),
            "You are surer than your evidence at explore and sponsor (stage 1), and options and outline case (stage 2)",
        ),
    ],
)
def test_the_finding_names_blind_spots_before_hidden_strengths(stages, finding):
    assert figure_of(*(a_pair(f"s{place}", *pair) for place, pair in enumerate(stages, start=1))).headline == finding


def test_many_blind_spots_are_counted_and_shortened():
    headline = figure_of(*(a_pair(f"s{place}", 10 * place, 8) for place in range(1, 5))).headline
    assert headline.startswith(
        "You are surer than your evidence at four stages: explore and sponsor (stage 1), options"
    )
    assert headline.endswith(", and two more")


def test_the_text_alternative_gives_ranges_and_zones():
    alt = confidence_against_readiness(a_bank(), the_typical()).alt
    assert "with five of six stages placed." in alt
    assert "Readiness: 25% to 78%. Confidence, 0 to 10: 3.5 to 8.0." in alt
    assert "Blind spots: 2 Options and outline case." in alt
    assert "Hidden strengths" not in alt


def test_one_dot_has_no_range_to_speak_of():
    assert "Readiness: 80%. Confidence, 0 to 10: 8.0." in figure_of(a_pair("s1", 80, 8)).alt


def test_the_zone_is_scorings_judgement_not_the_pictures():
    pair = Calibration("s1", 6.0, 2, 49.6, Judgement.BLIND_SPOT)
    assert column(figure_of(pair), 3) == ["Blind spots"]
