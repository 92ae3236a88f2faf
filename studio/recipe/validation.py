"""Turns msgspec's validation errors into sentences that name the key, the value and what is allowed."""

import difflib
import re
from typing import Any, cast

import msgspec
from msgspec import inspect

from studio.errors import RecipeError
from studio.message import Item, Message, either, message
from studio.recipe.template import quote_value, shorten

_PLACE = re.compile(r"(?P<what>.*?)(?: - at `\$(?P<path>[^`]*)`)?", re.DOTALL)
_INSIDE = re.compile(r"export\[(?P<export>\d+)\](?:\.watermark\[(?P<watermark>\d+)\])?\.?(?P<key>.*)", re.DOTALL)
_STEP = re.compile(r"\.?([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_FIELD = re.compile(r"field `([^`]*)`")


def explain(error: msgspec.ValidationError, raw: object, root: type) -> RecipeError:
    """Return the error in words for one that `msgspec.convert(raw, root)` raised.

    This is the one place that reads another library's sentences: msgspec says nowhere else what is wrong and where.
    """
    match = _PLACE.fullmatch(str(error))
    what, path = (match["what"], match["path"] or "") if match else (str(error), "")
    place, key = _split(path.lstrip("."), raw)
    own = error.__cause__
    if isinstance(own, RecipeError):
        return RecipeError(own.problem, place, own.short)
    value, kind = _follow(raw, inspect.type_info(root), path)
    field = _FIELD.search(what)
    if field and "unknown" in what:
        return RecipeError(_explain_unknown(_join(key, field[1]), field[1], kind), place)
    if field and "missing" in what:
        return RecipeError(message("{key} is missing.", key=_join(key, field[1])), place)
    if "Expected" in what or "Invalid" in what:
        whole, part = (place, "") if not key else (key, place)
        problem = message(
            "{key} is {value}; it must be {kind}.", key=whole, value=quote_value(value), kind=_describe(kind)
        )
        return RecipeError(problem, part)
    return RecipeError(message("{key}: {detail}", key=key, detail=what) if key else what, place)


def _split(path: str, raw: object) -> tuple[Message | str, str]:
    """Return the export and the watermark that a path leads to, in words, and the key below them."""
    match = _INSIDE.fullmatch(path)
    if match is None:
        return "", path
    number, watermark = int(match["export"]), match["watermark"]
    exports = cast("dict[str, object]", raw).get("export") if isinstance(raw, dict) else None
    items = cast("list[object]", exports) if isinstance(exports, list) else []
    item = items[number] if number < len(items) else None
    name = cast("dict[str, object]", item).get("name") if isinstance(item, dict) else None
    if isinstance(name, str):
        place = message("export {number} ('{name}')", number=number + 1, name=shorten(name))
    else:
        place = message("export {number}", number=number + 1)
    if watermark is not None:
        place = message("{export}, watermark {number}", export=place, number=int(watermark) + 1)
    return place, match["key"]


def _explain_unknown(key: str, field: str, kind: inspect.Type | None) -> Message:
    key = shorten(key)
    names = tuple(known.encode_name for known in kind.fields) if isinstance(kind, inspect.StructType) else ()
    near = difflib.get_close_matches(field, names, 1)
    if near:
        return message(
            "{key} is not a key of a recipe; did you mean {near}? Allowed: {names}.", key=key, near=near[0], names=names
        )
    return message("{key} is not a key of a recipe; allowed: {names}.", key=key, names=names)


def _join(key: str, field: str) -> str:
    return f"{key}.{field}" if key else field


def _follow(raw: object, kind: inspect.Type | None, path: str) -> tuple[object, inspect.Type | None]:
    for step in _STEP.finditer(path):
        name, index = step[1], step[2]
        if index is not None:
            items = cast("list[object]", raw) if isinstance(raw, list) else []
            raw = items[int(index)] if index.isdigit() and int(index) < len(items) else None
            kind = _item_of(_bare(kind), index)
        else:
            table = cast("dict[str, object]", raw) if isinstance(raw, dict) else {}
            kind = _field_of(_bare(kind), name, table)
            raw = table.get(name)
    return raw, _choose(_bare(kind), raw)


def _bare(kind: inspect.Type | None) -> inspect.Type | None:
    """Take off `| None` and annotations."""
    while isinstance(kind, inspect.Metadata):
        kind = kind.type
    if isinstance(kind, inspect.UnionType):
        rest = [part for part in kind.types if not isinstance(part, inspect.NoneType)]
        return _bare(rest[0]) if len(rest) == 1 else inspect.UnionType(tuple(rest))
    return kind


def _item_of(kind: inspect.Type | None, index: str) -> inspect.Type | None:
    if isinstance(kind, inspect.TupleType) and index.isdigit() and int(index) < len(kind.item_types):
        return kind.item_types[int(index)]
    return kind.item_type if isinstance(kind, inspect.VarTupleType) else None


def _choose(kind: inspect.Type | None, table: object) -> inspect.Type | None:
    """Of several kinds of table, take the one that the table says it is."""
    if not isinstance(kind, inspect.UnionType) or not isinstance(table, dict):
        return kind
    tag: Any = cast("dict[str, object]", table).get("kind")
    return next((part for part in kind.types if isinstance(part, inspect.StructType) and part.tag == tag), kind)


def _field_of(kind: inspect.Type | None, name: str, table: dict[str, object]) -> inspect.Type | None:
    kind = _choose(kind, table)
    if not isinstance(kind, inspect.StructType):
        return None
    return next((field.type for field in kind.fields if field.encode_name == name), None)


def _describe(kind: inspect.Type | None) -> Item:
    kind = _bare(kind)
    match kind:
        case inspect.EnumType(cls):
            return message("one of {names}", names=tuple(str(member) for member in cls))
        case inspect.LiteralType(values):
            return either([str(value) for value in values])
        case inspect.BoolType():
            return message("true or false")
        case inspect.IntType():
            return _describe_range(message("a whole number"), kind)
        case inspect.FloatType():
            return _describe_range(message("a number"), kind)
        case inspect.StrType():
            return message("a text in quotes")
        case inspect.VarTupleType():
            return message("a list")
        case inspect.TupleType():
            parts = list(dict.fromkeys(_describe(part) for part in kind.item_types))
            return message("a list of {count}, each {kinds}", count=len(kind.item_types), kinds=either(parts))
        case inspect.StructType():
            return message("a table with {keys}", keys=tuple(field.encode_name for field in kind.fields))
        case inspect.UnionType(types) if {type(part) for part in types} == {inspect.IntType, inspect.StrType}:
            return message('a length: pixels (10) or a percentage of the short side ("3%")')
        case inspect.UnionType():
            return either([_describe(part) for part in kind.types])
        case _:
            return message("something else")


def _describe_range(noun: Message, kind: inspect.IntType | inspect.FloatType) -> Message:
    low = kind.ge if kind.ge is not None else kind.gt
    if low is not None and kind.le is not None:
        if kind.ge is not None:
            return message("{kind} from {low} to {high}", kind=noun, low=f"{low:g}", high=f"{kind.le:g}")
        return message("{kind} above {low}, at most {high}", kind=noun, low=f"{low:g}", high=f"{kind.le:g}")
    return message("{kind} of at least {low}", kind=noun, low=f"{low:g}") if low is not None else noun
