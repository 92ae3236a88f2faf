"""What the window says when a thread of the bridge has met a fault of the program itself."""

from PySide6.QtCore import QCoreApplication


def fault_sentence(error: Exception) -> str:
    """Return the sentence for the user; the caller has written the error to the log."""
    sentence = QCoreApplication.translate(
        "BackgroundTask", "This is a fault of the program itself (%1); the log has the details."
    )
    return sentence.replace("%1", type(error).__name__)
