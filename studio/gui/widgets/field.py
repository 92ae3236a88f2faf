"""What all fields have in common: when a value is taken, when the wheel may change it, and their accessible names."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLabel, QLineEdit, QWidget

_LABEL = "accessible name"


def commit_focused_editor() -> None:
    """Have the field with the focus commit what is typed in it: a shortcut or a button may leave it its focus."""
    field = QApplication.focusWidget()
    if isinstance(field, QAbstractSpinBox):
        field.interpretText()
    line = field.lineEdit() if isinstance(field, QComboBox) else field
    if isinstance(line, QLineEdit):
        line.editingFinished.emit()


def set_accessible_name(combo: QComboBox, words: str) -> None:
    """Name a combo box that has no label of its own.

    On Linux, Qt gives its current choice as its name; screen readers find its purpose only by a label, so it gets a
    hidden one.
    """
    combo.setAccessibleName(words)
    label = combo.findChild(QLabel, _LABEL)
    if label is None:
        label = QLabel(combo)
        label.setObjectName(_LABEL)
        label.setBuddy(combo)
        label.hide()
    label.setText(words)


class WheelGuard(QObject):
    """Lets the wheel change a field only while it has the focus, so that scrolling a page never changes a value."""

    def watch(self, *fields: QWidget) -> None:
        """Guard these fields."""
        for field in fields:
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the wheel from a field that does not have the focus."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
