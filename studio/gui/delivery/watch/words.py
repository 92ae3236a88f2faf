"""What is said of a watched folder, in one line."""

from PySide6.QtCore import QObject

from studio.gui.bridge.watcher import WatchState
from studio.gui.i18n.translate import say
from studio.paths import shorten_home


class WatchWords(QObject):
    """Sentences on a watch; in a QObject, since lupdate knows plural forms only there."""

    def line(self, state: WatchState) -> str:
        """Return how a watch stands, with what it waits for."""
        folders = ", ".join(shorten_home(root) for root in state.roots)
        if state.is_ending:
            text = self.tr("Watching %1 ends with the photos in progress.")
        elif state.reason is not None:
            text = self.tr("Watching %1: waiting. %2").replace("%2", say(state.reason))
        elif state.is_paused:
            text = self.tr("Watching %1: paused, %2")
        else:
            text = self.tr("Watching %1: %2")
        return text.replace("%2", self.count(state)).replace("%1", folders)

    def count(self, state: WatchState) -> str:
        """Return how many photos were delivered, and when the last one was."""
        if state.last is None:
            text = self.tr("nothing delivered yet")
        else:
            text = self.tr("%Ln delivered, last %1", "", state.delivered).replace("%1", f"{state.last:%H:%M:%S}")
        failed = self.tr("%Ln failed", "", state.failed) if state.failed else ""
        return " · ".join(filter(None, (text, failed)))

    def short(self, state: WatchState) -> str:
        """Return the line for the tray: without the folders, of which there is no room."""
        if state.reason is not None:
            return self.tr("Watching: waiting. %1").replace("%1", say(state.reason))
        return self.tr("Watching: %1").replace("%1", self.count(state))
