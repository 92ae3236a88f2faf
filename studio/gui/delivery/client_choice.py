"""The choice of a client, saved by a gallery: those photos are checked in the list, and no others."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.batch.plan.choice import named_photos, read_names
from studio.errors import SourceError
from studio.gui.i18n.translate import say
from studio.gui.photos.model import PhotoModel
from studio.gui.widgets.banner import Banners


class ClientChoice(QObject):
    """Checks the photos that a list names, and says how many they are."""

    def __init__(self, model: PhotoModel, banners: Banners, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._banners = banners

    def take(self, path: Path) -> None:
        """Check the photos that a file names; nothing changes where it names none of the list."""
        if self._model.is_running:
            self._banners.tell("choice", "warning", self.tr("Use the client's choice when this delivery is done."))
            return
        try:
            names = read_names(path)
        except SourceError as error:
            self._banners.tell("choice", "failed", say(error.message))
            return
        photos = self._model.photos
        if not photos:
            self._banners.tell("choice", "warning", self.tr("Add the photos first, then the choice of the client."))
            return
        kept, missing = named_photos(photos, names)
        if not kept:
            text = self.tr("No photo of the list is named in %1.").replace("%1", path.name)
            self._banners.tell("choice", "failed", text)
            return
        chosen = {photo.path for photo in kept}
        inside = [row for row, photo in enumerate(photos) if photo.path in chosen]
        outside = [row for row, photo in enumerate(photos) if photo.path not in chosen]
        self._model.leave_out(outside, is_left_out=True)
        self._model.leave_out(inside, is_left_out=False)
        text = self.tr("The client has chosen %Ln photo(s); only these are checked.", "", len(inside))
        if missing:
            text = f"{text} {self.tr('%Ln name(s) are not in the list.', '', len(missing))}"
        self._banners.tell("choice", "warning" if missing else "done", text)
