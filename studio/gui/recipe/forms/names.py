"""The page for names: of the export, its sub folder and its files."""

import re

from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy

from studio.gui.recipe.data.section import ListSection
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.form import Form, check, tick
from studio.gui.widgets.signals import connect_typed
from studio.gui.widgets.template_field import TemplateField
from studio.recipe.model import Export

_BREAKS = re.compile(r"[-_./]")
"""Where a name may wrap into the next line."""


class NamesForm(Form):
    """Name templates, with an example."""

    def __init__(self, document: RecipeDocument) -> None:
        super().__init__(document)
        self.name = QLineEdit()
        connect_typed(
            self.name.textEdited, str, lambda text: self.change("name", self.tr("Rename the export"), name=text)
        )
        self.file = TemplateField(self.tr("File name"))
        connect_typed(
            self.file.changed, str, lambda text: self.change("file", self.tr("Change the file name"), file=text)
        )
        self.folder = TemplateField(self.tr("Subfolder"), hint=self.tr("none"))
        connect_typed(
            self.folder.changed, str, lambda text: self.change("folder", self.tr("Change the subfolder"), folder=text)
        )
        self.keep_dates = check(
            self.tr("Keep the original file's date"),
            lambda on: self.change("keep_dates", self.tr("Change the dates of files"), keep_dates=on),
        )
        self.add_row("file", self.tr("File name"), self.file, focus=self.file.edit)
        self.add_row("folder", self.tr("Subfolder"), self.folder, focus=self.folder.edit)
        self.example = QLabel()
        self.example.setProperty("role", "secondary")
        self.example.setWordWrap(True)
        self.example.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.add_row("example", self.tr("Example"), self.example)
        self.add_row("name", self.tr("Export name"), self.name)
        self.add_row("keep_dates", "", self.keep_dates)
        self.list = ListSection(self)
        self.column.addStretch(1)

    def show_export(self, export: Export) -> None:
        """Show an export's names."""
        if self.shows("file"):
            self.file.show_text(export.file)
        if self.shows("folder"):
            self.folder.show_text(export.folder)
        if self.name.text() != export.name and self.shows("name"):
            self.name.setText(export.name)
        tick(self.keep_dates, on=export.keep_dates)
        self.list.show()

    def set_example(self, text: str) -> None:
        """Show the names that the current photo gets; "" for no example."""
        self.example.setText(_BREAKS.sub("\\g<0>\u200b", text))
        self.show_row("example", wanted=bool(text))
