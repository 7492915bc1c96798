"""Finding things in the library, and the words of the glossary in a text."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.library import cases, folded, is_in, resources, terms, terms_in
from questions.loader import BANKS, DEFAULT, load_bank
from questions.model import Term

MUTUALS = load_bank(BANKS / DEFAULT)
HARBOUR = load_bank(Path(__file__).parents[1] / "banks" / "good" / "harbour")
STAGES = [stage.id for stage in MUTUALS.stages]
OUTCOMES = sorted({case.outcome for case in MUTUALS.cases})

some_case = st.sampled_from(MUTUALS.cases)
WORDS = ("Hull", "nurses", "2010", "café", "board", "£20", "council", "ended", "mutual", "zebra")
some_words = st.lists(st.sampled_from(WORDS), max_size=3)


def term(name: str, *also: str) -> Term:
    return Term(term=name, meaning=f"What {name} means", also=also)


def uses(said: str, *glossary: Term) -> list[str]:
    return [use.term.term for use in terms_in(said, glossary)]


def forms(said: str, *glossary: Term) -> list[str]:
    return [use.form for use in terms_in(said, glossary)]


# Searching


@given(some_case, st.randoms(use_true_random=False))
def test_a_case_is_found_by_any_of_its_words_in_any_order(case, random: Random):
    words = f"{case.title} {case.service} {case.place} {case.story}".split()
    query = " ".join(random.sample(words, min(4, len(words))))
    assert case in cases(MUTUALS, query)


@given(some_case, st.sampled_from([str.upper, str.lower, str.title]))
def test_capitals_make_no_difference(case, recased):
    assert cases(MUTUALS, recased(case.title)) == cases(MUTUALS, case.title)


@given(st.text(alphabet="abcdefghij klmnopqrstuvwxyz", max_size=30))
def test_accents_make_no_difference(plain):
    accented = unicodedata.normalize("NFC", "".join(f"{mark}\u0301" for mark in plain))
    assert folded(accented) == folded(plain)


@given(some_words, some_words)
def test_every_further_word_can_only_narrow_what_is_found(some, more):
    wide, narrow = cases(MUTUALS, " ".join(some)), cases(MUTUALS, " ".join(some + more))
    assert set(narrow) <= set(wide)


@given(some_words, st.sampled_from(["", *STAGES]), st.sampled_from(["", *OUTCOMES]))
def test_filters_keep_what_passes_each_of_them_in_the_order_of_the_bank(words, stage, outcome):
    query = " ".join(words)
    passing = [set(cases(MUTUALS, query)), set(cases(MUTUALS, stage=stage)), set(cases(MUTUALS, outcome=outcome))]
    assert cases(MUTUALS, query, stage, outcome) == tuple(
        case for case in MUTUALS.cases if all(case in each for each in passing)
    )


@pytest.mark.parametrize("query", ["", "   ", "–", ".,;"])
def test_a_query_without_words_finds_everything(query):
    assert cases(MUTUALS, query) == MUTUALS.cases
    assert resources(MUTUALS, query) == MUTUALS.resources
    assert len(terms(MUTUALS, query)) == len(MUTUALS.glossary)


def test_a_word_that_nothing_holds_finds_nothing():
    assert (cases(MUTUALS, "zebra"), resources(MUTUALS, "zebra"), terms(MUTUALS, "zebra")) == ((), (), ())


def test_the_beginning_of_a_word_is_enough():
    assert is_in("commiss nurs", "The commissioner’s nurses")


def test_signs_between_words_do_not_matter():
    assert is_in("Hull, 2011-16; co-op", "2011–16 a co-op in Hull")


def test_a_stage_shows_only_what_concerns_it():
    assert all("route" in case.stages for case in cases(MUTUALS, stage="route"))
    assert all("route" in resource.stages for resource in resources(MUTUALS, stage="route"))


def test_a_resource_is_found_by_who_published_its_source():
    assert [resource.id for resource in resources(HARBOUR, "harbour press")] == ["chart-room"]


def test_a_term_is_found_by_its_other_forms():
    assert [found.term for found in terms(HARBOUR, "vhf")] == ["Very high frequency"]


def test_terms_come_in_alphabetical_order_whatever_their_capitals_accents_and_hyphens():
    bank = HARBOUR.model_copy(update={"glossary": tuple(map(term, ("buoy", "Écart", "Co-op", "Anchor", "Coast")))})
    assert [found.term for found in terms(bank)] == ["Anchor", "buoy", "Coast", "Co-op", "Écart"]


def test_a_bank_without_a_library_has_nothing_to_find():
    bare = HARBOUR.model_copy(update={"cases": (), "resources": (), "glossary": ()})
    assert (cases(bare), resources(bare), terms(bare), terms_in("A mooring", bare.glossary)) == ((), (), (), ())


# Words of the glossary in a text


@given(st.lists(st.sampled_from(["gate", "rung", "asset lock", "and", "the", "gatepost"]), max_size=12))
def test_exactly_the_whole_words_of_a_text_are_found(words):
    glossary = term("Asset lock"), term("Gate"), term("Rung")
    wanted = dict.fromkeys(word.capitalize() for word in words if word not in ("and", "the", "gatepost"))
    assert uses(" ".join(words), *glossary) == list(wanted)


@given(st.sampled_from(MUTUALS.glossary))
def test_every_form_of_every_term_is_found_when_it_stands_alone(each):
    for form in (each.term, *each.also):
        assert [use.term for use in terms_in(f"About {form}.", MUTUALS.glossary)] == [each]


def test_a_part_of_a_word_is_no_use_of_it():
    assert uses("Investigated gatekeepers", term("Gate")) == []


def test_a_plural_and_a_possessive_are_uses():
    assert uses("The gates", term("Gate")) == uses("A gate’s hinge", term("Gate")) == ["Gate"]


@pytest.mark.parametrize("said", ["A cic", "Cic", "a Tupe"])
def test_initials_count_only_as_written(said):
    assert uses(said, term("CIC"), term("TUPE")) == []


def test_a_name_is_not_found_in_the_same_words_in_small_letters():
    assert uses("Find the best value", term("Best Value")) == []
    assert uses("Best Value", term("Best Value")) == ["Best Value"]


def test_other_words_may_begin_with_a_capital_or_not():
    assert uses("Shadow board", term("shadow board")) == ["shadow board"]
    assert uses("a shadow board", term("Shadow board")) == ["Shadow board"]


def test_the_longer_of_two_forms_wins_and_hides_the_shorter():
    glossary = term("Insourcing", "in-house"), term("Vertical exemption", "in-house exemption")
    assert uses("the in-house exemption", *glossary) == ["Vertical exemption"]


def test_a_use_says_which_form_was_used():
    assert forms("CICs and a CIC", term("Community interest company", "CIC")) == ["CIC"]


def test_words_of_a_form_may_stand_on_two_lines():
    assert uses("an asset\n  lock", term("Asset lock")) == ["Asset lock"]


def test_signs_in_a_form_are_only_signs():
    assert uses("the s.151 officer", term("s.151")) == ["s.151"]
    assert uses("the sx151 officer", term("s.151")) == []
