"""A small picture of fixed size with round corners; a sign stands for one that is not there yet, or never will be."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.gui.theme import icon, theme

_RADIUS = 4
_SIGN = 18


class SmallPicture(QWidget):
    """Shows an image whole, whatever its shape; for the eye alone, so it has no name for screen readers."""

    def __init__(self, size: QSize, sign: str = "image") -> None:
        super().__init__()
        self.image: QImage = QImage()
        self._sign = sign
        self.is_faint: bool = False
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_image(self, image: QImage, *, is_faint: bool = False) -> None:
        """Show an image; a null one shows the sign. A faint one is of something that is off."""
        if image.cacheKey() != self.image.cacheKey() or is_faint is not self.is_faint:
            self.image, self.is_faint = image, is_faint
            self.update()

    def show_sign(self, sign: str) -> None:
        """Use another sign for where there is no image."""
        if sign != self._sign:
            self._sign = sign
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the image or the sign."""
        painter = QPainter(self)
        draw_picture(
            painter, QRectF(self.rect()), self.image, self._sign, self.devicePixelRatioF(), faint=self.is_faint
        )
        painter.end()


def draw_picture(
    painter: QPainter, area: QRectF, image: QImage, sign: str, ratio: float, *, faint: bool = False
) -> None:
    """Draw an image whole into an area, on the ground that photos have, or a sign for a null one."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addRoundedRect(area, _RADIUS, _RADIUS)
    painter.setClipPath(shape)
    painter.fillPath(shape, theme.colour("canvas"))
    if faint:
        painter.setOpacity(0.35)
    if image.isNull():
        drawn = icon.pixmap(sign, "secondary", _SIGN, ratio)
        at = area.center() - QPointF(_SIGN / 2, _SIGN / 2)
        painter.drawPixmap(at.toPoint(), drawn)
    else:
        fitted = QSize(image.size()).scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, fitted.width(), fitted.height())
        if area.width() - place.width() < 3 and area.height() - place.height() < 3:
            place = QRectF(0, 0, area.width(), area.height())  # nearly the same shape: no thin bars
        place.moveCenter(area.center())
        painter.drawImage(place, image)
    painter.restore()
