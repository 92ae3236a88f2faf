"""A field for a template: a line of text, and a menu of the tokens that it may hold."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from studio.gui.i18n.translate import say
from studio.gui.theme import icon
from studio.tokens import TOKENS


class TemplateField(QWidget):
    """A line of text with a menu of tokens."""

    changed = Signal(str)

    def __init__(self, name: str, *, hint: str = "") -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.edit.textEdited.connect(self.changed)
        self.tokens = token_button(self, self._insert)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.tokens)
        self.setFocusProxy(self.edit)

    def show_text(self, text: str) -> None:
        """Show a text; without a signal, and without moving the cursor if it is the same."""
        if self.edit.text() != text:
            self.edit.setText(text)

    def _insert(self, token: str) -> None:
        self.edit.insert(token)
        self.edit.setFocus()
        self.changed.emit(self.edit.text())


def token_button(parent: QWidget, insert: Callable[[str], object]) -> QToolButton:
    """Return a button with a menu of all tokens; `insert` is called with the picked one, in braces."""
    button = QToolButton(parent)
    button.setIcon(icon.icon("plus"))
    button.setToolTip(QCoreApplication.translate("Token", "Insert what differs from photo to photo"))
    button.setAccessibleName(QCoreApplication.translate("Token", "Insert a token"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    for token in TOKENS.values():
        text = "{n:04}" if token.name == "n" else f"{{{token.name}}}"
        menu.addAction(f"{say(token.words)}\t{text}", partial(insert, text))
    button.setMenu(menu)
    return button
