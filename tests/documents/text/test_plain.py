import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from documents.text.plain import one_line, plain

anything = st.text(st.characters(exclude_categories=()))


def test_every_kind_of_line_end_becomes_one_kind():
    assert plain("a\r\nb\rc\u2028d\x85e\x0bf") == "a\nb\nc\nd\ne\nf"


def test_at_most_one_empty_line_is_kept():
    assert plain("a\n\n\n\n\nb") == "a\n\nb"


def test_tabs_and_runs_of_spaces_become_one_space():
    assert plain("  a\t\t b\u00a0 c  ") == "a b c"


def test_letters_and_their_accents_are_composed():
    assert plain("cafe\u0301") == "café"


def test_invisible_characters_go():
    assert plain("\x00a\u200b\ufeff\u202eb\u00ad") == "ab"


def test_half_a_character_becomes_the_replacement_character():
    assert plain("a\ud800b\uffffc") == "a\ufffdb\ufffdc"


def test_markup_is_left_alone():
    assert plain("<b>&amp;</b>") == "<b>&amp;</b>"


def test_one_line_has_no_line_end():
    assert one_line("a\r\nb") == "a b"


@given(anything)
def test_plain_text_can_be_encoded_and_holds_no_control(text):
    clean = plain(text)
    clean.encode("utf-16-be")
    assert all(character == "\n" or unicodedata.category(character) != "Cc" for character in clean)


@given(anything)
def test_plain_text_is_plain_already(text):
    assert plain(plain(text)) == plain(text)


def test_arabic_typed_in_presentation_forms_becomes_letters():
    assert plain("\ufe91\ufe90") == "بب"
