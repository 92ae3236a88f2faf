"""One of the stress photos as it will be, with the reasons below it."""

from typing import assert_never

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from studio.batch.stress import StressPhoto, StressReason
from studio.gui.widgets.elided_label import ElidedLabel
from studio.job import Job

_LEAST = QSize(120, 90)
_EDGE = 6


class StressTile(QFrame):
    """One stress photo as it will be, with the reasons below it; mouse and keyboard can press it."""

    pressed = Signal(Job)

    def __init__(self, photo: StressPhoto) -> None:
        super().__init__()
        self.photo = photo
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        reasons = " · ".join(self._word(reason) for reason in photo.reasons)
        self.setAccessibleName(f"{reasons}: {photo.job.source.name}")
        self.setAccessibleDescription(self.tr("Press Enter to see it in the preview."))
        self.picture = SmallPicture()
        self.caption = QLabel(reasons)
        self.caption.setWordWrap(True)
        self.caption.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.caption.setProperty("role", "heading")
        name = ElidedLabel()
        name.setProperty("role", "secondary")
        name.set_text(photo.job.source.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.picture)
        column.addWidget(self.caption)
        column.addWidget(name)

    def show_picture(self, image: QImage) -> None:
        """Show the small preview."""
        self.picture.set_image(image)

    def show_failure(self, sentence: str) -> None:
        """Show why there is no picture."""
        self.picture.set_sentence(sentence)

    def _word(self, reason: StressReason) -> str:
        match reason:
            case StressReason.WIDEST:
                return self.tr("Widest")
            case StressReason.TALLEST:
                return self.tr("Tallest")
            case StressReason.SMALLEST:
                return self.tr("Smallest")
            case StressReason.BRIGHTEST:
                return self.tr("Brightest under the watermark")
            case StressReason.DARKEST:
                return self.tr("Darkest under the watermark")
            case _:
                assert_never(reason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be pressed."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self.photo.job)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self.photo.job)
        else:
            super().keyPressEvent(event)


class SmallPicture(QLabel):
    """A picture on the canvas's colour, fitted, sharp on every screen."""

    def __init__(self) -> None:
        super().__init__(alignment=Qt.AlignmentFlag.AlignCenter)
        self._image = QImage()
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setWordWrap(True)
        self.setMargin(_EDGE)
        self.setText("…")
        self.setProperty("role", "secondary")
        self.setProperty("surface", "canvas")

    def set_image(self, image: QImage) -> None:
        """Show an image."""
        self._image = image
        self._fit()

    def set_sentence(self, sentence: str) -> None:
        """Show a sentence in place of the image."""
        self._image = QImage()
        self.setText(sentence)

    @property
    def has_image(self) -> bool:
        """Tell whether there is an image."""
        return not self._image.isNull()

    def _fit(self) -> None:
        if not self.has_image:
            return
        ratio = self.devicePixelRatioF()
        room = self.size() - QSize(2 * _EDGE, 2 * _EDGE)
        room = QSize(round(room.width() * ratio), round(room.height() * ratio))
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(self._image.size())
        smooth = Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(self._image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)

    def minimumSizeHint(self) -> QSize:
        """Return the least size, whatever the image."""
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit again on a screen of another scale."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._fit()
        return super().event(event)
