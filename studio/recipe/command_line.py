"""Writes a delivery as the line that `studio run` takes. Knows values only."""

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
    quote = _quote_for_windows if (platform or sys.platform) == "win32" else shlex.quote
    return " ".join(quote(word) for word in words)


def _quote_for_windows(word: str) -> str:
    """Quote a word for cmd.exe and PowerShell alike; file names there hold no quotation mark."""
    if _PLAIN_ON_WINDOWS.fullmatch(word):
        return word
    # A backslash before the closing quotation mark would escape it (CommandLineToArgvW), as in \\server\my share\.
    at_end = len(word) - len(word.rstrip("\\"))
    return '"' + word + "\\" * at_end + '"'
