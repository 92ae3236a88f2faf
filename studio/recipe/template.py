"""Templates with tokens, such as `{stem}_{n:04}`: checked once, filled for each photo.

What a file system allows in a name is not known here.
"""

import re
from collections.abc import Mapping

from studio.errors import RecipeError
from studio.message import message
from studio.tokens import COLUMN, TOKENS, is_token

_PART = re.compile(r"\{\{|\}\}|\{(?P<name>[^{}:]*)(?::(?P<width>[^{}]*))?\}|[{}]")
_WIDTH = re.compile(r"0?\d{1,2}")


LONGEST_FILE = 4096
"""Letters of a path that a recipe names: what Linux opens (PATH_MAX)."""

_MOST_SHOWN = 80


def quote_value(value: object) -> str:
    """Return a wrong value as it is written in a recipe, or the start of one that is long."""
    return shorten(repr(value))


def shorten(text: str) -> str:
    """Return a text for a sentence about it, or the start of one that is long."""
    return text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN - 3]}..."


def check_length(text: str, most: int, key: str) -> None:
    """Raise RecipeError, naming `key`, for a text of too many letters, which would stand in every sentence about it."""
    if len(text) > most:
        raise RecipeError(
            message("{key} has {count} letters; {limit} is the most.", key=key, count=len(text), limit=most)
        )


def check_template(template: str, key: str) -> None:
    """Raise RecipeError, naming `key`, when a template has an unknown token or a brace without its partner."""
    for part in _PART.finditer(template):
        if part[0] in ("{{", "}}"):
            continue
        name, width = part["name"], part["width"]
        if name is None:
            raise RecipeError(
                message(
                    "{key} is {value}: a single {brace} has no partner; write {double} for one.",
                    key=key,
                    value=quote_value(template),
                    brace=part[0],
                    double=part[0] * 2,
                ),
                short=message("{brace} has no partner.", brace=part[0]),
            )
        if not is_token(name):
            raise RecipeError(
                message(
                    "{key} is {value}: {token} is not a token; the tokens are {tokens}.",
                    key=key,
                    value=quote_value(template),
                    token=f"{{{name}}}",
                    tokens=(*(f"{{{token}}}" for token in TOKENS), f"{{{COLUMN}…}}"),
                ),
                short=message("“{token}” isn't a token. Press + to insert one.", token=f"{{{name}}}"),
            )
        is_number = name in TOKENS and TOKENS[name].is_number
        if width is not None and not (is_number and _WIDTH.fullmatch(width)):
            raise RecipeError(
                message(
                    "{key} is {value}: {token} can't be formatted; a width is for numbers, as in {{n:04}}.",
                    key=key,
                    value=quote_value(template),
                    token=part[0],
                ),
                short=message("“{token}”: only numbers take a width, as in {{n:04}}.", token=part[0]),
            )


def template_tokens(template: str) -> frozenset[str]:
    """Return the names of the tokens that a template uses."""
    return frozenset(part["name"] for part in _PART.finditer(template) if part["name"])


def fill_template(template: str, values: Mapping[str, str | int]) -> str:
    """Put the values in place of the tokens; a value that is missing becomes an empty text."""

    def replace(part: re.Match[str]) -> str:
        if part[0] in ("{{", "}}"):
            return part[0][0]
        value = values.get(part["name"] or "", "")
        width = part["width"]
        if width and isinstance(value, int):
            return format(value, f"{width}d")
        return str(value)

    return _PART.sub(replace, template)


def rename_tokens(template: str, names: Mapping[str, str]) -> str:
    """Return the template with tokens under other names; all else of it stays as it is."""

    def replace(part: re.Match[str]) -> str:
        name, width = part["name"], part["width"]
        if name is None or name not in names:
            return part[0]
        return f"{{{names[name]}}}" if width is None else f"{{{names[name]}:{width}}}"

    return _PART.sub(replace, template)
