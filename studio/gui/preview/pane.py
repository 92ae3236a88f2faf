"""The middle of the window: requests the preview of the current photo by the current recipe, and shows it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from studio.gui.bridge.picture import Picture
from studio.gui.bridge.previewer import Previewer, Shown
from studio.gui.i18n.translate import say
from studio.gui.preview.canvas import Canvas
from studio.gui.preview.cropping import Cropping
from studio.gui.preview.full_screen import FullScreen
from studio.gui.preview.handles import WatermarkChange
from studio.gui.preview.info_strip import InfoStrip
from studio.gui.preview.stress_page import StressPage
from studio.gui.widgets.hint import Hint
from studio.gui.widgets.spinner import Spinner
from studio.job import Job, Limits
from studio.recipe.identity import with_studio
from studio.recipe.model import Recipe

if TYPE_CHECKING:
    from studio.gui.recipe.document import RecipeDocument

PAUSE = 150
"""Milliseconds without a change before a preview is requested."""

SPINNER_DELAY = 200
"""Milliseconds until the spinner shows that a preview is being made."""


class PreviewPane(QWidget):
    """`watermark_chosen`: the watermark picked on the canvas; `photo_requested`: one picked among the stress
    photos.
    """

    watermark_chosen = Signal(int)
    photo_requested = Signal(int)
    stepped = Signal(int)
    """The next or the previous photo is wanted, from the full screen."""

    def __init__(self, previewer: Previewer, document: "RecipeDocument", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previewer = previewer
        self._document = document
        self._job: Job | None = None
        self._asked: tuple[Recipe, int] | None = None
        self._shown: Recipe | None = None
        self._is_busy = False
        self._full_screen: FullScreen | None = None
        self._limits = Limits()
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.canvas = Canvas()
        self.message = Hint()
        self.strip = InfoStrip()
        self.spinner = Spinner(self.canvas)
        self.stack = QStackedWidget()
        self._page: QWidget = self.canvas
        self.stack.addWidget(self.canvas)
        self.stack.addWidget(self.message)
        self.cropping = Cropping(document, self.strip, self)
        self.stack.addWidget(self.cropping.page)
        self.stress_page: StressPage | None = None
        line = QFrame()
        line.setProperty("line", "across")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(line)
        column.addWidget(self.strip)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask_in_time)
        self._spinner_delay = QTimer(self, singleShot=True, interval=SPINNER_DELAY)
        self._spinner_delay.timeout.connect(self.spinner.show)
        self._wire()
        self.strip.show_mode(self.canvas.mode)
        self._show_zoom()
        self._show_hint()

    def _wire(self) -> None:
        canvas, strip, document = self.canvas, self.strip, self._document
        self.previewer.made.connect(self._take)
        self.previewer.failed.connect(self._take_failure)
        self.previewer.busy.connect(self._show_busy)
        document.changed.connect(self._follow_recipe)
        document.loaded.connect(self._follow_other)
        document.chosen.connect(self._follow_other)
        canvas.watermark_edited.connect(self._edit_watermark)
        canvas.watermark_chosen.connect(self.watermark_chosen)
        canvas.mode_changed.connect(strip.show_mode)
        canvas.zoomed.connect(self._show_zoom)
        strip.full_screen_picked.connect(self.show_full_screen)
        strip.mode_picked.connect(canvas.set_mode)
        strip.fit_picked.connect(canvas.fit)
        strip.pixels_picked.connect(canvas.zoom_to_pixels)
        self.cropping.changed.connect(self._switch_crop)

    # What the window says

    def show_job(self, job: Job | None, limits: Limits) -> None:
        """Show a photo; None when no photo is chosen. The same photo again, with other names, is not made again."""
        is_same = job is not None and self._job is not None and _key(job) == _key(self._job) and limits == self._limits
        is_other = job is None or self._job is None or job.source != self._job.source
        self._job, self._limits = job, limits
        if is_other and self._is_on_stress_page and self.stress_page is not None:
            self.stress_page.leave()
        self._show_names()
        if job is None:
            self._show_hint()
        elif not is_same:
            if is_other and self._page is self.message:
                self._show_page(self.canvas)  # the hint to choose a photo, or another one's error
            self._ask()

    def show_stress_photos(self, jobs: Sequence[Job], limits: Limits) -> None:
        """Show the photos that stress the recipe, side by side, instead of the preview."""
        if self.stress_page is None:
            self.stress_page = StressPage()
            self.stress_page.photo_chosen.connect(self._show_stress_photo)
            self.stress_page.closed.connect(self._show_content)
            self.stack.addWidget(self.stress_page)
        self.stress_page.look(self._resolved, self._document.export_index, jobs, limits)
        self.stack.setCurrentWidget(self.stress_page)
        self.strip.hide()
        self.stress_page.back.setFocus()

    def set_studio(self, name: str) -> None:
        """Use another name of the studio in texts."""
        if name != self.previewer.studio:
            self.previewer.studio = name
            self._ask()

    @property
    def _resolved(self) -> Recipe:
        return with_studio(self._document.recipe, self.previewer.studio)

    def forget_stress_photos(self) -> None:
        """Forget the stress photos, since photos have left the list."""
        if self.stress_page is not None:
            self.stress_page.forget()

    def _show_stress_photo(self, job: Job) -> None:
        self._show_content()
        self.canvas.setFocus()
        self.show_job(job, self._limits)
        self.photo_requested.emit(job.index)

    @property
    def shown_recipe(self) -> Recipe | None:
        """The recipe by which what is shown was made; None while nothing is shown."""
        return self._shown

    def show_full_screen(self) -> None:
        """Show the preview on the whole screen."""
        if self.canvas.is_empty or self._full_screen is not None or self.cropping.is_on:
            return
        self._full_screen = FullScreen(self.canvas, self.window())
        self._full_screen.stepped.connect(self.stepped)
        self._full_screen.closed.connect(self._leave_full_screen)

    def _leave_full_screen(self) -> None:
        self._full_screen = None
        self.stack.insertWidget(0, self.canvas)
        self._show_page(self._page)
        self.canvas.setFocus()

    # What the recipe says

    def _switch_crop(self) -> None:
        """Show the whole photo and what is kept of it, or the preview again."""
        page = self.cropping.page if self.cropping.is_on else self.canvas
        takes_focus = self.cropping.is_on or self.cropping.page.hasFocus()  # else a field of the recipe has it
        self._show_page(page)
        if takes_focus:
            page.setFocus()
        self._ask()

    def _follow_recipe(self) -> None:
        self.canvas.set_watermarks(self._document.export.watermark)
        if self._asked == (self._document.recipe, self._document.export_index):
            self._pause.stop()
            if self._shown == self._document.recipe:
                self.canvas.settle_watermarks()
        elif not self.cropping.is_on and not (self.canvas.is_dragging_watermark and self._pause.isActive()):
            self._pause.start()  # a drag has no pause: the picture follows it as fast as it can be made

    def _follow_other(self, _: int = -1) -> None:
        """Follow another export or another recipe, at once."""
        self._show_names()
        self.canvas.choose_watermark(-1)
        self.canvas.forget_boxes()
        self.canvas.set_watermarks(self._document.export.watermark)
        self._ask()

    def _edit_watermark(self, edit: WatermarkChange) -> None:
        text = self.tr("Resize watermark") if edit.is_resize else self.tr("Move watermark")
        self._document.change_watermark(edit.number, text, edit.key, **edit.changes)

    # The preview

    def _ask_in_time(self) -> None:
        """Request a preview; while dragging only after the last one is shown, so that some appear on the way."""
        if self.canvas.is_dragging_watermark and self._is_busy:
            self._pause.start()
        else:
            self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        self._asked = self._document.recipe, self._document.export_index
        if self.stress_page is not None and self._is_on_stress_page:
            self.stress_page.follow(self._resolved, self._document.export_index)
        if self._job is not None:
            self.previewer.ask(*self.cropping.request(), self._job, self._limits)

    def _take(self, shown: Shown) -> None:
        if self._job is None or _key(shown.job) != _key(self._job):
            return
        if self.cropping.is_on:
            if self.cropping.take(shown):
                self._show_page(self.cropping.page)
            return
        preview = shown.preview
        size = preview.width, preview.height
        watermarks = shown.recipe.exports[shown.export_index].watermark
        is_of_this = (shown.recipe.name, shown.export_index) == (
            self._document.recipe.name,
            self._document.export_index,
        )
        boxes = preview.watermarks if is_of_this else ()
        self.canvas.show_pictures(Picture(preview.before, *size), Picture(preview.pixels, *size), watermarks, boxes)
        self._shown = shown.recipe
        if shown.recipe == self._document.recipe:
            self.canvas.settle_watermarks()
        self.strip.show_facts(*size, preview.bytes, preview.profile)
        self.strip.show_notes(tuple(say(note.message) for note in preview.notes))
        self._show_page(self.canvas)

    def _take_failure(self, sentence: str) -> None:
        if self._job is None:
            return
        self._remove_picture()
        self.message.show_failure(self._job.source.name, say(sentence))
        self._show_page(self.message)

    def try_again(self) -> None:
        """Make the preview again if it failed, since that may have been mended."""
        if self._job is not None and self._page is self.message:
            self._ask()

    def _remove_picture(self) -> None:
        self._shown = None
        self.canvas.clear()
        self.strip.show_facts()
        self.strip.show_notes(())

    def _show_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        if not is_busy:
            self._spinner_delay.stop()
            self.spinner.hide()
        elif not self._spinner_delay.isActive() and not self.spinner.isVisible():
            self._spinner_delay.start()

    def _show_hint(self) -> None:
        self._pause.stop()
        self.previewer.forget()
        self._remove_picture()
        self.message.show_hint(self.tr("Choose a photo to see how it will be delivered."))
        self._show_page(self.message)

    @property
    def _is_on_stress_page(self) -> bool:
        return self.stress_page is not None and self.stack.currentWidget() is self.stress_page

    def _show_page(self, page: QWidget) -> None:
        """Show a page, or keep it for when the page of stress photos is closed."""
        self._page = page
        if not self._is_on_stress_page:
            self._show_content()

    def _show_content(self) -> None:
        if self._full_screen is None or self._page is not self.canvas:
            self.stack.setCurrentWidget(self._page)
        self.strip.setVisible(True)

    def _show_names(self) -> None:
        self.strip.show_names(self._job, self._document.export, self._document.export_index)
        if self._job is not None:
            self.canvas.setAccessibleName(self.tr("Preview of %1").replace("%1", self._job.source.name))

    def _show_zoom(self) -> None:
        view = self.canvas.viewport
        scale = 0.0 if self.canvas.is_empty else view.scale
        self.strip.show_zoom(0 if view.is_fitted else 1 if view.scale == 1.0 else -1, scale)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the spinner in the middle."""
        super().resizeEvent(event)
        self.spinner.centre()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the threads."""
        self._pause.stop()
        self.canvas.close_layers()
        if self.stress_page is not None:
            self.stress_page.finder.close()
        super().closeEvent(event)


def _key(job: Job) -> tuple[object, ...]:
    return job.source, job.size, job.changed_ns, job.photo_number, job.folder
