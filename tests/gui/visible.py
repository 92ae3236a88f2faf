"""Finds in a tree of widgets what people could not read or reach: cut texts, overlaps, what lies outside the window."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSizePolicy,
    QTabBar,
    QWidget,
)

_SLACK = 1
"""Logical pixels by which fractions of a scale may differ."""


def widgets(root: QWidget) -> Iterator[QWidget]:
    """Yield every visible widget of a window."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.isWindow() and not widget.visibleRegion().isEmpty():
            yield widget


def describe(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {str(text)[:60]!r} {widget.objectName()}".strip()


def cut_texts(root: QWidget) -> list[str]:
    """Name the widgets whose text has less room than it needs."""
    return [f"{describe(widget)}: {why}" for widget in widgets(root) if (why := _cut(widget))]


def _cut(widget: QWidget) -> str:
    policy = widget.sizePolicy().horizontalPolicy()
    if isinstance(widget, QLabel):
        elides = policy is QSizePolicy.Policy.Ignored or "Elided" in type(widget).__name__
        if elides or not widget.text() or not widget.pixmap().isNull():
            return ""
        if widget.wordWrap():
            need = widget.heightForWidth(widget.width())
            return f"needs {need} px of height, has {widget.height()}" if need > widget.height() + _SLACK else ""
        return _narrow(widget, widget.sizeHint().width())
    if isinstance(widget, QAbstractButton) and not isinstance(widget, QComboBox):
        if not widget.text():
            return ""
        need = widget.sizeHint().width() if isinstance(widget, QCheckBox) else widget.minimumSizeHint().width()
        return _narrow(widget, need)
    if isinstance(widget, QComboBox) and not widget.isEditable():
        return _narrow(widget, widget.fontMetrics().horizontalAdvance(widget.currentText()) + 32)
    if isinstance(widget, QTabBar):
        last = widget.tabRect(widget.count() - 1)
        first = widget.tabRect(0)
        return "not all tabs are seen" if last.right() > widget.width() + _SLACK or first.left() < -_SLACK else ""
    if isinstance(widget, QAbstractSpinBox):
        edit = widget.findChild(QLineEdit)
        if edit is not None:
            need = edit.fontMetrics().horizontalAdvance(edit.text()) + 4
            return f"needs {need} px, has {edit.width()}" if need > edit.width() + _SLACK else ""
    return ""


def _narrow(widget: QWidget, need: int) -> str:
    return f"needs {need} px, has {widget.width()}" if need > widget.width() + _SLACK else ""


def overlaps(root: QWidget) -> list[str]:
    """Name pairs of neighbours that lie on each other."""
    found: list[str] = []
    for parent in [root, *widgets(root)]:
        if isinstance(parent, QAbstractScrollArea | QComboBox | QAbstractSpinBox) or parent.layout() is None:
            continue
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisible() and parent.layout().indexOf(child) >= 0
        ]
        for number, one in enumerate(children):
            for other in children[number + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > _SLACK and shared.height() > _SLACK:
                    found.append(f"{describe(one)} lies on {describe(other)}")
    return found


def outside(root: QWidget) -> list[str]:
    """Name the widgets that lie outside the window and can't be scrolled to."""
    whole = QRect(QPoint(0, 0), root.size())
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.isWindow() or _scrolls(widget):
            continue
        place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
        if not whole.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
            found.append(f"{describe(widget)} lies at {place.getRect()} of {whole.size().toTuple()}")
    return found


def _scrolls(widget: QWidget) -> bool:
    """Tell whether a widget lies in something that scrolls, or belongs to it."""
    parent: QWidget | None = widget
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea | QScrollBar | QTabBar) and parent is not widget:
            return True
        parent = parent.parentWidget()
    return False


def nameless(root: QWidget) -> list[str]:
    """Name the widgets that the focus comes to and a screen reader has no word for."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if widget.window() is not root.window() or widget.isWindow() or widget.focusProxy() is not None:
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
            continue
        name = widget.accessibleName() or getattr(widget, "text", lambda: "")() if not _is_view(widget) else ""
        if not (name or widget.accessibleName()) and not _is_part(widget):
            found.append(f"{describe(widget)} in {describe(widget.parentWidget() or root)}")
    return found


def _is_view(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractScrollArea)


def _is_part(widget: QWidget) -> bool:
    """Tell whether a widget is Qt's own part of another one, or a viewport."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) or type(widget).__name__ in ("QTabBar", "QStackedWidget")
