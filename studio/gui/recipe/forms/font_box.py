"""A box of fonts, each named in its own face and weight; the list opens at once, however many are installed."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPainter, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.samples.font_samples import FontSamples, SampleLook
from studio.gui.theme import theme
from studio.recipe.fonts import NamedFont, bundled_fonts, installed_fonts

_ROW = 30
_LIST = 280
FONT = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class FontBox(QComboBox):
    """A font by its name; the installed fonts are read in a thread when the box is first seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(12)
        self.setProperty("list", "below")
        rows = QListView()
        rows.setUniformItemSizes(True)
        self.setView(rows)
        self.samples = FontSamples(self)
        self.samples.made.connect(lambda: rows.viewport().update())
        self.setItemDelegate(_Rows(self))
        self._add(bundled_fonts())
        self._task = BackgroundTask(self, name="fonts")
        self._task.done.connect(self._take)
        self._is_full = False

    @property
    def line(self) -> QLineEdit:
        """The field in which a name is typed."""
        return self.lineEdit() or QLineEdit()

    @property
    def is_reading(self) -> bool:
        """Tell whether the installed fonts are being read."""
        return self._task.is_busy

    def read_installed(self) -> None:
        """Read the installed fonts for the list, once."""
        if not self._is_full:
            self._is_full = True
            self._task.start(installed_fonts)

    def _add(self, fonts: Iterable[NamedFont]) -> None:
        """Append fonts, all at once: the box and its list look at each insertion."""
        items = list[QStandardItem]()
        for font in fonts:
            item = QStandardItem(font.name)
            item.setData(font, FONT)
            items.append(item)
        model = self.model()
        if items and isinstance(model, QStandardItemModel):
            model.invisibleRootItem().appendRows(items)

    def _take(self, fonts: tuple[NamedFont, ...]) -> None:
        with QSignalBlocker(self):
            current = self.currentText()
            known = {self.itemText(number) for number in range(self.count())}
            self.insertSeparator(self.count())
            self._add(font for font in fonts if font.name not in known)
            self.setEditText(current)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Read the installed fonts, so that they are there when the list is opened."""
        super().showEvent(event)
        self.read_installed()

    def showPopup(self) -> None:
        """Open the list."""
        self.read_installed()
        self.view().setMinimumWidth(max(_LIST, self.width()))
        super().showPopup()


class _Rows(QStyledItemDelegate):
    """Draws a font of the list."""

    def __init__(self, box: FontBox) -> None:
        super().__init__(box)
        self._box = box

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same for all rows, so that none is asked for."""
        return QSize(_LIST, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a font's name in itself, or in the window's font until that is there."""
        area = option.rect  # type: ignore[attr-defined]
        font = index.data(FONT)
        painter.save()
        if not isinstance(font, NamedFont):
            painter.fillRect(area.left() + 8, area.center().y(), area.width() - 16, 1, theme.colour("line"))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(area.adjusted(2, 0, -2, 0), theme.colour("tint"))
        look = SampleLook(theme.palette().text, self._box.devicePixelRatioF())
        image = self._box.samples.find(font, look)
        if image is None or image.isNull():
            painter.setPen(theme.colour("secondary" if image is None else "text"))
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
            painter.drawText(area.adjusted(10, 0, -8, 0), flags, font.name)
        else:
            high = round(image.height() / image.devicePixelRatio())
            painter.setClipRect(area)
            painter.drawImage(QPoint(area.left() + 2, area.center().y() - high // 2 + 1), image)
        painter.restore()
