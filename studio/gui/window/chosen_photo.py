"""Shows the chosen photo by its plan: its preview, and what its file will be called."""

from pathlib import Path

from PySide6.QtCore import QObject

from studio.gui.bridge import ScanResult
from studio.gui.bridge.portrait_finder import PortraitFinder
from studio.gui.delivery.session import Session
from studio.gui.photos.pane import PhotoPane
from studio.gui.preview.pane import PreviewPane
from studio.gui.recipe.pane import RecipePane
from studio.gui.widgets.signals import connect_typed
from studio.job import Batch, Job


class ChosenPhoto(QObject):
    """Follows the choice in the photo pane and each new plan."""

    def __init__(
        self, session: Session, photos: PhotoPane, preview: PreviewPane, recipe: RecipePane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._photos = photos
        self._preview = preview
        self._recipe = recipe
        photos.chosen.connect(self._show)
        preview.previewer.made.connect(session.note_preview)
        connect_typed(photos.opened, int, lambda _: preview.show_full_screen())
        connect_typed(preview.stepped, int, photos.step)
        connect_typed(preview.photo_requested, int, lambda job: photos.choose(session.model.photo_of(job)))
        preview.watermark_chosen.connect(recipe.choose_watermark)
        recipe.stress_photos_requested.connect(self._show_stress_photos)
        recipe.portrait_photo_requested.connect(self._find_portrait)
        self._finder = PortraitFinder(self)
        connect_typed(self._finder.found, Path, self._show_path)
        session.model.removing.connect(preview.forget_stress_photos)
        session.model.inserting.connect(preview.forget_stress_photos)
        session.document.chosen.connect(session.model.set_export)
        session.begun.connect(photos.forget_failures)
        connect_typed(session.ended, object, lambda _: self._try_again())
        connect_typed(session.planned, Batch, lambda _: self._show_again())
        connect_typed(session.scanned, ScanResult, lambda _: self._choose_first())

    def _show(self, index: int) -> None:
        job = self._session.model.preview_job(index) if index >= 0 else None
        self._preview.show_job(job, self._session.limits)
        self._recipe.set_example(self._describe_name(job))

    def _describe_name(self, job: Job | None) -> str:
        """Return the names of a photo and of its file, for the page of names."""
        export, destination = self._session.document.export_index, self._session.destination
        target = job.targets[export] if job is not None and export < len(job.targets) else None
        if job is None or target is None or destination is None:
            return ""
        inner = target.relative_to(destination) if target.is_relative_to(destination) else target
        return f"{job.source.name} → {inner.as_posix()}"

    def _show_again(self) -> None:
        current = self._photos.current_index()
        if current >= 0:
            self._show(current)

    def _try_again(self) -> None:
        """Look again at photos that could not be shown: a retry may have found them mended."""
        self._photos.forget_failures()
        self._preview.try_again()

    def _choose_first(self) -> None:
        if self._session.model.photos and self._photos.current_index() < 0:
            self._photos.choose(0)

    def _find_portrait(self) -> None:
        """Go to a portrait photo: this one, or the next in the list."""
        photos, current = self._session.model.photos, max(0, self._photos.current_index())
        if photos:
            self._finder.find([*photos[current:], *photos[:current]], self._session.limits)

    def _show_path(self, path: Path) -> None:
        index = next((number for number, photo in enumerate(self._session.model.photos) if photo.path == path), -1)
        if index >= 0 and index != self._photos.current_index():
            self._photos.choose(index)

    def close(self) -> None:
        """End the thread."""
        self._finder.close()

    def _show_stress_photos(self) -> None:
        session = self._session
        jobs = session.plan.batch.jobs if session.plan.batch is not None else ()
        self._preview.show_stress_photos(jobs, session.limits)
