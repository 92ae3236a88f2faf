"""Fonts by name: the bundled ones, then the system's; and which font has the letters of a text. Draws nothing."""

import os
import sys
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from studio.errors import RecipeError
from studio.message import message
from studio.paths import resource_path
from studio.recipe.font_file import FontFace, missing_letters, read_faces
from studio.recipe.watermark import is_font_file

_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
_LARGEST_FONT = 200_000_000
"""Bytes; the largest collections of Chinese and Japanese letters have some 130 MB."""
_REGULAR = ("regular", "book", "roman", "normal", "medium")
NEUTRAL = "Inter"
"""The bundled family that is asked first for letters that another font lacks."""
_INVISIBLE = {"Cc", "Cf", "Cn", "Co", "Cs", "Zs", "Zl", "Zp"}
"""Unicode categories of which no glyph is asked: controls, formats (joiners), spaces, and what is no letter at all."""


class Font(Struct, frozen=True, kw_only=True):
    """A font file, which of the fonts in it, and the names by which a drawing library picks that one."""

    path: Path
    index: int = 0
    family: str = ""
    weight: int = 400
    italic: bool = False


class NamedFont(Struct, frozen=True, kw_only=True):
    """A font and the name that a recipe knows it by: its family's, with its style where that is not the usual one."""

    name: str
    font: Font


class Fallback(Struct, frozen=True, kw_only=True):
    """A font for letters that another one lacks."""

    font: Font
    letters: frozenset[str]


class Typeface(Struct, frozen=True, kw_only=True):
    """The font of a text, and the fonts for those of its letters that it lacks."""

    font: Font
    fallbacks: tuple[Fallback, ...] = ()

    @property
    def files(self) -> list[str]:
        """The files of all of them, the first font first."""
        fonts = (self.font, *(fallback.font for fallback in self.fallbacks))
        return list(dict.fromkeys(str(font.path) for font in fonts))

    def runs(self, text: str) -> Iterator[tuple[Font, str]]:
        """Yield a text in runs of letters of one font; joiners, marks and spaces stay with the letter before them."""
        run, font = "", self.font
        for letter in text:
            wanted = next((each.font for each in self.fallbacks if letter in each.letters), None)
            if wanted is None:
                stays = unicodedata.category(letter) in ("Cf", "Mn", "Me") or unicodedata.combining(letter)
                wanted = font if stays else self.font
            if wanted != font and run:
                yield font, run
                run = ""
            run, font = run + letter, wanted
        if run:
            yield font, run


def find_font(name: str) -> Font:
    """Find a font by file (`*.ttf`, `*.otf`), by family ("Inter") or by family and style ("Inter Bold").

    Raises RecipeError when there is none.
    """
    if is_font_file(name):
        path = Path(name)
        if not path.is_file():
            raise RecipeError(message("The font file {file} is not there.", file=name))
        if path.stat().st_size > _LARGEST_FONT:
            raise RecipeError(message("The font file {file} is too large to be a font.", file=name))
        faces = read_faces(path)
        return _font(path, faces[0]) if faces else Font(path=path)
    wanted = _plain(name)
    for read in (_bundled, _installed):  # the system's fonts, often hundreds of files, only where they are wanted
        if font := read().get(wanted):
            return font
    raise RecipeError(
        message(
            "The font '{name}' is not on this computer; the fonts that come with Studio are {fonts}.",
            name=name,
            fonts=bundled_families(),
        )
    )


def find_typeface(name: str, text: str) -> Typeface:
    """Find a font and, for letters that it lacks, others: the bundled ones, then the system's, in a fixed order.

    Raises RecipeError when there is no such font, and when no font has some of the letters, which are named.
    """
    typeface, missing = cover_letters(name, text)
    if missing:
        raise RecipeError(
            message(
                "No font on this computer has these letters of the text '{text}': {letters}. "
                "Install one, or change the text.",
                text=text[:40],
                letters=" ".join(sorted(missing)[:20]),
            )
        )
    return typeface


def cover_letters(name: str, text: str) -> tuple[Typeface, frozenset[str]]:
    """Find the fonts for a text as `find_typeface` does, and the letters that none has.

    Raises RecipeError when there is no such font.
    """
    font = find_font(name)
    letters = visible_letters(text)
    missing = missing_letters(font.path, font.index, letters)
    if missing and missing == letters and not read_faces(font.path):
        return Typeface(font=font), frozenset()  # a broken font: what draws it says so
    if not missing:
        return Typeface(font=font), frozenset()
    fallbacks, left = _fall_back(frozenset(missing))
    return Typeface(font=font, fallbacks=fallbacks), left


def family_files(name: str) -> list[str]:
    """Return the font files of a family in all its styles, bundled or installed; none for one that is not there."""
    wanted = _plain(name)
    return _families().get(wanted, []) if wanted else []


def visible_letters(text: str) -> set[str]:
    """Return the letters of a text that need a glyph; variation selectors and marks that join are none."""
    return {
        letter
        for letter in text
        if unicodedata.category(letter) not in _INVISIBLE and not 0xFE00 <= ord(letter) <= 0xFE0F
    }


@lru_cache(maxsize=64)
def _fall_back(letters: frozenset[str]) -> tuple[tuple[Fallback, ...], frozenset[str]]:
    """Return fonts that have the letters, and the letters that none has; fonts of regular style are asked first."""
    fonts: list[Fallback] = []
    for regular in (True, False):
        for folder in (resource_path("fonts"), *system_folders()):
            for path, face in sorted(_read_folder(folder), key=lambda found: found[1].family != NEUTRAL):
                if not letters:
                    return tuple(fonts), letters
                if (face.style.lower() in _REGULAR and not face.italic) == regular:
                    left = frozenset(missing_letters(path, face.index, letters))
                    if left != letters:
                        fonts.append(Fallback(font=_font(path, face), letters=letters - left))
                        letters = left
    return tuple(fonts), letters


def bundled_families() -> tuple[str, ...]:
    """Return the names of the families that come with the program."""
    return tuple(sorted({face.family for _, face in _read_folder(resource_path("fonts"))} - {""}))


def bundled_fonts() -> tuple[NamedFont, ...]:
    """Return the fonts that come with the program, each weight and slant by its name."""
    return _named([resource_path("fonts")], _bundled())


def installed_fonts() -> tuple[NamedFont, ...]:
    """Return the fonts that this machine has; reads all its font files, which may take a second."""
    return _named(system_folders(), _installed())


def _named(folders: list[Path], table: dict[str, Font]) -> tuple[NamedFont, ...]:
    """Return the fonts of folders by family, and within one from light to bold; of equal names the first."""
    found: dict[str, tuple[tuple[str, int, bool, str], NamedFont]] = {}
    for folder in folders:
        for path, face in _read_folder(folder):
            font = _font(path, face)
            usual = table.get(_plain(face.family)) == font
            name = face.family if usual else f"{face.family} {face.style}"
            if face.family and name.isprintable() and table.get(_plain(name)) == font:
                order = (face.family.casefold(), face.weight, face.italic, name)
                found.setdefault(_plain(name), (order, NamedFont(name=name, font=font)))
    return tuple(named for _, named in sorted(found.values(), key=lambda each: each[0]))


@lru_cache(maxsize=1)
def _bundled() -> dict[str, Font]:
    return _index([resource_path("fonts")])


@lru_cache(maxsize=1)
def _installed() -> dict[str, Font]:
    return _index(system_folders())


@lru_cache(maxsize=1)
def _families() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for folder in (resource_path("fonts"), *system_folders()):
        for path, face in _read_folder(folder):
            files = found.setdefault(_plain(face.family), [])
            if str(path) not in files:
                files.append(str(path))
    return found


def system_folders() -> list[Path]:
    """Return the folders in which this system keeps fonts, the user's own first."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft" / "Windows" / "Fonts"
        return [local, Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"]
    if sys.platform == "darwin":
        return [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
    return [home / ".local/share/fonts", home / ".fonts", Path("/usr/local/share/fonts"), Path("/usr/share/fonts")]


def _index(folders: list[Path]) -> dict[str, Font]:
    """Map plain names to fonts: family with style, full name, and the family alone for its regular style."""
    table: dict[str, Font] = {}
    plain: dict[str, tuple[int, Font]] = {}
    for folder in folders:
        for path, face in _read_folder(folder):
            font = _font(path, face)
            for name in (f"{face.family} {face.style}", face.full):
                table.setdefault(_plain(name), font)
            rank = _REGULAR.index(face.style.lower()) if face.style.lower() in _REGULAR else len(_REGULAR)
            if rank < plain.get(_plain(face.family), (99, font))[0]:
                plain[_plain(face.family)] = (rank, font)
    for family, (_, font) in plain.items():
        table.setdefault(family, font)
    table.pop("", None)
    return table


def _plain(name: str) -> str:
    return "".join(name.lower().replace("-", " ").replace("_", " ").split())


def _font(path: Path, face: FontFace) -> Font:
    return Font(path=path, index=face.index, family=face.family, weight=face.weight, italic=face.italic)


def _read_folder(folder: Path) -> Iterator[tuple[Path, FontFace]]:
    for place, folders, files in os.walk(folder):
        folders.sort()
        for file in sorted(files):
            if file.lower().endswith(_SUFFIXES):
                path = Path(place, file)
                for face in read_faces(path):
                    yield path, face
