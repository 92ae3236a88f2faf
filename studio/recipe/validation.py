"""Turns msgspec's validation errors into sentences that name the key, the value and what is allowed."""

import difflib
import re
from typing import Any, cast

import msgspec
from msgspec import inspect

_PLACE = re.compile(r"(?P<what>.*?)(?: - at `\$(?P<path>[^`]*)`)?", re.DOTALL)
_STEP = re.compile(r"\.?([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_FIELD = re.compile(r"field `([^`]*)`")


def explain(error: msgspec.ValidationError, raw: object, root: type) -> str:
    """Return the sentence for an error that `msgspec.convert(raw, root)` raised."""
    match = _PLACE.fullmatch(str(error))
    what, path = (match["what"], match["path"] or "") if match else (str(error), "")
    key = path.lstrip(".")
    value, kind = _follow(raw, inspect.type_info(root), path)
    field = _FIELD.search(what)
    if field and "unknown" in what:
        return _explain_unknown(key, field[1], kind)
    if field and "missing" in what:
        return f"{_join(key, field[1])} is missing."
    if "Expected" in what or "Invalid" in what:
        return f"{key} is {_show(value)}; it must be {_describe(kind)}."
    return f"{key}: {what}" if key else what


def _explain_unknown(key: str, field: str, kind: inspect.Type | None) -> str:
    names = [known.encode_name for known in kind.fields] if isinstance(kind, inspect.StructType) else []
    near = difflib.get_close_matches(field, names, 1)
    hint = f"did you mean {near[0]}? Allowed" if near else "allowed"
    return f"{_join(key, field)} is not a key of a recipe; {hint}: {', '.join(names)}."


def _join(key: str, field: str) -> str:
    return f"{key}.{field}" if key else field


def _show(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


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


def _describe(kind: inspect.Type | None) -> str:
    kind = _bare(kind)
    match kind:
        case inspect.EnumType(cls):
            return "one of " + ", ".join(str(member) for member in cls)
        case inspect.LiteralType(values):
            return " or ".join(str(value) for value in values)
        case inspect.BoolType():
            return "true or false"
        case inspect.IntType() | inspect.FloatType():
            noun = "a whole number" if isinstance(kind, inspect.IntType) else "a number"
            return noun + _describe_range(kind)
        case inspect.StrType():
            return "a text in quotes"
        case inspect.VarTupleType():
            return "a list"
        case inspect.TupleType():
            parts = list(dict.fromkeys(_describe(part) for part in kind.item_types))
            return f"a list of {len(kind.item_types)}, each " + " or ".join(parts)
        case inspect.StructType():
            return "a table with " + ", ".join(field.encode_name for field in kind.fields)
        case inspect.UnionType(types) if {type(part) for part in types} == {inspect.IntType, inspect.StrType}:
            return 'a length: pixels (10) or a percentage of the short side ("3%")'
        case inspect.UnionType():
            return " or ".join(_describe(part) for part in kind.types)
        case _:
            return "something else"


def _describe_range(kind: inspect.IntType | inspect.FloatType) -> str:
    low = kind.ge if kind.ge is not None else kind.gt
    if low is not None and kind.le is not None:
        return f" from {low:g} to {kind.le:g}" if kind.ge is not None else f" above {low:g}, at most {kind.le:g}"
    return f" of at least {low:g}" if low is not None else ""
