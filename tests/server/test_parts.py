"""What is drawn again after an answer, as it goes over the wire."""

from __future__ import annotations

from benchmarks.talking import Tab, radios_in
from tests.browser.running import Server


def drawn(tab: Tab, kind: str) -> list[str]:
    """The elements of a kind that the last run drew, as they were sent."""
    elements = [each.delta.new_element for each in tab.messages if each.WhichOneof("type") == "delta"]
    return [str(each) for each in elements if each.WhichOneof("type") == kind]


def test_an_answer_draws_its_own_card_and_no_other(server: Server):
    with Tab(server.port, "stage-1") as tab:
        first = tab.radios[0]
        tab.click(first.id, first.options[2])
        assert [each.id for each in radios_in(tab.messages)] == [first.id]


def test_an_answer_draws_how_far_one_is_and_that_it_is_saved(server: Server):
    with Tab(server.port, "stage-1") as tab:
        tab.click(tab.radios[0].id, tab.radios[0].options[2])
        shown = "".join(drawn(tab, "html"))
        assert 'id=\\"how-far\\"' in shown
        assert ">1 of " in shown
        assert "All saved" in shown


def test_the_first_answer_of_all_draws_the_private_link_below_the_list_and_the_second_leaves_the_list_alone(
    server: Server,
):
    with Tab(server.port, "stage-1") as tab:
        first, second = tab.radios[:2]
        tab.click(first.id, first.options[2])
        assert "/r/" in "".join(drawn(tab, "code"))
        tab.click(second.id, second.options[2])
        assert drawn(tab, "button") == []
        assert ">2 of " in "".join(drawn(tab, "html"))


def test_an_answer_marks_the_screen_with_how_far_it_is_up_to_date(server: Server):
    with Tab(server.port, "stage-1") as tab:
        marked = [revision(tab, option) for option in (1, 2, 3)]
    assert marked == sorted(set(marked))


def revision(tab: Tab, option: int) -> int:
    """The revision that the screen is marked with once the first question is answered with an option."""
    first = tab.radios[0]
    tab.click(first.id, first.options[option])
    mark = [each for each in drawn(tab, "html") if "data-shown" in each][-1]
    return int(mark.partition('data-shown=\\"')[2].partition('\\"')[0])
