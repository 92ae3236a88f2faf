"""The page for watermarks: the watermarks of the export, and the form of the chosen one."""

import itertools
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton

from studio.gui.bridge.samples.small_pictures import SmallPictures
from studio.gui.recipe.card_list import CardList
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.field_holder import FieldHolder
from studio.gui.recipe.forms.form import Form
from studio.gui.recipe.forms.watermark import WatermarkForm
from studio.gui.recipe.forms.watermark_card import WatermarkCard
from studio.gui.theme import icon
from studio.gui.widgets.signals import connect_typed
from studio.recipe.identity import StudioIdentity
from studio.recipe.model import Export
from studio.recipe.watermark import Anchor, ImageWatermark, TextWatermark, Watermark

_TEXT = "© {year} {studio}"
_CORNERS = (Anchor.SOUTH_EAST, Anchor.SOUTH_WEST, Anchor.NORTH_EAST, Anchor.NORTH_WEST, Anchor.SOUTH, Anchor.NORTH)
"""Where watermarks are put, one after the other."""

PATTERN = "*.png *.svg *.jpg *.jpeg *.tif *.tiff *.webp *.psd"


class WatermarkListForm(Form):
    """The watermarks of the chosen export."""

    stress_photos_requested = Signal()
    identity_needed = Signal()

    def __init__(self, document: RecipeDocument, pictures: SmallPictures | None = None) -> None:
        super().__init__(document)
        self._number = 0
        self._pictures = pictures
        self.identity = StudioIdentity()
        self.list: CardList[WatermarkCard] = CardList(keeps_gutter=False)
        self.list.signals.moved.connect(self._move)
        if pictures is not None:
            pictures.made.connect(self._show_pictures)
        self._none = QLabel(self.tr("No watermark yet. Drop a PNG or SVG here."))
        self._none.setProperty("role", "secondary")
        self._none.setWordWrap(True)
        self.add_image = QPushButton(icon.icon("image-plus"), self.tr("Add image…"))
        self.add_image.clicked.connect(self._ask_image)
        self.add_text = QPushButton(icon.icon("type"), self.tr("Add text"))
        self.add_text.clicked.connect(self._add_text)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_image)
        buttons.addWidget(self.add_text)
        buttons.addStretch(1)
        self.watermark = WatermarkForm(document)
        self.watermark.wrong_changed.connect(self.wrong_changed)
        self.watermark.choose_image_requested.connect(self._ask_other_image)
        self.watermark.portrait_image_requested.connect(self._ask_portrait_image)
        self.hardest = QPushButton(icon.icon("layout-grid"), self.tr("Check tricky photos"))
        self.hardest.setToolTip(
            self.tr("The widest, tallest, smallest, brightest and darkest photos under the watermark.")
        )
        self.hardest.clicked.connect(self.stress_photos_requested)
        self.column.insertWidget(0, self.list)
        self.column.insertWidget(1, self._none)
        self.column.insertLayout(2, buttons)
        self.column.addWidget(self.watermark)
        self.column.addWidget(self.hardest)
        self.column.addStretch(1)

    # What is shown

    def show_export(self, export: Export) -> None:
        """Show an export's watermarks."""
        watermarks = export.watermark
        self._number = min(self._number, max(0, len(watermarks) - 1))
        while len(self.cards) < len(watermarks):
            self._add_card()
        while len(self.cards) > len(watermarks):
            self.list.take_last()
        for number, (card, watermark) in enumerate(zip(self.cards, watermarks, strict=True)):
            card.show_watermark(watermark, is_chosen=number == self._number)
        self._show_pictures()
        self.list.setVisible(bool(watermarks))
        self._none.setVisible(not watermarks)
        self.watermark.setVisible(bool(watermarks))
        self.hardest.setVisible(bool(watermarks))
        if watermarks:
            self.watermark.show_watermark(self._number, watermarks[self._number])

    @property
    def cards(self) -> list[WatermarkCard]:
        """The cards, in the order of the watermarks."""
        return self.list.cards

    def _show_pictures(self) -> None:
        if self._pictures is None:
            return
        for number, (card, watermark) in enumerate(zip(self.cards, self.document.export.watermark, strict=False)):
            image = self._pictures.of_watermark(watermark, number)
            card.picture.show_image(card.picture.image if image is None else image, is_faint=not watermark.enabled)

    def wrong_fields(self) -> list[FieldHolder]:
        """Return the fields that hold an input that was refused, those of the chosen watermark too."""
        return [*super().wrong_fields(), *self.watermark.wrong_fields()]

    def forget_errors(self) -> None:
        """Hide all errors, those of the watermark's fields too."""
        super().forget_errors()
        self.watermark.forget_errors()

    def choose(self, number: int) -> None:
        """Show the form of another watermark."""
        if 0 <= number < len(self.document.export.watermark) and number != self._number:
            self._number = number
            self.show_export(self.document.export)

    # What the user asks for

    def drop_watermark(self, path: Path) -> None:
        """Add an image watermark; it replaces the chosen one if that is an image."""
        watermarks = list(self.document.export.watermark)
        if watermarks and isinstance(watermarks[self._number], ImageWatermark):
            self.watermark.use_image(path)
        else:
            self._add_image(str(path))

    def _ask_image(self) -> None:
        dialog = self._dialog()
        connect_typed(dialog.fileSelected, str, self._add_image)
        if self.identity.logo:
            dialog.selectFile(self.identity.logo)
        dialog.open()

    def _ask_other_image(self) -> None:
        dialog = self._dialog()
        connect_typed(dialog.fileSelected, str, lambda name: self.watermark.use_image(Path(name)))
        dialog.open()

    def _ask_portrait_image(self) -> None:
        dialog = self._dialog()
        connect_typed(dialog.fileSelected, str, lambda name: self.watermark.use_portrait_image(Path(name)))
        dialog.open()

    def _dialog(self) -> QFileDialog:
        words = f"{self.tr('Images')} ({PATTERN} {PATTERN.upper()})"
        dialog = QFileDialog(self.window(), self.tr("Choose an image for the watermark"), "", words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog

    def _add_text(self) -> None:
        used = {mark.text for mark in self.document.export.watermark if isinstance(mark, TextWatermark)}
        usual = (self.identity.copyright, _TEXT, "{stem}", "{title}", "{creator}")
        numbered = (self.tr("Text %1").replace("%1", str(number)) for number in itertools.count(1))
        text = next(each for each in itertools.chain(usual, numbered) if each and each not in used)
        self._add(TextWatermark(text=text, size="2.5%", opacity=75, anchor=self._free_anchor()))
        if "{studio}" in text:
            self.identity_needed.emit()

    def _add_image(self, name: str) -> None:
        self._add(ImageWatermark(image=name, scale="18%", opacity=70, anchor=self._free_anchor()))

    def _free_anchor(self) -> Anchor:
        """Return the next corner that no watermark is at; the usual one where all are taken."""
        taken = {watermark.anchor for watermark in self.document.export.watermark if not watermark.tile}
        return next((anchor for anchor in _CORNERS if anchor not in taken), _CORNERS[0])

    def _add(self, watermark: Watermark) -> None:
        watermarks = (*self.document.export.watermark, watermark)
        self._number = len(watermarks) - 1
        self.document.set_watermarks(self.tr("Add a watermark"), watermarks)

    def _add_card(self) -> None:
        number = len(self.cards)
        card = WatermarkCard()
        card.chosen.connect(lambda: self.choose(number))
        connect_typed(card.shown_toggled, bool, lambda on: self._show_or_hide(number, on=on))
        card.removal_requested.connect(lambda: self._remove(number))
        card.duplicate_requested.connect(lambda: self._duplicate(number))
        connect_typed(card.menu_requested, QPoint, lambda place: self._show_menu(card, number, place))
        self.list.add(card)

    def menu_of(self, card: WatermarkCard, number: int) -> QMenu:
        """Return the menu of a card."""
        menu = QMenu(card)
        is_shown = card.eye.isChecked()
        menu.addAction(
            icon.icon("eye-off" if is_shown else "eye"),
            self.tr("Hide") if is_shown else self.tr("Show"),
            QKeySequence("Space"),
            card.eye.click,
        )
        menu.addAction(icon.icon("copy"), self.tr("Duplicate"), QKeySequence("Ctrl+D"), lambda: self._duplicate(number))
        back = menu.addAction(
            icon.icon("chevron-up"),
            self.tr("Move behind"),
            QKeySequence("Alt+Up"),
            lambda: self._move(number, number - 1),
        )
        front = menu.addAction(
            icon.icon("chevron-down"),
            self.tr("Move in front"),
            QKeySequence("Alt+Down"),
            lambda: self._move(number, number + 1),
        )
        back.setEnabled(number > 0)
        front.setEnabled(number < len(self.cards) - 1)
        menu.addSeparator()
        menu.addAction(icon.icon("trash-2"), self.tr("Remove"), QKeySequence("Del"), lambda: self._remove(number))
        return menu

    def _show_menu(self, card: WatermarkCard, number: int, place: QPoint) -> None:
        self.choose(number)
        menu = self.menu_of(card, number)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _show_or_hide(self, number: int, *, on: bool) -> None:
        words = self.tr("Show a watermark") if on else self.tr("Hide a watermark")
        self.document.change_watermark(number, words, "", enabled=on)

    def _duplicate(self, number: int) -> None:
        watermarks = self.document.export.watermark
        copy = structs.replace(watermarks[number], anchor=self._free_anchor(), enabled=True)
        self._number = number + 1
        words = self.tr("Add a watermark")
        self.document.set_watermarks(words, (*watermarks[: number + 1], copy, *watermarks[number + 1 :]))

    def _remove(self, number: int) -> None:
        watermarks = [each for place, each in enumerate(self.document.export.watermark) if place != number]
        self.watermark.forget_errors()
        self.document.set_watermarks(self.tr("Remove a watermark"), tuple(watermarks))

    def _move(self, number: int, to: int) -> None:
        watermarks = list(self.document.export.watermark)
        watermarks.insert(to, watermarks.pop(number))
        self._number = to
        self.document.set_watermarks(self.tr("Change the order of watermarks"), tuple(watermarks))
