"""The left side of the page: which list it is, how many people have photos, a filter, and the people."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from studio.gui.lists.matching.matched import Matched
from studio.gui.lists.matching.words import Counted, people_sentence
from studio.gui.lists.views.people_model import PeopleModel
from studio.gui.lists.views.people_view import PeopleView
from studio.gui.theme import icon, theme
from studio.gui.widgets.elided_label import ElidedLabel
from studio.gui.widgets.signals import connect_typed


class PeoplePane(QWidget):
    """`filtered` follows what is typed or checked to see only some people."""

    filtered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = PeopleModel(self)
        self.view = PeopleView(self.model)
        self.title = ElidedLabel(shortest=6)
        self.title.setProperty("role", "heading")
        self.counts = ElidedLabel(cut=Qt.TextElideMode.ElideRight)
        self.counts.setProperty("role", "secondary")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Name or code"))
        self.field.setAccessibleName(self.tr("Find people by name or code"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(48)
        self.field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.field.addAction(icon.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.only_doubtful = QPushButton()
        self.only_doubtful.setCheckable(True)
        self.only_doubtful.setProperty("kind", "attention")
        self.only_doubtful.setIcon(icon.icon("triangle-alert", "warning"))
        self.only_doubtful.setIconSize(QSize(16, 16))
        self.only_doubtful.setToolTip(self.tr("Show only what needs a look"))
        self.hint = QLabel()
        self.hint.setProperty("role", "secondary")
        self.hint.setWordWrap(True)
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._lay_out()
        connect_typed(self.field.textChanged, str, lambda _: self._filter())
        connect_typed(self.only_doubtful.toggled, bool, lambda _: self._filter())
        self.show_result(None, "")

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.title)
        line.addWidget(self.counts, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.only_doubtful)
        top.addLayout(line)
        top.addLayout(row)
        below = QVBoxLayout()
        below.setContentsMargins(12, 10, 12, 10)
        below.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addLayout(below)
        self._dress()

    def show_result(self, result: Matched | None, name: str) -> None:
        """Show the people of a matching, and how many of them have photos; `name` is that of the list's file."""
        self.title.set_text(name)
        self.counts.set_text(people_sentence(result) if result is not None else "")
        number = len(result.items) if result is not None else 0
        self.only_doubtful.setText(Counted().to_check(number) if number else self.tr("All checked"))
        self.only_doubtful.setEnabled(bool(number) or self.only_doubtful.isChecked())
        self.hint.setText(self._hint(result))
        self.model.show_result(result)

    def _hint(self, result: Matched | None) -> str:
        if result is None or result.by_card:
            return self.tr(
                "Codes are read from card photos. Drag photos to a person to correct; type a code on a card that "
                "couldn't be read. Shift+Enter says that a photo is a card."
            )
        return self.tr("Drag photos to a person to correct, or select them and type a name or code.")

    def _filter(self) -> None:
        self.model.set_filter(self.field.text(), only_doubtful=self.only_doubtful.isChecked())
        self.filtered.emit()

    def _dress(self) -> None:
        font = theme.tabular(self.font())
        self.counts.setFont(font)
        self.only_doubtful.setFont(font)

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._dress()
