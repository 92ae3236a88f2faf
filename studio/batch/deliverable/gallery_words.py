"""What the page of a gallery says, in the language that its recipe asks for, else in that of the system."""

import locale
import os
import tomllib
from collections.abc import Iterable
from datetime import date

import msgspec
from msgspec import Struct

from studio.batch.deliverable.delivered import DeliveredFile
from studio.paths import resource_path
from studio.recipe.deliverable import PageLanguage

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""In the order in which they count."""

_TRADITIONAL = frozenset(("Hant", "TW", "HK", "MO"))
"""Of Chinese, whose signs there are no words in; the window leaves it to English, too."""


class GalleryWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of a page; {n}, {m} and {name} in them are filled in. `lang` is the language as HTML names it."""

    lang: str
    photo: str
    photos: str
    skip: str
    gallery: str
    chapter: str
    download_all: str
    part: str
    only_choice: str
    save_choice: str
    send: str
    choose: str
    choose_key: str
    download_one: str
    download: str
    saved_one: str
    saved: str
    close: str
    zoom: str
    previous: str
    next: str
    failed: str
    date_form: str
    months: tuple[str, ...]

    def count(self, number: int) -> str:
        """Say how many photos there are."""
        return (self.photo if number == 1 else self.photos).replace("{n}", str(number))

    def named(self, sentence: str, name: str) -> str:
        """Put the name of a photo into a sentence."""
        return sentence.replace("{name}", name)

    def numbered(self, number: int, count: int) -> str:
        """Say which of several parts one is."""
        return self.part.replace("{n}", str(number)).replace("{m}", str(count))

    def day(self, day: date) -> str:
        """Write a date."""
        month = self.months[day.month - 1]
        return self.date_form.replace("{day}", str(day.day)).replace("{month}", month).replace("{year}", str(day.year))

    def days(self, delivered: Iterable[DeliveredFile]) -> str:
        """Return the day that the photos were taken, or the first and the last with a dash; "" where none says so."""
        days = sorted(file.taken.date() for file in delivered if file.taken is not None)
        return " – ".join(dict.fromkeys(map(self.day, days[:1] + days[-1:])))

    def for_script(self) -> dict[str, str]:
        """Return the words that are said by the script of the page."""
        names = ("saved_one", "saved", "choose_key", "download", "close", "zoom", "previous", "next", "failed")
        return {name: getattr(self, name) for name in names}


def load_words(language: PageLanguage) -> GalleryWords:
    """Return the words of a language."""
    chosen = system_language() if language is PageLanguage.SYSTEM else language
    text = resource_path("gallery", "words.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text)[chosen.value], GalleryWords)


def system_language() -> PageLanguage:
    """Return the language that the user's system speaks, English where there are no words for it."""
    named = next((name for variable in _VARIABLES if (name := os.environ.get(variable))), "")
    name = named or locale.getlocale()[0] or ""
    if _TRADITIONAL & set(name.replace("-", "_").replace(".", "_").split("_")):
        return PageLanguage.ENGLISH
    try:
        return PageLanguage(name.replace("-", "_").partition("_")[0].casefold() or "en")
    except ValueError:
        return _by_english_name(name)


def _by_english_name(name: str) -> PageLanguage:
    """Return the language of a locale that Windows names in English, such as German_Germany."""
    names = {"german": "de", "french": "fr", "spanish": "es", "japanese": "ja", "chinese": "zh"}
    word = name.partition("_")[0].partition(" ")[0].casefold()
    return PageLanguage(names.get(word, "en"))
