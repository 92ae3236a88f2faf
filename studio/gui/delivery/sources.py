"""Where the photos of the list come from: the folders and files that were added, searched in the background."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.plan.scan import FoundPhoto
from studio.gui.bridge import Scanner, ScanResult
from studio.gui.photos.model import PhotoModel
from studio.gui.recipe.undo_step import ListStep, UndoStack
from studio.job import Batch


class PhotoSources(QObject):
    """Puts the photos of files and folders into the model, each once."""

    scanned = Signal(ScanResult)
    changed = Signal()
    """Follows when photos were removed or put back."""

    def __init__(self, model: PhotoModel, undo_stack: UndoStack, parent: QObject) -> None:
        """`undo_stack` takes the steps that change the list."""
        super().__init__(parent)
        self._undo_stack = undo_stack
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

    def remove(self, indices: Iterable[int], words: str) -> None:
        """Take photos out of the list, and the roots that none of the others comes from; `words` name the step."""
        gone = sorted(indices)
        photos = [(index, self._model.photos[index]) for index in gone]
        left_out = frozenset(index for index in gone if self._model.is_left_out(index))
        roots, paths = list(self.roots), {str(photo.path) for _, photo in photos}
        if not photos:
            return

        def restore() -> None:
            missing = [(index, photo) for index, photo in photos if str(photo.path) not in self._known]
            self._model.insert(missing, left_out)
            self._known.update(str(photo.path) for _, photo in missing)
            self.roots = [*roots, *(root for root in self.roots if root not in roots)]
            self.changed.emit()

        def remove() -> None:
            self._drop(index for index, photo in enumerate(self._model.photos) if str(photo.path) in paths)

        self._drop(gone)
        self._undo_stack.push(ListStep(words, restore, remove))

    def clear(self, words: str) -> None:
        """Take all photos out of the list, also those that a search in progress still finds."""
        self.scanner.forget()
        self.remove(range(len(self._model.photos)), words)
        self.forget()

    def forget(self) -> None:
        """Empty the list, without a step to undo."""
        self.scanner.forget()
        self._model.clear()
        self._known.clear()
        self.roots.clear()
        self.changed.emit()

    def _drop(self, indices: Iterable[int]) -> None:
        self._model.remove(indices)
        self._known = {str(photo.path) for photo in self._model.photos}
        used = {photo.root for photo in self._model.photos} | {photo.path for photo in self._model.photos}
        self.roots = [root for root in self.roots if root in used]
        self.changed.emit()

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
