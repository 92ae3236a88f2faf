#!/usr/bin/env python3
"""Collect the sentences that values, batch and engine say to people, so that the window can say them in its language.

    python resources/make_sentences.py

Reads the syntax trees of the program and writes studio/gui/i18n/sentence_list.py, which lupdate reads.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "studio" / "gui" / "i18n" / "sentence_list.py"
PARTS = ("*.py", "recipe/*.py", "batch/**/*.py", "engine/**/*.py")
_NOT_SAID = (
    *(
        "log.py",
        "engine/codec.py",
        "recipe/summary.py",
        "engine/info.py",
        "metadata/xmp_packet.py",
        "executor/worker.py",
    ),
    *("__main__.py", "engine/trial.py"),
    *(f"report/{name}.py" for name in ("model", "to_csv", "to_html", "to_json", "html_style")),
)
"""Files whose texts go to the log, to the command line, or into files."""

_SHORTEST = 9
_NO_SENTENCE = (
    *("SELECT", "INSERT", "UPDATE", "DELETE", "PRAGMA", "BEGIN", "CREATE"),
    *("\n", "dict[", "list[", "tuple[", "<"),
)


def collect() -> list[str]:
    """Return every sentence and part of one, with %1, %2 ... for what varies, in the order of the files."""
    found: dict[str, None] = {}
    for pattern in PARTS:
        for path in sorted((ROOT / "studio").glob(pattern)):
            if not path.as_posix().endswith(_NOT_SAID):
                found.update(dict.fromkeys(_sentences(ast.parse(path.read_text(encoding="utf-8")))))
    return list(found)


def _sentences(tree: ast.AST) -> Iterator[str]:
    passed = set(_unsaid(tree))
    for node in ast.walk(tree):
        if id(node) in passed or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        text = _text(node)
        if _is_said(text):
            yield text


def _unsaid(tree: ast.AST) -> Iterator[int]:
    """Yield the texts that nobody is told: docstrings, parts of f-strings, log messages, patterns."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                yield id(node.value)
            case ast.JoinedStr():
                yield from (id(value) for value in node.values)
            case ast.Call(func=ast.Attribute(value=ast.Name(id="_log" | "re" | "faulthandler"))):
                yield from (id(each) for each in ast.walk(node))
            case ast.Call(func=ast.Name(id="RuntimeError" | "TypeError" | "cast" | "TypeVar")):
                yield from (id(each) for each in ast.walk(node))
            case ast.arg(annotation=annotation) | ast.AnnAssign(annotation=annotation) if annotation is not None:
                yield from (id(each) for each in ast.walk(annotation))
            case ast.FunctionDef(returns=returns) if returns is not None:
                yield from (id(each) for each in ast.walk(returns))
            case _:
                pass


def _text(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    text, number = "", 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            text += str(value.value)
        else:
            number += 1
            text += f"%{number}"
    return text


def _is_said(text: str) -> bool:
    words = text.strip()
    if " " not in words or len(words) < _SHORTEST or words.startswith(_NO_SENTENCE):
        return False
    letters = sum(letter.isalpha() or letter == " " for letter in words)
    return letters > len(words) * 0.6 and words.isprintable()


def main() -> None:
    """Write the list."""
    lines = "".join(f'    QT_TRANSLATE_NOOP("Sentence", {_quoted(text)}),\n' for text in collect())
    TARGET.write_text(
        '"""The sentences of values, batch and engine; made by resources/make_sentences.py, not by hand."""\n\n'
        "from PySide6.QtCore import QT_TRANSLATE_NOOP\n\n"
        "# ruff: noqa: E501\n# fmt: off\n"
        "SENTENCES: tuple[str, ...] = (  # pyright: ignore[reportUnknownVariableType]\n"
        f"{lines})\n",
        encoding="utf-8",
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


if __name__ == "__main__":
    main()
