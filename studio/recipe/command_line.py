"""Writes a delivery as the line that `studio run` takes. Knows values only."""

import os
import re
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from studio.job import Existing

_PLAIN_ON_WINDOWS = re.compile(r"[A-Za-z0-9_@%+=:,./\\~-]+")


def command_line(
    recipe: str, sources: Sequence[Path], destination: Path, existing: Existing = Existing.SKIP, platform: str = ""
) -> str:
    """Return the command of a delivery; `recipe` is a preset's name or a file, `platform` by default this one."""
    words = ["studio", "run", *(str(source) for source in sources), "--to", str(destination), "--recipe", recipe]
    if existing is not Existing.SKIP:
        words += ["--existing", existing.value]
    quote = _quote_for_windows if (platform or sys.platform) == "win32" else _quote_for_shells
    return " ".join(quote(word) for word in words)


def _quote_for_shells(word: str) -> str:
    """Quote a word for a shell; one with letters that a terminal would obey, or not show, when it is pasted, as $'...'.

    That is POSIX.1-2024, 2.2.4, and older than that in bash, zsh and ksh.
    """
    if word.isprintable():
        return shlex.quote(word)
    word = word.replace("\\", "\\\\").replace("'", "\\'")
    return f"$'{''.join(letter if letter.isprintable() else _as_octal(letter) for letter in word)}'"


def _as_octal(letter: str) -> str:
    """Write a letter's bytes with always three digits, so that a digit that follows is not taken for one more."""
    return "".join(f"\\{byte:03o}" for byte in os.fsencode(letter))


def _quote_for_windows(word: str) -> str:
    """Quote a word for cmd.exe and PowerShell alike; file names there hold no quotation mark."""
    if _PLAIN_ON_WINDOWS.fullmatch(word):
        return word
    # A backslash before the closing quotation mark would escape it (CommandLineToArgvW), as in \\server\my share\.
    at_end = len(word) - len(word.rstrip("\\"))
    return '"' + word + "\\" * at_end + '"'
