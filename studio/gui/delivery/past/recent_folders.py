"""The folders that were added or delivered last and still exist, to be offered in the empty window."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.journal.history import DeliverySummary
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.scanner import ScanResult
from studio.gui.delivery.past.recent_list import RecentList
from studio.gui.delivery.session import Session
from studio.gui.widgets.signals import connect_typed
from studio.paths import resource_path

MOST = 5
"""Folders that are offered."""

_LOOKED_UP = 24
"""Folders that are looked up on the disk, at most."""


class RecentFolders(QObject):
    """`listed` has the folders, the newest first; what is on the disk is asked for in a thread."""

    listed = Signal(list)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = session.preferences
        self._delivered: list[str] = []
        self._task = BackgroundTask(self, name="recent")
        self._task.done.connect(self.listed.emit)
        session.scanned.connect(self._remember_scanned)

    def show_in(self, view: RecentList) -> None:
        """Show the folders in a list, and do what is asked for there."""
        self.listed.connect(view.show_folders)
        connect_typed(view.chosen, Path, lambda folder: self._session.add([folder]))
        view.forgotten.connect(self.forget)

    def take_deliveries(self, found: Sequence[DeliverySummary]) -> None:
        """Offer the folders of past deliveries, too."""
        self._delivered = [str(root) for past in found for root in past.roots]
        self.refresh()

    def _remember_scanned(self, result: ScanResult) -> None:
        given = [str(root) for root in result.roots[:_LOOKED_UP]]
        folders = self._session.model.roots()
        self.remember(folder for folder in reversed(given) if folder in folders)

    def remember(self, folders: Iterable[str]) -> None:
        """Note folders that were added just now."""
        before = self._preferences.value
        now = before
        for folder in folders:
            if Path(folder) != resource_path("samples"):
                now = now.with_recent(folder)
        if now != before:
            self._preferences.change(now)
            self.refresh()

    def forget(self, folder: Path) -> None:
        """Offer a folder no more, until it is added again."""
        self._preferences.change(self._preferences.value.without_recent(str(folder)))
        self.refresh()

    def refresh(self) -> None:
        """List the folders again."""
        value = self._preferences.value
        wanted = dict.fromkeys([*value.recent, *self._delivered])
        folders = [folder for folder in wanted if folder not in value.forgotten][:_LOOKED_UP]
        self._task.replace(lambda: _existing(folders))

    def close(self) -> None:
        """End the thread."""
        self._task.close()


def _existing(folders: Sequence[str]) -> list[Path]:
    """Return the first folders that exist."""
    found: list[Path] = []
    for folder in map(Path, folders):
        try:
            if folder.is_dir() and folder != resource_path("samples"):
                found.append(folder)
        except (OSError, ValueError):
            continue
        if len(found) == MOST:
            break
    return found
