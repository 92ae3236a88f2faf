"""Where the photos of the list come from: the folders and files that were added, searched in the background."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.plan.scan import FoundPhoto
from studio.gui.bridge import Scanner, ScanResult
from studio.gui.photos.model import PhotoModel
from studio.job import Batch


class PhotoSources(QObject):
    """Puts the photos of files and folders into the model, each once."""

    scanned = Signal(ScanResult)

    def __init__(self, model: PhotoModel, parent: QObject) -> None:
        super().__init__(parent)
        self.roots: list[Path] = []
        """The folders and photos as they were added."""
        self.scanner = Scanner(self)
        self.scanner.found.connect(self._take_found)
        self.scanner.ended.connect(self._take_result)
        self._model = model
        self._known: set[str] = set()

    @property
    def is_busy(self) -> bool:
        """Tell whether a search is in progress."""
        return self.scanner.is_busy

    def add(self, sources: Sequence[Path], *, exclude: Sequence[Path] = ()) -> None:
        """Search files and folders, but not below the folders `exclude`."""
        self.scanner.add(sources, exclude=exclude)

    def remove(self, indices: Iterable[int]) -> None:
        """Take photos out of the list, and the roots that none of the others comes from."""
        self._model.remove(sorted(indices))
        self._known = {str(photo.path) for photo in self._model.photos}
        used = {photo.root for photo in self._model.photos} | {photo.path for photo in self._model.photos}
        self.roots = [root for root in self.roots if root in used]

    def clear(self) -> None:
        """Take all photos out of the list, also those that a search in progress still finds."""
        self.scanner.forget()
        self._model.clear()
        self._known.clear()
        self.roots.clear()

    def forget_search(self) -> None:
        """Add nothing more of what a search in progress still finds."""
        self.scanner.forget()

    def load_batch(self, batch: Batch) -> None:
        """Show the photos of a delivery that is continued."""
        if [job.source for job in batch.jobs] != [photo.path for photo in self._model.photos]:
            self._model.load_batch(batch)
            self._known = {str(job.source) for job in batch.jobs}
        self.roots = list(batch.roots)

    def close(self) -> None:
        """End the search."""
        self.scanner.close()

    def _take_found(self, photos: list[FoundPhoto]) -> None:
        new = [photo for photo in photos if str(photo.path) not in self._known]
        self._known.update(str(photo.path) for photo in new)
        self._model.add(new)

    def _take_result(self, result: ScanResult) -> None:
        self.roots += [root for root in result.roots if root not in self.roots]
        self.scanned.emit(result)
