"""Reads a command's words where nothing is wrong or unusual with them, without the time that importing Typer takes.

For whatever is not as plain as that Typer reads the words again, and says what is wrong.
"""

from collections.abc import Sequence
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, TypeVar, cast, get_args

from studio.cli.options.option import Word

Options = TypeVar("Options")


def read_plainly(kind: type[Options], words: Sequence[str]) -> Options | None:
    """Return the options that a command's words stand for; None where Typer is to read them."""
    names: dict[str, tuple[str, Any, Word]] = {}
    places: list[tuple[str, Any, Word]] = []
    own = fields(kind)  # pyright: ignore[reportArgumentType] - dataclasses, all of them
    for each in own:
        type_, described = cast("tuple[Any, Word]", get_args(each.type))
        if not described.names:
            places.append((each.name, type_, described))
        for name in "/".join(described.names).split("/"):
            names[name] = each.name, type_, described
    values: dict[str, Any] = {}
    free: list[str] = []
    rest = list(reversed(words))
    while rest:
        word = rest.pop()
        if not word.startswith("-"):
            free.append(word)
            continue
        name, has_value, value = word.partition("=")
        if not name.startswith("--") or name not in names or names[name][0] in values:
            return None
        field, type_, described = names[name]
        if list[str] in get_args(type_):
            return None  # it may come several times
        if bool in (type_, *get_args(type_)):
            if has_value:
                return None
            values[field] = not described.names[0].endswith(f"/{name}")
            continue
        if not has_value:
            if not rest or rest[-1].startswith("-"):
                return None
            value = rest.pop()
        if not value:
            return None
        values[field] = described.parser(value) if described.parser else value
    if len(places) != 1 or not free or not all(free):
        return None
    field, type_, described = places[0]
    is_list = get_args(type_) == (Path,)
    if len(free) > 1 and not is_list:
        return None
    read: list[Any] = [described.parser(word) if described.parser else word for word in free]
    values[field] = read if is_list else read[0]
    needed = (each.name for each in own if each.default is MISSING)
    return kind(**values) if all(name in values for name in needed) else None
