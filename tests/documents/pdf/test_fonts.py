import pytest

from documents.pdf.fonts import FOLDER, Face, font, runs, text_width
from documents.text.plain import plain


def test_plain_english_is_one_run_of_the_first_font():
    assert runs("Plain English, £5 – “quoted”", Face.BODY) == (("SourceSans3-Regular", "Plain English, £5 – “quoted”"),)


def test_runs_put_together_give_the_text_back():
    text = "Plan 计划 план σχέδιο 😀 योजना แผน"
    assert "".join(part for _, part in runs(text, Face.HEADING)) == text


@pytest.mark.parametrize(
    "text",
    [
        "Ελλάδα",
        "Україна",
        "Հայաստան",
        "საქართველო",
        "שלום",
        "مرحبا",
        "नमस्ते",
        "বাংলা",
        "தமிழ்",
        "สวัสดี",
        "አማርኛ",
        "ខ្មែរ",
        "မြန်မာ",
        "ᏣᎳᎩ",
        "你好世界",
        "日本語テキスト",
        "한국어",
        "😀🎉👋",
        "½≥→✓☎₹ⅷ",
        "𝓯𝓪𝓷𝓬𝔂",
    ],
)
def test_living_scripts_symbols_and_emoji_have_glyphs_of_their_own(text):
    unknown = font("PlanFallback").face.charToGlyph[0xFFFD]
    for name, part in runs(plain(text), Face.BODY):
        assert all(font(name).face.charToGlyph[ord(character)] not in (0, unknown) for character in part)


def test_a_character_that_no_font_has_is_drawn_as_the_replacement_glyph():
    ((name, part),) = runs("\u0378", Face.BOLD)
    face = font(name).face
    assert part == "\u0378"
    assert face.charToGlyph[0x378] == face.charToGlyph[0xFFFD] != 0


def test_every_committed_font_has_a_space():
    assert all(font(file.stem).has(" ") for file in FOLDER.glob("*.ttf"))


def test_the_committed_fonts_stay_small():
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 8_000_000


def test_the_width_of_a_text_is_the_sum_of_its_runs():
    both = text_width("plan 计划", Face.BODY, 10)
    assert both == pytest.approx(text_width("plan ", Face.BODY, 10) + text_width("计划", Face.BODY, 10))
