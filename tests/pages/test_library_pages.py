"""The library: its lists, a case, the ways in and back, and words explained where they are first used."""

from __future__ import annotations

import pytest

from questions import library as found
from questions.answers import Kind, Slot
from questions.model import Bank, Question
from tests.pages.visitor import Visitor, as_read, with_answers
from ui import journey, shelf
from ui.go import question_id
from ui.library.pages import CASES, GLOSSARY, RESOURCES, case_page, in_list
from words import library as words

LISTS = (CASES, RESOURCES, GLOSSARY)


def bank() -> Bank:
    return shelf.bank()


def a_linked_question() -> Question:
    """A question of the second stage that leads to cases and to resources."""
    return next(each for each in bank().stages[1].questions if each.cases and each.resources)


def someone_who_opened_the_reasons(question: Question) -> Visitor:
    visitor = Visitor()
    visitor.app.session_state[f"why-{question.id}"] = True
    return visitor.opens(journey.stage_page(2))


def searches(visitor: Visitor, page: str, text: str) -> Visitor:
    visitor.app.text_input(key=f"find-{page}").set_value(text)
    return visitor.runs()


def picks(visitor: Visitor, page: str, name: str, value: str) -> Visitor:
    visitor.app.selectbox(key=f"choose-{page}-{name}").set_value(value)
    return visitor.runs()


def explained(visitor: Visitor) -> list[str]:
    """The words that the screen explains, in order."""
    lines = (line for each in visitor.app.caption for line in as_read(each.value).split("\n\n"))
    return [line.split(":**")[0].removeprefix("**") for line in lines if line.startswith("**")]


# Lists


def test_every_case_is_listed_with_its_outcome_in_words_its_lesson_and_a_way_in():
    visitor = Visitor().opens(CASES)
    assert visitor.buttons("read-") == [case.id for case in bank().cases]
    for case in bank().cases:
        assert visitor.sees(case.title)
        assert visitor.sees(words.OUTCOMES[case.outcome])
        assert visitor.sees(case.lesson)


def test_every_resource_says_what_it_is_for_and_how_far_its_sources_were_checked():
    visitor = Visitor().opens(RESOURCES)
    for resource in bank().resources:
        assert visitor.sees(resource.use)
        for source in (bank().source_of[ref] for ref in resource.sources):
            assert visitor.sees(f"{source.publisher}, {source.year}; ")
            assert source.url is None or visitor.sees(source.url)


def test_every_word_is_explained_in_alphabetical_order_with_its_other_forms():
    visitor = Visitor().opens(GLOSSARY)
    [text] = [as_read(each) for each in visitor.texts() if bank().glossary[0].term in each]
    places = [text.index(f"**{term.term}**") for term in found.terms(bank())]
    assert places == sorted(places)
    assert all(", ".join(term.also) in text and term.meaning in text for term in bank().glossary)


@pytest.mark.parametrize("page", LISTS)
def test_a_search_narrows_a_list_and_says_how_many_are_left(page):
    visitor = searches(Visitor().opens(page), page, "PENSION")
    left, of = {
        CASES: (len(found.cases(bank(), "pension")), words.shown_cases),
        RESOURCES: (len(found.resources(bank(), "pension")), words.shown_resources),
        GLOSSARY: (len(found.terms(bank(), "pension")), words.shown_terms),
    }[page]
    all_of_them = {CASES: bank().cases, RESOURCES: bank().resources, GLOSSARY: bank().glossary}[page]
    assert left < len(all_of_them)
    assert visitor.sees(of(left, len(all_of_them)))


@pytest.mark.parametrize("page", LISTS)
def test_a_search_that_finds_nothing_says_how_to_widen_it_and_can_be_cleared(page):
    visitor = searches(Visitor().opens(page), page, "zebra")
    assert len(visitor.app.info) == 1
    visitor.presses(f"show-all-{page}")
    assert not visitor.app.info
    assert visitor.app.text_input(key=f"find-{page}").value == ""


def test_a_stage_narrows_the_cases_to_those_that_concern_it():
    stage = bank().cases[0].stages[0]
    visitor = picks(Visitor().opens(CASES), CASES, "stage", stage)
    assert visitor.buttons("read-") == [case.id for case in found.cases(bank(), stage=stage)]


def test_an_outcome_narrows_the_cases_to_those_that_went_so():
    visitor = picks(Visitor().opens(CASES), CASES, "outcome", "ended")
    assert visitor.buttons("read-") == [case.id for case in bank().cases if case.outcome == "ended"]


def test_clearing_takes_every_choice_back():
    visitor = searches(picks(Visitor().opens(CASES), CASES, "outcome", "ended"), CASES, "zebra")
    visitor.presses(f"show-all-{CASES}")
    assert len(visitor.buttons("read-")) == len(bank().cases)


def test_a_stage_narrows_the_resources():
    stage = bank().resources[0].stages[0]
    visitor = picks(Visitor().opens(RESOURCES), RESOURCES, "stage", stage)
    shown = [resource for resource in bank().resources if visitor.sees(resource.use)]
    assert shown == list(found.resources(bank(), stage=stage))


def test_the_lists_lead_to_one_another():
    visitor = Visitor().opens(CASES).presses(f"section-{GLOSSARY}")
    assert visitor.page == GLOSSARY
    assert visitor.presses(f"section-{RESOURCES}").page == RESOURCES


# A case


def test_a_case_opens_with_its_questions_for_a_room():
    case = bank().cases[0]
    visitor = Visitor().opens(CASES).presses(f"read-{case.id}")
    assert visitor.page == case_page(case.id)
    assert as_read(visitor.title) == case.title
    assert visitor.app.main.header[0].value == words.DISCUSS
    texts = [as_read(each) for each in visitor.texts()]
    asked = next(place for place, text in enumerate(texts) if case.discuss[0] in text)
    assert case.discuss[1] in texts[asked]
    assert asked < next(place for place, text in enumerate(texts) if case.story in text)


@pytest.mark.parametrize("place", range(len(shelf.bank().cases)))
def test_a_case_is_told_whole_with_its_sources(place):
    case = bank().cases[place]
    visitor = Visitor().opens(case_page(case.id))
    told = case.service, case.place, case.years, case.story, case.commissioner_did, case.lesson, *case.discuss
    assert all(visitor.sees(text) for text in told)
    assert visitor.sees(words.OUTCOMES[case.outcome])
    assert all(visitor.sees(bank().source_of[ref].title) for ref in case.sources)


def test_the_standing_of_a_source_is_said():
    sources = {source.standing: source for source in bank().sources if source.checked or source.standing != "checked"}
    for source in sources.values():
        case = next((case for case in bank().cases if source.id in case.sources), None)
        if case is not None:
            standing = words.checked(source.checked) if source.checked else words.FROM_MEMORY
            assert Visitor().opens(case_page(case.id)).sees(f"{source.publisher}, {source.year}; {standing}.")


def test_from_a_case_one_comes_back_to_all_of_them_at_that_case_with_the_search_as_it_was():
    case = bank().cases[0]
    visitor = searches(Visitor().opens(CASES), CASES, case.title).presses(f"read-{case.id}").presses("all-cases")
    assert visitor.page == CASES
    assert visitor.app.session_state["visit"].target == in_list(case.id)
    assert visitor.app.text_input(key=f"find-{CASES}").value == case.title


# From a question and back


def test_a_question_leads_to_its_cases_and_back_to_itself():
    question = a_linked_question()
    visitor = someone_who_opened_the_reasons(question).presses(f"open-{question.id}-{question.cases[0]}")
    assert visitor.page == case_page(question.cases[0])
    assert visitor.button("back-from-library").label == words.back_to_question(bank().number_of[question.id])
    visitor.presses("back-from-library")
    assert (visitor.page, visitor.app.session_state["visit"].target) == ("stage-2", question_id(question.id))


def test_a_question_leads_to_its_resource_even_if_a_search_had_hidden_that():
    question = a_linked_question()
    visitor = searches(Visitor().opens(RESOURCES), RESOURCES, "zebra")
    visitor.app.session_state[f"why-{question.id}"] = True
    visitor.presses("way-stage-2").presses(f"open-{question.id}-{question.resources[0]}")
    assert visitor.page == RESOURCES
    assert visitor.app.session_state["visit"].target == in_list(question.resources[0])
    assert not visitor.app.info


def test_the_way_back_to_the_question_is_kept_across_the_library():
    question = a_linked_question()
    visitor = someone_who_opened_the_reasons(question).presses(f"open-{question.id}-{question.cases[0]}")
    visitor.presses("all-cases").presses(f"section-{GLOSSARY}").presses("back-from-library")
    assert visitor.app.session_state["visit"].target == question_id(question.id)


def test_the_way_back_survives_a_reload():
    question = a_linked_question()
    visitor = Visitor()
    visitor.app.query_params["from"] = question_id(question.id)
    visitor.opens(case_page(question.cases[0])).presses("back-from-library")
    assert visitor.app.session_state["visit"].target == question_id(question.id)


def test_an_answer_given_just_before_looking_something_up_is_kept():
    question = a_linked_question()
    visitor = someone_who_opened_the_reasons(question)
    visitor.app.radio(key=Slot(Kind.LEVEL, question.id).key).set_value(2)
    visitor.presses(f"open-{question.id}-{question.cases[0]}")
    assert visitor.has_said(Kind.LEVEL, question.id) == 2


@pytest.mark.parametrize("came_from", ["question-of-nobody", "https://example.org", "", "cases"])
def test_an_address_with_a_made_up_origin_leads_to_the_start(came_from):
    visitor = Visitor()
    visitor.app.query_params["from"] = came_from
    assert visitor.opens(CASES).presses("back-from-library").page == ""


def test_buttons_to_the_library_wait_until_the_reasons_are_opened():
    assert Visitor().opens("stage-2").buttons("open-") == []


# Ways in


def test_the_library_opens_from_the_first_page_and_leads_back_there():
    visitor = Visitor().opens().presses("library")
    assert visitor.page == CASES
    assert visitor.presses("back-from-library").page == ""


def test_the_library_opens_from_the_sidebar_and_leads_back_to_the_screen():
    assert Visitor().opens("stage-3").presses("library").presses("back-from-library").page == "stage-3"


def test_reading_the_library_keeps_nothing():
    visitor = searches(Visitor().opens(CASES), CASES, "hull")
    assert shelf.store().find(visitor.token) is None


def test_a_look_at_the_library_does_not_move_the_place_to_come_back_to():
    visitor = with_answers({Slot(Kind.ABOUT, bank().about[0].id): bank().about[0].options[0].id})
    visitor.opens("stage-3").presses("library")
    assert Visitor(visitor.token).opens().presses("carry-on").page == "stage-3"


# Words explained where they are first used


@pytest.mark.parametrize("place", range(1, len(shelf.bank().stages) + 1))
def test_every_word_of_the_glossary_in_plain_sight_on_a_stage_is_explained_there(place):
    stage = bank().stages[place - 1]
    sight = [stage.title, stage.purpose, stage.good]
    sight += [text for question in stage.questions for text in (question.text, *question.rungs)]
    wanted = {words.explained(use.term.term, "") for text in sight for use in found.terms_in(text, bank().glossary)}
    shown = {each.split(" (")[0] for each in explained(Visitor().opens(journey.stage_page(place)))}
    assert {each.split(" (")[0] for each in wanted} <= shown


def test_a_word_in_plain_sight_is_explained_once_and_never_again_below():
    place, use = next(
        (place, use)
        for place, stage in enumerate(bank().stages, start=1)
        for use in found.terms_in(stage.good, bank().glossary)
    )
    shown = explained(Visitor().opens(journey.stage_page(place)))
    assert [each.split(" (")[0] for each in shown].count(use.term.term) == 1


def test_the_words_of_a_rating_are_explained():
    place, item = next(
        (place, item)
        for place, stage in enumerate(bank().stages, start=1)
        for item in bank().confidence_in(stage)
        if found.terms_in(item.text, bank().glossary)
    )
    visitor = Visitor().opens(journey.confidence_page(place))
    assert all(visitor.sees(use.term.meaning) for use in found.terms_in(item.text, bank().glossary))


# Other banks


@pytest.fixture
def a_bank_without_a_library(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = {"cases": (), "resources": (), "glossary": ()}
    questions = {stage.id: [_unlinked(question) for question in stage.questions] for stage in bank().stages}
    stages = tuple(stage.model_copy(update={"questions": tuple(questions[stage.id])}) for stage in bank().stages)
    changed = bank().model_copy(update={**bare, "stages": stages})
    for name in ("questions", "stage_of", "number_of", "next_steps"):
        changed.__dict__.pop(name, None)  # worked out from the stages of the other bank
    monkeypatch.setattr(shelf, "bank", lambda: changed)


def _unlinked(question: Question) -> Question:
    return question.model_copy(update={"cases": (), "resources": ()})


@pytest.mark.usefixtures("a_bank_without_a_library")
@pytest.mark.parametrize("page", ["", "about", "stage-1", "confidence-1", "plan"])
def test_a_bank_without_a_library_shows_no_way_into_one(page):
    visitor = Visitor().opens(page)
    assert "library" not in visitor.buttons()
    assert explained(visitor) == []


@pytest.mark.usefixtures("harbour")
@pytest.mark.parametrize("page", LISTS)
def test_another_bank_shows_its_own_library(page):
    assert Visitor().opens(page).title


@pytest.mark.usefixtures("harbour")
def test_a_case_of_another_bank_is_told():
    visitor = Visitor().opens(CASES).presses("read-little-haven")
    assert visitor.sees(bank().cases[0].story)
