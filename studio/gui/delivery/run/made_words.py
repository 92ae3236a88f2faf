"""What is made of a whole delivery, in words: while it is made, and when it is there."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from studio.batch.journal.records import DeliverableKind


def making_words(kind: DeliverableKind) -> str:
    """Say what is being made."""
    translate = QCoreApplication.translate
    match kind:
        case DeliverableKind.GALLERY:
            return translate("Made", "Making the web gallery")
        case DeliverableKind.SHEET:
            return translate("Made", "Making the contact sheet")
        case DeliverableKind.ZIP:
            return translate("Made", "Packing the ZIP file")
        case DeliverableKind.INDEX:
            return translate("Made", "Writing the index")
        case _:
            assert_never(kind)


def made_words(kind: DeliverableKind) -> str:
    """Say what was made."""
    translate = QCoreApplication.translate
    match kind:
        case DeliverableKind.GALLERY:
            return translate("Made", "The web gallery is ready")
        case DeliverableKind.SHEET:
            return translate("Made", "The contact sheet is ready")
        case DeliverableKind.ZIP:
            return translate("Made", "The ZIP file is ready")
        case DeliverableKind.INDEX:
            return translate("Made", "The index is ready")
        case _:
            assert_never(kind)
