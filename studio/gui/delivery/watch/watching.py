"""Watching from the window: begins it with the recipe and destination of the session, shows it, and goes on with it."""

import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from studio.batch.lists.corrections import corrections_file, read_corrections
from studio.batch.lists.rows import ListInput, ListPhoto, PreparedShots
from studio.batch.lists.shots import prepare_shots
from studio.batch.watch.order import WatchOrder
from studio.gui.bridge.desktop import open_path
from studio.gui.bridge.watcher import Watcher
from studio.gui.delivery.session import Session
from studio.gui.delivery.watch import autostart
from studio.gui.delivery.watch.strip import WatchStrip
from studio.gui.delivery.watch.tray import WatchTray
from studio.gui.i18n.translate import say
from studio.gui.widgets.banner import Banners
from studio.gui.widgets.signals import connect_typed
from studio.paths import absolute, shorten_home
from studio.recipe.list_rules import MatchBy


class Watching(QObject):
    """The one watch of a window. What is watched when the window closes is offered at the next start."""

    window_requested = Signal()

    def __init__(self, session: Session, banners: Banners, strip: WatchStrip, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._banners = banners
        self._strip = strip
        self.watcher = Watcher(self)
        self.tray = WatchTray(window)
        self.watcher.changed.connect(self._show)
        connect_typed(self.watcher.refused, str, self._refuse)
        for shown in (strip, self.tray):
            shown.pause_toggled.connect(self.toggle_pause)
            shown.stop_requested.connect(self.stop)
        self.tray.window_requested.connect(self.window_requested)
        strip.folder_requested.connect(self._open_folder)
        strip.at_login.setChecked(autostart.is_set())
        connect_typed(strip.login_toggled, bool, self._set_login)

    @property
    def is_on(self) -> bool:
        """Tell whether folders are being watched."""
        return self.watcher.state is not None

    def begin(self, folders: Sequence[Path], destination: Path | None = None) -> None:
        """Watch folders, into the destination that is chosen in the window unless another is given."""
        session, preferences = self._session, self._session.preferences.value
        target = destination or session.destination
        if target is None:
            text = self.tr("Choose the folder that photos are delivered into first.")
            self._banners.tell("watch", "warning", text)
            return
        if self.is_on:
            self._banners.tell("watch", "warning", self.tr("A folder is being watched already; stop that first."))
            return
        self._banners.take_back("watch")
        order = WatchOrder(
            recipe=session.document.recipe,
            roots=tuple(absolute(folder) for folder in folders),
            destination=absolute(target),
            existing=session.existing,
            redo=session.redo,
            limits=session.limits,
            studio=session.identity.value.name,
            data=self._list(absolute(target)),
        )
        self._remember(order.roots, order.destination)
        self.watcher.start(order, preferences.workers, memory=preferences.memory)

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        state = self.watcher.state
        if state is not None:
            self.watcher.pause(wanted=not state.is_paused)

    def stop(self) -> None:
        """End with what is in progress; it is not offered at the next start."""
        self._remember((), Path())
        self.watcher.stop()

    def offer(self) -> None:
        """Go on with what was watched when the window was closed, or offer to where the user has not asked for it."""
        value = self._session.preferences.value
        folders = [Path(folder) for folder in value.watched]
        if not folders or not value.watched_into or self.is_on:
            return
        target = Path(value.watched_into)
        if autostart.is_set():
            QTimer.singleShot(0, lambda: self.begin(folders, target))
            return
        text = self.tr("%1 was watched until Studio was closed.")
        names = ", ".join(map(shorten_home, folders))
        go_on = (self.tr("Go on watching"), lambda: self.begin(folders, target))
        self._banners.tell("watch", "accent", text.replace("%1", names), [go_on])

    def close(self) -> None:
        """End the watch at once; the next one goes on where it was."""
        self.watcher.close()
        self.tray.show_state(None)

    def _list(self, destination: Path) -> ListInput | None:
        """Return the list of the window, with which photos are matched as they come; None without one."""
        table, rules, limits = self._session.lists.table, self._session.document.recipe.data, self._session.limits
        if table is None:
            return None
        has_cards = rules is not None and rules.match is MatchBy.CARD

        def prepare(photos: Sequence[ListPhoto]) -> PreparedShots:  # in the thread of the watch
            corrections = read_corrections(corrections_file(destination))
            return prepare_shots(photos, corrections, has_cards=has_cards, limits=limits)

        return ListInput(table=table, prepare=prepare)

    def _remember(self, folders: Sequence[Path], destination: Path) -> None:
        stored = self._session.preferences
        into = str(destination) if folders else ""
        stored.change(structs.replace(stored.value, watched=tuple(map(str, folders)), watched_into=into))

    def _show(self) -> None:
        state = self.watcher.state
        self._strip.show_state(state)
        self.tray.show_state(state)

    def _refuse(self, sentence: str) -> None:
        self._banners.tell("watch", "failed", say(sentence))

    def _open_folder(self) -> None:
        state = self.watcher.state
        if state is not None:
            open_path(state.destination)

    def _set_login(self, wanted: bool) -> None:
        try:
            autostart.enable(wanted=wanted)
        except OSError as error:
            text = self.tr("That can't be set: %1.").replace("%1", os.strerror(error.errno or 0))
            self._banners.tell("watch", "warning", text)
