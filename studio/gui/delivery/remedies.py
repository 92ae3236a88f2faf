"""The window's words for what would let photos go on that failed; each becomes a button."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from studio.errors import Remedy

translate = QCoreApplication.translate


def remedy_words(wanted: Collection[Remedy]) -> list[tuple[Remedy, str]]:
    """Return those of the remedies that a button can offer, each with its words."""
    words = {
        Remedy.ALLOW_TRUNCATED: translate("Remedy", "Deliver what is readable"),
        Remedy.MORE_PIXELS: translate("Remedy", "Allow larger photos"),
        Remedy.MORE_TIME: translate("Remedy", "Allow more time"),
    }
    return [(remedy, text) for remedy, text in words.items() if remedy in wanted]
