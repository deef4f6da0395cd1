"""Brand kits: the example is valid, every mistake gets one sentence, and a kit survives being kept."""

from pathlib import Path
from typing import Any

import pytest
from tests.inputs.picture_files import flat, save

from seedream.errors import InputError
from seedream.inputs import Intent, from_source, read, to_source
from seedream.inputs.brand_file import example, load_brand, to_values
from seedream.inputs.brand_words import Words
from seedream.inputs.names import names
from seedream.rendering.fonts import FAMILIES, font_path
from seedream.sound.music.genres import genres


def _kit(folder: Path, text: str) -> Path:
    path = folder / "brand.toml"
    path.write_text(text)
    return path


def test_the_example_is_a_kit(tmp_path: Path) -> None:
    kit = load_brand(_kit(tmp_path, example()))
    assert (kit.name, kit.look.colours.accent, kit.look.typefaces.headline) == ("Fern", "#2f7d4f", "playfair")
    assert ("users", "people") in kit.words.forbidden
    assert ("revolutionary", "") in kit.words.forbidden


def test_files_stand_relative_to_the_kit(tmp_path: Path) -> None:
    save(tmp_path / "logo.png", flat(64, 64, (20, 60, 40), 200))
    (tmp_path / "own.ttf").write_bytes(font_path("poppins_bold").read_bytes())
    kit = load_brand(_kit(tmp_path, 'name = "Fern"\n[logo]\nlight = "logo.png"\n[typefaces]\nbody = "own.ttf"'))
    assert kit.look.logo is not None
    assert kit.look.logo.light is not None
    assert kit.look.logo.light.path == tmp_path / "logo.png"
    assert kit.look.typefaces.body == str(tmp_path / "own.ttf")


MISTAKES = {
    "": '"name" is missing',
    'name = "F"\ncolour = "red"': '"colour" is not known; expected one of name',
    'name = "F"\n[colours]\nacent = "#ffffff"': '"colours.acent" is not known',
    'name = "F"\n[colours]\naccent = "red"': '"colours.accent" is "red"; expected a colour such as',
    'name = "F"\ncolours = "red"': '"colours" is "red"; expected a table',
    'name = "F"\n[logo]\nlight = "none.png"': '"logo.light" names "none.png", which is not a file',
    'name = "F"\n[logo]\nclear_space = 9': '"logo.clear_space" is "9"; expected a number from 0 to 2',
    'name = "F"\n[typefaces]\nbody = "Comic"': '"typefaces.body" is "Comic"; expected a .ttf or .otf file, or one of inter',
    'name = "F"\n[typefaces]\nbody = "none.ttf"': '"typefaces.body" names "none.ttf", which is not a file',
    'name = "F"\n[typefaces]\nbody = "broken.ttf"': "which is no font that can be read",
    'name = "F"\n[logo]\ndark = "broken.png"': '"logo.dark": the file',
    'name = "F"\ntone = "rude"': '"tone" is "rude"; expected one of formal',
    'name = "F"\nurl = "not an address"': '"url" is "not an address"',
    'name = "F"\n[voice]\nspeed = "fast"': '"voice.speed" is "fast"; expected a number from 0.6 to 1.6',
    'name = "F"\n[voice]\nname = "nobody"': '"voice.name" is "nobody"; expected one of heart',
    'name = "F"\n[music]\ngenre = "polka"': '"music.genre" is "polka"; expected one of ambient',
    'name = "F"\n[words]\nforbidden = "cheap"': '"words.forbidden" is not understood; expected a list',
    'name = "F"\n[words]\nforbidden = ["cheap"]\n[words.replace]\nlow = "cheap"': 'replaces "low" by "cheap"',
    'name = "F"\nclosing = "So cheap."\n[words]\nforbidden = ["cheap"]': '"closing" holds "cheap", which the kit forbids',
    'name = "F': "is not valid TOML",
}


@pytest.mark.parametrize("text", MISTAKES)
def test_every_mistake_gets_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "broken.ttf").write_text("no font")
    (tmp_path / "broken.png").write_text("no picture")
    with pytest.raises(InputError) as caught:
        load_brand(_kit(tmp_path, text))
    assert MISTAKES[text] in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_kit_says_how_to_get_one() -> None:
    with pytest.raises(InputError, match=r"seedream brand init nowhere\.toml"):
        read("a film", brand="nowhere.toml")


def test_names_that_kits_offer_exist() -> None:
    assert set(names("typefaces")) <= set(FAMILIES)
    assert set(names("genres")) <= set(genres())


def test_a_name_is_still_a_name_and_a_kit_a_kit(tmp_path: Path) -> None:
    assert read("a film", brand="Fern").intent.brand == "Fern"
    intent = read("a film", brand=_kit(tmp_path, 'name = "Fern"\n[voice]\nspeed = 1.2')).intent
    assert (intent.brand, str(intent.brand_kit), intent.speed) == (None, "Fern", 1.2)
    assert read("a film", brand={"name": "Fern", "voice": {"speed": 1.2}}, voice_speed=0.9).intent.speed == 0.9
    assert Intent().speed == 1.0


def test_a_request_with_kit_and_pictures_is_kept_whole(tmp_path: Path) -> None:
    picture = save(tmp_path / "a.png", flat(100, 200, (1, 2, 3)))
    kit = _kit(tmp_path, example())
    wishes: dict[str, Any] = {"brand": kit, "images": [picture]}
    source = to_source("a film", None, wishes)
    kit.unlink()  # what a film was made with stays with it
    brief = from_source(source)
    assert brief.intent.brand_kit is not None
    assert brief.intent.brand_kit.words == load_brand(to_values(brief.intent.brand_kit)).words
    assert brief.intent.images[0].path == picture


WORDS = Words(("iOS", "Fern & Co"), (("cheap", "affordable"), ("revolutionary", ""), ("users", "people"), ("amazing", "")))


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("A cheap app for users. It's revolutionary!", "An affordable app for people."),
        ("An hour of a revolutionary app for ios.", "An hour of an app for iOS."),
        ("CHEAP, amazing and quick", "AFFORDABLE and quick"),
        ("Cheap. Amazing.", "Affordable."),
        ("Our fern & co's amazing, quick tool", "Our Fern & Co's quick tool"),
        ("The most amazing app", "The app"),
        ("Amazing", ""),
        ("Cheaper than cheap.example", "Cheaper than cheap.example"),
        ("Nothing to change here!", "Nothing to change here!"),
        ("", ""),
    ],
)
def test_words_are_replaced_and_sentences_stay_whole(said: str, written: str) -> None:
    assert WORDS.clean(said) == written
    assert WORDS.clean(written) == written


@pytest.mark.parametrize(
    ("tone", "said", "written"),
    [
        ("formal", "It's easy! Don't wait, you're ready.", "It is easy. Do not wait, you are ready."),
        ("friendly", "It is easy. Do not wait, you are ready.", "It's easy. Don't wait, you're ready."),
        ("plain", "It's here!", "It's here."),
        ("formal", "Fern’s own leaves", "Fern’s own leaves"),
    ],
)
def test_tones(tone: Any, said: str, written: str) -> None:
    assert Words(tone=tone).clean(said) == written
