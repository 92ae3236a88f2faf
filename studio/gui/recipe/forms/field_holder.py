"""A field of a form with the error of its last input below it. Knows no recipe."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.gui.theme.theme import restyle

PAUSE = 700
"""Milliseconds without typing before an error is shown: half a token is no error yet to whoever types it."""


class FieldHolder(QWidget):
    """A field, and below it the error of its last input, which is seen once the user pauses or leaves."""

    changed = Signal()
    """Follows when the error comes or goes."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._sentence = ""
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.reveal)
        self._field = field
        self._error = QLabel()
        self._error.setProperty("role", "failed")
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # for long names
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(field)
        column.addWidget(self._error)

    def show_error(self, sentence: str) -> None:
        """Note an error, to be shown after a pause in typing; "" for none, at once."""
        if sentence == self._sentence:
            return
        was_wrong = self.is_wrong
        self._sentence = sentence
        if not sentence or self._error.isVisibleTo(self):
            self.reveal()
        else:
            self._pause.start()
        if self.is_wrong is not was_wrong:
            self.changed.emit()

    def reveal(self) -> None:
        """Show the error now."""
        self._pause.stop()
        sentence = self._sentence
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        for widget in self._editors():
            widget.setProperty("wrong", "true" if sentence else "false")
            widget.setAccessibleDescription(sentence)
            restyle(widget)

    @property
    def error(self) -> str:
        """The error of the last input; "" for none."""
        return self._sentence

    @property
    def is_wrong(self) -> bool:
        """Tell whether the field still holds an input that was refused; a check box is put back at once."""
        return bool(self._sentence) and bool(self._editors())

    @property
    def text(self) -> str:
        """What is typed in the field."""
        return next((_text_of(each) for each in self._editors()), "")

    def restore(self, text: str, sentence: str) -> None:
        """Show an input that was refused once more, without a signal."""
        for editor in self._editors()[:1]:
            with QSignalBlocker(editor):
                _write(editor, text)
        self.show_error(sentence)
        self.reveal()

    def take_focus(self) -> None:
        """Show the error and put the cursor into the field."""
        self.reveal()
        editors = self._editors()
        (editors[0] if editors else self._field).setFocus()

    def _editors(self) -> list[QWidget]:
        kinds = QLineEdit | QAbstractSpinBox | QPlainTextEdit
        return [each for each in (self._field, *self._field.findChildren(QWidget)) if isinstance(each, kinds)]


def _text_of(editor: QWidget) -> str:
    match editor:
        case QLineEdit() | QAbstractSpinBox():
            return editor.text()
        case QPlainTextEdit():
            return editor.toPlainText()
        case _:
            return ""


def _write(editor: QWidget, text: str) -> None:
    match editor:
        case QLineEdit():
            editor.setText(text)
        case QSpinBox() | QDoubleSpinBox():
            editor.setValue(editor.valueFromText(text))  # pyright: ignore[reportArgumentType]
        case QPlainTextEdit():
            editor.setPlainText(text)
        case _:
            pass
