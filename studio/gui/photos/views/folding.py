"""Folds folders by mouse and keyboard, the same way in the grid and in rows."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from studio.gui.photos.model import PhotoModel


def toggle_fold(view: QAbstractItemView, model: PhotoModel, row: int) -> None:
    """Fold the folder of a heading, or unfold it; the heading becomes current, what is selected elsewhere stays."""
    heading = model.heading(row)
    if heading is not None:
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        view.selectionModel().setCurrentIndex(model.index(row, 0), flag)
        model.fold(heading.folder, is_folded=not heading.is_folded)


def fold_by_key(view: QAbstractItemView, model: PhotoModel, event: QKeyEvent) -> bool:
    """Fold or unfold by Left, Right and Enter on a heading; tell whether the key meant that."""
    index = view.currentIndex()
    heading = model.heading(index.row()) if index.isValid() else None
    if heading is None or event.modifiers() not in (_PLAIN, Qt.KeyboardModifier.KeypadModifier):
        return False
    back, on = (Qt.Key.Key_Right, Qt.Key.Key_Left) if view.isRightToLeft() else (Qt.Key.Key_Left, Qt.Key.Key_Right)
    key = event.key()
    is_toggle = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not is_toggle and (key not in (back, on) or heading.is_folded is (key == back)):
        return False  # it is so already, and the key goes on to the next photo
    toggle_fold(view, model, index.row())
    return True


_PLAIN = Qt.KeyboardModifier.NoModifier
