#!/usr/bin/env python3
"""Bring the translations up to the words of the program, and pack them for it.

    python resources/make_translations.py

Reads the window's words and the messages of the whole program by Qt's lupdate, merges what is new into
translations/*.ts and packs each into a .qm. English has plural forms only. Needs PySide6's own tools.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

import messages

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "ja", "zh_CN")
PLURALS_ONLY = "en"


def sources() -> list[str]:
    """Return the files with words in them, relative to the tree."""
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "studio" / "gui").rglob("*.py"))


def update(code: str, target: Path) -> None:
    """Merge the words of the program into one .ts file."""
    only = ["-pluralonly"] if code == PLURALS_ONLY else []
    flags = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", code]
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder, "messages.py")
        calls.write_text(messages.as_tr_calls() if code != PLURALS_ONLY else "", encoding="utf-8")
        _call("lupdate", *only, *flags, *sources(), str(calls), "-ts", str(target))


def pack(source: Path) -> None:
    """Pack one .ts file into a .qm beside it."""
    _call("lrelease", "-nounfinished", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def _call(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    done = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed: {done.stdout}{done.stderr}")


def main() -> None:
    """Do all languages."""
    for code in (PLURALS_ONLY, *LANGUAGES):
        file = FOLDER / f"studio_{code}.ts"
        update(code, file)
        pack(file)


if __name__ == "__main__":
    main()
