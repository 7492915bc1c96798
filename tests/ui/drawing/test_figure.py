"""What plotly is given: the figure's numbers and words and no others, readable in light and dark, and at rest."""

import json
import re
from typing import Any

import plotly.io
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.calibration import confidence_against_readiness
from figures.heatmap import question_heatmap
from figures.model import Axis, Bar, Cell, Dot, Figure, Ink, Mark, Span, Spokes, Table, Zone
from figures.palette import palette
from figures.radar import readiness_radar
from figures.stages import readiness_by_stage
from scoring.assess import assess
from tests.figures.people import a_bank, a_gate, a_pair, an_assessment, levels, percents, the_typical
from tests.figures.reading import numbers
from tests.figures.test_palette import contrast
from ui.drawing.figure import CONFIG, draw

ANSWERS = levels({"s1-q1": 0, "s1-q2": 1, "s2-q1": 2, "s2-q2": 3, "s3-q1": 4, "s3-q2": "dk"})
RADAR = readiness_radar(a_bank(), the_typical())
assert RADAR is not None
FIGURES = {
    "stages": readiness_by_stage(a_bank(), the_typical()),
    "twelve": readiness_by_stage(a_bank(12), an_assessment(percents(*range(0, 96, 8)))),
    "empty": readiness_by_stage(a_bank(3), an_assessment(percents(None, None, None))),
    "heatmap": question_heatmap(a_bank(), an_assessment(percents(*[50] * 6), [a_gate("s1-q2", 1)]), ANSWERS),
    "calibration": confidence_against_readiness(a_bank(), the_typical()),
    "joined": confidence_against_readiness(
        a_bank(7), an_assessment([], [], [a_pair(f"s{place}", 80, 8) for place in range(1, 8)])
    ),
    "placeless": confidence_against_readiness(a_bank(3), an_assessment([], [], [a_pair("s1", None, None)])),
    "radar": RADAR,
}
EVERY = pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES)
SCREENS = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
WIDTHS = pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])


def spec(figure: Figure, **how: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(plotly.io.to_json(draw(figure, **how)))
    return found


def made_of(*marks: Mark, rows_down: bool = True, labels: tuple[str, ...] = ("One", "Two")) -> Figure:
    ticks = tuple((float(row), label) for row, label in enumerate(labels))
    return Figure(
        id="made-up",
        headline="It is so",
        alt="It is so.",
        table=Table("It", ("What",), ()),
        marks=marks,
        x=Axis(0, 100, ((0, "0"), (100, "100")), "Percent"),
        y=Axis(-0.5, len(labels) - 0.5, ticks),
        rows_down=rows_down,
    )


def traces(found: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [trace for trace in found["data"] if trace.get("type") == kind]


def written(found: dict[str, Any]) -> list[tuple[str, str]]:
    """Every text that the traces, zones and notes show, with its colour."""
    shown = []
    for trace in found["data"]:
        font = trace.get("insidetextfont") or trace.get("textfont") or {}
        for place, text in enumerate(trace.get("text") or []):
            colour = font["color"][place] if isinstance(font["color"], list) else font["color"]
            shown.append((text, colour))
    shown += [(zone["label"]["text"], zone["label"]["font"]["color"]) for zone in found["layout"].get("shapes", [])]
    return [(text, colour) for text, colour in shown if text.strip()]


@EVERY
@SCREENS
@WIDTHS
def test_every_figure_is_drawn_on_every_screen(figure, dark, narrow):
    layout = spec(figure, dark=dark, narrow=narrow)["layout"]
    assert layout["height"] > 150
    assert layout["showlegend"] is False


@EVERY
def test_no_number_is_shown_that_the_table_does_not_have(figure):
    allowed = numbers(" ".join(cell for row in figure.table.rows for cell in row))
    found = spec(figure)
    shown = " ".join(re.sub("<br>", " ", text) for text, _ in written(found))
    rows = found["layout"].get("yaxis", {}).get("ticktext", []) if figure.rows_down else []
    assert numbers(f"{shown} {' '.join(rows)}") <= allowed


@EVERY
@SCREENS
def test_text_in_a_mark_can_be_read_on_its_fill(figure, dark):
    for trace in traces(spec(figure, dark=dark), "bar"):
        fills, inks = trace["marker"]["color"], trace["insidetextfont"]["color"]
        for place, text in enumerate(trace["text"]):
            if text:
                fill, ink = (colour[place] if isinstance(colour, list) else colour for colour in (fills, inks))
                assert contrast(fill, ink) >= 4.5


@EVERY
@SCREENS
def test_text_beside_marks_can_be_read_on_the_paper(figure, dark):
    colours = palette(dark)
    found = spec(figure, dark=dark, narrow=True)
    for trace in traces(found, "scatter"):
        if trace["mode"] == "text":
            inks = trace["textfont"]["color"]
            for ink in inks if isinstance(inks, list) else [inks]:
                assert contrast(ink, colours.paper) >= 4.5
    for axis in (found["layout"].get("xaxis", {}), found["layout"].get("yaxis", {})):
        for font in (axis.get("tickfont"), axis.get("title", {}).get("font")):
            assert font is None or contrast(font["color"], colours.paper) >= 4.5


@EVERY
@WIDTHS
def test_nothing_can_be_zoomed_dragged_or_hovered(figure, narrow):
    layout = spec(figure, narrow=narrow)["layout"]
    assert layout["dragmode"] is False
    assert layout["hovermode"] is False
    assert all(layout[axis]["fixedrange"] for axis in ("xaxis", "yaxis") if axis in layout)
    assert CONFIG["staticPlot"] is True
    assert CONFIG["displayModeBar"] is False


@EVERY
def test_the_page_lends_its_own_background(figure):
    assert spec(figure)["layout"]["paper_bgcolor"] == "rgba(0,0,0,0)"


def test_rows_run_down_from_the_first():
    low, high = spec(FIGURES["stages"])["layout"]["yaxis"]["range"]
    assert low > high


def test_more_rows_make_a_higher_picture():
    assert spec(FIGURES["twelve"])["layout"]["height"] > 1.5 * spec(FIGURES["stages"])["layout"]["height"]


def test_larger_text_makes_higher_rows():
    assert spec(FIGURES["stages"], font_size=43)["layout"]["height"] > 2 * spec(FIGURES["stages"])["layout"]["height"]


def test_long_row_names_are_broken_evenly_between_words():
    fits = "3 Full case, people and pay"
    found = spec(made_of(Bar(0, 0, 10, Ink.NOW, "10%"), labels=("Pension, registration, insurance, tax", fits)))
    assert found["layout"]["yaxis"]["ticktext"] == ["Pension, registration,<br>insurance, tax", fits]


def test_on_a_phone_row_names_stand_above_their_rows_and_values_at_their_end():
    found = spec(FIGURES["stages"], narrow=True)
    assert found["layout"]["yaxis"]["showticklabels"] is False
    names = next(trace for trace in found["data"] if trace.get("textposition") == "top right")
    assert names["text"][3] == "4 Route to contract"
    assert all(place < row for row, place in enumerate(names["y"]))


def test_on_a_phone_words_without_a_bar_take_the_bars_place():
    found = spec(FIGURES["stages"], narrow=True)
    (words,) = [trace for trace in found["data"] if "Not enough answers" in "".join(trace.get("text") or [])]
    assert (words["x"], words["y"]) == ([0], [5])


def test_on_a_phone_a_percent_of_nothing_is_not_written_over_its_range():
    found = spec(made_of(Bar(0, 0, 0, Ink.NOW, "0%"), Span(0, 0, 50)), narrow=True)
    (value,) = [trace for trace in found["data"] if trace.get("text") == ["0%"]]
    assert value["x"] == [100]
    assert value["y"][0] < 0


def test_values_stand_in_the_margin_that_was_kept_for_them():
    found = spec(FIGURES["stages"])
    assert found["layout"]["margin"]["r"] >= 8 * len("Not enough answers")


def test_several_bars_in_a_row_carry_their_labels_inside():
    found = spec(made_of(Bar(0, 0, 40, Ink.LEVEL_1, "4"), Bar(0, 40, 100, Ink.LEVEL_4, "6")))
    assert [trace["text"] for trace in traces(found, "bar")] == [["4"], ["6"]]
    assert not [trace for trace in traces(found, "scatter") if trace["mode"] == "text"]


def test_a_blocked_cell_has_a_thick_outline_in_its_own_ink():
    (bar,) = traces(spec(FIGURES["heatmap"]), "bar")
    blocked = [place for place, width in enumerate(bar["marker"]["line"]["width"]) if width > 1]
    assert blocked == [1]
    assert bar["marker"]["line"]["color"][1] == palette().fill[Ink.BLOCKED]


def test_a_range_has_end_caps_and_a_quiet_line_has_none():
    found = spec(made_of(Span(0, 10, 50), Span(1, 10, 50, Ink.QUIET)))
    caps = [
        len({y for y in trace["y"] if y is not None}) for trace in traces(found, "scatter") if trace["mode"] == "lines"
    ]
    assert caps == [3, 1]


def test_before_is_hollow_and_a_target_is_a_diamond():
    found = spec(made_of(Dot(10, 0, Ink.BEFORE, "1.0"), Dot(60, 0, Ink.NOW, "6.0"), Dot(75, 1, Ink.TARGET)))
    before, now, target = traces(found, "scatter")
    assert before["marker"]["color"] == palette().paper
    assert now["marker"]["color"] == palette().fill[Ink.NOW]
    assert target["marker"]["symbol"] == "diamond"


def test_looking_back_is_a_hollow_diamond_and_later_a_square():
    found = spec(made_of(Dot(10, 0, Ink.THEN), Dot(60, 0, Ink.LATER)))
    then, later = (trace["marker"] for trace in traces(found, "scatter"))
    assert (then["symbol"], then["color"]) == ("diamond", palette().paper)
    assert (later["symbol"], later["color"]) == ("square", palette().fill[Ink.LATER])


def test_dots_that_share_a_place_lie_within_each_other_the_earlier_outermost():
    found = spec(made_of(*(Dot(50, 0, ink) for ink in (Ink.BEFORE, Ink.NOW, Ink.LATER)), Dot(20, 0, Ink.BEFORE)))
    before, now, later = (trace["marker"]["size"] for trace in traces(found, "scatter"))
    assert before[0] > now[0] > later[0] == before[1]


def test_rows_of_single_dots_still_run_down():
    low, high = spec(made_of(Dot(10, 0, Ink.BEFORE), Dot(60, 1, Ink.BEFORE)))["layout"]["yaxis"]["range"]
    assert low > high


def test_the_two_ends_of_a_dumbbell_are_labelled_on_their_outer_sides():
    found = spec(made_of(Dot(10, 0, Ink.BEFORE, "1.0"), Dot(60, 0, Ink.NOW, "6.0")))
    assert [trace["textposition"] for trace in traces(found, "scatter")] == [["middle left"], ["middle right"]]


def test_a_dot_that_stands_for_many_stages_has_room_for_all_their_numbers():
    (dots,) = traces(spec(FIGURES["joined"]), "scatter")
    assert dots["text"] == ["1, 2, 3<br>4, 5, 6<br>7"]
    assert dots["marker"]["size"][0] > 3 * 16


@pytest.mark.parametrize(("label", "shown"), [("1", "1"), ("1, 4", "1, 4"), ("1, 4, 5", "1, 4<br>5")])
def test_numbers_in_a_dot_are_broken_when_they_are_more_than_two(label, shown):
    (dots,) = traces(spec(made_of(Dot(20, 5, Ink.NOW, label), rows_down=False, labels=())), "scatter")
    assert dots["text"] == [shown]
    assert dots["textposition"] == "middle center"


def test_zones_are_named_in_their_corners():
    labels = {
        zone["label"]["text"]: zone["label"]["textposition"]
        for zone in spec(FIGURES["calibration"])["layout"]["shapes"]
    }
    assert labels == {
        "Blind spots": "top left",
        "Well judged": "top left",
        "Known gaps": "bottom left",
        "Hidden strengths": "bottom left",
    }


def test_the_upright_axis_is_named_above_it_and_not_along_it():
    layout = spec(FIGURES["calibration"])["layout"]
    assert [note["text"] for note in layout["annotations"]] == ["Confidence, 0 to 10"]
    assert layout["yaxis"]["title"].get("text", "") == ""


def test_a_radar_is_one_closed_line_without_fill():
    (line,) = traces(spec(FIGURES["radar"]), "scatterpolar")
    assert line["r"] == [78, 41, 66, 71, 25, None, 78]
    assert "fill" not in line


def test_on_a_phone_a_radars_stages_go_by_their_numbers():
    ticks = spec(FIGURES["radar"], narrow=True)["layout"]["polar"]["angularaxis"]["ticktext"]
    assert ticks == ["1", "2", "3", "4", "5", "6"]


HOSTILE = '<a href="javascript:x">R&D</a> %{x} $y$'


@WIDTHS
@pytest.mark.parametrize(
    "figure",
    [
        made_of(Bar(0, 0, 10, Ink.NOW, HOSTILE), labels=(HOSTILE, "Two")),
        made_of(Bar(0, 0, 10, Ink.NOW, HOSTILE), Bar(0, 10, 90, Ink.NOW, HOSTILE)),
        made_of(Cell(0, 0, Ink.LEVEL_0, HOSTILE)),
        made_of(Dot(0, 0, Ink.NOW, HOSTILE), Zone(0, 1, 0, 1, Ink.WARN_ZONE, HOSTILE), rows_down=False),
        made_of(Spokes((HOSTILE, "b", "c"), (1, 2, 3))),
    ],
    ids=["row", "inside", "cell", "plane", "spokes"],
)
def test_nothing_in_a_text_is_taken_for_a_tag(figure, narrow):
    drawn = plotly.io.to_json(draw(figure, narrow=narrow)).replace("\\u003c", "<")
    assert "<a" not in drawn
    assert "</a" not in drawn
    assert "&lt;a" in drawn


@pytest.mark.parametrize("rows_down", [True, False])
def test_a_figure_without_marks_is_an_empty_picture_and_not_a_fault(rows_down):
    assert spec(made_of(rows_down=rows_down, labels=()))["layout"]["height"] > 0


RUNS = st.lists(st.sampled_from([None, 0, 1, 2, 3, 4, "dk"]), min_size=24, max_size=24)


@settings(max_examples=15, deadline=None)
@given(RUNS, st.booleans(), st.booleans())
def test_nobodys_figures_fail_to_draw(said, dark, narrow):
    bank = a_bank()
    answers = levels(dict(zip(bank.questions, said, strict=True)))
    person = assess(bank, answers)
    radar = readiness_radar(bank, person)
    for figure in (
        readiness_by_stage(bank, person),
        question_heatmap(bank, person, answers),
        confidence_against_readiness(bank, person),
        *([radar] if radar else []),
    ):
        assert draw(figure, dark=dark, narrow=narrow).to_dict()["data"]


def test_bars_side_by_side_are_high_enough_for_their_words():
    bars = (Bar(0, 0, 50, Ink.LEVEL_1, "0–3"), Bar(0, 50, 100, Ink.LEVEL_3, "4–10"), Bar(1, 0, 90, Ink.LEVEL_1, "0–9"))
    found = spec(made_of(*bars))
    low, high = found["layout"]["yaxis"]["range"]
    margin = found["layout"]["margin"]
    row = (found["layout"]["height"] - margin["t"] - margin["b"]) / abs(low - high)
    assert traces(found, "bar")[0]["width"] * row >= 1.25 * 16 + 2 * 3  # a line of words, and the pad of plotly
