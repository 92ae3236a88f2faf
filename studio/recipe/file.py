"""Recipes as TOML files: read, checked, written. Opens no photo, watermark or profile that a recipe names."""

import errno
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import msgspec
import tomli_w

from studio.errors import RecipeError
from studio.message import message
from studio.paths import absolute
from studio.recipe.model import Export, Recipe
from studio.recipe.template import rename_tokens
from studio.recipe.validation import explain
from studio.recipe.watermark import PortraitChange, Watermark, is_font_file
from studio.safe_file import read_bounded
from studio.system_error import explain_os_error
from studio.tokens import COLUMN, is_token

SUFFIX = ".recipe.toml"

LARGEST_RECIPE = 1_000_000
"""Bytes of a recipe file."""

_OF_ALL = ("data", "gallery", "sheet", "zip")
"""Tables for what is made of the whole delivery."""

_PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
_DEEPEST = 8
"""Tables and lists within each other, down to the text of a watermark."""

_LONG_KEY = re.compile(
    rf"""(?<![A-Za-z0-9_-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{100}}|(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{{10000}}"""
)
"""What no recipe has, and what takes the reader of TOML a time that grows with its square: a key of over a hundred
parts with dots between them. Looked for before reading, in all of the text; each letter is looked at about once."""


def decode_recipe(text: str, origin: str = "recipe") -> Recipe:
    """Read a recipe from TOML; `origin` names the file in errors.

    Raises RecipeError with the key, the value and what is allowed.
    """
    if len(text) > LARGEST_RECIPE:
        raise RecipeError(message("{file} is too large to be a recipe.", file=origin))
    if _LONG_KEY.search(text):
        problem = message("{file} is not a recipe: a key in it has far too many parts or letters.", file=origin)
        raise RecipeError(problem)
    try:
        raw: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RecipeError(message("{file} is not valid TOML: {detail}.", file=origin, detail=str(error))) from None
    except ValueError:  # Python refuses to read numbers of thousands of digits
        raise RecipeError(
            message("{file} is not a recipe: it holds a number with far too many digits.", file=origin)
        ) from None
    except RecursionError:
        raise RecipeError(
            message("{file} is not a recipe: its lists or tables are nested far too deep.", file=origin)
        ) from None
    if "version" not in raw:
        raise RecipeError(message("version is missing; write version = 1."), origin)
    return _convert(raw, origin)


def load_recipe(path: Path) -> Recipe:
    """Read a recipe file; files that it names beside itself become absolute paths.

    Raises RecipeError when the file can't be read or is no recipe.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe or a device may never end
            raise RecipeError(message("{file} is not a file, so it is not a recipe.", file=str(path)))
        text = read_bounded(path, LARGEST_RECIPE).decode("utf-8-sig")
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise RecipeError(message("{file} is too large to be a recipe.", file=str(path))) from None
        raise RecipeError(
            message("{file} can't be read: {reason}.", file=str(path), reason=explain_os_error(error))
        ) from None
    except UnicodeDecodeError:
        raise RecipeError(message("{file} is not a text in UTF-8, so it is not a recipe.", file=str(path))) from None
    return map_files(decode_recipe(text, str(path)), lambda name: _absolute(name, path.parent))


def encode_recipe(recipe: Recipe) -> str:
    """Write a recipe as TOML, without the keys that have their default."""
    raw: dict[str, Any] = {"version": recipe.version, "name": recipe.name}
    raw["export"] = [{"name": export.name} | msgspec.to_builtins(export) for export in recipe.exports]
    for export in raw["export"]:
        for watermark in export.get("watermark", ()):
            del watermark["kind"]
    for table in _OF_ALL:
        if (value := getattr(recipe, table)) is not None:
            raw[table] = msgspec.to_builtins(value)
    return tomli_w.dumps(raw)


def check_recipe(recipe: Recipe) -> Recipe:
    """Return an equal recipe whose every value is of its own kind; made by `replace`, one may hold what it must not.

    Raises RecipeError with the key, the value and what is allowed.
    """
    try:
        return msgspec.convert(msgspec.to_builtins(recipe), Recipe)
    except msgspec.ValidationError as error:
        lists = msgspec.json.decode(msgspec.json.encode(recipe))  # where to_builtins has tuples
        raise explain(error, lists, Recipe) from None


def map_files(recipe: Recipe, change: Callable[[str], str]) -> Recipe:
    """Return the recipe with each file name in it (watermarks, fonts, profiles, the logo) passed through `change`."""

    def change_names(table: Watermark | PortraitChange) -> dict[str, object]:
        names: dict[str, object] = {}
        image, font = getattr(table, "image", None), getattr(table, "font", None)
        if image is not None:
            names["image"] = change(image)
        if font is not None and is_font_file(font):
            names["font"] = change(font)
        return names

    def change_watermark(watermark: Watermark) -> Watermark:
        names = change_names(watermark)
        if watermark.portrait is not None and (inner := change_names(watermark.portrait)):
            names["portrait"] = msgspec.structs.replace(watermark.portrait, **inner)
        return msgspec.structs.replace(watermark, **names) if names else watermark

    def change_export(export: Export) -> Export:
        profile = export.profile if export.profile in ("srgb", "keep") else change(export.profile)
        watermarks = tuple(change_watermark(watermark) for watermark in export.watermark)
        return msgspec.structs.replace(export, profile=profile, watermark=watermarks)

    sheet = recipe.sheet
    if sheet is not None and sheet.logo:
        sheet = msgspec.structs.replace(sheet, logo=change(sheet.logo))
    exports = tuple(change_export(export) for export in recipe.exports)
    return msgspec.structs.replace(recipe, exports=exports, sheet=sheet)


def _absolute(name: str, folder: Path) -> str:
    return str(absolute(folder) / name)


def _convert(raw: dict[str, Any], origin: str) -> Recipe:
    _tag_watermarks(raw, origin)
    if names := _own_names(raw):
        raw["export"] = _with_columns(raw.get("export"), names)
    try:
        return msgspec.convert(raw, Recipe)
    except msgspec.ValidationError as error:
        raise RecipeError(explain(error, raw, Recipe).message, origin) from None


def _tag_watermarks(raw: dict[str, Any], origin: str) -> None:
    """Tag each watermark's table as an image or a text, by the key that it has."""
    exports: Any = raw.get("export")
    for export in cast("list[Any]", exports) if isinstance(exports, list) else []:
        watermarks: Any = cast("dict[str, Any]", export).get("watermark") if isinstance(export, dict) else None
        for watermark in cast("list[Any]", watermarks) if isinstance(watermarks, list) else []:
            if not isinstance(watermark, dict):
                continue
            table = cast("dict[str, Any]", watermark)
            if "kind" in table or ("image" in table) == ("text" in table):
                raise RecipeError(message("a watermark has either an image or a text."), origin)
            table["kind"] = "image" if "image" in table else "text"


def _own_names(raw: dict[str, Any]) -> dict[str, str]:
    """Return the columns that a recipe has given names of its own, by their tokens."""
    data: Any = raw.get("data")
    columns: Any = cast("dict[str, Any]", data).get("columns") if isinstance(data, dict) else None
    given = cast("dict[str, Any]", columns) if isinstance(columns, dict) else {}
    return {
        name: f"{COLUMN}{column}"
        for name, column in given.items()
        if isinstance(column, str) and not is_token(name) and not set(column) & set("{}:")
    }


def _with_columns(value: Any, names: dict[str, str], depth: int = 0) -> Any:
    """Return a value in whose templates the tokens of a recipe's own are those of their columns."""
    if depth > _DEEPEST:
        return value
    if isinstance(value, str):
        return rename_tokens(value, names)
    if isinstance(value, list):
        return [_with_columns(each, names, depth + 1) for each in cast("list[Any]", value)]
    if isinstance(value, dict):
        table = cast("dict[str, Any]", value)
        return {key: _with_columns(each, names, depth + 1) for key, each in table.items()}
    return value
