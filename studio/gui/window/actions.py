"""The actions of the window: their words, icons and shortcuts, and the menu that lists them. What they do is wired."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from studio.gui.theme import icon


class Actions(QObject):
    """All actions; their shortcuts work anywhere in the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.add_folder = self._make("Ctrl+O")
        self.add_photos = self._make("Ctrl+Shift+O")
        self.list = self._make("Ctrl+L")
        self.start = self._make("Ctrl+Return", "Ctrl+Enter")
        self.pause = self._make("Space")
        """While a delivery is made; a shortcut comes before buttons and boxes, and after fields for text."""
        self.pause.setAutoRepeat(False)
        self.undo = self._make(QKeySequence.StandardKey.Undo)
        self.redo = self._make(QKeySequence.StandardKey.Redo)
        self.full_screen = self._make("F11")
        self.find = self._make(QKeySequence.StandardKey.Find)
        self.save = self._make(QKeySequence.StandardKey.Save)
        self.refresh = self._make("F5", words=self.tr("Refresh"), name="refresh-cw")
        self.clear = self._make(words=self.tr("Clear list"), name="list-x")
        self.watch = self._make(words=self.tr("Watch a folder…"), name="eye")
        self.history = self._make("Ctrl+H", words=self.tr("Past deliveries…"), name="history")
        self.preferences = self._make("Ctrl+,", words=self.tr("Settings…"), name="settings")
        self.help = self._make("F1", words=self.tr("Help"), name="circle-help")
        self.about = self._make(words=self.tr("About Studio"), name="info")
        self.quit = self._make(QKeySequence.StandardKey.Quit, words=self.tr("Quit"), name="log-out")

    def build_menu(self) -> QMenu:
        """Build the menu of what has no button in the window."""
        menu = QMenu(self._window)
        menu.addActions([self.refresh, self.clear])
        menu.addSeparator()
        menu.addActions([self.watch, self.history])
        menu.addSeparator()
        menu.addActions([self.preferences, self.help, self.about])
        menu.addSeparator()
        menu.addAction(self.quit)
        return menu

    def enable_list(self, *, enabled: bool) -> None:
        """Enable or disable what changes the list of photos."""
        self.refresh.setEnabled(enabled)
        self.clear.setEnabled(enabled)

    def _make(self, *shortcuts: str | QKeySequence.StandardKey, words: str = "", name: str = "") -> QAction:
        action = QAction(icon.icon(name), words, self._window) if name else QAction(self._window)
        if len(shortcuts) == 1:
            action.setShortcut(QKeySequence(shortcuts[0]))
        else:
            action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        self._window.addAction(action)
        return action


def connect(action: QAction, act: Callable[[], object]) -> None:
    """Call a function without arguments when an action is triggered."""
    action.triggered.connect(lambda _=False: act())
