"""The exports of the recipe as cards: which are made, which one the forms show."""

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from studio.gui.bridge.samples.small_pictures import SmallPictures
from studio.gui.recipe.card import Card
from studio.gui.recipe.card_list import CardList
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.export_words import describe
from studio.gui.recipe.gutter_area import GUTTER
from studio.gui.recipe.shipped import export_name
from studio.gui.theme import icon
from studio.gui.widgets.signals import connect_typed
from studio.recipe.model import Export


class ExportCard(Card):
    """One export, with a check box for whether it is made."""

    box_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.more.setToolTip(self.tr("More about this export"))
        self.name.setProperty("role", "heading")
        self.box = QCheckBox()
        self.box.toggled.connect(self.box_toggled)
        self.switched.connect(self.box.click)
        self.box.setFixedWidth(18)
        self.row.insertWidget(0, self.box)

    def show_export(self, export: Export, name: str, *, is_chosen: bool) -> None:
        """Show an export by a name."""
        self.show_texts(name, describe(export), is_chosen=is_chosen)
        self.box.setAccessibleName(self.tr("Make %1").replace("%1", name))
        self.more.setAccessibleName(self.tr("More about %1").replace("%1", name))
        with QSignalBlocker(self.box):
            self.box.setChecked(export.enabled)


class ExportList(QWidget):
    """All cards, with what adds to them; a name is changed on its page."""

    rename_requested = Signal()

    def __init__(self, document: RecipeDocument, pictures: SmallPictures | None = None) -> None:
        super().__init__()
        self._document = document
        self._pictures = pictures
        title = QLabel(self.tr("Exports"))
        title.setProperty("role", "heading")
        self.add = QToolButton()
        self.add.setProperty("kind", "ghost")
        self.add.setIcon(icon.icon("plus"))
        self.add.setToolTip(self.tr("Add an export"))
        self.add.setAccessibleName(self.tr("Add an export"))
        self.add.clicked.connect(lambda _=False: document.add_export())  # pyright: ignore[reportCallIssue]
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, GUTTER, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.add)
        self.list: CardList[ExportCard] = CardList()
        self.list.signals.moved.connect(document.move_export_to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.list)
        document.changed.connect(self.show_recipe)
        connect_typed(document.chosen, object, lambda _: self.show_recipe())
        if pictures is not None:
            pictures.made.connect(self._show_pictures)
        self.show_recipe()

    @property
    def cards(self) -> list[ExportCard]:
        """The cards, in the order of the exports."""
        return self.list.cards

    def show_recipe(self) -> None:
        """Show the exports as they are now."""
        exports, chosen = self._document.recipe.exports, self._document.export_index
        while len(self.cards) < len(exports):
            self._add_card()
        while len(self.cards) > len(exports):
            self.list.take_last()
        enabled = sum(export.enabled for export in exports)
        for number, (card, export) in enumerate(zip(self.cards, exports, strict=True)):
            name = export_name(export.name, self._document.path)
            card.show_export(export, name, is_chosen=number == chosen)
            is_last = export.enabled and enabled == 1
            card.box.setEnabled(not is_last)
            card.box.setToolTip(self.tr("At least one export is made.") if is_last else "")
        self._show_pictures()
        self.list.reveal(chosen)

    def _show_pictures(self) -> None:
        if self._pictures is None:
            return
        for number, (card, export) in enumerate(zip(self.cards, self._document.recipe.exports, strict=True)):
            image = self._pictures.of_export(export, number)
            card.picture.show_image(card.picture.image if image is None else image, is_faint=not export.enabled)

    def can_remove(self, number: int) -> bool:
        """Tell whether an export can be removed: not the last one that is made."""
        return any(each.enabled for place, each in enumerate(self._document.recipe.exports) if place != number)

    def _add_card(self) -> None:
        number = len(self.cards)
        card = ExportCard()
        card.chosen.connect(lambda: self._document.choose(number))
        connect_typed(card.box_toggled, bool, lambda on: self._document.set_enabled(number, enabled=on))
        card.removal_requested.connect(lambda: self._remove(number))
        card.duplicate_requested.connect(lambda: self._duplicate(number))
        card.rename_requested.connect(self.rename_requested)
        connect_typed(card.menu_requested, QPoint, lambda place: self._show_menu(card, number, place))
        self.list.add(card)

    def _remove(self, number: int) -> None:
        if self.can_remove(number):
            self._document.choose(number)
            self._document.remove_export()
            self.list.step(self._document.export_index)

    def _duplicate(self, number: int) -> None:
        self._document.choose(number)
        self._document.copy_export()
        self.list.step(self._document.export_index)

    def menu_of(self, card: ExportCard, number: int) -> QMenu:
        """Return the menu of a card."""
        menu = QMenu(card)
        menu.addAction(icon.icon("pencil"), self.tr("Rename"), QKeySequence("F2"), self.rename_requested.emit)
        menu.addAction(icon.icon("copy"), self.tr("Duplicate"), QKeySequence("Ctrl+D"), lambda: self._duplicate(number))
        moved = self.list.signals.moved
        up = menu.addAction(
            icon.icon("chevron-up"), self.tr("Move up"), QKeySequence("Alt+Up"), lambda: moved.emit(number, number - 1)
        )
        down = menu.addAction(
            icon.icon("chevron-down"),
            self.tr("Move down"),
            QKeySequence("Alt+Down"),
            lambda: moved.emit(number, number + 1),
        )
        up.setEnabled(number > 0)
        down.setEnabled(number < len(self.cards) - 1)
        menu.addSeparator()
        gone = menu.addAction(
            icon.icon("trash-2"), self.tr("Remove"), QKeySequence("Del"), lambda: self._remove(number)
        )
        gone.setEnabled(self.can_remove(number))
        if not gone.isEnabled():
            menu.setToolTipsVisible(True)
            gone.setToolTip(self.tr("At least one export is made, so the last one stays."))
        return menu

    def _show_menu(self, card: ExportCard, number: int, place: QPoint) -> None:
        self._document.choose(number)
        menu = self.menu_of(card, number)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
