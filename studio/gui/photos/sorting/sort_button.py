"""The button of the order in which photos are delivered, with its menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from studio.batch.plan.choice import PhotoOrder
from studio.gui.theme import icon


class SortButton(QToolButton):
    """Shows the order; `order_wanted` has another one, `clocks_wanted` asks to correct the clocks of cameras.

    `headings_wanted` says whether photos are shown folder by folder.
    """

    order_wanted = Signal(object)
    headings_wanted = Signal(bool)
    clocks_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._words = {
            PhotoOrder.FOUND: (self.tr("As added"), "list"),
            PhotoOrder.NAME: (self.tr("Name"), "type"),
            PhotoOrder.TIME: (self.tr("Time taken"), "clock"),
        }
        menu = QMenu(self)
        group = QActionGroup(self)
        self._actions: dict[PhotoOrder, QAction] = {}
        for order, (words, _) in self._words.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, order=order: self.order_wanted.emit(order))
            self._actions[order] = action
        menu.addSeparator()
        self.headings = menu.addAction(self.tr("Folder by folder"))
        self.headings.setCheckable(True)
        self.headings.setChecked(True)
        self.headings.toggled.connect(self.headings_wanted)
        menu.addAction(self.tr("Camera clocks…"), self.clocks_wanted.emit)
        self.setMenu(menu)
        self.show_order(PhotoOrder.FOUND)

    def show_order(self, order: PhotoOrder) -> None:
        """Show an order."""
        words, name = self._words[order]
        self.setText(words)
        self.setIcon(icon.icon(name))
        self.setToolTip(self.tr("Order and numbering: %1").replace("%1", words))
        self.setAccessibleName(self.toolTip())
        self._actions[order].setChecked(True)
