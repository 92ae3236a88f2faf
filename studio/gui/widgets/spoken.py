"""Names for people who can't see a control, where an accessible name alone does not reach them."""

from PySide6.QtWidgets import QComboBox, QLabel

_LABEL = "spoken"


def set_accessible_name(combo: QComboBox, words: str) -> None:
    """Name a combo box that has no label of its own.

    On Linux, Qt tells its choice for its name; what it is for is heard from a label only, be it a hidden one.
    """
    combo.setAccessibleName(words)
    label = combo.findChild(QLabel, _LABEL)
    if label is None:
        label = QLabel(combo)
        label.setObjectName(_LABEL)
        label.setBuddy(combo)
        label.hide()
    label.setText(words)
