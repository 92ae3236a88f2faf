"""The box of recipes: each with a small picture of what it makes, its name, and that in a few words."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from studio.errors import RecipeError, StudioError
from studio.gui.bridge.samples.small_pictures import SmallPictures
from studio.gui.i18n.translate import say
from studio.gui.recipe.export_words import describe_recipe
from studio.gui.recipe.shipped import recipe_name
from studio.gui.recipe.small_picture import draw_picture
from studio.gui.theme import icon, theme
from studio.recipe import library
from studio.recipe.file import load_recipe
from studio.recipe.model import Export, Recipe

WORDS = Qt.ItemDataRole.UserRole + 1
EXPORT = Qt.ItemDataRole.UserRole + 2
"""The export whose picture stands for a recipe: the first that is made."""
SIGN = Qt.ItemDataRole.UserRole + 3

_ROW, _PICTURE, _SMALL = 52, QSize(60, 42), QSize(30, 22)
_GAP = 10
_WIDEST, _LIST = 340, 380

Index = QModelIndex | QPersistentModelIndex


class RecipeBox(QComboBox):
    """The library as a list, read again whenever it is opened; the closed box shows the open recipe."""

    def __init__(self, parent: QWidget, pictures: SmallPictures | None = None) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self.setMinimumContentsLength(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST)
        self.setProperty("list", "below")
        self.setMaxVisibleItems(12)
        rows = QListView()
        rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setView(rows)
        self.setItemDelegate(_Rows(self))
        self._shown: tuple[str, Recipe, Path | None] | None = None
        """The open recipe, as it was shown last."""
        self._read: dict[Path, tuple[tuple[int, int], Recipe | str]] = {}
        if pictures is not None:
            pictures.made.connect(self._show_pictures)

    def show_recipe(self, name: str, recipe: Recipe, path: Path | None) -> None:
        """Show the open recipe, by a name that may have a dot at its end."""
        self._shown = name, recipe, path
        with QSignalBlocker(self):
            if not self.count():
                self._fill()
            index = self.findData(str(path)) if path is not None else -1
            if self.itemData(0) is None and self.count() and self.itemText(0):
                self.removeItem(0)
                index = self.findData(str(path)) if path is not None else -1
            if index < 0:
                self.insertItem(0, name)
                index = 0
            else:
                self.setItemText(index, name)
            self._describe(index, recipe)
            self.setCurrentIndex(index)
        words = str(self.itemData(index, WORDS) or "")
        self.setToolTip(f"{name}\n{words}")
        self.setAccessibleDescription(words)
        self.update()

    def image_of(self, index: int) -> QImage:
        """Return the picture of a recipe; a null one until it is made."""
        export = self.itemData(index, EXPORT)
        if self.pictures is None or not isinstance(export, Export):
            return QImage()
        return self.pictures.of_export(export, ("recipe", index)) or QImage()

    # The library

    def _fill(self) -> None:
        self.clear()
        try:
            found = library.list_presets()
        except StudioError:
            found = []
        was_shipped = False
        for path in found:
            is_shipped = library.is_shipped(path)
            if is_shipped and not was_shipped and self.count():
                self.insertSeparator(self.count())
            was_shipped = is_shipped
            content = self._load(path)
            if isinstance(content, Recipe):
                self.addItem(recipe_name(content.name, path), str(path))
                self._describe(self.count() - 1, content)
            else:
                self.addItem(icon.icon("triangle-alert", "warning"), library.preset_name(path), str(path))
                self.setItemData(self.count() - 1, content, Qt.ItemDataRole.ToolTipRole)
                self.setItemData(self.count() - 1, content, WORDS)
                self.setItemData(self.count() - 1, "triangle-alert", SIGN)

    def _load(self, path: Path) -> Recipe | str:
        """Read a recipe, or what is wrong with it; one whose file is as it was is not read again."""
        try:
            status = path.stat()
        except OSError:
            stamp = (0, 0)
        else:
            stamp = (status.st_mtime_ns, status.st_size)
        known = self._read.get(path)
        if known is None or known[0] != stamp:
            try:
                known = (stamp, load_recipe(path))
            except RecipeError as error:
                known = (stamp, say(error.message))
            self._read[path] = known
        return known[1]

    def _describe(self, index: int, recipe: Recipe) -> None:
        self.setItemData(index, describe_recipe(recipe), WORDS)
        self.setItemData(index, next((each for each in recipe.exports if each.enabled), None), EXPORT)
        self.setItemData(
            index, f"{self.itemText(index)}, {describe_recipe(recipe)}", Qt.ItemDataRole.AccessibleTextRole
        )

    def _show_pictures(self) -> None:
        self.update()
        self.view().viewport().update()

    # Qt

    def showPopup(self) -> None:
        """Read the library again and open the list."""
        shown = self._shown
        with QSignalBlocker(self):
            self._fill()
        if shown is not None:
            self.show_recipe(*shown)
        self.view().setMinimumWidth(max(_LIST, self.width()))
        super().showPopup()
        self._show_all_rows()

    def _show_all_rows(self) -> None:
        """Make the list as high as its rows, as far as they are few: Qt leaves out what its frame takes."""
        view, last = self.view(), self.model().index(self.count() - 1, 0)
        missing = view.visualRect(last).bottom() + view.verticalScrollBar().value() + 1 - view.viewport().height()
        if self.count() <= self.maxVisibleItems() and missing > 0:
            view.window().resize(view.window().width(), view.window().height() + missing)

    def sizeHint(self) -> QSize:
        """Ask for room for a name and some words."""
        return QSize(_WIDEST, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Need room for a short name alone."""
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with the picture, the name and, where there is room, the words."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""  # type: ignore[assignment]
        option.currentIcon = QIcon()  # type: ignore[assignment]
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        area = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        index = self.currentIndex()
        top = area.center().y() - _SMALL.height() // 2 + 1
        draw_picture(
            painter,
            QRectF(area.left(), top, _SMALL.width(), _SMALL.height()),
            self.image_of(index),
            str(self.itemData(index, SIGN) or "image"),
            self.devicePixelRatioF(),
        )
        texts = area.adjusted(_SMALL.width() + 8, 0, 0, 0)
        colour = "text" if self.isEnabled() else "disabled"
        draw_texts(
            painter,
            texts,
            self.currentText(),
            str(self.itemData(index, WORDS) or ""),
            theme.colour(colour),
            is_row=False,
        )
        painter.end()


class _Rows(QStyledItemDelegate):
    """Draws a recipe of the list."""

    def __init__(self, box: RecipeBox) -> None:
        super().__init__(box)
        self._box = box

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the picture; a line needs less."""
        if index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator":
            return QSize(10, 9)
        return QSize(_LIST, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw picture, name and words, or a line."""
        area: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        if index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator":
            painter.fillRect(area.left() + 8, area.center().y(), area.width() - 16, 1, theme.colour("line"))
            painter.restore()
            return
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if is_selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint"))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 4, 4)
        place = QRectF(area.left() + 8, area.top() + (area.height() - _PICTURE.height()) / 2, *_PICTURE.toTuple())
        sign = str(index.data(SIGN) or "image")
        draw_picture(painter, place, self._box.image_of(index.row()), sign, self._box.devicePixelRatioF())
        texts = area.adjusted(8 + _PICTURE.width() + _GAP, 6, -10, -6)
        is_current = index.row() == self._box.currentIndex()
        draw_texts(
            painter,
            texts,
            str(index.data() or ""),
            str(index.data(WORDS) or ""),
            theme.colour("accent" if is_current else "text"),
            is_row=True,
        )
        painter.restore()


def draw_texts(painter: QPainter, area: QRect, name: str, words: str, colour: QColor, *, is_row: bool) -> None:
    """Draw a name and its words, below each other in a row of a list, else beside each other."""
    font = painter.font()
    metrics = QFontMetrics(font)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine)
    elide = Qt.TextElideMode.ElideRight
    if is_row:
        half = area.height() // 2
        upper = QRect(area.topLeft(), QSize(area.width(), half))
        lower = QRect(area.topLeft() + QPoint(0, half), QSize(area.width(), area.height() - half))
    else:
        needed = metrics.horizontalAdvance(name)
        upper = QRect(area.topLeft(), QSize(min(area.width(), needed + 2), area.height()))
        lower = area.adjusted(upper.width() + _GAP, 0, 0, 0)
    painter.setPen(colour)
    painter.drawText(upper, flags, metrics.elidedText(name, elide, upper.width()))
    if lower.width() > metrics.averageCharWidth() * 6:
        painter.setPen(theme.colour("secondary"))
        painter.drawText(lower, flags, metrics.elidedText(words, elide, lower.width()))
