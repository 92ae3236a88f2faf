"""Finds the messages of the program: every call of `message` in its syntax trees, for translators and for tests."""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]


class Site(NamedTuple):
    """A call of `message`: where it stands, its text and comment, whether it has a number, the names of its values."""

    place: str
    text: str
    comment: str
    is_counted: bool
    values: frozenset[str]


def find_sites(folder: Path = ROOT / "studio") -> Iterator[Site]:
    """Yield every call; raises ValueError for one whose text or comment is not written out."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "message":
                yield _site(f"{path.relative_to(folder.parent).as_posix()}:{node.lineno}", node)


def _site(place: str, call: ast.Call) -> Site:
    words = [argument.value for argument in call.args[:2] if isinstance(argument, ast.Constant)]
    texts = [word for word in words if isinstance(word, str)]
    if len(texts) != min(len(call.args), 2) or any(keyword.arg is None for keyword in call.keywords):
        raise ValueError(f"{place}: the text, the comment and the names of values must be written out")
    names = frozenset(keyword.arg for keyword in call.keywords if keyword.arg is not None)
    return Site(place, texts[0], texts[1] if len(texts) > 1 else "", len(call.args) > 2, names)


@functools.cache
def as_tr_calls() -> str:
    """Write the messages as the program that lupdate reads.

    It takes every call with a third argument for one with plural forms, named values included, so these are left out.
    """
    texts = dict.fromkeys((site.text, site.comment, site.is_counted) for site in find_sites())
    calls = (f"        self.tr({text!r}, {comment!r}{', 1' * is_counted})\n" for text, comment, is_counted in texts)
    return f"class Message(QObject):\n    def all(self):\n{''.join(calls)}"
