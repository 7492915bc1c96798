from documents.text.right_to_left import as_typed, joined, stretches


def test_english_is_one_stretch_from_left_to_right():
    assert list(stretches("Plan 7")) == [(False, ["Plan 7"])]


def test_hebrew_is_placed_letter_by_letter_in_the_order_it_is_said():
    assert list(stretches("a שלום b")) == [(False, ["a "]), (True, ["ש", "ל", "ו", "ם"]), (False, [" b"])]


def test_a_number_between_hebrew_words_keeps_its_own_direction():
    ((backwards, pieces),) = stretches("שנת 2027 טובה")
    assert backwards
    assert "2027" in pieces


def test_a_mark_stays_with_its_letter():
    ((_, pieces),) = stretches("שָׁלוֹם")
    assert pieces[0] == "שָׁ"


def test_arabic_letters_take_the_form_that_joins_them():
    assert joined("بب") == "\ufe91\ufe90"
    assert joined("ببب") == "\ufe91\ufe92\ufe90"
    assert joined("ب") == "\ufe8f"


def test_alef_does_not_join_what_follows():
    assert joined("اب") == "\ufe8d\ufe8f"


def test_a_vowel_sign_does_not_part_two_letters():
    assert joined("بَب") == "\ufe91\u064e\ufe90"


def test_a_presentation_form_reads_as_the_letter_that_was_typed():
    assert "".join(map(as_typed, joined("مرحبا بالعالم"))) == "مرحبا بالعالم"
    assert as_typed("½︰ﬁ") == "½︰ﬁ"
