"""One watermark of the export as a card: what it is, where it lies, and an eye that hides it."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QToolButton

from studio.gui.recipe.card import BUTTON, Card
from studio.gui.theme import icon
from studio.gui.widgets.anchor_field import anchor_words
from studio.recipe.watermark import ImageWatermark, Watermark


class WatermarkCard(Card):
    """`shown_toggled` follows the eye: whether the watermark is laid on photos."""

    shown_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.more.setToolTip(self.tr("More about this watermark"))
        self.eye = QToolButton()
        self.eye.setProperty("kind", "small")
        self.eye.setCheckable(True)
        self.eye.setIconSize(BUTTON)
        self.eye.toggled.connect(self._toggle)
        self.switched.connect(self.eye.click)
        self.add_before_menu(self.eye)

    def show_watermark(self, watermark: Watermark, *, is_chosen: bool) -> None:
        """Show a watermark."""
        is_image = isinstance(watermark, ImageWatermark)
        place = self.tr("repeated") if watermark.tile else anchor_words()[watermark.anchor]
        size = watermark.scale if isinstance(watermark, ImageWatermark) else f"{watermark.font} {watermark.size}"
        words = " · ".join(str(part) for part in (place, size) if part is not None)
        if not watermark.enabled:
            words = self.tr("hidden") + " · " + words
        self.picture.show_sign("image" if is_image else "type")
        name = watermark_name(watermark)
        self.show_texts(name, words, is_chosen=is_chosen)
        self.more.setAccessibleName(self.tr("More about %1").replace("%1", name))
        with QSignalBlocker(self.eye):
            self.eye.setChecked(watermark.enabled)
        self._draw_eye(name)
        self.name.setEnabled(watermark.enabled)

    def _toggle(self, on: bool) -> None:
        self._draw_eye(self.name.text())
        self.shown_toggled.emit(on)

    def _draw_eye(self, name: str) -> None:
        is_shown = self.eye.isChecked()
        self.eye.setIcon(icon.icon("eye" if is_shown else "eye-off", "text" if is_shown else "secondary"))
        self.eye.setToolTip(self.tr("Hide: it stays here and is not delivered") if is_shown else self.tr("Show"))
        self.eye.setAccessibleName(self.tr("Deliver %1").replace("%1", name))


def watermark_name(watermark: Watermark) -> str:
    """Return the name of a watermark for a list: its file or its text."""
    if isinstance(watermark, ImageWatermark):
        return Path(watermark.image).name
    return watermark.text.strip().splitlines()[0][:60]
