"""Prints results to standard output and messages to standard error, and makes texts safe to print.

Knows nothing of photos.
"""

import contextlib
import errno
import os
import sys
import unicodedata
from pathlib import Path
from typing import TextIO

_SHOWN_FORMATS = "\u200c\u200d"
"""Joiners that some scripts and emoji need; other invisible characters are shown as numbers."""


_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


class Output:
    """The two streams of a command; `quiet` leaves only errors. Their readers may close them at any time."""

    def __init__(self, *, quiet: bool = False, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.quiet = quiet
        self.out = out or sys.stdout
        self.err = err or sys.stderr
        self.has_reader = True
        """False once nobody reads standard output any more."""

    def write(self, line: str) -> None:
        """Write a line of results, at once; raises DeliveryError when the disk that it goes to is full."""
        if self.has_reader:
            self.has_reader = _write(self.out, line, is_result=True)

    def say(self, text: str) -> None:
        """Print a message that is no error."""
        if not self.quiet:
            self.complain(text)

    def complain(self, text: str) -> None:
        """Print an error."""
        _write(self.err, text)


def _write(stream: TextIO, text: str, *, is_result: bool = False) -> bool:
    try:
        stream.write(f"{text}\n")
        stream.flush()
    except (OSError, ValueError) as error:  # a pipe without a reader, a closed terminal, a closed stream
        sink(stream)
        if is_result and isinstance(error, OSError) and error.errno in _FULL:
            from studio.errors import DeliveryError  # only now, since help need not wait for messages

            raise DeliveryError(f"The output can't be written: {error.strerror}.") from error
        return False
    return True


def sink(stream: TextIO) -> None:
    """Redirect a broken stream to os.devnull, so that Python reports no error at exit."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def is_reader_gone(error: OSError) -> bool:
    """Tell whether writing failed since nobody reads any more; Windows says EINVAL of a pipe that was closed."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)


def prepare_streams() -> None:
    """Make the standard streams take every character: one that the encoding lacks is written as its number."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by the caller, or a program without a console
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
            os.set_inheritable(nowhere.fileno(), True)  # else a worker's pipe gets the number, and is closed as output
            setattr(sys, name, nowhere)
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def printable(text: object) -> str:
    """Return a text that is safe to print: no file name can move the cursor or reverse the order of characters."""
    words = str(text)
    if words.isprintable():
        return words
    return "".join(letter if _is_harmless(letter) else _as_number(letter) for letter in words)


def _is_harmless(letter: str) -> bool:
    return letter.isprintable() or letter in _SHOWN_FORMATS or unicodedata.category(letter) in ("Zs", "Co", "Cn")


def _as_number(letter: str) -> str:
    code = ord(letter)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that is no UTF-8, as Python carries it in a file's name
        return f"\\x{code - 0xDC00:02x}"
    return letter.encode("unicode_escape").decode("ascii")


def grouped(number: int) -> str:
    """Write a number in groups of three digits: 1,204."""
    return f"{number:,}"


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: `1 photo`, `1,204 photos`."""
    return f"{grouped(number)} {noun}{'' if number == 1 else 's'}"


def as_time(seconds: float) -> str:
    """Write a duration: `8.4 s`, `3 min 20 s`, `2 h 5 min`."""
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    return f"{minutes // 60} h {minutes % 60} min"


def near(path: Path) -> str:
    """Return a path relative to the current folder, if it lies below it."""
    text = str(path)
    try:
        here = os.path.join(os.getcwd(), "")  # noqa: PTH109, PTH118 - called for every photo; a Path takes ten times as long
    except OSError:  # it was removed
        return text
    return text.removeprefix(here) or text
