"""Draws the parts of the canvas: the photo pixel by pixel, its soft shadow, the border between before and after."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPen,
    QRadialGradient,
    QTransform,
)

from studio.gui.bridge.picture import Picture
from studio.gui.preview.scene import KNOB, Mode, Scene
from studio.gui.theme import theme
from studio.gui.theme.icon import pixmap

_SHADOW = 22
_FALL = 6
"""Logical pixels; the light comes from above."""


def paint_scene(painter: QPainter, scene: Scene, pictures: tuple[Picture, Picture], layers: tuple[QImage, ...]) -> None:
    """Draw the picture with its shadow, the split, and the frames of watermarks; the painter counts in device pixels.

    `layers` are before and after as scaled for the screen; empty where the pictures themselves are drawn.
    """
    view, visible, ratio = scene.viewport, scene.visible, scene.ratio
    whole = QRect(view.left, view.top, *view.shown)
    paint_shadow(painter, whole, ratio, dark=theme.is_dark())
    is_dragging = scene.handles.drag is not None  # a dragged watermark is never hidden
    shown = Mode.AFTER if is_dragging else scene.mode
    border = {Mode.BEFORE: visible.right() + 1, Mode.AFTER: visible.left(), Mode.SPLIT: scene.split_column}[shown]
    left = QRect(visible.topLeft(), QPoint(border - 1, visible.bottom()))
    right = QRect(QPoint(border, visible.top()), visible.bottomRight())
    for number, (part, picture) in enumerate(zip((left, right), pictures, strict=True)):
        if not part.isEmpty():
            paint_part(painter, part, whole, picture.image, layers[number] if layers else None)
    if shown is Mode.SPLIT:
        paint_split(painter, visible, border, ratio)
    if shown is not Mode.BEFORE:
        painter.setClipRect(scene.frame_area)
        scene.handles.paint(painter, view, ratio)
        painter.setClipping(False)


def paint_part(painter: QPainter, part: QRect, whole: QRect, image: QImage, layer: QImage | None) -> None:
    """Draw the part of a picture inside `part`; `whole` is the rectangle of the whole picture, in device pixels.

    At 100 % the picture's own pixels are copied. Below, `layer` is drawn, which is the picture scaled smoothly; until
    that has the right size, it is scaled roughly while painting.
    """
    if image.width() == whole.width() and image.height() == whole.height():
        painter.drawImage(part.topLeft(), image, part.translated(-whole.topLeft()))
        return
    if layer is not None and layer.size() == whole.size():
        painter.drawImage(part.topLeft(), layer, part.translated(-whole.topLeft()))
        return
    source = image if layer is None or whole.width() > image.width() else layer
    across, down = source.width() / whole.width(), source.height() / whole.height()
    offset = part.translated(-whole.topLeft())
    area = QRectF(offset.x() * across, offset.y() * down, offset.width() * across, offset.height() * down)
    is_smaller = whole.width() < image.width()  # when enlarged, single pixels shall be visible
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smaller)
    painter.drawImage(QRectF(part), source, area)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)


def paint_shadow(painter: QPainter, whole: QRect, ratio: float, *, dark: bool) -> None:
    """Draw a soft shadow around a photo, a little below it."""
    reach, fall = round(_SHADOW * ratio), round(_FALL * ratio)
    box = whole.translated(0, fall)
    left, top, right, bottom = box.left(), box.top(), box.right() + 1, box.bottom() + 1
    corner = min(reach, box.width() // 2, box.height() // 2)
    inner = QRect(left + corner, top + corner, box.width() - 2 * corner, box.height() - 2 * corner)
    radius = corner + reach
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    # Each edge and each corner fades from the inside, a corner's width in, to the outside.
    edges = (
        (QRect(inner.left(), top - reach, inner.width(), radius), (0, 1), (0, 0)),
        (QRect(inner.left(), bottom - corner, inner.width(), radius), (0, 0), (0, 1)),
        (QRect(left - reach, inner.top(), radius, inner.height()), (1, 0), (0, 0)),
        (QRect(right - corner, inner.top(), radius, inner.height()), (0, 0), (1, 0)),
    )
    for rect, start, end in edges:
        points = [QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) for x, y in (start, end)]
        gradient = QLinearGradient(points[0], points[1])
        for at, shade in _fade(dark):
            gradient.setColorAt(at, shade)
        painter.fillRect(rect, QBrush(gradient))
    for x, middle_x in ((left - reach, left + corner), (right - corner, right - corner)):
        for y, middle_y in ((top - reach, top + corner), (bottom - corner, bottom - corner)):
            radial = QRadialGradient(QPointF(middle_x, middle_y), radius)
            for at, shade in _fade(dark):
                radial.setColorAt(at, shade)
            painter.fillRect(QRect(x, y, radius, radius), QBrush(radial))
    painter.restore()


@lru_cache(maxsize=2)
def _fade(dark: bool) -> list[tuple[float, QColor]]:
    strongest = 150 if dark else 110
    return [(step / 8, QColor(0, 0, 0, round(strongest * (1 - step / 8) ** 2))) for step in range(9)]


def paint_split(painter: QPainter, seen: QRect, border: int, ratio: float) -> None:
    """Draw the border between before and after, white with a dark rim, so that it is visible on any photo."""
    width = max(2, round(2 * ratio))
    rim = max(1, round(ratio))
    line = QRect(border - width // 2, seen.top(), width, seen.height())
    painter.fillRect(line.adjusted(-rim, 0, rim, 0), QColor(0, 0, 0, 60))
    painter.fillRect(line, Qt.GlobalColor.white)
    middle, radius = QPointF(border, seen.center().y()), KNOB * ratio
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(0, 0, 0, 70), rim))
    painter.setBrush(QColor(250, 250, 250))
    painter.drawEllipse(middle, radius, radius)
    painter.restore()
    side = 16
    drawn = pixmap("chevrons-left-right", _ink(), side, ratio)
    painter.save()
    painter.setTransform(QTransform.fromTranslate(middle.x() - side * ratio / 2, middle.y() - side * ratio / 2), True)
    painter.drawPixmap(QRectF(0, 0, side * ratio, side * ratio), drawn, QRectF(drawn.rect()))
    painter.restore()


def _ink() -> str:
    """Return the name of a dark colour, for drawing on white."""
    return "on_accent" if theme.is_dark() else "text"


def paint_focus(painter: QPainter, area: QRect, ratio: float) -> None:
    """Draw the frame of the keyboard focus."""
    width = max(1, round(2 * ratio))
    painter.setPen(QPen(theme.colour("accent"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(area).adjusted(width / 2, width / 2, -width / 2, -width / 2))
