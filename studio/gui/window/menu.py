"""The menu and the keys of the window; each action asks the window, and does nothing itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from studio.gui.theme import icon

if TYPE_CHECKING:
    from studio.gui.window.window import Window


class MainMenu(QMenu):
    """What is not on the window itself; its keys work all over the window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._hidden("Ctrl+O", window.file_dialogs.ask_folder)
        self._hidden("Ctrl+Shift+O", window.file_dialogs.ask_photos)
        self._hidden("Ctrl+Return", window.start)
        self._hidden("Ctrl+Enter", window.start)
        self._hidden(QKeySequence.StandardKey.Undo, window.document.undo_stack.undo)
        self._hidden(QKeySequence.StandardKey.Redo, window.document.undo_stack.redo)
        self._hidden(QKeySequence.StandardKey.Find, window.filter.setFocus)
        self._hidden(QKeySequence.StandardKey.Save, window.recipe_bar.save)
        self._of_list = (
            self._add(self.tr("Look again"), "refresh-cw", "F5", window.session.refresh),
            self._add(self.tr("Empty the list"), "x", "", window.session.clear),
        )
        window.session.changed.connect(self._follow_phase)
        self.addSeparator()
        self._add(self.tr("Past deliveries…"), "history", "Ctrl+H", window.show_history)
        self.addSeparator()
        self._add(self.tr("Settings…"), "settings", "Ctrl+,", window.show_preferences)
        self._add(self.tr("Help"), "circle-help", "F1", window.show_help)
        self._add(self.tr("About Studio"), "info", "", window.show_about)
        self.addSeparator()
        self._add(self.tr("Quit"), "x", QKeySequence.StandardKey.Quit, window.close)

    def _follow_phase(self) -> None:
        for action in self._of_list:
            action.setEnabled(not self._window.session.phase.is_running)

    def _add(self, words: str, name: str, keys: str | QKeySequence.StandardKey, act: Callable[[], object]) -> QAction:
        action = QAction(icon.icon(name), words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: act())
        self.addAction(action)
        self._window.addAction(action)
        return action

    def _hidden(self, keys: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        action = QAction(self._window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: act())
        self._window.addAction(action)
