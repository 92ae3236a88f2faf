"""Reads a command's words where nothing is wrong or unusual with them, without the time that importing Typer takes.

For whatever is not as plain as that Typer reads the words again, and says what is wrong.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar, get_args

from studio.cli.options.option import NEEDED, Field, Options

Kind = TypeVar("Kind", bound=Options)


def read_plainly(kind: type[Kind], words: Sequence[str]) -> Kind | None:
    """Return the options that a command's words stand for; None where Typer is to read them."""
    names: dict[str, Field] = {}
    places: list[Field] = []
    own = list(kind.fields())
    for each in own:
        if not each.word.names:
            places.append(each)
        for name in "/".join(each.word.names).split("/"):
            names[name] = each
    values: dict[str, Any] = {}
    free: list[str] = []
    rest = list(reversed(words))
    while rest:
        word = rest.pop()
        if not word.startswith("-"):
            free.append(word)
            continue
        name, has_value, value = word.partition("=")
        if not name.startswith("--") or name not in names or names[name].name in values:
            return None
        field = names[name]
        if list[str] in get_args(field.type):
            return None  # it may come several times
        if bool in (field.type, *get_args(field.type)):
            if has_value:
                return None
            values[field.name] = not field.word.names[0].endswith(f"/{name}")
            continue
        if not has_value:
            if not rest or rest[-1].startswith("-"):
                return None
            value = rest.pop()
        if not value:
            return None
        values[field.name] = field.word.parser(value) if field.word.parser else value
    if len(places) != 1 or not free or not all(free):
        return None
    field = places[0]
    is_list = get_args(field.type) == (Path,)
    if len(free) > 1 and not is_list:
        return None
    read: list[Any] = [field.word.parser(word) if field.word.parser else word for word in free]
    values[field.name] = read if is_list else read[0]
    needed = (each.name for each in own if each.default is NEEDED)
    return kind(**values) if all(name in values for name in needed) else None
