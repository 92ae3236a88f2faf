"""Lets the user move what an export keeps of photos that it crops: shows the crop page in place of the preview."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.gui.bridge.picture import Picture
from studio.gui.bridge.previewer import Shown
from studio.gui.preview.crop_page import CropPage, with_position
from studio.gui.preview.info_strip import InfoStrip
from studio.gui.widgets.signals import connect_typed
from studio.recipe.model import Export, Recipe, Resize, ResizeMode

if TYPE_CHECKING:
    from studio.gui.recipe.document import RecipeDocument

_SIDE = 1600
"""Pixels of the whole photo that is shown below the frame."""


class Cropping(QObject):
    """`changed` follows when the crop page is wanted, or no longer."""

    changed = Signal()

    def __init__(self, document: "RecipeDocument", strip: InfoStrip, parent: QObject) -> None:
        """`strip` has the button that shows the crop page."""
        super().__init__(parent)
        self._document = document
        self._strip = strip
        self.page = CropPage()
        self.is_on = False
        connect_typed(strip.crop_picked, bool, lambda on: self.switch(on=on))
        self.page.moved.connect(self._move)
        self.page.left.connect(lambda: self.switch(on=False))
        for told in (document.changed, document.loaded, document.chosen):
            told.connect(self._follow)

    @property
    def is_possible(self) -> bool:
        """Tell whether the chosen export crops."""
        return self._document.export.resize.mode is ResizeMode.FILL

    def switch(self, *, on: bool) -> None:
        """Show the crop page, or the preview again."""
        if on is not self.is_on and (self.is_possible or not on):
            self.is_on = on
            self.page.show_picture(None)
            self._show_state()
            self.changed.emit()

    def request(self) -> tuple[Recipe, int]:
        """Return what a preview is to be made of: the export, or the whole photo while its crop is moved."""
        document = self._document
        if not self.is_on:
            return document.recipe, document.export_index
        resize = Resize(mode=ResizeMode.FIT, width=_SIDE, height=_SIDE)
        return Recipe(exports=(Export(name="crop", resize=resize, metadata=document.export.metadata),)), 0

    def take(self, shown: Shown) -> bool:
        """Show the whole photo; return False for another picture."""
        if not self.is_on or shown.recipe != self.request()[0]:
            return False
        preview = shown.preview
        self.page.show_picture(Picture(preview.pixels, preview.width, preview.height))
        return True

    def _move(self, position: tuple[float, float], step: str) -> None:
        export = self._document.export
        resize = with_position(export.resize, position)
        self._document.change_export(self.tr("Move the crop"), step, resize=resize)

    def _show_state(self) -> None:
        self.page.show_resize(self._document.export.resize)
        self._strip.show_crop(possible=self.is_possible, on=self.is_on)

    def _follow(self) -> None:
        self._show_state()
        if self.is_on and not self.is_possible:
            self.switch(on=False)
