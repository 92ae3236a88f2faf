"""Asks in which encoding a list is: some of its rows as they read in each, since nothing in the file says it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

_OTHERS = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp932", "gbk", "big5", "cp949", "mac_roman", "utf-16")
"""Encodings in which lists are found beside UTF-8: the code pages of Windows, and that of old Macs."""


class EncodingDialog(QDialog):
    """`chosen` has the encoding that was picked."""

    chosen = Signal(str)

    def __init__(self, name: str, samples: tuple[tuple[str, tuple[str, ...]], ...], parent: QWidget) -> None:
        """Ask about the list of this name; `samples` has rows of it in each encoding, the likelier one first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("How do these rows read right?"))
        words = QLabel(self.tr("%1 does not say in which encoding it was saved.").replace("%1", name))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("role", "secondary")
        words.setWordWrap(True)
        self.choices: list[QRadioButton] = []
        self._names: list[str] = []
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(words)
        for encoding, rows in samples:
            self._add(column, encoding, rows)
        self.other = QRadioButton(self.tr("Another encoding"))
        self._group.addButton(self.other)
        self.encodings = QComboBox()
        self.encodings.setAccessibleName(self.tr("Another encoding"))
        self.encodings.addItems([each for each in _OTHERS if each not in self._names])
        self.encodings.activated.connect(lambda: self.other.setChecked(True))
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addWidget(self.encodings)
        row.addStretch(1)
        column.addLayout(row)
        self.choices[0].setChecked(True)
        box = QDialogButtonBox()
        self.use = QPushButton(self.tr("Use this"))
        self.use.setProperty("kind", "primary")
        self.use.setDefault(True)
        box.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._confirm)
        box.rejected.connect(self.reject)
        column.addSpacing(8)
        column.addWidget(box)
        self.setMinimumWidth(460)
        self.choices[0].setFocus()

    def _add(self, column: QVBoxLayout, encoding: str, rows: tuple[str, ...]) -> None:
        choice = QRadioButton(encoding_name(encoding))
        choice.setAccessibleDescription("; ".join(rows))
        self._group.addButton(choice)
        self.choices.append(choice)
        self._names.append(encoding)
        text = QLabel("\n".join(rows))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setContentsMargins(26, 0, 0, 6)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(choice)
        column.addWidget(text)

    def _confirm(self) -> None:
        picked = next((at for at, choice in enumerate(self.choices) if choice.isChecked()), -1)
        self.chosen.emit(self._names[picked] if picked >= 0 else self.encodings.currentText())
        self.accept()


def encoding_name(encoding: str) -> str:
    """Return the name of an encoding as programs show it."""
    folded = encoding.lower()
    if folded.startswith("cp125"):
        return f"Windows-{folded[2:]}"
    return {"utf-8": "UTF-8", "cp932": "Shift-JIS (cp932)", "gbk": "GBK"}.get(folded, encoding)
