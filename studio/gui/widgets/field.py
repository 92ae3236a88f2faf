"""What all fields have in common: when a value is taken, when the wheel may change it, and their accessible names."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

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
    """Lets the wheel change a field only while it has the focus, so that scrolling a page never changes a value.

    A key that is meant for a box which was scrolled away first brings it back: its list never opens out of nowhere.
    """

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
        if event.type() is QEvent.Type.KeyPress and isinstance(watched, QComboBox) and is_scrolled_away(watched):
            scroll_to(watched)
            return True
        return False


def is_scrolled_away(field: QWidget) -> bool:
    """Tell whether a field is on the page that is shown, and not in sight."""
    return field.isVisible() and field.visibleRegion().isEmpty()


def scroll_to(field: QWidget) -> None:
    """Scroll all areas that a field lies in so far that it is seen."""
    parent = field.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(field)
        parent = parent.parentWidget()
