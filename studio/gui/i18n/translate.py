"""Says a message in the window's language: looks its template up and fills it. A user's own words stay as they are."""

from PySide6.QtCore import QCoreApplication, QLocale

from studio.gui.i18n import numbers
from studio.message import COMMA, Message, Value, english_form, fill

CONTEXT = "Message"
_MOST = 2**31 - 1


def say(said: Message | str) -> str:
    """Return a message in the window's language; a text is in it already."""
    if isinstance(said, str):
        return said
    number = -1 if said.n is None else min(abs(said.n), _MOST)
    text = QCoreApplication.translate(CONTEXT, said.text, said.comment, number)
    return fill(english_form(text, said.n), said.fields, _show)


def _show(value: Value, format_: str) -> str:
    match value:
        case tuple():
            return say(COMMA).join(_show(item, format_) for item in value)
        case str():
            return value
        case Message():
            return say(value)
        case _:
            return _number(value, format_)


def _number(value: float, format_: str) -> str:
    if format_ == "bytes":
        return numbers.as_bytes(round(value))
    if format_.endswith("f"):
        return QLocale().toString(float(value), "f", int(format_.strip(",.f")))
    if isinstance(value, int):
        return str(value) if format_ == "d" else numbers.as_count(value)
    return QLocale().toString(value, "g", 6)
