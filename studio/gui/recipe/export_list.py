"""The exports of the recipe as cards: which are made, which one the forms show."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.formats import FORMATS, Format
from studio.gui.i18n import numbers
from studio.gui.recipe.document import RecipeDocument
from studio.gui.theme import icon
from studio.gui.theme.theme import restyle
from studio.gui.widgets.signals import connect_typed
from studio.recipe.model import Export, Resize, ResizeMode
from studio.recipe.watermark import TextWatermark


class Card(QFrame):
    """One export."""

    chosen = Signal()
    switched = Signal(bool)
    stepped = Signal(int)
    moved = Signal(int)
    rename_requested = Signal()
    removal_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box = QCheckBox()
        self.box.toggled.connect(self.switched)
        self.name = QLabel()
        self.name.setProperty("role", "heading")
        self.words = QLabel()
        self.words.setProperty("role", "secondary")
        for label in (self.name, self.words):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setTextFormat(Qt.TextFormat.PlainText)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.name)
        texts.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.box)
        row.addLayout(texts, 1)

    def show_export(self, export: Export, *, is_chosen: bool) -> None:
        """Show an export."""
        self.name.setText(export.name)
        self.words.setText(describe(export))
        self.words.setToolTip(describe(export))
        self.box.setAccessibleName(self.tr("Make %1").replace("%1", export.name))
        self.setAccessibleName(f"{export.name}: {describe(export)}")
        with QSignalBlocker(self.box):
            self.box.setChecked(export.enabled)
        value = "true" if is_chosen else "false"
        if self.property("chosen") != value:
            self.setProperty("chosen", value)
            restyle(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this export."""
        self.chosen.emit()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename this export."""
        self.rename_requested.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Return, switch by Space, go by arrows, move by Alt and arrows, rename by F2, remove by Delete."""
        moves = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if moves:
                self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_F2:
                self.rename_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.chosen.emit()
            case Qt.Key.Key_Space:
                self.box.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Delete:
                self.removal_requested.emit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Choose the card that the focus comes to."""
        self.chosen.emit()


class ExportList(QWidget):
    """All cards, with what adds to them and takes from them; a name is changed on its page."""

    rename_requested = Signal()

    def __init__(self, document: RecipeDocument) -> None:
        super().__init__()
        self._document = document
        title = QLabel(self.tr("Exports"))
        title.setProperty("role", "heading")
        self.add = self._button("plus", self.tr("Add an export"), document.add_export)
        self.copy = self._button("copy", self.tr("Copy the chosen export"), document.copy_export)
        self.remove = self._button("minus", self.tr("Remove the chosen export"), document.remove_export)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(title)
        head.addStretch(1)
        for button in (self.add, self.copy, self.remove):
            head.addWidget(button)
        self._cards_column = QVBoxLayout()
        self._cards_column.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._cards_column)
        self.cards: list[Card] = []
        document.changed.connect(self.show_recipe)
        connect_typed(document.chosen, object, lambda _: self.show_recipe())
        self.show_recipe()

    def _button(self, name: str, words: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "ghost")
        button.setIcon(icon.icon(name))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _=False: act())  # pyright: ignore[reportCallIssue]
        return button

    def show_recipe(self) -> None:
        """Show the exports as they are now."""
        exports = self._document.recipe.exports
        while len(self.cards) < len(exports):
            self._add_card()
        while len(self.cards) > len(exports):
            card = self.cards.pop()
            self._cards_column.removeWidget(card)
            card.deleteLater()
        enabled = sum(export.enabled for export in exports)
        for number, (card, export) in enumerate(zip(self.cards, exports, strict=True)):
            card.show_export(export, is_chosen=number == self._document.export_index)
            is_last = export.enabled and enabled == 1
            card.box.setEnabled(not is_last)
            card.box.setToolTip(self.tr("At least one export is made.") if is_last else "")
        others = any(export.enabled for n, export in enumerate(exports) if n != self._document.export_index)
        self.remove.setEnabled(len(exports) > 1 and others)
        why = self.tr("At least one export is made, so the last one stays.")
        self.remove.setToolTip(self.tr("Remove the chosen export") if self.remove.isEnabled() else why)

    def _add_card(self) -> None:
        number = len(self.cards)
        card = Card()
        card.chosen.connect(lambda: self._document.choose(number))
        connect_typed(card.switched, bool, lambda on: self._document.set_enabled(number, enabled=on))
        connect_typed(card.stepped, int, lambda by: self._step(number + by))
        card.removal_requested.connect(self.remove.click)
        connect_typed(card.moved, int, self._move)
        card.rename_requested.connect(self.rename_requested)
        card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        connect_typed(card.customContextMenuRequested, QPoint, lambda place: self._show_menu(card, number, place))
        self.cards.append(card)
        self._cards_column.addWidget(card)

    def _move(self, by: int) -> None:
        if self._document.move_export(by):
            self.cards[self._document.export_index].setFocus()

    def _step(self, number: int) -> None:
        if 0 <= number < len(self.cards):
            self.cards[number].setFocus()

    def _show_menu(self, card: Card, number: int, place: QPoint) -> None:
        self._document.choose(number)
        menu = QMenu(card)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon.icon("type"), self.tr("Rename"), self.rename_requested.emit)
        menu.addAction(icon.icon("copy"), self.tr("Copy"), self._document.copy_export)
        up = menu.addAction(icon.icon("chevron-up"), self.tr("Move up"), lambda: self._document.move_export(-1))
        down = menu.addAction(icon.icon("chevron-down"), self.tr("Move down"), lambda: self._document.move_export(1))
        up.setEnabled(number > 0)
        down.setEnabled(number < len(self.cards) - 1)
        menu.addSeparator()
        gone = menu.addAction(icon.icon("trash-2"), self.tr("Remove"), self._document.remove_export)
        gone.setEnabled(self.remove.isEnabled())
        menu.popup(card.mapToGlobal(place))


def describe(export: Export) -> str:
    """Say in a few words what an export makes: 2048 px · JPEG 85 · 1 watermark."""
    from PySide6.QtCore import QCoreApplication

    parts = [_size(export.resize), _format(export)]
    if export.max_bytes:
        parts.append(f"≤ {numbers.as_bytes(export.max_bytes)}")
    tiled = any(watermark.tile for watermark in export.watermark)
    if tiled and len(export.watermark) == 1:
        is_text = isinstance(export.watermark[0], TextWatermark)
        text = QCoreApplication.translate("Export", "repeated text")
        parts.append(text if is_text else QCoreApplication.translate("Export", "repeated watermark"))
    elif export.watermark:
        parts.append(numbers.Plural().watermarks(len(export.watermark)))
    return " · ".join(parts)


def _size(resize: Resize) -> str:
    from PySide6.QtCore import QCoreApplication

    match resize.mode:
        case ResizeMode.ORIGINAL:
            return QCoreApplication.translate("Export", "original size")
        case ResizeMode.LONG_EDGE | ResizeMode.SHORT_EDGE:
            return f"{resize.pixels} px"
        case ResizeMode.PERCENT:
            return f"{resize.percent:g} %"
        case ResizeMode.MEGAPIXELS:
            return f"{resize.megapixels:g} MP"
        case ResizeMode.FIT if resize.width == resize.height or not (resize.width and resize.height):
            return f"{resize.width or resize.height} px"
        case ResizeMode.FIT | ResizeMode.EXACT | ResizeMode.FILL | ResizeMode.PAD:
            return f"{resize.width} × {resize.height}"
        case _:
            assert_never(resize.mode)


def _format(export: Export) -> str:
    from PySide6.QtCore import QCoreApplication

    spec = FORMATS[export.format]
    if export.format is Format.KEEP:
        return QCoreApplication.translate("Export", "same as original")
    if spec.default_quality is None or export.lossless:
        return spec.name
    return f"{spec.name} {export.quality or spec.default_quality}"
