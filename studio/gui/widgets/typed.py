"""Takes what is being typed before something is done with it: a key or a button may leave the field its focus."""

from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit


def commit_focused_editor() -> None:
    """Have the field with the focus tell its value, as it does when it is left."""
    field = QApplication.focusWidget()
    if isinstance(field, QAbstractSpinBox):
        field.interpretText()
    line = field.lineEdit() if isinstance(field, QComboBox) else field
    if isinstance(line, QLineEdit):
        line.editingFinished.emit()
