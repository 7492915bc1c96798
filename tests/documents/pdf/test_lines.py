import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.pdf.fonts import Face
from documents.pdf.lines import Line, Voice, break_lines, line_width
from documents.text.plain import plain

words = st.text(st.sampled_from("abcde fghi jkl mno-pq/rs 你好世界 àé 😀\n"), max_size=300).map(plain)


def said(lines: list[Line]) -> list[str]:
    return ["".join(part for _, part in line) for line in lines]


def test_a_short_text_is_one_line():
    assert said(break_lines([Voice("Hold the first review")], 10, 400)) == ["Hold the first review"]


def test_a_line_keeps_the_space_it_was_broken_at():
    assert said(break_lines([Voice("one two three")], 10, 40)) == ["one two ", "three"]


def test_a_line_end_begins_a_new_line_and_an_empty_line_is_kept():
    assert said(break_lines([Voice("a\n\nb")], 10, 100)) == ["a", "", "b"]


def test_an_address_is_broken_after_a_slash():
    lines = said(break_lines([Voice("https://example.org/guidance/chapters")], 10, 110))
    assert len(lines) > 1
    assert all(line[-1] in "/-." for line in lines[:-1])


def test_chinese_is_broken_between_characters():
    lines = said(break_lines([Voice("plan " + "语" * 30)], 10, 100))
    assert lines[0].startswith("plan 语")


def test_voices_run_on_in_one_paragraph():
    (line,) = break_lines([Voice("You said: ", Face.BOLD), Voice("Planned.")], 10, 300)
    assert line == (("SourceSans3-SemiBold", "You said: "), ("SourceSans3-Regular", "Planned."))


def test_a_word_set_in_two_fonts_is_kept_together():
    lines = said(break_lines([Voice("one twoש three")], 10, 45))
    assert "twoש " in "|".join(lines)


@given(words, st.sampled_from([20, 60, 200]))
def test_nothing_is_left_out(text, room):
    assert "".join(said(break_lines([Voice(text)], 10, room))) == text.replace("\n", "")


@given(words, st.sampled_from([20, 60, 200]))
def test_no_line_is_wider_than_the_room(text, room):
    assert all(line_width(line, 10) <= room + 1e-6 for line in break_lines([Voice(text)], 10, room))


@pytest.mark.parametrize("text", ["W" * 500, "word " * 2000, "語" * 600])
def test_the_longest_words_and_texts_fit(text):
    lines = break_lines([Voice(plain(text))], 10, 80)
    assert max(line_width(line, 10) for line in lines) <= 80
